/**
 * Whether what is typed is kept, in a few words above the editor.
 *
 * @module
 */
/// <reference lib="dom" />
import type { StorageTrouble } from "./storage.ts";

const TROUBLE: Record<StorageTrouble, string> = {
  refused:
    "This browser keeps nothing here, as in a private window: download your files before you close the page.",
  full:
    "This browser has no room left: what you type now is lost when you close the page. Download your files.",
  emptied:
    "What this browser had stored was deleted. Your text is still here and has been saved again.",
};

/** What to say of a trouble. */
export function troubleText(trouble: StorageTrouble): string {
  return TROUBLE[trouble];
}

/** "saved on this device · 14:02" */
export function savedText(at: number): string {
  const time = new Date(at).toLocaleTimeString([], {
    hour: "2-digit",
    minute: "2-digit",
  });
  return `saved on this device · ${time}`;
}
