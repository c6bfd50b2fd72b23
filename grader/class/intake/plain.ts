/**
 * A folder or a zip a student, named after the student, and a repository a student.
 *
 * The name is the id: `jane/`, `Doe, Jane.zip`. What a browser or a system adds to
 * the second of two of one name is no part of it: `jane (1).zip` is a later `jane`.
 *
 * A repository is named `homework-1-jdoe`. GitHub Classroom clones them into
 * `homework-1-submissions/` (`gh classroom clone student-repos`, in
 * `cmd/gh-classroom/clone/student-repos/student-repos.go` of github/gh-classroom),
 * Classroom 50 into `course-homework-1_submissions_2026_09_01_T_12_00_00/`
 * (`gh teacher download`, in `cli/gh-teacher/internal/download/download.go` of
 * foundation50/classroom50), so that the folder around them tells which part is the
 * login. Where it does not, a roster does; without one the whole name is the id.
 *
 * @module
 */
import {
  type Handed,
  isZip,
  ONLY_ZIPS,
  OTHER_ARCHIVE,
  type Recognised,
} from "./handed.ts";
import type { Item, Unused } from "./place.ts";

/**
 * Takes what is left of a folder for submissions named after their students.
 *
 * @param items What lies in it.
 * @param around The name of the folder itself.
 */
export function recognisePlain(
  items: readonly Item[],
  around: string,
): Recognised {
  const handed: Handed[] = [];
  const unused: Unused[] = [];
  const prefix = /^(.+?)[-_]submissions(?:_[\dT_]+)?$/is.exec(around)?.[1];
  for (const item of items) {
    const { name, path, kind, refused } = item;
    if (kind === "other" || refused !== undefined) {
      unused.push({ path, reason: refused! });
    } else if (kind === "folder" || isZip(name)) {
      handed.push(handedOf(item, prefix));
    } else if (OTHER_ARCHIVE.test(name)) {
      handed.push({ ...handedOf(item, prefix), parts: [] });
      unused.push({ path, reason: ONLY_ZIPS });
    } else {
      unused.push({
        path,
        reason:
          "lies in nobody's folder, and its name does not tell whose it is.",
      });
    }
  }
  return { handed, rest: [], unused };
}

function handedOf(item: Item, prefix: string | undefined): Handed {
  const { name, path, kind } = item;
  const stem = kind === "folder"
    ? name
    : name.replace(OTHER_ARCHIVE, "").replace(/\.zip$/i, "");
  const [, bare = stem, copy] = /^(.*\S) ?\((\d+)\)$/s.exec(stem) ?? [];
  const start = `${prefix}-`.toLowerCase();
  const login = prefix !== undefined && bare.toLowerCase().startsWith(start)
    ? bare.slice(start.length)
    : undefined;
  return {
    student: { id: login || bare },
    identity: {
      ids: login ? [login, bare] : [bare],
      name: login || bare,
      repository: bare,
    },
    source: path,
    parts: [{ item, name }],
    number: Number(copy ?? 0),
    notes: [],
  };
}
