/**
 * A plain container, for whatever can run one: it grades what lies in `/submission`
 * and writes to `/results`.
 *
 * @module
 */
import { filesOf } from "../../../core/course/lesson.ts";
import { readKit } from "../../../kit/workspace.ts";
import { ASSIGNMENT_FILE, assignmentText } from "../assignment.ts";
import { kitFiles } from "../kit_files.ts";
import { denoRun, type Platform } from "../platform.ts";

export const container: Platform = {
  name: "container",
  makes: "a container that grades one submission",
  next:
    "Build it: docker build -f Containerfile -t homework . What is in it is " +
    "not for students; how to run it stands at the top of the Containerfile.",
  pack: (options) =>
    new Map([
      ["Containerfile", { content: containerfile() }],
      [ASSIGNMENT_FILE, { content: assignmentText(options) }],
      // The image tries the grader out as a learner would.
      ...kitFiles("", [
        ...["LICENSE", "grader/cli", "grader/main.ts", "lessons", "mod.ts"],
      ]),
      // As shipped: whoever packs may have written theirs.
      ...options.edition.exercises.map(filesOf).map(({ exercise, stub }) =>
        [exercise, { content: readKit(stub) }] as const
      ),
    ]),
};

const HEAD = `# Grades one submission, without a network.
#
#     docker build -f Containerfile -t homework .
#     mkdir results && chmod a+w results
#     docker run --rm --network none --memory 3g --cap-drop ALL \\
#       -v "$PWD/submission:/submission:ro" -v "$PWD/results:/results" homework
#
# results/ gets record.json, all of it, for you; report.json, what of it students may
# read; and feedback.md for the student. It ends with 0 when there is a grade, with 3
# when the grader itself has failed somewhere.
`;

/** The kit's own, which grades a class, with another command at its end. */
function containerfile(): string {
  const kit = readKit("grader/instructor/class/machines/Containerfile");
  const steps = kit.slice(kit.search(/^FROM /m)).replace(/^CMD .*\n/m, "");
  const command = [
    ...denoRun(512),
    "grader/instructor/platforms/container/run.ts",
    "/submission",
    "/results",
  ];
  return `${HEAD}${steps}COPY --chown=node ${ASSIGNMENT_FILE} ./
CMD ${JSON.stringify(command)}
`;
}
