/**
 * `deno task ok`: the one gate that a change of the kit has to pass.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { UsageError } from "../../core/usage_error.ts";
import { type Command, wholeNumber } from "../../kit/command.ts";
import { fetchPackages } from "../../kit/packages/fetch.ts";
import { fetchFromNpm } from "../../kit/packages/npm.ts";
import { importMapArguments, usesStandIns } from "../../kit/packages/std.ts";
import { runDeno } from "../../kit/run_deno.ts";
import { KIT } from "../../kit/workspace.ts";
import { PACKAGED } from "../../page/site/programs.ts";
import { checkStructure } from "../structure/check.ts";
import { runTests } from "../testing/run_tests.ts";

export const command: Command = {
  help: () =>
    `deno task ok [--no-tests]
deno task ok --mutants [A-B] [--of SET] [--seeds N]

For maintainers: checks format, lint, types, documentation and structure, runs
the tests of the kit, and where JSR can be reached, makes a dry run of
publishing. Stops at the first step that fails.

  --no-tests   leaves the tests out

The second line is the mutation run, which is no part of the first. It makes
small changes in right code and grades each: one that keeps full marks must be
listed, with the reason, in grader/dev/mutants/survivors/. A-B is a range of
exercises.

  --mutants    the mutation run
  --of SET     instead of the reference, right code that is built differently:
               the name of a folder in grader/corpus/right/
  --seeds N    each with N seeds, the known mistakes too: no check that counts
               may depend on the seed`,
  switches: ["no-tests", "mutants"],
  settings: ["of", "seeds"],
  run: async ({ has, value, words }, edition) => {
    if (has("mutants")) return await tryMutants(words, value);
    refuseOtherwise(words, value);
    const tests = !has("no-tests");
    if (tests) refuseAdded(edition);
    // Said by `deno task`; commands that tests start would take it for their own.
    Deno.env.delete("INIT_CWD");
    const map = await importMapArguments();
    const conditions = {
      tests,
      map,
      npm: await fetchAll(),
      standIns: usesStandIns(),
    };
    for (const step of stepsOf(conditions)) {
      const { name, args, missing } = step;
      console.log(`# ${name}: ${describe(args, missing)}`);
      const code = await take(step);
      if (code !== 0) {
        console.error(`ok stops here: ${name} failed.`);
        return code;
      }
    }
    console.log("ok");
    return 0;
  },
};

/** The mutation run, in a process of its own: its packages want more rights. */
async function tryMutants(
  words: readonly string[],
  value: (name: string) => string | undefined,
): Promise<number> {
  const seeds = wholeNumber("seeds", value("seeds") ?? "1");
  if (seeds === 0) throw new UsageError("--seeds takes 1 or more, not 0.");
  await fetchAll();
  return await runDeno([
    ...["run", "-A", ...await importMapArguments()],
    ...["grader/dev/mutants/main.ts", value("of") ?? "", String(seeds)],
    ...words,
  ]);
}

/** Without --mutants there is nothing to choose from. */
function refuseOtherwise(
  words: readonly string[],
  value: (name: string) => string | undefined,
): void {
  const setting = ["of", "seeds"].find((name) => value(name) !== undefined);
  if (setting !== undefined) {
    throw new UsageError(`--${setting} belongs to --mutants.`);
  }
  if (words.length > 0) {
    throw new UsageError(
      `"${words.join(" ")}" belongs to --mutants; the gate takes no exercises.`,
    );
  }
}

/** Has the packages fetched that the kit and its tests need: --cached-only would not. */
async function fetchAll(): Promise<boolean> {
  const modules = [...PACKAGED, ...DRIVERS].map((path) =>
    new URL(path, KIT).href
  );
  return await fetchFromNpm() && await fetchPackages(modules, PATIENCE_MS);
}

/** What drives browsers, and looks at what they show. */
const DRIVERS = [
  "grader/dev/testing/browser.ts",
  "grader/dev/testing/violations.ts",
];

/** npm may take this long for the packages of tests, in milliseconds. */
const PATIENCE_MS = 120_000;

/** One step of the gate. */
export interface Step {
  readonly name: string;
  /** The arguments of Deno, or the check of our own; absent if it is left out. */
  readonly args?: readonly string[] | "structure";
  /** Arguments to be added, each in a process of its own, several at a time. */
  readonly groups?: readonly (readonly string[])[];
  /** What is not there, so that all of it or a part is left out. */
  readonly missing?: string;
}

/** The conditions that decide about the steps. */
export interface Conditions {
  /** Whether the tests are wanted. */
  readonly tests: boolean;
  /** The arguments that tell Deno where `@std` is. */
  readonly map: readonly string[];
  /** Whether the packages of npm are there. */
  readonly npm: boolean;
  /** Whether the stand-ins are used, since JSR cannot be reached. */
  readonly standIns: boolean;
}

