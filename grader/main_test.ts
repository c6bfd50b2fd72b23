import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { untilBusy, untilGone } from "./dev/attacks/look.ts";
import { EDITION, exercise } from "./dev/testing/edition.ts";
import { filesOf } from "./core/course/lesson.ts";
import type { Report } from "./core/report/report.ts";
import { FreshKit, sharedKit } from "./dev/testing/fresh_kit.ts";
import { readKit } from "./kit/workspace.ts";

const COMMANDS = [
  ...["lesson", "grade", "hint", "solution", "reset", "test", "export"],
  ...["add", "assign", "attacks", "bench", "class", "demo", "ok", "page"],
];

const freshKit = sharedKit();

/** The reference solution of an exercise with one thing replaced. */
function slip(number: number, from: string, to: string): string {
  const text = readKit(filesOf(exercise(number)).solution);
  assertStringIncludes(text, from);
  return text.replace(from, to);
}

Deno.test("every task of deno.json is a command, and has --help", async () => {
  const kit = freshKit();
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
  const kit = freshKit();
  const { code, out } = await kit.task("grade");
  assertEquals(code, 1);
  assertEquals(out.match(/not started +0 of \d+$/gm)?.length, 8);
  assertStringIncludes(out, "\n0 of 100 points\n");
  assertStringIncludes(out, "Next: deno task lesson 0");
});

Deno.test("a solved kit: 100 of 100, exit 0", async () => {
  const kit = freshKit();
  kit.solve(...EDITION.exercises);
  const { code, out } = await kit.task("grade");
  assertEquals(code, 0);
  assertEquals(out.match(/pass +(\d+) of \1$/gm)?.length, 8);
  assertStringIncludes(out, "together    pass");
  assertStringIncludes(out, "\n100 of 100 points\n");
});

Deno.test("--json prints the report and nothing else", async () => {
  const kit = freshKit();
  kit.solve(exercise(1));
  const { code, out } = await kit.task("grade", "1-2", "--json", "--seed", "7");
  assertEquals(code, 1);
  const report: Report = JSON.parse(out);
  assertEquals(report.schema, "gradlings/report/v2");
  assertEquals(report.seed, 7);
  assertEquals(report.points, 8);
  assertEquals(report.exercises.map(({ verdict }) => verdict), [
    "pass",
    "not-started",
  ]);
  assertEquals(report.exercises[0].file, "exercises/01_value.ts");
});

Deno.test("grade 7 shows all twelve updated parameters", async () => {
  const kit = freshKit();
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
  const kit = freshKit();
  kit.solve(exercise(1));
  kit.write(exercise(2), slip(2, "+= y.data * out.grad", "+= out.grad"));
  const { code, out } = await kit.task("grade");
  assertEquals(code, 1);
  const told = out.slice(out.indexOf("exercises/02"));
  assert(told.trimEnd().split("\n").length <= 10);
  assertMatch(told, /^exercises\/02_ops\.ts:\d+:1, "mul": wrong$/m);
  assertStringIncludes(told, "Tried:    a = new Value(2)");
  assertStringIncludes(told, "grad 1, not 3  <- first wrong value");
  assertStringIncludes(told, "Next: deno task hint 2");
});

Deno.test("an edit that breaks what passed is named, and can be taken back", async () => {
  const kit = freshKit();
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
  const kit = freshKit();
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
  const kit = freshKit();
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
  const kit = freshKit();
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
    const kit = freshKit();
    const { exercise: path } = filesOf(exercise(3));
    for (const target of ["/dev/zero", "../solutions/03_backward.ts"]) {
      Deno.removeSync(new URL(path, kit.root));
      Deno.symlinkSync(target, new URL(path, kit.root));
      const { code, out } = await kit.task("grade", "3");
      assertEquals(code, 1);
      assertStringIncludes(out, `${path}: refused`);
      assertStringIncludes(out, `${path} is a link, not a file.`);
      assertStringIncludes(
        out,
        "Next: put the file itself there, or: deno task reset 3",
      );
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
  Deno.removeSync(new URL("grader/sandbox/child.ts", kit.root));
  const { code, out } = await kit.task({}, "grade", "1");
  assertEquals(code, 3);
  assertStringIncludes(out, "The grader itself failed, twice: ");
  assertStringIncludes(out, "0 of 0 points");
  // Here a long path would be cut short.
  const { out: whole } = await kit.task("grade", "1", "--json");
  assertStringIncludes(whole, "child.ts");
});

Deno.test({
  name: "a grader that is told to stop leaves no process and no file",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    const kit = freshKit();
    const temporary = new URL("temporary", kit.root).pathname;
    Deno.mkdirSync(temporary, { recursive: true });
    kit.write(exercise(1), `${slip(1, "grad = 0", "grad = 0")}\nwhile (true);`);
    for (const signal of ["SIGTERM", "SIGINT", "SIGQUIT"] as const) {
      const grading = new Deno.Command(Deno.execPath(), {
        args: ["run", "-A", "grader/main.ts", "grade", "1"],
        cwd: kit.root,
        env: { GRADLINGS_STD: "stand-ins", TMPDIR: temporary },
        stdout: "null",
        stderr: "null",
      }).spawn();
      await untilBusy(grading.pid);
      grading.kill(signal);
      assertEquals((await grading.status).code, 130);
      assertEquals([...Deno.readDirSync(temporary)], []);
      await untilGone(grading.pid);
    }
  },
});

