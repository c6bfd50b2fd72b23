import { assert, assertEquals } from "@std/assert";
import { messageLines } from "./message.ts";
import { type CheckReport, THIS_IS_WHEN } from "./record.ts";

const CODE = "a = new Value(2), b = new Value(3), c = mul(a, b); c.grad = 5; " +
  "c.backwardStep()";

function report(message: string, mistake?: string): CheckReport {
  const base = { name: "mul", verdict: "wrong", points: 0, maxPoints: 3 };
  return { ...base, verdict: "wrong", message, mistake };
}

Deno.test("what was tried is broken into lines, not cut, where there is room", () => {
  assertEquals(messageLines(report(`Tried: ${CODE}\nGot: 3`), 6), [
    "  Tried:    a = new Value(2), b = new Value(3), c = mul(a, b); c.grad = 5;",
    "            c.backwardStep()",
    "  Got:      3",
  ]);
});

Deno.test("what was expected may take two lines", () => {
  const expected = "meanSquaredError(predictions, [1, 2, 3]) throws a " +
    "RangeError that says 2 and 3";
  const lines = messageLines(report(`Expected: ${expected}\nGot: 3`), 6);
  assertEquals(lines.length, 3);
  assert(!lines.join("\n").includes("…"), lines.join("\n"));
});

Deno.test("a drawing is whole, and what was tried gets the lines it leaves", () => {
  const drawn = ["c", "  a  <- first wrong value", "  b", "  d", "  e"]
    .map((line) => `  ${line}`);
  const message = `Tried: ${CODE}\n${drawn.join("\n")}`;
  const naming = `${THIS_IS_WHEN}${"it is added ".repeat(10)}twice.`;
  const lines = messageLines(report(`${message}\n${naming}`, "slip"), 8);
  assertEquals(lines.slice(1, 6), drawn.map((line) => `${line}`));
  assertEquals(
    lines[0],
    "  Tried:    a = new Value(2), … c = mul(a, b); c.grad = 5; c.backwardStep()",
  );
  const fewer = messageLines(report(`${message}\n${naming}`, "slip"), 6);
  assertEquals(fewer.slice(1, 4), drawn.slice(0, 3));
});

Deno.test("a second mistake is named whole or not at all", () => {
  const first = "`mul` leaves out `out.grad`: it adds its own slope alone.";
  const second = "`pow` does not lower the exponent.";
  const naming = (second: string) =>
    messageLines(
      report(`Got: 3\n${THIS_IS_WHEN}${first} And: ${second}`, "a+b"),
      8,
    ).slice(1).join(" ");
  assertEquals(naming(second), `${THIS_IS_WHEN}${first} And: ${second}`);
  assertEquals(
    naming(second.repeat(5)),
    `${THIS_IS_WHEN}${first} There is a second one.`,
  );
});

Deno.test("a long label is set apart as well", () => {
  assertEquals(messageLines(report("Still to do: write mul"), 6), [
    "  Still to do: write mul",
  ]);
});
