import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { filesOf } from "../../core/course/lesson.ts";
import {
  assertClassroom50,
  assertGradescope,
  assertPrairielearn,
} from "../../dev/testing/format_rules.ts";
import { exercise } from "../../dev/testing/edition.ts";
import type { Ran } from "../../dev/testing/work_folder.ts";
import {
  ASLEEP,
  ENDLESS,
  type Files,
  HOSTILE,
  PlatformFolder,
  RIGHT,
  WRONG,
} from "../../dev/testing/platform_folder.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { PACKED, PLATFORMS } from "./platforms.ts";

/** What a platform makes of what we write, in its own way. */
interface PlatformResult {
  /** Of 28; `undefined` where it takes no score. */
  readonly points?: number;
  /** Whatever a student can see of it. */
  readonly shown: string;
}

/** How a package is put into place on a platform, started, and read. */
interface Layout {
  readonly setUp: (folder: PlatformFolder) => void;
  /** Where the submission goes. */
  readonly submission: string;
  readonly start: (folder: PlatformFolder) => Promise<Ran>;
  readonly outcome: (folder: PlatformFolder) => PlatformResult;
  /** Where what only the staff sees is, if there is such a thing. */
  readonly staff?: string;
}

const CLASSROOM50 = {
  CLASSROOM: "cs-1",
  ASSIGNMENT: "homework-2",
  OWNER: "ada",
  SUBMISSION_TAG: "submit/2026-06-01T14-32-05Z-a1b2c3d",
  COMMIT_URL: "https://github.com/o/r/commit/1",
  RELEASE_URL: "https://github.com/o/r/releases/tag/1",
  REVIEW_URL: "https://github.com/o/r/compare/0...1",
};

const LAYOUTS: Record<string, Layout> = {
  gradescope: {
    setUp: ({ path, package: made }) => {
      Deno.mkdirSync(`${path}/autograder`);
      unzip(`${made}/autograder.zip`, `${path}/autograder/source`);
      const script = `${path}/autograder/run_autograder`;
      Deno.copyFileSync(`${path}/autograder/source/run_autograder`, script);
      Deno.mkdirSync(`${path}/autograder/results`);
    },
    submission: "autograder/submission",
    staff: "autograder/results/results.json",
    start: (folder) => folder.run(["./run_autograder"], "autograder"),
    outcome: (folder) => {
      const text = folder.read("autograder/results/results.json");
      if (text === undefined) return { shown: "" };
      const results = JSON.parse(text);
      assertGradescope(results);
      assertEquals(results.stdout_visibility, "hidden");
      const { tests, ...rest } = results;
      const visible = tests.filter((test: { visibility?: string }) =>
        test.visibility !== "hidden"
      );
      return {
        points: results.score,
        shown: JSON.stringify([rest, visible]),
      };
    },
  },
  classroom50: {
    setUp: ({ path, package: made }) => {
      Deno.renameSync(`${made}/autograders`, `${path}/runner`);
      Deno.renameSync(`${made}/template`, `${path}/checkout`);
    },
    submission: "checkout/exercises",
    start: (folder) =>
      folder.run(
        ["python3", "../runner/homework-2/autograder.py"],
        "checkout",
        CLASSROOM50,
      ),
    outcome: (folder) => {
      const text = folder.read("checkout/result.json");
      if (text === undefined) return { shown: "" };
      const result = JSON.parse(text);
      assertClassroom50(result);
      return { points: result.score, shown: text };
    },
  },
  prairielearn: {
    setUp: ({ path, package: made }) => {
      Deno.mkdirSync(`${path}/grade`);
      Deno.renameSync(`${made}/tests`, `${path}/grade/tests`);
    },
    submission: "grade/student",
    start: (folder) => folder.run(["grade/tests/run"], ""),
    outcome: (folder) => {
      const text = folder.read("grade/results/results.json")!;
      const results = JSON.parse(text);
      assertPrairielearn(results);
      return {
        ...(results.gradable && { points: Math.round(results.score * 28) }),
        shown: text,
      };
    },
  },
  container: {
    setUp: ({ path, package: made }) => Deno.renameSync(made, `${path}/kit`),
    submission: "submission",
    staff: "results/record.json",
    start: (folder) => {
      const text = folder.read("kit/Containerfile")!;
      const command = JSON.parse(/^CMD (.*)$/m.exec(text)![1]);
      const here = command.map((word: string) =>
        word.replace(/^\/(?=submission$|results$)/, `${folder.path}/`)
      );
      return folder.run(here, "kit", { GRADLINGS_STD: "stand-ins" });
    },
    outcome: (folder) => {
      const { report } = JSON.parse(folder.read("results/record.json")!);
      const checks = report.exercises
        .flatMap(({ checks }: { checks: { verdict: string }[] }) => checks);
      const shown = [
        folder.read("results/report.json"),
        folder.read("results/feedback.md"),
      ].join("\n");
      const isUngraded = checks.some(({ verdict }: { verdict: string }) =>
        verdict === "ungraded"
      );
      return { ...(!isUngraded && { points: report.points }), shown };
    },
  },
};

