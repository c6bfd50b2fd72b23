import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { processesIn } from "./attacks/look.ts";
import { COURSE, EXERCISES } from "./course/course.ts";
import { filesOf } from "./course/lesson.ts";
import type { Report } from "./report/record.ts";
import { exercise, FreshKit } from "./testing/fresh_kit.ts";
import { readKit } from "./workspace/workspace.ts";

const COMMANDS = [
  ...["lesson", "grade", "hint", "solution", "reset", "test", "export"],
  ...["add", "assign", "attacks", "bench", "class", "ok"],
];

/** The reference solution of an exercise with one thing replaced. */
function slip(number: number, from: string, to: string): string {
  const text = readKit(filesOf(exercise(number)).solution);
  assertStringIncludes(text, from);
  return text.replace(from, to);
}

Deno.test("every task of deno.json is a command, and has --help", async () => {
  using kit = new FreshKit();
  const { tasks } = JSON.parse(kit.read("deno.json"));
  assertEquals(Object.keys(tasks).sort(), [...COMMANDS].sort());
  for (const name of COMMANDS) {
    const { code, out, err } = await kit.task(name, "--help");
    assertEquals({ code, err }, { code: 0, err: "" }, name);
    assertStringIncludes(out, `deno task ${name}`);
    for (const line of out.split("\n")) assert(line.length <= 80, line);
  }
});

Deno.test("a fresh kit: eight not started, 0 of 100, exit 1", async () => {
  using kit = new FreshKit();
  const { code, out } = await kit.task("grade");
  assertEquals(code, 1);
  assertEquals(out.match(/not started +0 of \d+$/gm)?.length, 8);
  assertStringIncludes(out, "\n0 of 100 points\n");
  assertStringIncludes(out, "Next: deno task lesson 1");
});

Deno.test("a solved kit: 100 of 100, exit 0", async () => {
  using kit = new FreshKit();
  kit.solve(...EXERCISES);
  const { code, out } = await kit.task("grade");
  assertEquals(code, 0);
  assertEquals(out.match(/pass +(\d+) of \1$/gm)?.length, 8);
  assertStringIncludes(out, "together    pass");
  assertStringIncludes(out, "\n100 of 100 points\n");
});

Deno.test("--json prints the report and nothing else", async () => {
  using kit = new FreshKit();
  kit.solve(exercise(1));
  const { code, out } = await kit.task("grade", "1-2", "--json", "--seed", "7");
  assertEquals(code, 1);
  const report: Report = JSON.parse(out);
  assertEquals(report.schema, "gradlings/report/v1");
  assertEquals(report.seed, 7);
  assertEquals(report.points, 8);
  assertEquals(report.exercises.map(({ verdict }) => verdict), [
    "pass",
    "not-started",
  ]);
  assertEquals(report.exercises[0].file, "exercises/01_value.ts");
});

Deno.test("grade 7 shows all twelve updated parameters", async () => {
  using kit = new FreshKit();
  kit.solve(exercise(7));
  const { code, out } = await kit.task("grade", "7");
  assertEquals(code, 0);
  const text = out.replaceAll(/\s+/g, " ");
  for (
    const parameter of [
      ...["w1=0.3001", "w2=0.4002", "w3=-0.1001", "w4=0.1999"],
      ...["w5=0.5015", "w6=-0.1988", "w7=-0.3000", "w8=0.6000"],
      ...["b1=0.1003", "b2=-0.1001", "b3=0.2023", "b4=0.3000"],
    ]
  ) {
    assertStringIncludes(text, parameter);
  }
});

Deno.test("a mistake: what was tried, expected, got, and what to do", async () => {
  using kit = new FreshKit();
  kit.solve(exercise(1));
  kit.write(exercise(2), slip(2, "+= y.data * out.grad", "+= out.grad"));
  const { code, out } = await kit.task("grade");
  assertEquals(code, 1);
  const told = out.slice(out.indexOf("exercises/02"));
  assert(told.trimEnd().split("\n").length <= 10);
  assertStringIncludes(told, 'exercises/02_ops.ts, "mul": wrong');
  assertStringIncludes(told, "Tried:    a = new Value(2)");
  assertStringIncludes(told, "grad 1, not 3  <- first wrong value");
  assertStringIncludes(told, "Next: deno task hint 2");
});

