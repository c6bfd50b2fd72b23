import { assertEquals } from "@std/assert";
import { KeyDecoder } from "./keys.ts";

/** The keys of pieces that come one after the other. */
function keysOf(...pieces: string[]): string[] {
  const decoder = new KeyDecoder();
  return [
    ...pieces.flatMap((piece) => decoder.push(piece)),
    ...decoder.flush(),
  ];
}

Deno.test("KeyDecoder knows arrows, in both modes of a terminal", () => {
  assertEquals(keysOf("\x1b[A\x1b[B", "\x1bOC\x1bOD"), [
    "up",
    "down",
    "right",
    "left",
  ]);
  assertEquals(keysOf("\x1b[5~\x1b[6~\x1b[1~\x1b[F"), [
    "page-up",
    "page-down",
    "home",
    "end",
  ]);
});

Deno.test("KeyDecoder puts an arrow together that a slow line has cut", () => {
  assertEquals(keysOf("q\x1b", "[", "A", "n"), ["q", "up", "n"]);
});

Deno.test("KeyDecoder takes an escape that nothing follows for the key", () => {
  assertEquals(keysOf("\x1b"), ["escape"]);
  assertEquals(keysOf("\x1bq"), ["escape", "q"]);
});

Deno.test("KeyDecoder keeps capitals, names control keys, leaves function keys out", () => {
  assertEquals(keysOf("N\x03\r\x7fé\x1b[15~\x1b[1;5Cx"), [
    "N",
    "ctrl-c",
    "enter",
    "backspace",
    "é",
    "right",
    "x",
  ]);
});
