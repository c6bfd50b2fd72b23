/**
 * The site of a homework, made of its folder: nothing is in it that is not in there.
 *
 * @module
 */
import { INTEGRATION } from "../../core/course/integration.ts";
import { filesOf, stemOf } from "../../core/course/lesson.ts";
import { shortName } from "../../core/course/short_name.ts";
import type { EmbeddedCourse } from "../../core/embedded.ts";
import { loadEdition } from "../../kit/load_edition.ts";
import { probesPath, recordingPath } from "../../kit/load_oracle.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { makeSite } from "./make_site.ts";
import { bundlePrograms } from "./programs.ts";
import { typesScript } from "./types_script.ts";

/**
 * Makes all files of a homework's site.
 *
 * @param root The folder that `deno task assign` has written, with a slash at the end.
 * @returns By path, with `/` on every platform, the text.
 */
export async function homeworkSite(root: URL): Promise<Map<string, string>> {
  const edition = loadEdition(root);
  const { homework, own, exercises, lessons } = edition;
  if (homework === undefined) throw new Error(`${root} holds no homework`);
  const read = (path: string) => readKit(path, root);
  const keys = [
    ...own.map(stemOf),
    ...(homework.together ? [INTEGRATION] : []),
  ];
  const given = exercises.filter(({ number }) =>
    homework.given.includes(number)
  );
  const course: EmbeddedCourse = {
    rows: lessons,
    homework,
    stubs: Object.fromEntries(
      own.map((lesson) => [stemOf(lesson), read(filesOf(lesson).stub)]),
    ),
    solutions: Object.fromEntries(
      given.map((lesson) => [stemOf(lesson), read(filesOf(lesson).solution)]),
    ),
    recordings: Object.fromEntries(
      keys.map((key) => [key, JSON.parse(read(recordingPath(key)))]),
    ),
  };
  return await makeSite({
    edition,
    course,
    id: shortName(homework.title, "-"),
    lesson: read,
    isHomework: true,
    programs: {
      ...await bundlePrograms(replacedBy(keys, root)),
      types: await typesScript(),
    },
  });
}

/**
 * The modules that the homework has in its own way: its probes alone, and without what
 * does an exercise of it.
 */
function replacedBy(
  keys: readonly string[],
  root: URL,
): Record<string, string> {
  const all = [
    ...keys.map((key, i) =>
      `import { probes as p${i} } from ${
        JSON.stringify(new URL(probesPath(key), KIT).href)
      };\n`
    ),
    "export const PROBES = { ",
    ...keys.map((key, i) => `${JSON.stringify(key)}: p${i}, `),
    "};\n",
  ].join("");
  const core = [...filesUnder("grader/core/", root)].filter((path) =>
    path.endsWith(".ts") && path !== "grader/core/probes/all.ts"
  );
  return {
    "grader/core/probes/all.ts": all,
    ...Object.fromEntries(
      core.filter((path) => readKit(path, root) !== readKitIfThere(path))
        .map((path) => [path, readKit(path, root)]),
    ),
  };
}

function readKitIfThere(path: string): string | undefined {
  try {
    return readKit(path, KIT);
  } catch {
    return undefined;
  }
}

function* filesUnder(folder: string, root: URL): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, root))) {
    if (isDirectory) yield* filesUnder(`${folder}${name}/`, root);
    else yield folder + name;
  }
}
