import { assert, assertEquals } from "@std/assert";
import { outputOfChild } from "../../dev/testing/child_program.ts";
import { declare, idOf } from "../../sandbox/program.ts";

const WORLD = "grader/core/probes/world.ts";

/** What a file may do to the world, and whether that is seen. */
const CHANGES: [change: string, isSeen: boolean][] = [
  ["const a = [1].map(String)", false],
  ["new Map([[1, 2]]).get(1)", false],
  ["console.log", false],
  ["globalThis.hand = 1", true],
  ["Object.assign = () => 1", true],
  ["Object.prototype.hand = 1", true],
  ["Array.prototype[Symbol.for('hand')] = 1", true],
  ["Object.getPrototypeOf(function* () {}).hand = 1", true],
  ["Object.getPrototypeOf([].values()).hand = 1", true],
  ["Object.getPrototypeOf(''.matchAll(/a/g)).hand = 1", true],
  ["Object.setPrototypeOf(Map.prototype, null)", true],
  ["Object.freeze(Set)", true],
  ["delete Math.tanh", true],
  ["Object.defineProperty(Map.prototype, 'size', { get: () => 1 })", true],
  ["Object.defineProperty(Math, 'exp', { enumerable: true })", true],
  ["Error.prepareStackTrace = () => 1", true],
  ["Object.getPrototypeOf(new URLSearchParams().keys()).hand = 1", true],
  [
    "Error.prepareStackTrace = (_, sites) => sites;\n" +
    "const [site] = new Error().stack; delete Error.prepareStackTrace;\n" +
    "Object.getPrototypeOf(site).getFunction.hand = 1",
    true,
  ],
  // They are frozen.
  ["Object.getOwnPropertyDescriptor(new Error(), 'stack').get.hand = 1", false],
  ["Object.getOwnPropertyDescriptor(new Error(), 'stack').set.hand = 1", false],
  ["Proxy.revocable.hand = 1", false],
  ["Symbol.prototype.description = 1", false],
];

Deno.test("World sees whatever a file may leave for the next", async () => {
  // Each in its own global scope, and none is put back: from the last to the first.
  const said = await Promise.all(
    CHANGES.map(([change]) => seenAfter(change)),
  );
  assertEquals(CHANGES.map(([change], i) => [change, said[i]]), CHANGES);
});

Deno.test("World is untouched again when what was changed is put back", async () => {
  const change = "const { assign } = Object;\nObject.assign = 1;\n" +
    "Object.assign = assign";
  assert(!await seenAfter(change));
});

Deno.test("World.add() takes in what can be reached from then on", async () => {
  const add = "const reference = class {}; world.add(reference);\n";
  assert(!await seenAfter(add));
  assert(await seenAfter(`${add} reference.hand = 1`));
  assert(await seenAfter(`${add} reference.prototype.hand = 1`));
});

async function seenAfter(change: string): Promise<boolean> {
  const out = await outputOfChild(
    `${await declare([WORLD])}
export const serve = () => {
  const { exit } = Deno;
  const { log } = console;
  const world = new ${idOf(WORLD)}.World();
  try {
    ${change};
  } catch {
    // What cannot be changed needs not be seen.
  }
  log(world.isUntouched() ? "untouched" : "touched");
  exit(0);
};`,
  );
  return out.trim() === "touched";
}
