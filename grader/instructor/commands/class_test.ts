import {
  assert,
  assertEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { filesUnder } from "../../dev/attacks/look.ts";
import { Random } from "../../core/probes/random.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { makeClass } from "../../dev/testing/made_class.ts";
import type { Observer } from "../../core/grade/observer.ts";
import { GraderFault } from "../../core/grader_fault.ts";
import { runCommand } from "../../dev/testing/run_command.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";
import { classCommand } from "./class.ts";

/** How often a class is killed; any number will do, and takes its time. */
const KILLS = 3;

/** How many shares a class is graded in; any number will do. */
const SHARES = 3;

/** The exercises that are graded here: the fewest by which one can be told from another. */
const RANGE = "--exercises=1-2";

/** A made class in the folder `sub`. */
async function classOf(size: number): Promise<SmallClass> {
  const made = SmallClass.of({});
  const kinds = ["right", "wrong", "unfinished", "empty"] as const;
  await makeClass(made.at("sub"), size, 3, kinds);
  return made;
}

/** Grades it, in this process. */
function grade(made: SmallClass, out: string, ...more: string[]) {
  const words = ["sub", "--out", out, "--seed=5", RANGE, ...more];
  return made.run("class", words);
}

/** Everything under a folder of results, by path. */
function treeOf(path: string): Record<string, string> {
  return Object.fromEntries(
    filesUnder(path).filter((file) => !file.endsWith("/")).sort()
      .map((file) => [file.slice(path.length), Deno.readTextFileSync(file)]),
  );
}

Deno.test("deno task class, killed again and again, ends with the very same files", async () => {
  const size = 4 * (KILLS + 1);
  using made = await classOf(size);
  const { code, err } = await grade(made, "whole");
  assertEquals(code, 0, err);
  Deno.mkdirSync(made.at("killed/records"), { recursive: true });
  const records = () =>
    filesUnder(made.at("killed/records")).filter((path) =>
      path.endsWith(".json")
    ).length;
  const random = new Random(`kills/${Date.now()}`);
  for (let i = 1; i <= KILLS; i++) {
    const grading = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", pathOf(new URL("grader/main.ts", KIT)), "class"]
        .concat(["sub", "--out", "killed", "--seed=5", RANGE, "--jobs=1"]),
      env: { GRADLINGS_STD: "stand-ins", INIT_CWD: made.at("") },
      stdout: "null",
      stderr: "piped",
    }).spawn();
    const complaint = new Response(grading.stderr).text();
    let hasEnded = false;
    grading.status.then(() => hasEnded = true);
    // Somewhere after the i-th part of the class, at any moment of a submission.
    while (records() < Math.floor(size * i / (KILLS + 1))) {
      assert(!hasEnded, `run ${i} ended early: ${hasEnded && await complaint}`);
      await delay(2);
    }
    await delay(random.integer(0, 100));
    try {
      grading.kill("SIGKILL");
    } catch (error) {
      // On a busy machine it may have come to its end meanwhile.
      if (!(error instanceof TypeError)) throw error;
    }
    await grading.status;
  }
  assertEquals((await grade(made, "killed")).code, 0);
  assertEquals(treeOf(made.at("killed")), treeOf(made.at("whole")));
});

Deno.test("deno task class --shard makes shares that side by side are one class", async () => {
  using made = await classOf(8);
  await grade(made, "whole");
  const parts = Array.from({ length: SHARES }, (_, i) => i + 1);
  for (const part of parts) {
    await grade(made, `shares/${part}`, `--shard=${part}/${SHARES}`);
  }
  const { code } = await made.run("class", ["--pages", "shares"]);
  assertEquals(code, 0);
  const whole = treeOf(made.at("whole"));
  const shares = treeOf(made.at("shares"));
  assertEquals(shares["/class.html"], whole["/class.html"]);
  for (const [path, text] of Object.entries(whole)) {
    if (path.startsWith("/feedback/")) assertEquals(shares[path], text);
    if (!path.startsWith("/records/")) continue;
    const found = parts.map((part) => shares[`/${part}${path}`])
      .filter((text) => text !== undefined);
    assertEquals(found, [text]);
  }
});