Deno.test("an edit that breaks what passed is named, and can be taken back", async () => {
  using kit = new FreshKit();
  kit.solve(exercise(1), exercise(2));
  const { out: first } = await kit.task("grade", "2");
  assertStringIncludes(first, "Compare with ours: deno task solution 2");
  const { out: second } = await kit.task("grade", "2");
  assert(!second.includes("Compare with ours"), "said once");

  const broken = slip(2, "+= y.data * out.grad", "+= out.grad");
  kit.write(exercise(2), broken);
  const { out } = await kit.task("grade");
  assertStringIncludes(out, "Your edit to mul broke lesson 2.");
  assertStringIncludes(out, "deno task reset 2 --to-last-pass");

  const { code, out: back } = await kit.task("reset", "2", "--to-last-pass");
  assertEquals(code, 0);
  assertStringIncludes(back, "exercises/02_ops.ts.saved-1");
  assertEquals(
    kit.read("exercises/02_ops.ts"),
    readKit(filesOf(exercise(2)).solution),
  );
  assertEquals(kit.read("exercises/02_ops.ts.saved-1"), broken);
});

Deno.test("reset brings the stub back and keeps every version", async () => {
  using kit = new FreshKit();
  const path = filesOf(exercise(3)).exercise;
  for (const [i, text] of ["first", "second"].entries()) {
    kit.write(exercise(3), text);
    const { code } = await kit.task("reset", "3");
    assertEquals(code, 0);
    assertEquals(kit.read(path), readKit(filesOf(exercise(3)).stub));
    assertEquals(kit.read(`${path}.saved-${i + 1}`), text);
  }
  const { out } = await kit.task("reset", "3");
  assertStringIncludes(out, "nothing was changed");
  const { code, out: none } = await kit.task("reset", "3", "--to-last-pass");
  assertEquals(code, 1);
  assertStringIncludes(none, "left as it is");
});

Deno.test("reset brings a deleted file back", async () => {
  using kit = new FreshKit();
  const file = new URL(filesOf(exercise(3)).exercise, kit.root);
  Deno.removeSync(file);
  const { code, out } = await kit.task("grade", "3");
  assertEquals(code, 1);
  assertStringIncludes(out, "exercises/03_backward.ts does not exist.");
  assertStringIncludes(out, "Next: deno task reset 3");
  await kit.task("reset", "3");
  assert(Deno.statSync(file).isFile);
});

Deno.test("a file that is no text, or no file, is missing and says why", async () => {
  using kit = new FreshKit();
  const { exercise: path } = filesOf(exercise(3));
  const file = new URL(path, kit.root);
  Deno.writeFileSync(file, new Uint8Array([0xff, 0xfe, 0x00]));
  const { code, out } = await kit.task("grade", "3");
  assertEquals(code, 1);
  assertStringIncludes(out, `${path} is not UTF-8 text.`);
  Deno.removeSync(file);
  Deno.mkdirSync(file);
  const { code: again, out: folder } = await kit.task("grade", "3");
  assertEquals(again, 1);
  assertStringIncludes(folder, `${path} `);
  assert(!folder.includes("    at "));
});

Deno.test({
  name: "a link or a device is no exercise; reset puts it aside",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    using kit = new FreshKit();
    const { exercise: path } = filesOf(exercise(3));
    for (const target of ["/dev/zero", "../solutions/03_backward.ts"]) {
      Deno.removeSync(new URL(path, kit.root));
      Deno.symlinkSync(target, new URL(path, kit.root));
      const { code, out } = await kit.task("grade", "3");
      assertEquals(code, 1);
      assertStringIncludes(out, `${path} is a link, not a file.`);
      assertStringIncludes(out, "Next: deno task reset 3");
      const { code: reset } = await kit.task("reset", "3");
      assertEquals(reset, 0);
      assertEquals(kit.read(path), readKit(filesOf(exercise(3)).stub));
    }
    assert(Deno.lstatSync(new URL(`${path}.saved-2`, kit.root)).isSymlink);
  },
});

Deno.test("a fault of the grader's own is ungraded, with its reason, exit 3", async () => {
  using kit = new FreshKit();
  kit.solve(exercise(1));
  const { code, out } = await kit.task(
    { TMPDIR: "/no/such/folder", TMP: "Z:\\no", TEMP: "Z:\\no" },
    "grade",
    "1",
  );
  assertEquals(code, 3);
  assertStringIncludes(out, "no temporary folder could be written");
  assertStringIncludes(out, "0 of 0 points");
});

