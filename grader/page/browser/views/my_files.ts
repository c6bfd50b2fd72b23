/**
 * My files: download them, open them, and copies that were kept.
 *
 * @module
 */
/// <reference lib="dom" />
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";
import { shortName } from "../../../core/course/short_name.ts";
import type { Archive } from "../archive.ts";
import { chunk } from "../chunks.ts";
import { button, el } from "../dom.ts";
import type { Copy } from "../files.ts";
import type { Page } from "../page.ts";

/** Makes the view. */
export function myFiles(page: Page, onReplaced: () => void): HTMLElement {
  const said = el("p", { role: "status", class: "said" });
  const name = el("input", {
    id: "own-name",
    type: "text",
    autocomplete: "name",
    value: page.setting("name") ?? "",
    onchange: () => page.choose("name", name.value.trim()),
  });
  const choose = el("input", {
    type: "file",
    multiple: true,
    accept: ".zip,.ts",
    id: "open-files",
    onchange: async () => {
      try {
        said.textContent = await openFiles([...choose.files ?? []], page);
      } catch (error) {
        said.textContent = (error as Error).message;
      }
      choose.value = "";
      onReplaced();
    },
  });
  return el(
    "div",
    { class: "view my-files" },
    el("h1", { tabindex: "-1" }, "My files"),
    el(
      "p",
      { class: "lead" },
      "Your files are kept in this browser, on this device, and nowhere else. " +
        "Some browsers delete them after a week without a visit: download them " +
        "now and then.",
    ),
    el("h2", {}, "Download"),
    el(
      "p",
      {},
      "A zip with all you have written. It is the file to hand in, and the one " +
        "to open on another device.",
    ),
    el("label", { for: "own-name" }, "Your name, if you like"),
    name,
    el(
      "p",
      { class: "actions" },
      button("Download my files", async () => {
        page.choose("name", name.value.trim());
        said.textContent = await download(page);
      }, { class: "main" }),
    ),
    el("h2", {}, "Open"),
    el("label", { for: "open-files" }, "A zip from here, or .ts files"),
    choose,
    said,
    copies(page, onReplaced),
  );
}

/** The exercises with something in them, and the text of each. */
function written(page: Page): [ExerciseLesson, string][] {
  return page.course.exercises.flatMap((lesson): [ExerciseLesson, string][] => {
    const text = page.files.text(stemOf(lesson));
    return text === undefined ? [] : [[lesson, text]];
  });
}

async function download(page: Page): Promise<string> {
  const files = written(page);
  if (files.length === 0) return "There is nothing to download yet.";
  const { zip } = await chunk<Archive>("archive");
  const bytes = zip(
    Object.fromEntries(
      files.map(([lesson, text]) => [`exercises/${stemOf(lesson)}.ts`, text]),
    ),
  );
  const who = page.setting("name") ?? "";
  // A name, as the one who grades expects it on a student's file.
  const name = who === ""
    ? shortName(
      page.course.file.isHomework
        ? page.course.file.homework.title
        : "gradlings",
      "_",
    )
    : who.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ").trim();
  save(
    `${name}.zip`,
    new Blob([bytes as BlobPart], { type: "application/zip" }),
  );
  const count = files.length === 1 ? "one file" : `${files.length} files`;
  return `${name}.zip is downloaded, with ${count} in it.`;
}

/** Hands a file to the browser. */
function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Opens files that somebody has chosen; never over newer text without asking. */
async function openFiles(
  chosen: readonly File[],
  page: Page,
): Promise<string> {
  const texts = new Map<string, { text: string; at: number }>();
  for (const file of chosen) {
    for (const [path, text] of await textsIn(file)) {
      const base = path.replace(/^.*[\\/]/, "");
      const lesson = page.course.exercises.find((one) =>
        base === `${stemOf(one)}.ts`
      );
      if (lesson !== undefined) {
        texts.set(stemOf(lesson), { text, at: file.lastModified });
      }
    }
  }
  if (texts.size === 0) {
    return "No exercise is in there. Choose a zip from here, or files such as " +
      "01_value.ts.";
  }
  const opened: string[] = [];
  const left: string[] = [];
  for (const [stem, { text, at }] of texts) {
    const mine = page.files.kept(stem);
    if (mine !== undefined && mine.text !== text) {
      const which = mine.at > at ? "newer" : "another";
      const goOn = confirm(
        `${stem}.ts: what you have here is ${which}. Replace it? A copy is kept.`,
      );
      if (!goOn) {
        left.push(`${stem}.ts`);
        continue;
      }
      page.files.putAside(stem, mine.text, "before opening a file");
    }
    page.files.save(stem, text);
    opened.push(`${stem}.ts`);
  }
  return [
    ...(opened.length > 0 ? [`Opened: ${opened.join(", ")}.`] : []),
    ...(left.length > 0 ? [`Left as it was: ${left.join(", ")}.`] : []),
  ].join(" ");
}

async function textsIn(file: File): Promise<[string, string][]> {
  if (!file.name.endsWith(".zip")) return [[file.name, await file.text()]];
  const { unzip } = await chunk<Archive>("archive");
  return Object.entries(unzip(new Uint8Array(await file.arrayBuffer())));
}

function copies(page: Page, onReplaced: () => void): HTMLElement | undefined {
  const kept = page.files.copies();
  if (kept.length === 0) return undefined;
  const row = (copy: Copy) =>
    el(
      "li",
      {},
      el("code", {}, `${copy.stem}.ts`),
      ` ${copy.why}, ${new Date(copy.at).toLocaleString()} `,
      button("Bring it back", () => {
        const now = page.files.text(copy.stem);
        if (now !== undefined) {
          page.files.putAside(copy.stem, now, "before bringing a copy back");
        }
        page.files.save(copy.stem, copy.text);
        onReplaced();
      }, { class: "link" }),
      " ",
      button(
        "Download",
        () => save(`${copy.stem}.ts`, new Blob([copy.text])),
        { class: "link" },
      ),
    );
  return el(
    "section",
    {},
    el("h2", {}, "Kept copies"),
    el("ul", { class: "copies" }, ...kept.map(row)),
  );
}