Deno.test({
  name: "a grader that is killed takes its processes with it",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const kit = freshKit();
    const temporary = new URL("temporary", kit.root).pathname;
    Deno.mkdirSync(temporary, { recursive: true });
    kit.write(exercise(1), `${slip(1, "grad = 0", "grad = 0")}\nwhile (true);`);
    const grading = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "grader/main.ts", "grade", "1"],
      cwd: kit.root,
      env: { GRADLINGS_STD: "stand-ins", TMPDIR: temporary },
      stdout: "null",
      stderr: "null",
    }).spawn();
    await untilBusy(grading.pid);
    grading.kill("SIGKILL");
    await grading.status;
    await untilGone(grading.pid);
    assertEquals([...Deno.readDirSync(temporary)], []);
  },
});

Deno.test({
  name: "a grader whose output cannot be written leaves nothing",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const kit = freshKit();
    const temporary = new URL("temporary", kit.root).pathname;
    Deno.mkdirSync(temporary, { recursive: true });
    kit.solve(exercise(1));
    const grading = new Deno.Command("/bin/sh", {
      args: [
        ...["-c", 'exec "$@" > /dev/full', "sh", Deno.execPath()],
        ...["run", "-A", "grader/main.ts", "grade", "1"],
      ],
      cwd: kit.root,
      env: { GRADLINGS_STD: "stand-ins", TMPDIR: temporary },
      stderr: "null",
    }).spawn();
    assert((await grading.status).code !== 0);
    await untilGone(grading.pid);
    assertEquals([...Deno.readDirSync(temporary)], []);
  },
});

Deno.test("the worksheet's answers are not given away", async () => {
  const kit = freshKit();
  kit.write(exercise(7), slip(7, "dw5: -0.0148", "dw5: 0.0148"));
  const { out } = await kit.task("grade", "7");
  assertStringIncludes(out, "Got:      worksheet.dw5 is 0.0148\n");
  assertStringIncludes(out, "Expected: the same size with the other sign");
  assert(!out.includes("-0.0148"));
});

Deno.test("type errors follow the verdict, in a few lines", async () => {
  const kit = freshKit();
  kit.write(exercise(1), slip(1, "this.op = op;", "this.op = data;"));
  const { out } = await kit.task("grade", "1");
  assertStringIncludes(
    out.slice(out.indexOf("Next:")),
    "\nType error: exercises/01_value.ts:",
  );
  const { out: json } = await kit.task("grade", "1", "--json");
  assertEquals(JSON.parse(json).exercises[0].verdict, "wrong");
});

Deno.test("hints go one stage further and never repeat", async () => {
  const kit = freshKit();
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
  const kit = freshKit();
  kit.write(exercise(2), slip(2, "+= y.data * out.grad", "+= out.grad"));
  const { out } = await kit.task("hint", "2");
  assertStringIncludes(out, 'exercise 2, "mul"');
  kit.solve(exercise(2));
  const { out: none } = await kit.task("hint", "2");
  assertStringIncludes(none, "nothing to hint at");
});

Deno.test("the solution is shown after a pass, or anyway", async () => {
  const kit = freshKit();
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
  assertStringIncludes(
    both,
    "== topologicalOrder, recursive, as in the lesson",
  );
  assert(!/^ *(?:\/\/|\*|\/\*)/m.test(both), "no comments at first");
  const { out: whole } = await kit.task("solution", "3", "--all");
  assertStringIncludes(whole, readKit("solutions/03_backward.ts").trim());
  assertEquals(passes, 0);
  assertStringIncludes(both, "let complete = true");
  assertStringIncludes(both, "let ready = true");
  assertStringIncludes(both, "Yours and ours are alike: backward");
});

