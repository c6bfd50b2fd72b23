import { assert, assertEquals } from "@std/assert";
import { guardFormula, isFormula, unguardFormula } from "./formula.ts";

const RUN = [
  "=1+1",
  '=HYPERLINK("https://evil.example","click")',
  "+49 123",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
];

const TEXTS = [
  ...RUN,
  ...RUN.map((text) => `'${text}`),
  ...RUN.map((text) => `''${text}`),
  "",
  "'",
  "''",
  "'t Hooft",
  "O'Brien",
  "a=b",
  " =1",
  "Ada, Countess of Lovelace",
];

Deno.test("guardFormula() puts an apostrophe before what a spreadsheet would run, and nothing else", () => {
  for (const text of RUN) {
    assert(isFormula(text), text);
    assertEquals(guardFormula(text), `'${text}`);
  }
  assertEquals(guardFormula("'t Hooft"), "'t Hooft");
  assertEquals(guardFormula("O'Brien"), "O'Brien");
});

Deno.test("unguardFormula() gives back what guardFormula() made safe", () => {
  for (const text of TEXTS) {
    assert(!isFormula(guardFormula(text)), text);
    assertEquals(unguardFormula(guardFormula(text)), text);
  }
});