Deno.test("deno task class grades again what a changed check touches, and nothing else", async () => {
  using kit = new FreshKit();
  const at = (path: string) => pathOf(new URL(path, kit.root));
  await makeClass(at("class"), 2, 3, ["right", "wrong"]);
  const grade = () =>
    kit.task("class", "class", "--out", "out", "--seed=5", "--exercises=4-5");
  await grade();
  assertEquals((await grade()).out.match(/unchanged/g)?.length, 2);
  const hashes = () =>
    Object.entries(treeOf(at("out/records")))
      .map(([, text]) => JSON.parse(text).hashes);
  const before = hashes();
  Deno.writeTextFileSync(
    new URL(filesOf(EDITION.exercises[4]).checks, kit.root),
    "// Changed.\n",
    { append: true },
  );
  await grade();
  for (const [i, after] of hashes().entries()) {
    const changed = Object.keys(after).filter((key) =>
      after[key] !== before[i][key]
    );
    assertEquals(changed, ["5", "together"]);
  }
});

Deno.test("deno task class gives no zero for the grader's own fault, and grades it again", async () => {
  using made = await classOf(2);
  const failing: Observer = {
    // deno-lint-ignore require-yield
    async *together() {
      throw new GraderFault("no process could be started");
    },
    alone: () => Promise.reject(new GraderFault("no process could be started")),
    stop: () => Promise.resolve(),
  };
  const { code, err } = await runCommand(
    classCommand(() => failing),
    ["sub", "--out", "out", "--seed=5", RANGE],
    { in: made.at("") },
  );
  assertEquals(code, 3);
  assertStringIncludes(err, "Ungraded, at least in part: student-0000");
  assertEquals((await grade(made, "out")).code, 0);
  await grade(made, "fresh");
  assertEquals(treeOf(made.at("out")), treeOf(made.at("fresh")));
});

Deno.test("deno task class has students on its page whose ids other systems take for one", async () => {
  using made = await classOf(2);
  Deno.renameSync(made.at("sub/student-00000"), made.at("sub/fin"));
  // With a ligature: unlike another case, any file system keeps it apart.
  Deno.renameSync(made.at("sub/student-00001"), made.at("sub/\ufb01n"));
  const { code, err } = await grade(made, "out");
  assertEquals(code, 0, err);
  const page = made.read("out/class.html");
  assertEquals(page.match(/<tr id="student-fin/g)?.length, 2);
});

Deno.test("deno task class reports an invalid command line before anything is graded", async () => {
  using made = await classOf(1);
  for (
    const [words, says] of [
      [["sub"], "--out is missing"],
      [["--out", "out"], "Which folder?"],
      [["sub", "4", "--out", "out"], '"4" is too much'],
      [["nowhere", "--out", "out"], "nowhere does not exist"],
      [["sub", "--out", "out", "--shard=3/2"], 'not "3/2"'],
      [["sub", "--out", "out", "--shard=1/2"], "--shard needs --seed"],
      [["sub", "--out", "out", "--jobs=0"], "--jobs takes a number from 1"],
      [["sub", "--out", "out", "--roster", "no.csv"], "no.csv cannot be read"],
    ] as const
  ) {
    const { code, err } = await made.run("class", words);
    assertEquals(code, 2, err);
    assertStringIncludes(err, says);
  }
  assertThrows(
    () => Deno.readDirSync(made.at("out/records")),
    Deno.errors.NotFound,
  );
});

Deno.test("deno task class lists who handed in nothing, and names a class after its folder", async () => {
  using made = await classOf(1);
  const long = "x".repeat(100_000);
  const people = `id,name\nstudent-00000,Ann\nzoe,Zoe\n${long},Max\n`;
  made.write("roster.csv", people);
  const { err } = await grade(made, "out", "--roster", "roster.csv");
  assertStringIncludes(err, "Nothing handed in: Zoe (zoe)");
  assertStringIncludes(err, "Nothing handed in: Max (xxx");
  assert(err.length < 2_000, `${err.length} characters`);
  assert(!err.includes("Nothing handed in: student"), err);
  assertStringIncludes(made.read("out/class.html"), "<title>sub</title>");
});

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
