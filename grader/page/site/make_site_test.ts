import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { filesOf, stemOf } from "../../core/course/lesson.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { readKit } from "../../kit/workspace.ts";
import { courseSite } from "./course_site.ts";

/** The most that may be loaded, gzipped, in bytes. */
const FIRST_EXERCISE = 300_000;
const WHOLE_COURSE = 550_000;
/** What networks that learn add once somebody looks at all of them. */
const LEARNING = 100_000;

/** What checks types adds for whoever asks for it: its switch says 0.7 MB. */
const TYPES = 750_000;

/** The files of networks that learn, which have a weight of their own. */
const OF_LEARNING = [
  ...["learning.js", "learning.css", "learning_runtime.js", "digits.js"],
];

const SITE = await courseSite(EDITION);

async function gzipped(text: string): Promise<number> {
  const stream = new Blob([text]).stream()
    .pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).bytes()).length;
}

async function weightOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map((path) => gzipped(fileOf(path))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A file by the end of its path. */
function fileOf(end: string): string {
  const path = [...SITE.keys()].find((path) =>
    path === end || path.endsWith(`/${end}`)
  );
  assert(path !== undefined, end);
  return SITE.get(path)!;
}

Deno.test("the site keeps within its weight", async () => {
  const first = await weightOf([
    ...["index.html", "style.css", "app.js", "course.js", "runtime.js"],
    ...["compiler.js", "editor.js"],
    ...["lesson_01_value.js", "exercise_01_value.js"],
  ]);
  assert(first <= FIRST_EXERCISE, `first exercise: ${first} bytes`);
  const learning = await weightOf(OF_LEARNING);
  assert(learning <= LEARNING, `networks that learn: ${learning} bytes`);
  const types = await weightOf(["types.js"]);
  assert(types <= TYPES, `types: ${types} bytes`);
  const whole = await weightOf([...SITE.keys()]) - learning - types;
  assert(whole <= WHOLE_COURSE, `whole course: ${whole} bytes`);
});

Deno.test("all files of a version lie in one folder, and the service worker keeps all of them, types once they are used", () => {
  const folders = new Set(
    [...SITE.keys()].filter((path) => path.includes("/"))
      .map((path) => path.split("/")[0]),
  );
  assertEquals(folders.size, 1);
  const [[, kept], [, later]] = SITE.get("sw.js")!.matchAll(/ = (\[.*\]);/g);
  const types = [...SITE.keys()].filter((path) => path.endsWith("/types.js"));
  assertEquals(JSON.parse(later), types);
  assertEquals(
    JSON.parse(kept),
    ["./", ...SITE.keys()].filter((path) =>
      path !== "sw.js" && !types.includes(path)
    ),
  );
});

Deno.test("the page names no other host, and its policy makes no code of text", () => {
  const index = SITE.get("index.html")!;
  assertStringIncludes(index, "default-src 'none'");
  assert(!index.includes("unsafe-eval"));
  const others = [...SITE.values()].flatMap((text) =>
    text.match(/(?:src|href)="https?:\/\/[^"]+"/g) ?? []
  ).filter((link) => !link.includes('href="https://'));
  assertEquals(others, []);
});

Deno.test("what runs in a worker keeps its names, and what the page runs holds no solution", () => {
  assertStringIncludes(fileOf("runtime.js"), "function runTrial(");
  const pieces = EDITION.exercises.map((lesson) =>
    readKit(filesOf(lesson).solution)
  ).flatMap((text) => text.match(/^ {4}[^*\s].*[+*]?= .{12,}$/gm) ?? []);
  assert(pieces.length > 5, `${pieces.length} pieces`);
  for (const name of ["app.js", "runtime.js", "compiler.js", "editor.js"]) {
    const text = fileOf(name);
    assertEquals(pieces.filter((piece) => text.includes(piece.trim())), []);
  }
});

Deno.test("every section that feedback names is an anchor of its lesson", () => {
  const course = JSON.parse(
    fileOf("course.js").replace(/^gradlings\.provide\("course", /, "")
      .replace(/\);\n$/, ""),
  );
  for (const lesson of EDITION.exercises) {
    const headings = course.sections[stemOf(lesson)]
      .map(({ heading }: { heading: string }) => heading);
    for (const { read, readOf = {} } of lesson.exercise.checks) {
      for (const section of [read, ...Object.values(readOf)]) {
        assert(headings.includes(section), `${lesson.number}: ${section}`);
      }
    }
  }
});