Deno.test({
  name: "a grader that is told to stop leaves no process and no folder",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    using kit = new FreshKit();
    const temporary = new URL("temporary", kit.root).pathname;
    Deno.mkdirSync(temporary);
    kit.write(exercise(1), `${slip(1, "grad = 0", "grad = 0")}\nwhile (true);`);
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      const grading = new Deno.Command(Deno.execPath(), {
        args: ["run", "-A", "grader/main.ts", "grade", "1"],
        cwd: kit.root,
        env: { GRADLINGS_STD: "stand-ins", TMPDIR: temporary },
        stdout: "null",
        stderr: "null",
      }).spawn();
      const folders = () => [...Deno.readDirSync(temporary)].length;
      while (folders() === 0) await new Promise((r) => setTimeout(r, 5));
      await new Promise((r) => setTimeout(r, 100)); // well into the loop
      grading.kill(signal);
      assertEquals((await grading.status).code, 130);
      assertEquals(folders(), 0);
    }
    // They have been killed, which takes a moment to be carried out.
    while (Deno.build.os === "linux" && processesIn(temporary).length > 0) {
      await new Promise((r) => setTimeout(r, 5));
    }
  },
});

Deno.test({
  name: "a grader that is killed takes its processes with it",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    using kit = new FreshKit();
    const temporary = new URL("temporary", kit.root).pathname;
    Deno.mkdirSync(temporary);
    kit.write(exercise(1), `${slip(1, "grad = 0", "grad = 0")}\nwhile (true);`);
    const grading = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "grader/main.ts", "grade", "1"],
      cwd: kit.root,
      env: { GRADLINGS_STD: "stand-ins", TMPDIR: temporary },
      stdout: "null",
      stderr: "null",
    }).spawn();
    const until = async (condition: () => boolean) => {
      while (!condition()) await new Promise((r) => setTimeout(r, 5));
    };
    await until(() => processesIn(temporary).length > 0);
    grading.kill("SIGKILL");
    await grading.status;
    await until(() => processesIn(temporary).length === 0);
    // What it could not remove any more, a later run does.
    for (const { name } of Deno.readDirSync(temporary)) {
      const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
      Deno.utimeSync(`${temporary}/${name}`, longAgo, longAgo);
    }
    kit.solve(exercise(1));
    await kit.task({ TMPDIR: temporary }, "grade", "1");
    assertEquals([...Deno.readDirSync(temporary)], []);
  },
});

Deno.test("the worksheet's answers are not given away", async () => {
  using kit = new FreshKit();
  kit.write(exercise(7), slip(7, "dw5: -0.0148", "dw5: 0.0148"));
  const { out } = await kit.task("grade", "7");
  assertStringIncludes(out, "Got:      worksheet.dw5 is 0.0148\n");
  assertStringIncludes(out, "Expected: the same size with the other sign");
  assert(!out.includes("-0.0148"));
});

Deno.test("type errors follow the verdict, in a few lines", async () => {
  using kit = new FreshKit();
  kit.write(exercise(1), slip(1, "this.op = op;", "this.op = data;"));
  const { out } = await kit.task("grade", "1");
  assertStringIncludes(
    out.slice(out.indexOf("Next:")),
    "The type checker finds a type error in exercises/01_value.ts:\n  Line ",
  );
  const { out: json } = await kit.task("grade", "1", "--json");
  assertEquals(JSON.parse(json).exercises[0].verdict, "wrong");
});

Deno.test("hints go one stage further and never repeat", async () => {
  using kit = new FreshKit();
  const hints: string[] = [];
  for (let i = 1; i <= 3; i++) {
    const { code, out } = await kit.task("hint", "2");
    assertEquals(code, 0);
    assertStringIncludes(out, `Hint ${i} of 3 for exercise 2, "add"`);
    hints.push(out);
  }
  assertEquals(new Set(hints).size, 3);
  const { out: last } = await kit.task("hint", "2");
  assertStringIncludes(last, "last hint");
  assertStringIncludes(last, "deno task solution 2 --anyway");
  const { out: again } = await kit.task("hint", "2", "--again");
  assertEquals(again.match(/^\d\. /gm)?.length, 3);
});

