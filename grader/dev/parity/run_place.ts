/**
 * Grades submissions in different places.
 *
 * @module
 */
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";
import type { Edition } from "../../core/course/edition.ts";
import type { EmbeddedCourse } from "../../core/embedded.ts";
import { submitted } from "../../core/grade/submission.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import { textOf } from "../../core/report/sentences.ts";
import type { Bundles } from "./bundle.ts";
import { type GradedFile, gradeFiles } from "./grade_files.ts";
import { stubsOf } from "../../page/site/record_course.ts";
import type { ParitySubmission } from "./submissions.ts";

/** The result of each file, by its name. */
export type Graded = ReadonlyMap<string, GradedFile>;

/** Grades through processes with the reference, as the commands do. */
export async function gradeByProcesses(
  submissions: readonly ParitySubmission[],
  edition: Edition,
  oracle: Oracle,
): Promise<Graded> {
  const stubs = stubsOf(edition.exercises);
  const files: GradedFile[] = [];
  for (const submission of submissions) {
    const core = {
      grade: (
        ...[files, options]: Parameters<
          Parameters<typeof gradeFiles>[2]["grade"]
        >
      ) => gradeInSandbox(files, { ...options, oracle }),
      submitted,
      textOf,
    };
    files.push(...await gradeFiles(submission, edition, core, stubs));
  }
  return byName(files);
}

/** The oldest Node that can run all files: some use newer features of the language. */
const NODE = 24;

/** The command that runs a program in a place. */
async function commandOf(place: "deno" | "node"): Promise<readonly string[]> {
  return place === "deno"
    ? [Deno.execPath(), "run", "--quiet", "--no-config", "-A"]
    : await nodeVersion() < NODE
    ? ["npx", "-y", `node@${NODE}`]
    : ["node"];
}

/** The version of the Node on this machine; 0 if there is none. */
async function nodeVersion(): Promise<number> {
  try {
    const { stdout } = await new Deno.Command("node", { args: ["--version"] })
      .output();
    return parseInt(new TextDecoder().decode(stdout).slice(1));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return 0;
    throw error;
  }
}

/**
 * Grades with the bundles and the recorded oracle, where there is no `Deno`.
 *
 * @throws {Error} If the program fails, or is not there.
 */
export async function gradeWithBundle(
  place: "deno" | "node",
  bundles: Bundles,
  submissions: readonly ParitySubmission[],
  course: EmbeddedCourse,
): Promise<Graded> {
  const work = bundles.write(
    `work_${place}.json`,
    JSON.stringify({ course, submissions }),
  );
  const [program, ...flags] = await commandOf(place);
  const { success, stdout, stderr } = await new Deno.Command(program, {
    args: [...flags, bundles.place, bundles.core, bundles.worker, work],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  if (!success) throw new Error(`${place}: ${decoder.decode(stderr)}`);
  const lines = decoder.decode(stdout).trim().split("\n");
  return byName(lines.map((line) => JSON.parse(line)));
}

function byName(files: readonly GradedFile[]): Graded {
  return new Map(files.map((one) => [one.file, one]));
}
