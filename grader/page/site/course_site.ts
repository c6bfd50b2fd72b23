/**
 * The site of the whole course.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { readKit } from "../../kit/workspace.ts";
import { makeSite } from "./make_site.ts";
import { bundlePrograms } from "./programs.ts";
import { recordCourse } from "./record_course.ts";
import { typesScript } from "./types_script.ts";

/**
 * Makes all files of the course's site, by path.
 *
 * @param isDesk Whether it is served beside the files in a folder.
 */
export async function courseSite(
  edition: Edition,
  isDesk = false,
): Promise<Map<string, string>> {
  const reference = referenceFiles(edition);
  const [programs, types, course] = await Promise.all([
    // Processes of their own, which run meanwhile.
    bundlePrograms(),
    isDesk ? {} : typesScript().then((types) => ({ types })),
    recordCourse(edition, reference, edition.defaultSeed),
  ]);
  return await makeSite({
    edition,
    course,
    programs: { ...programs, ...types },
    isDesk,
    id: "course",
    lesson: readKit,
  });
}
