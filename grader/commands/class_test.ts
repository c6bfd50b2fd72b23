import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { filesUnder } from "../attacks/look.ts";
import { Random } from "../checks/random.ts";
import { EXERCISES } from "../course/course.ts";
import { filesOf } from "../course/lesson.ts";
import { FreshKit } from "../testing/fresh_kit.ts";
import { makeClass } from "../testing/made_class.ts";
import { pathOf } from "../workspace/paths.ts";

/** How often a class is killed; any number will do, and takes its time. */
const KILLS = 3;

/** How many shares a class is graded in; any number will do. */
const SHARES = 3;

/** A made class and a place for results, in a kit that can grade it. */
class Classroom {
  readonly kit = new FreshKit();
  readonly folder = pathOf(new URL("class", this.kit.root));

  static async of(size: number): Promise<Classroom> {
    const classroom = new Classroom();
    const kinds = ["right", "wrong", "unfinished", "empty"] as const;
    await makeClass(classroom.folder, size, 3, kinds);
    return classroom;
  }

  grade(out: string, ...more: string[]) {
    return this.kit.task("class", "class", "--out", out, "--seed=5", ...more);
  }

  /** Everything under a folder of results, by path. */
  tree(out: string): Record<string, string> {
    const path = pathOf(new URL(out, this.kit.root));
    return Object.fromEntries(
      filesUnder(path).filter((file) => !file.endsWith("/")).sort()
        .map((file) => [
          file.slice(path.length),
          Deno.readTextFileSync(file),
        ]),
    );
  }

  [Symbol.dispose](): void {
    this.kit[Symbol.dispose]();
  }
}

Deno.test("a class killed again and again ends with the very same files", async () => {
  const size = 4 * (KILLS + 1);
  using classroom = await Classroom.of(size);
  const { code } = await classroom.grade("whole");
  assertEquals(code, 0);
  const folder = new URL("killed/records", classroom.kit.root);
  Deno.mkdirSync(folder, { recursive: true });
  const records = () =>
    filesUnder(pathOf(folder)).filter((path) => path.endsWith(".json")).length;
  const random = new Random(`kills/${Date.now()}`);
  for (let i = 1; i <= KILLS; i++) {
    const grading = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "grader/main.ts", "class", "class"].concat(
        ["--out", "killed", "--seed=5", "--jobs=1"],
      ),
      cwd: classroom.kit.root,
      env: { GRADLINGS_STD: "stand-ins" },
      stdout: "null",
      stderr: "null",
    }).spawn();
    // Somewhere after the i-th part of the class, at any moment of a submission.
    while (records() < Math.floor(size * i / (KILLS + 1))) await delay(2);
    await delay(random.integer(0, 100));
    try {
      grading.kill("SIGKILL");
    } catch (error) {
      // On a busy machine it may have come to its end meanwhile.
      if (!(error instanceof TypeError)) throw error;
    }
    await grading.status;
  }
  await classroom.grade("killed");
  assertEquals(classroom.tree("killed"), classroom.tree("whole"));
});

Deno.test("shares put side by side are one class", async () => {
  using classroom = await Classroom.of(8);
  await classroom.grade("whole");
  const parts = Array.from({ length: SHARES }, (_, i) => i + 1);
  for (const part of parts) {
    await classroom.grade(`shares/${part}`, `--shard=${part}/${SHARES}`);
  }
  const { code } = await classroom.kit.task("class", "--pages", "shares");
  assertEquals(code, 0);
  const whole = classroom.tree("whole");
  const shares = classroom.tree("shares");
  assertEquals(shares["/class.html"], whole["/class.html"]);
  for (const [path, text] of Object.entries(whole)) {
    if (path.startsWith("/feedback/")) assertEquals(shares[path], text);
    if (!path.startsWith("/records/")) continue;
    const found = parts.map((part) => shares[`/${part}${path}`])
      .filter((text) => text !== undefined);
    assertEquals(found, [text]);
  }
});

