import { assertEquals } from "@std/assert";
import { isUnset, numberIn } from "./gradebook.ts";

Deno.test("numberIn() reads numbers as gradebooks write them", () => {
  for (
    const [cell, number] of [
      ["95", 95],
      [" 95.00 ", 95],
      ["95,50", 95.5],
      ["-1", -1],
      ["", undefined],
      ["-", undefined],
      ["EX", undefined],
      ["(read only)", undefined],
      ["1e3", undefined],
      ["0x10", undefined],
    ] as const
  ) {
    assertEquals(numberIn(cell), number, cell);
  }
});

Deno.test("isUnset() is true of an empty cell and a dash, false of a zero", () => {
  assertEquals(["", " ", "-", "0", "EX"].map(isUnset), [
    ...[true, true, true, false, false],
  ]);
});
