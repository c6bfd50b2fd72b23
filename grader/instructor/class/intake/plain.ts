/**
 * A folder or a zip a student, named after the student, and a repository a student.
 *
 * The name is the id: `jane/`, `Doe, Jane.zip`. The number that a browser or a
 * system adds to the second of two files of one name is no part of it: `jane (1).zip` is a later `jane`.
 * A name that a homework has by itself is nobody's (`nobodys_names.ts`).
 *
 * A repository is named `homework-1-jdoe`. GitHub Classroom clones them into
 * `homework-1-submissions/` (`gh classroom clone student-repos`, in
 * `cmd/gh-classroom/clone/student-repos/student-repos.go` of github/gh-classroom),
 * Classroom 50 into `course-homework-1_submissions_2026_09_01_T_12_00_00/`
 * (`gh teacher download`, in `cli/gh-teacher/internal/download/download.go` of
 * foundation50/classroom50), so that the folder around them shows which part is the
 * login. If it does not, the common prefix of all names may (`repositories.ts`), and
 * then both the login and the whole name are asked: whoever calls an account
 * `hw1-jane-doe` must not get what `jane-doe` handed in. Otherwise the whole name is
 * the id.
 *
 * @module
 */
import { fact, type Facts } from "../people/facts.ts";
import type { RawSubmission, Recognised } from "./raw_submission.ts";
import { isOtherArchive, isPackage, withoutArchive } from "./packages.ts";
import type { SourceItem, Unused } from "./file_source.ts";
import { copyOf } from "./later.ts";
import type { NobodysNames } from "./nobodys_names.ts";
import { assignmentIn, assignmentShared } from "./repositories.ts";

/**
 * Takes what is left of a folder for submissions named after their students.
 *
 * @param items What lies in it.
 * @param around The name of the folder itself.
 * @param nobodys Names that are no student's.
 */
export function recognisePlain(
  items: readonly SourceItem[],
  around: string,
  nobodys: NobodysNames,
): Recognised {
  const submissions: RawSubmission[] = [];
  const unused: Unused[] = [];
  const names = items.filter(({ kind }) => kind !== "other")
    .map(({ name }) => name);
  const prefix = {
    assignment: assignmentIn(around),
    shared: assignmentShared(names),
  };
  for (const item of items) {
    const { name, path, kind, refused } = item;
    if (kind === "other" || refused !== undefined) {
      unused.push({ path, reason: refused! });
    } else if (
      kind === "folder" || isPackage(name) || isOtherArchive(name)
    ) {
      submissions.push(submissionOf(item, prefix, nobodys));
    } else {
      unused.push({
        path,
        reason:
          "lies in nobody's folder, and its name does not say whose it is.",
      });
    }
  }
  return { submissions, rest: [], unused };
}

/** What the names of repositories begin with, as far as it is known. */
interface Prefix {
  /** By the folder around them. */
  readonly assignment: string | undefined;
  /** By the names themselves. */
  readonly shared: string | undefined;
}

function submissionOf(
  item: SourceItem,
  prefix: Prefix,
  nobodys: NobodysNames,
): RawSubmission {
  const { name, path, kind } = item;
  const stem = kind === "folder" ? name : withoutArchive(name);
  const copy = copyOf(stem);
  const called = copy.of;
  const rest = { source: path, parts: [{ item, name }], notes: [] };
  if (nobodys.has(called)) {
    return {
      ...rest,
      student: { id: name },
      facts: { exact: fact("id", called), names: [] },
      nobodys:
        "Any student's file may have this name: rename it after its owner, " +
        "and grade again.",
    };
  }
  const bare = nobodys.own(called);
  // As people are written on the page about a class: `Kim Lee (s05)`.
  const [, person, id] = /^(.*\S) \(([^()]+)\)$/s.exec(bare) ?? [];
  const login = without(prefix.assignment, bare);
  const shared = without(prefix.shared, bare);
  const ends = login ?? shared;
  // Where no folder says that they are repositories, both may be an id of any kind.
  const both: Facts = {
    exact: [...new Set([called, bare, ends, id])].flatMap((id) =>
      fact("id", id)
    ),
    names: [bare, ...person === undefined ? [] : [person]],
  };
  return {
    ...rest,
    student: { id: login ?? bare },
    ...(login === undefined ? { facts: both } : {
      facts: loginFacts(login),
      second: { ...both, exact: [...both.exact, ...loginFacts(login).exact] },
    }),
    ...(ends !== undefined && { repository: { whole: bare, login: ends } }),
    copy,
  };
}

/** What comes after the prefix, if anything does. */
function without(prefix: string | undefined, name: string): string | undefined {
  return prefix !== undefined && name.length > prefix.length &&
      name.toLowerCase().startsWith(prefix.toLowerCase())
    ? name.slice(prefix.length)
    : undefined;
}

/** A repository is called by a login, which is nobody's name. */
function loginFacts(login: string): Facts {
  return {
    exact: [...fact("GitHub name", login), ...fact("id", login)],
    names: [],
  };
}
