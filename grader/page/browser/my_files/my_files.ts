/**
 * My files: download them, open them, and copies that were kept. A script of its own,
 * loaded when somebody goes there.
 *
 * @module
 */
/// <reference lib="dom" />
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";
import { button, el } from "../dom.ts";
import type { Copy } from "../files.ts";
import type { Grading } from "../grading.ts";
import type { Page } from "../page.ts";
import { zip } from "./archive.ts";
import { checkFiles, lacking } from "./check_files.ts";
import { openFiles } from "./open_files.ts";
import { zipName } from "./zip_name.ts";

/** Makes the view: `files.js` provides this. */
export type MakeMyFiles = (
  page: Page,
  grading: () => Promise<Grading>,
) => HTMLElement;

const myFiles: MakeMyFiles = (page, grading) => {
  const { isHomework } = page.course.file;
  const downloaded = said("downloaded");
  const opened = said("opened");
  const kept = el("section");
  const drawCopies = () => kept.replaceChildren(...copies(page, drawCopies));
  const check = () =>
    checkFiles(page, grading).catch((error) => console.error(error));
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
      say(opened, ["Opening …"]);
      try {
        const sentences = await openFiles([...choose.files ?? []], page);
        await check();
        const { points, maxPoints } = page.standing.points;
        say(opened, [...sentences, `${points} of ${maxPoints} points.`]);
      } catch (error) {
        say(opened, [(error as Error).message]);
      }
      choose.value = "";
      drawCopies();
    },
  });
  drawCopies();
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
    el("h2", {}, isHomework ? "Download, and hand in" : "Download"),
    el(
      "p",
      {},
      "A zip with all you have written. It is the file to hand in, and the one " +
        "to open on another device.",
    ),
    el(
      "label",
      { for: "own-name" },
      isHomework
        ? "Your name, as your teacher knows it"
        : "Your name, if you like",
    ),
    name,
    el(
      "p",
      { class: "actions" },
      button("Download my files", async () => {
        page.choose("name", name.value.trim());
        const begin = download(page);
        say(downloaded, [begin]);
        await check();
        say(downloaded, [begin, ...toHandIn(page)]);
      }, { class: "main" }),
    ),
    downloaded,
    el("h2", {}, "Open"),
    el("label", { for: "open-files" }, "A zip from here, or .ts files"),
    choose,
    opened,
    kept,
    ...(page.desk === undefined ? forget(page) : []),
  );
};

/** For a computer that somebody else uses next. */
function forget({ storage }: Page): HTMLElement[] {
  return [
    el("h2", {}, "On a computer that others use"),
    el(
      "p",
      {},
      "Whoever opens this page next finds what you wrote. Download it first; " +
        "then nothing of it has to stay.",
    ),
    button("Delete all of mine from this browser", () => {
      const sure =
        "Delete your files, copies, points and name of this course " +
        "from this browser? Nothing brings them back but a download.";
      if (!confirm(sure)) return;
      storage.clear();
      location.reload();
    }, { class: "forget" }),
  ];
}

/** A place for what came of something, beside what was pressed. */
function said(what: string): HTMLElement {
  return el("div", { role: "status", class: `said ${what}` });
}

function say(place: HTMLElement, sentences: readonly string[]): void {
  place.replaceChildren(...sentences.map((one) => el("p", {}, one)));
}

/** The exercises with something in them, and the text of each. */
function written(page: Page): [ExerciseLesson, string][] {
  return page.course.exercises.flatMap((lesson): [ExerciseLesson, string][] => {
    const text = page.files.text(stemOf(lesson));
    return text === undefined ? [] : [[lesson, text]];
  });
}

/** Hands the browser a zip, and says so. Whether it keeps it, no page is told. */
function download(page: Page): string {
  const files = written(page);
  if (files.length === 0) return "There is nothing to download yet.";
  const bytes = zip(
    Object.fromEntries(
      files.map(([lesson, text]) => [`exercises/${stemOf(lesson)}.ts`, text]),
    ),
    new Date(),
  );
  const { isHomework, homework } = page.course.file;
  const name = zipName(
    isHomework ? homework.title : undefined,
    page.setting("name") ?? "",
  );
  save(name, new Blob([bytes as BlobPart], { type: "application/zip" }));
  const { length } = page.course.exercises;
  return `Your browser saves ${name}, with ${files.length} of ${length} files.`;
}

/** What to know before a homework is handed in. */
function toHandIn(page: Page): string[] {
  if (!page.course.file.isHomework || written(page).length === 0) return [];
  const lacks = lacking(page);
  return [
    ...(lacks.length > 0 ? lacks : ["Every exercise passes: hand it in."]),
    ...((page.setting("name") ?? "") === ""
      ? [
        "Its name does not say whose it is: type yours, and download it again.",
      ]
      : []),
  ];
}

/** Hands a file to the browser. */
function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function copies(page: Page, onReplaced: () => void): HTMLElement[] {
  const kept = page.files.copies();
  if (kept.length === 0) return [];
  const row = (copy: Copy) => {
    const file = `${copy.stem}.ts`;
    const which = `${copy.why}, ${new Date(copy.at).toLocaleString()}`;
    return el(
      "li",
      {},
      el("code", {}, file),
      ` ${which} `,
      button("Bring it back", () => {
        page.files.replace(
          copy.stem,
          copy.text,
          "before bringing a copy back",
        );
        onReplaced();
      }, { class: "link", "aria-label": `Bring it back: ${file} ${which}` }),
      " ",
      button(
        "Download",
        () => save(file, new Blob([copy.text])),
        { class: "link", "aria-label": `Download: ${file} ${which}` },
      ),
    );
  };
  return [
    el("h2", {}, "Kept copies"),
    el("ul", { class: "copies" }, ...kept.map(row)),
  ];
}

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("files", myFiles);
