import { assertEquals } from "@std/assert";
import { errorsInChild } from "../dev/testing/child_program.ts";
import { declare, idOf } from "./program.ts";

const LOCKDOWN = "grader/sandbox/lockdown.ts";
const LOCKED = `${await declare([LOCKDOWN])}
${idOf(LOCKDOWN)}.lockDown();
const holds = (value) => {
  if (value !== true) throw new Error("it is " + String(value));
};`;

/** Code that is refused, and what it is told that it reached for. */
const REFUSED: Readonly<Record<string, string>> = {
  'new BroadcastChannel("a")': "BroadcastChannel",
  "new Buffer(1)": "Buffer",
  'new EventSource("http://localhost")': "EventSource",
  'new WebSocket("ws://localhost")': "WebSocket",
  'new Worker("data:text/javascript,")': "Worker",
  'fetch("data:text/plain,a")': "fetch",
  "new Intl.Segmenter()": "Segmenter",
  "caches": "caches",
  "localStorage": "localStorage",
  "sessionStorage": "sessionStorage",
  "globalThis.localStorage": "localStorage",
  "Deno.readTextFileSync": "Deno.readTextFileSync",
  "Deno.Command": "Deno.Command",
  "Deno.stdin": "Deno.stdin",
  "Deno.mainModule": "Deno.mainModule",
  "Deno.permissions": "Deno.permissions",
  "Deno.constructor": "Deno.constructor",
  "process.binding": "process.binding",
  "process.mainModule": "process.mainModule",
  "process.constructor": "process.constructor",
};

/** What is still there for learners' code: each is true. */
const LEFT = [
  'Deno.inspect([1]) === "[ 1 ]"',
  "Deno.args.length === 0",
  'typeof Deno.exit === "function"',
  'typeof Deno.version.deno === "string"',
  'Deno.test("a", () => {}) === undefined',
  'typeof process.exit === "function"',
  "process.argv.length === 0",
  "Object.keys(process.env).length === 0",
  "new Promise((done) => process.nextTick(() => done(true)))",
];

/** What is not there at all: each is true. */
const GONE = [
  'typeof Cache === "undefined"',
  'typeof CacheStorage === "undefined"',
  'typeof Storage === "undefined"',
  'typeof global === "undefined"',
  'typeof navigator === "undefined"',
  "Deno[Symbol.toStringTag] === undefined",
  "Object.getPrototypeOf(Deno) === null",
];

/** Timers have numbers for names, whatever they are given: each is true. */
const TIMERS = [
  'typeof setTimeout(() => {}, 1) === "number"',
  'typeof setTimeout(() => {}, { valueOf: () => NaN }) === "number"',
  'typeof setImmediate(() => {}) === "number"',
  "clearInterval(setInterval(() => {}, 2 ** 40)) === undefined",
  'clearTimeout("all of them") === undefined',
  "clearTimeout({}) === undefined",
  "new Promise((done) => setTimeout(done, -5, true))",
  "new Promise((done) => setTimeout((a, b) => done(a + b === 3), 1, 1, 2))",
  'new Promise((done) => clearTimeout(setTimeout(done, 1, "late")) ?? ' +
  "setTimeout(done, 20, true))",
];

Deno.test("lockDown() refuses what reaches out of the process or outlives it", async () => {
  const codes = Object.keys(REFUSED);
  const said = await errorsInChild(codes, LOCKED);
  const expected = Object.values(REFUSED).map((what) =>
    `Refused: ${what} is not to be had here`
  );
  const told = (texts: readonly string[]) =>
    Object.fromEntries(codes.map((code, i) => [code, texts[i]]));
  assertEquals(told(said), told(expected));
});

Deno.test("lockDown() leaves what prints, describes and ends, and timers that are numbers", async () => {
  const codes = [...LEFT, ...GONE, ...TIMERS];
  const said = await errorsInChild(
    codes.map((code) => `holds(await (${code}))`),
    LOCKED,
  );
  const failing = codes.flatMap((code, i) =>
    said[i] === "nothing" ? [] : [`${code}: ${said[i]}`]
  );
  assertEquals(failing, []);
});

Deno.test("lockDown() lets no code compile a timer's text", async () => {
  const [said] = await errorsInChild(['setTimeout("x = 1", 1)'], LOCKED);
  assertEquals(said, "TypeError: no function");
});

Deno.test("lockDown() tells when a file leaves a measurement for later files", async () => {
  const keeps = ['performance.mark("a")', 'performance.measure("a")'];
  const others = [
    "performance.now()",
    'new TextEncoder().encode(atob(btoa("a")))',
    "crypto.getRandomValues(new Uint8Array(1))",
  ];
  for (const code of [...keeps, ...others]) {
    const is = `${idOf(LOCKDOWN)}.mayCallBack() === ${keeps.includes(code)}`;
    const said = await errorsInChild([code, `holds(${is})`], LOCKED);
    assertEquals(said, ["nothing", "nothing"], code);
  }
});

Deno.test("lockDown() leaves nothing that an error could carry from file to file", async () => {
  const [said] = await errorsInChild([
    "new Promise(() => fetch()).catch((error) => " +
    "{ Object.getPrototypeOf(error).hand = 1; })",
  ], LOCKED);
  assertEquals(said.startsWith("TypeError: Cannot add"), true, said);
});