function unzip(zip: string, folder: string): void {
  const { success } = new Deno.Command("unzip", {
    args: ["-q", zip, "-d", folder],
  }).outputSync();
  assert(success, `${zip} cannot be unpacked`);
}

Deno.test("PLATFORMS are all tried here", () => {
  assertEquals(
    PLATFORMS.map(({ name }) => name).sort(),
    Object.keys(LAYOUTS).sort(),
  );
});

Deno.test("deno task assign --for lists the platforms there are", async () => {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "grader/main.ts", "assign", "4-6", "--for", "canvas"],
    cwd: KIT,
    env: { GRADLINGS_STD: "stand-ins" },
  }).output();
  assertEquals(code, 2);
  assertStringIncludes(
    new TextDecoder().decode(stderr),
    `--for takes one of ${PACKED.map(({ name }) => name).join(", ")}`,
  );
});

for (const [name, layout] of Object.entries(LAYOUTS)) {
  const { submission, start, outcome } = layout;
  Deno.test({
    name: `${name}: what is handed in gets what it deserves, and reads no more`,
    ignore: Deno.build.os === "windows", // all of them run on Linux
    fn: async (t) => {
      using folder = await PlatformFolder.of(name);
      layout.setUp(folder);
      const grade = async (files: Files) => {
        folder.handIn(submission, files);
        return { ...await start(folder), ...outcome(folder) };
      };

      await t.step("right: full points", async () => {
        const { code, points, out, err } = await grade(RIGHT);
        assertEquals([code, points, err], [0, 28, ""]);
        assertStringIncludes(out, "28 of 28 points");
      });

      await t.step(
        "wrong: points for the rest, and what is wrong",
        async () => {
          const { points, shown } = await grade(WRONG);
          // In the homework, exercise 6 rests on the student's own exercise 5.
          assertEquals(points, name === "classroom50" ? 18 : 24);
          assertStringIncludes(shown, "gives the last neuron's output only");
          assertStringIncludes(shown, "an array of");
        },
      );

      await t.step({
        name: "endless: the others keep their points",
        // The others grade by the same program as the first; it takes its time.
        ignore: name !== "gradescope" && name !== "classroom50",
        fn: async () => {
          // Each in one of the two ways not to end.
          const endless = name === "classroom50" ? ASLEEP : ENDLESS;
          const { points, shown } = await grade(endless);
          assertEquals(points, name === "classroom50" ? 10 : 20);
          assertStringIncludes(shown, "timeout");
        },
      });

      await t.step("hostile: it sees nothing, and tells nothing", async () => {
        const { points, shown } = await grade(HOSTILE);
        assertEquals(points, name === "classroom50" ? 10 : 20);
        for (const secret of [...linesOf(4), ...linesOf(5), "homeSeed"]) {
          assert(!shown.includes(JSON.stringify(secret).slice(1, -1)), secret);
        }
        // It did get hold of what it runs beside.
        if (layout.staff === undefined) return;
        assertStringIncludes(folder.read(layout.staff)!, STOLEN);
      });

      await t.step("not handed in: said, and 0 for it", async () => {
        const { "05_layer.ts": _, ...others } = RIGHT;
        const { points, shown } = await grade(others);
        assertEquals(points, name === "classroom50" ? 10 : 20);
        assertStringIncludes(shown, "05_layer.ts was not handed in");
      });

      await t.step("the grader's own fault is no zero", async () => {
        folder.breakGrader();
        const { code, points, out } = await grade(RIGHT);
        assertEquals(points, undefined);
        assertEquals(code === 0, name === "prairielearn");
        assertStringIncludes(out, "the grader itself failed in all exercises");
      });
    },
  });
}

/** A line of our solution of exercise 4. */
const STOLEN = "This neuron has ${this.weights.length} weights";

/** The lines of our solution that nobody writes by chance. */
function linesOf(number: number): string[] {
  const text = readKit(filesOf(exercise(number)).solution);
  return text.split("\n").map((line) => line.trim())
    .filter((line) => line.length > 30)
    .filter((line) => !HOSTILE["04_neuron.ts"].includes(line));
}