Deno.test("a changed check makes old what it touches, and nothing else", async () => {
  using classroom = await Classroom.of(3);
  await classroom.grade("out");
  const { out: again } = await classroom.grade("out");
  assertEquals(again.match(/unchanged/g)?.length, 3);
  const hashes = () =>
    Object.entries(classroom.tree("out"))
      .filter(([path]) => path.startsWith("/records/"))
      .map(([, text]) => JSON.parse(text).hashes);
  const before = hashes();
  const checks = new URL(filesOf(EXERCISES[4]).checks, classroom.kit.root);
  Deno.writeTextFileSync(checks, "// Changed.\n", { append: true });
  await classroom.grade("out");
  for (const [i, after] of hashes().entries()) {
    const changed = Object.keys(after).filter((key) =>
      after[key] !== before[i][key]
    );
    assertEquals(changed, ["5", "chain"]);
  }
});

Deno.test("a fault of the grader's own is no zero, and is graded again", async () => {
  using classroom = await Classroom.of(2);
  const nowhere = { TMPDIR: "/no/such/folder", TMP: "Z:\\no", TEMP: "Z:\\no" };
  const { code, err } = await classroom.kit.task(
    nowhere,
    ...["class", "class", "--out", "out", "--seed=5"],
  );
  assertEquals(code, 3);
  assertStringIncludes(err, "Ungraded, at least in part: student-0000");
  const { code: mended } = await classroom.grade("out");
  assertEquals(mended, 0);
  await classroom.grade("fresh");
  assertEquals(classroom.tree("out"), classroom.tree("fresh"));
});

Deno.test("students whose ids other systems take for one are both on the page", async () => {
  using classroom = await Classroom.of(2);
  const at = (path: string) => new URL(path, classroom.kit.root);
  Deno.renameSync(at("class/student-00000"), at("class/fin"));
  // With a ligature: unlike another case, any file system keeps it apart.
  Deno.renameSync(at("class/student-00001"), at("class/\ufb01n"));
  const { code, err } = await classroom.grade("out");
  assertEquals(code, 0, err);
  const page = classroom.tree("out")["/class.html"];
  assertEquals(page.match(/<tr id="student-fin/g)?.length, 2);
});

Deno.test("what cannot be meant is said before anything is graded", async () => {
  using classroom = await Classroom.of(1);
  const { kit } = classroom;
  for (
    const [args, says] of [
      [["class"], "--out is missing"],
      [["--out", "out"], "Which folder?"],
      [["nowhere", "--out", "out"], "nowhere does not exist"],
      [["class", "--out", "out", "--shard=3/2"], 'not "3/2"'],
      [["class", "--out", "out", "--shard=1/2"], "--shard needs --seed"],
      [["class", "--out", "out", "--jobs=0"], "--jobs takes a number from 1"],
      [
        ["class", "--out", "out", "--roster", "no.csv"],
        "no.csv cannot be read",
      ],
    ] as const
  ) {
    const { code, err } = await kit.task("class", ...args);
    assertEquals(code, 2, err);
    assertStringIncludes(err.replaceAll(/\s+/g, " "), says);
  }
  assertEquals(classroom.tree("out"), {});
});

Deno.test("who handed in nothing is said, and a class is called as its folder", async () => {
  using classroom = await Classroom.of(1);
  const { kit } = classroom;
  const roster = "id,name\nstudent-00000,Ann\nzoe,Zoe\n";
  Deno.writeTextFileSync(new URL("roster.csv", kit.root), roster);
  const { err } = await kit.task(
    ...["class", "class", "--out", "out", "--roster", "roster.csv"],
  );
  assertStringIncludes(err, "Nothing handed in: zoe\n");
  assert(!err.includes("Nothing handed in: student"), err);
  assertStringIncludes(
    classroom.tree("out")["/class.html"],
    "<title>class</title>",
  );
});

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