Deno.test("every lesson is shown, and says where its exercise stands", async () => {
  const kit = freshKit();
  kit.solve(exercise(1));
  for (const { number, title } of EDITION.lessons) {
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
  kit.startAgain();
  const { out: fresh } = await kit.task("lesson");
  assert(fresh.startsWith("0. "), "everyone begins with lesson 0");
  const { out: part } = await kit.task("lesson", "Slopes multiply");
  assert(part.startsWith("Slopes multiply along a chain\n-----"), part);
  assert(!part.includes("Start with 1"), "it begins there");
});

Deno.test("once every exercise passes, no lesson is left, and one can be read again", async () => {
  const kit = freshKit();
  kit.solve(...EDITION.exercises);
  const { code, out } = await kit.task("lesson");
  assertEquals(code, 0);
  assertStringIncludes(out, "Every exercise passes: no lesson is left.");
  assertStringIncludes(out, "To read one again: deno task lesson 8");
  assert(out.split("\n").length < 6, out);
});

Deno.test("the visible test runs on the learner's file", async () => {
  const kit = freshKit();
  const stub = await kit.task("test", "01_value_test.ts");
  assert(stub.code !== 0);
  assertEquals(stub.err, "", "no stack of Deno's own");
  assertStringIncludes(stub.out, "  FAILED  a new Value holds its number\n");
  assertStringIncludes(stub.out, "at exercises/01_value.ts:37:11\n");
  assertStringIncludes(stub.out, "5 of 5 tests fail. Next: ");
  kit.write(exercise(1), "export class {");
  const broken = await kit.task("test", "1");
  assert(broken.code !== 0);
  assertStringIncludes(broken.out, "The tests could not be run:");
  kit.solve(exercise(1));
  const solved = await kit.task("test", "value");
  assertEquals(solved.code, 0);
  assertStringIncludes(solved.out, "All 5 tests pass.");
  for (const { out } of [stub, broken, solved]) {
    assert(!out.includes("\x1b") && !/backtrace|<unknown>/.test(out), out);
  }
});

/** The number of the last lesson. */
const LAST = EDITION.lessons.length - 1;

/** A number that no lesson has. */
const NONE = `${LAST + 1}`;

const MISUSES: [args: string[], says: string][] = [
  [
    ["grade", NONE],
    `There is no exercise "${NONE}". Choose one from 1 to ${LAST}.`,
  ],
  [["grade", "0"], `There is no exercise "0". Choose one from 1 to ${LAST}.`],
  [["grade", "4-2"], "4-2 runs backwards: try 2-4."],
  [["grade", "1", "2"], '"1 2" is not an exercise or a range of them.'],
  [["grade", "1-2-3"], '"1-2-3" is not an exercise or a range of them.'],
  [
    ["grade", "--jsn"],
    "There is no flag --jsn; there is --fresh, --json, --open, --watch",
  ],
  [["grade", "--watch", "--open"], "with --open in another terminal"],
  [["grade", "--watch", "--json"], "--json prints one report"],
  [["grade", "--seed"], "--seed needs a value"],
  [["grade", "--seed", "x"], '--seed takes a whole number, not "x".'],
  [
    ["lesson", NONE],
    `There is no lesson "${NONE}". Choose one from 0 to ${LAST}.`,
  ],
  [["lesson", "tow"], 'There is no lesson "tow", and no heading with these'],
  [
    ["lesson", "3", "Socks"],
    'Lesson 3 has no heading with "Socks". It has: "St',
  ],
  [["lesson", "Passing the options"], "is in lessons 5 and 6: put the number"],
  [["hint"], `Which exercise? Choose one from 1 to ${LAST}.`],
  [["hint", "0"], 'There is no exercise "0".'],
  [["reset", "--hard", "1"], "There is no flag --hard"],
  [["solution", "1", "2"], "One exercise at a time."],
  [["grade", "--json=yes"], "--json takes no value."],
  [["test", "0"], 'There is no exercise "0".'],
  [["page", "--port", "99999"], "--port is a number up to 65535, not 99999."],
  [["demo", "xro"], "Which demo? There is xor, moons and digits."],
  [["bench", "speed"], 'There is no measurement "speed"; there is engine-step'],
];

Deno.test("main() says of an invalid command line what would be right, and exits with 2", async () => {
  const kit = freshKit();
  for (const [args, says] of MISUSES) {
    const { code, out, err } = await kit.task(...args);
    assertEquals(code, 2, args.join(" "));
    assertEquals(out, "", args.join(" "));
    assertStringIncludes(err.replaceAll("\n", " "), says);
    assertStringIncludes(err, `More: deno task ${args[0]} --help`);
    assert(!err.includes("    at "), "no stack trace");
  }
});