/** These tests need packages of npm. */
const NEED_NPM = [
  "grader/authoring/page_test.ts",
  "grader/cli/commands/submit_test.ts",
  "grader/cli/golden_test.ts",
  "grader/core/grade/full_marks_test.ts",
  "grader/core/grade/prev_test.ts",
  "grader/core/grade/right_alternatives_test.ts",
  "grader/dev/mutants/",
  "grader/core/mistakes/unseen_test.ts",
  "grader/dev/parity/",
  "grader/instructor/class/",
  "grader/instructor/commands/class_test.ts",
  "grader/instructor/commands/export_test.ts",
  "grader/instructor/csv/",
  "grader/instructor/export/",
  "grader/instructor/handout/make_test.ts",
  "grader/instructor/platforms/",
  "grader/page/",
  "grader/worker/",
];

/**
 * What takes long has a process of its own, and begins first; the second browser not before
 * the first has ended, as each needs the machine's attention.
 */
const LONG = [
  "grader/page/chromium_test.ts",
  "grader/dev/attacks/attacks_test.ts",
  "grader/core/grade/right_alternatives_test.ts",
  "grader/core/mistakes/slips_test.ts",
  "grader/instructor/commands/",
  "grader/page/firefox_test.ts",
  "grader/instructor/platforms/platforms_test.ts",
  "grader/authoring/commands/add_test.ts",
  "grader/core/grade/troubles_test.ts",
  "grader/instructor/class/",
  "grader/instructor/handout/make_test.ts",
  "grader/authoring/page_test.ts",
  "grader/main_test.ts",
];

/** Files with tests in them, or with examples that are run as tests, beside the rooms. */
const BESIDE_ROOMS = ["mod.ts", "solutions/", "lessons/", "README.md"];

/** The steps of the gate, in order. */
export function stepsOf(
  { tests, map, npm, standIns }: Conditions,
): readonly Step[] {
  const noNpm = npm
    ? {}
    : { missing: "left out what needs npm, which cannot be reached" };
  const noJsr = { missing: "left out, JSR cannot be reached" };
  return [
    { name: "format", args: ["fmt", "--check"] },
    { name: "lint", args: ["lint"] },
    {
      name: "types",
      ...(npm
        ? {
          args: [
            "check",
            "--doc",
            ...map,
            "exercises",
            ...BESIDE_ROOMS,
            "grader/",
          ],
        }
        : {
          missing: "left out, npm cannot be reached",
        }),
    },
    {
      name: "documentation",
      args: ["doc", "--lint", ...(standIns ? map : []), "mod.ts"],
    },
    { name: "structure", args: "structure" },
    ...(tests
      ? [{
        name: "tests",
        // Types, those of examples too, are a step of their own.
        args: ["test", "-A", "--doc", "--no-check", ...map],
        groups: groupsOf(npm),
        ...noNpm,
      }]
      : []),
    {
      name: "publishing",
      ...(standIns
        ? noJsr
        : { args: ["publish", "--dry-run", "--allow-dirty"] }),
    },
  ];
}

/** What is tested in one process each; without npm, what needs it is left out. */
function groupsOf(npm: boolean): string[][] {
  const without = npm ? [] : NEED_NPM;
  const long = LONG.filter((path) =>
    !without.some((left) => path.startsWith(left))
  );
  const ignoring = (ignored: readonly string[], paths: readonly string[]) => [
    ...(ignored.length === 0 ? [] : [`--ignore=${ignored.join(",")}`]),
    ...paths,
  ];
  return [
    ...long.map((path) => ignoring(without, [path])),
    ...[...rooms(), BESIDE_ROOMS].map((paths) =>
      ignoring([...LONG, ...without], paths)
    ),
  ];
}

/** The rooms of the kit. */
function rooms(): string[][] {
  return Array.from(Deno.readDirSync(new URL("grader/", KIT)))
    .filter(({ isDirectory }) => isDirectory)
    .map(({ name }) => [`grader/${name}/`])
    .toSorted();
}

function describe(args: Step["args"], missing?: string): string {
  const what = args === undefined
    ? []
    : [args === "structure" ? "rooms and imports" : `deno ${args.join(" ")}`];
  return [...what, ...(missing === undefined ? [] : [missing])].join("; ");
}

/** At a time: one more than cores, as some tests wait for a time limit to pass. */
const LANES = navigator.hardwareConcurrency + 1;

async function take({ args, groups }: Step): Promise<number> {
  if (args === undefined) return 0;
  if (args === "structure") return await takeStructure();
  return groups === undefined
    ? await runDeno(args)
    : await runTests(args, groups, LANES);
}

async function takeStructure(): Promise<number> {
  const { faults, notes } = await checkStructure();
  for (const note of notes) console.log(note);
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

/** The tests are about the course as it comes: they count its exercises and points. */
function refuseAdded({ exercises }: Edition): void {
  const added = exercises.filter(({ added }) => added).at(-1);
  if (added === undefined) return;
  throw new UsageError(
    "The tests need the kit as it comes, and this copy has an exercise of " +
      `your own. Remove it first: deno task add --remove ${added.name}`,
  );
}