Deno.test("hints follow what fails, and end with a pass", async () => {
  using kit = new FreshKit();
  kit.write(exercise(2), slip(2, "+= y.data * out.grad", "+= out.grad"));
  const { out } = await kit.task("hint", "2");
  assertStringIncludes(out, 'exercise 2, "mul"');
  kit.solve(exercise(2));
  const { out: none } = await kit.task("hint", "2");
  assertStringIncludes(none, "nothing to hint at");
});

Deno.test("the solution is shown after a pass, or anyway", async () => {
  using kit = new FreshKit();
  const { code, out } = await kit.task("solution", "3");
  assertEquals(code, 1);
  assert(!out.includes("order.add"));
  assertStringIncludes(out, "deno task solution 3 --anyway");
  const { out: anyway } = await kit.task("solution", "3", "--anyway");
  assertStringIncludes(anyway, "order.add(value)");
  kit.write(
    exercise(3),
    slip(3, "let ready =", "let complete =")
      .replaceAll("ready = false", "complete = false")
      .replaceAll("if (ready)", "if (complete)"),
  );
  const { code: passes, out: both } = await kit.task("solution", "3");
  assertEquals(passes, 0);
  assertStringIncludes(both, "let complete = true");
  assertStringIncludes(both, "let ready = true");
  assertStringIncludes(both, "Yours and ours alike:");
});

Deno.test("every lesson is shown, and says where its exercise stands", async () => {
  using kit = new FreshKit();
  kit.solve(exercise(1));
  for (const { number, title } of COURSE) {
    const { code, out } = await kit.task("lesson", String(number));
    assertEquals(code, 0);
    assert(out.startsWith(`${number}. ${title}\n====`), `lesson ${number}`);
    assert(!/<\/?(details|summary)>|^```/m.test(out), `lesson ${number}`);
    for (const line of out.split("\n")) {
      const shown = line.replace(/\]\(http[^)]*\)/g, "]");
      assert([...shown].length <= 80, line);
    }
  }
  const { out } = await kit.task("lesson", "1");
  assertStringIncludes(out, "Exercise 1, exercises/01_value.ts: pass, 8 of 8");
  const { out: next } = await kit.task("lesson");
  assert(next.startsWith("2. "), "the first lesson not yet passed");
});

Deno.test("the visible test runs on the learner's file", async () => {
  using kit = new FreshKit();
  const { code } = await kit.task("test", "1");
  assert(code !== 0);
  kit.solve(exercise(1));
  const { code: solved, out } = await kit.task("test", "1");
  assertEquals(solved, 0);
  assertStringIncludes(out, "0 failed");
});

const MISUSES: [args: string[], says: string][] = [
  [["grade", "9"], 'There is no exercise "9". Choose one from 1 to 8.'],
  [["grade", "0"], 'There is no exercise "0". Choose one from 1 to 8.'],
  [["grade", "4-2"], "4-2 runs backwards: try 2-4."],
  [["grade", "1", "2"], '"1 2" is not an exercise or a range of them.'],
  [["grade", "1-2-3"], '"1-2-3" is not an exercise or a range of them.'],
  [
    ["grade", "--jsn"],
    "There is no flag --jsn; there is --fresh, --json, --watch",
  ],
  [["grade", "--seed"], "--seed needs a value"],
  [["grade", "--seed", "x"], '--seed takes a whole number, not "x".'],
  [["lesson", "9"], 'There is no lesson "9". Choose one from 0 to 8.'],
  [["lesson", "two"], 'There is no lesson "two".'],
  [["hint"], "Which exercise? Choose one from 1 to 8."],
  [["hint", "0"], 'There is no exercise "0".'],
  [["reset", "--hard", "1"], "There is no flag --hard"],
  [["solution", "1", "2"], "One exercise at a time."],
  [["grade", "--json=yes"], "--json takes no value."],
  [["test", "0"], 'There is no exercise "0".'],
  [["bench", "speed"], 'There is no measurement "speed"; there is engine-step'],
];

Deno.test("a command line that cannot be meant: what would be right, exit 2", async () => {
  using kit = new FreshKit();
  for (const [args, says] of MISUSES) {
    const { code, out, err } = await kit.task(...args);
    assertEquals(code, 2, args.join(" "));
    assertEquals(out, "", args.join(" "));
    assertStringIncludes(err.replaceAll("\n", " "), says);
    assertStringIncludes(err, `More: deno task ${args[0]} --help`);
    assert(!err.includes("    at "), "no stack trace");
  }
});
