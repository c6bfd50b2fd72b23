/**
 * What a screen reader is told: once when something has changed, not at every pause.
 *
 * @module
 */
/// <reference lib="dom" />
import { byId } from "./dom.ts";

let last = "";

/** Says something, unless it is what was said last. */
export function announce(text: string): void {
  if (text === last) return;
  last = text;
  byId("announcements").textContent = text;
}
