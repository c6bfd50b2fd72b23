/**
 * The course as a web site: static files that work from any host, under any path, and
 * from `file://`.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { parseHints } from "../../core/course/hints.ts";
import { INTEGRATION } from "../../core/course/integration.ts";
import { filesOf, stemOf } from "../../core/course/lesson.ts";
import type { EmbeddedCourse } from "../../core/embedded.ts";
import { readKit } from "../../kit/workspace.ts";
import type { CourseFile, ExerciseFile, Section } from "../course_files.ts";
import { withFewerNumbers } from "../fewer_numbers.ts";
import { packed } from "../packed_recording.ts";
import { stubForThePage } from "../lessons/for_the_page.ts";
import { lessonHtml } from "../lessons/lesson_html.ts";
import { indexHtml } from "./index_html.ts";
import { serviceWorker } from "./service_worker.ts";
import { withoutLayout } from "./without_layout.ts";

/** The parts of the style, in order. */
const STYLES = ["base", "top", "lesson", "bench", "verdict", "graph", "views"];

/** What a site is made of. */
export interface SiteOptions {
  readonly edition: Edition;
  readonly course: EmbeddedCourse;
  /** Keeps what a browser stores for it apart from others on the same host. */
  readonly id: string;
  /** The text of a lesson. */
  readonly lesson: (path: string) => string;
  readonly isHomework?: true;
  /** Set where it is served beside the files in a folder. */
  readonly isDesk?: boolean;
  /** The programs of the page, by the names of their scripts. */
  readonly programs: Readonly<Record<string, string>>;
}

/**
 * Makes all files of the site.
 *
 * @returns By path, with `/` on every platform, the text.
 */
export async function makeSite(
  options: SiteOptions,
): Promise<Map<string, string>> {
  const { edition, isHomework, course } = options;
  const { frame, runtime, learning_runtime, desk, ...scripts } =
    options.programs;
  const sections: Record<string, readonly Section[]> = {};
  const files = new Map<string, string>();
  const provide = (name: string, value: unknown) =>
    files.set(
      `${name}.js`,
      `gradlings.provide(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
  for (const [name, text] of Object.entries(scripts)) {
    if (isHomework && name === "learning") continue;
    files.set(`${name}.js`, text);
  }
  if (options.isDesk) files.set("desk.js", desk);
  provide("runtime", withoutLayout(runtime));
  if (!isHomework) {
    // Networks that learn run on the whole course.
    provide("learning_runtime", withoutLayout(learning_runtime));
    provide("digits", readKit("grader/core/learning/digits.txt"));
    files.set("learning.css", styleOf("learning"));
  }
  for (const lesson of edition.lessons) {
    const stem = stemOf(lesson);
    const { lesson: path } = filesOf(lesson);
    const made = lessonHtml(
      lesson,
      options.lesson(path),
      (name) => JSON.parse(readKit(`lessons/figures/${name}.json`)),
      isHomework && course.homework.given.includes(lesson.number),
    );
    sections[stem] = made.sections;
    provide(`lesson_${stem}`, { html: made.html });
  }
  for (const [stem, text] of Object.entries(course.solutions)) {
    provide(`solution_${stem}`, text);
  }
  for (const [key, recording] of Object.entries(course.recordings)) {
    if (key === INTEGRATION) {
      provide("integration", packed(withFewerNumbers(recording)));
      continue;
    }
    const lesson = edition.exercises.find((one) => stemOf(one) === key)!;
    const { hints } = filesOf(lesson);
    const file: ExerciseFile = {
      // In a folder it is the stub that the terminal knows.
      stub: options.isDesk
        ? course.stubs[key]
        : stubForThePage(course.stubs[key]),
      hints: Object.fromEntries(parseHints(readKit(hints))),
      recording: packed(withFewerNumbers(recording)),
    };
    provide(`exercise_${key}`, file);
  }
  files.set(
    "style.css",
    STYLES.map(styleOf).join("\n"),
  );
  const known: Omit<CourseFile, "version"> = {
    id: options.id,
    rows: course.rows,
    homework: course.homework,
    ...(isHomework && { isHomework }),
    sections,
  };
  const version = await versionOf([
    JSON.stringify(known),
    frame,
    ...files.values(),
  ]);
  provide("course", { ...known, version } satisfies CourseFile);
  const index = await indexHtml({
    version,
    frameScript: frame.trim(),
    title: isHomework
      ? course.homework.title
      : "gradlings: a neural network from one number up",
    looksInside: edition.exercises.some(({ exercise }) =>
      exercise.exports.includes("mul")
    ),
    learns: !isHomework,
  });
  const site = new Map([["index.html", index]]);
  for (const [path, text] of files) site.set(`${version}/${path}`, text);
  const later = [...site.keys()].filter((path) => path.endsWith("/types.js"));
  site.set(
    "sw.js",
    serviceWorker(
      version,
      [...site.keys()].filter((path) => !later.includes(path)),
      later,
    ),
  );
  return site;
}

/** A name for these texts and no others. */
async function versionOf(texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(texts.join("\0"));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(
    hash.slice(0, 6),
    (byte) => byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** A part of the style, without its comments and what only sets it. */
function styleOf(name: string): string {
  return readKit(`grader/page/style/${name}.css`).replace(
    /\/\*[\s\S]*?\*\//g,
    "",
  ).replace(/\s+/g, " ")
    .replace(/(?<=[{};,:]) | (?=[{},>])|;(?= \})/g, "")
    .replace(/(?<=>) /g, "").trim();
}
