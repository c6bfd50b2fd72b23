/**
 * PrairieLearn: a question that is graded externally, as a folder to be put into
 * `questions/` of a course.
 *
 * Its contents are described in
 * <https://docs.prairielearn.com/externalGrading/> and, for each key of `info.json`,
 * in `apps/prairielearn/src/schemas/infoQuestion.ts` of PrairieLearn/PrairieLearn.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { toJson } from "../../export/json.ts";
import { ASSIGNMENT_FILE, assignmentText, handedIn } from "../assignment.ts";
import { kitFiles } from "../kit_files.ts";
import { pinnedDeno } from "../../../kit/packages/pinned_deno.ts";
import { denoRun, type PackageOptions, type Platform } from "../platform.ts";
import { GRADER_HEAP_MIB, TIMEOUT_SECONDS } from "./limits.ts";

export const prairielearn: Platform = {
  name: "prairielearn",
  makes: "a question for an external grader",
  next:
    "Put the folder into questions/ of your course, sync, and try it with a " +
    "solution of yours. It holds our solutions: keep shareSourcePublicly off.",
  pack: (options) =>
    new Map([
      ["info.json", { content: toJson(infoOf(options)) }],
      ["question.html", { content: questionOf(options) }],
      ["tests/run", { content: RUN, executable: true }],
      [`tests/${ASSIGNMENT_FILE}`, { content: assignmentText(options) }],
      ...kitFiles("tests/kit/"),
    ]),
};

function infoOf(options: PackageOptions): unknown {
  const { title, exercises } = options;
  return {
    uuid: uuidFor([title, exercises.map(({ number }) => number)]),
    title,
    topic: "Neural networks",
    tags: ["code"],
    type: "v3",
    singleVariant: true,
    gradingMethod: "External",
    partialCredit: true,
    externalGradingOptions: {
      image: `denoland/deno:${pinnedDeno()}`,
      entrypoint: "/grade/tests/run",
      timeout: TIMEOUT_SECONDS,
    },
  };
}

/** The same for the same homework: packed again, it is the same question. */
function uuidFor(what: unknown): string {
  const hex = createHash("sha256").update(JSON.stringify(what)).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`, // version 8: made in a way of its own
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

function questionOf(options: PackageOptions): string {
  const names = handedIn(options).join(", ");
  return `<pl-question-panel>
  <p>
    Hand in your files from the folder <code>exercises</code>, also those you have
    not begun. You get points for each check that passes with numbers that are not
    those you have at home.
  </p>
  <pl-file-upload file-names="${names}"></pl-file-upload>
</pl-question-panel>

<pl-submission-panel>
  <pl-external-grader-results></pl-external-grader-results>
  <pl-file-preview></pl-file-preview>
</pl-submission-panel>
`;
}

/** The entrypoint; there is no network, and nothing is kept. */
const RUN = `#!/bin/sh
root=$(cd "$(dirname "$0")/.." && pwd)
export DENO_DIR=/tmp/deno GRADLINGS_STD=stand-ins
cd "$root/tests/kit" || exit 3
exec ${denoRun(GRADER_HEAP_MIB).join(" ")} \\
  grader/instructor/platforms/prairielearn/run.ts "$root"
`;
