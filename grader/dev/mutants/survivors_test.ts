import { assertEquals } from "@std/assert";
import { KIT } from "../../kit/workspace.ts";
import { faultsOfSurvivors, readSurvivors } from "./survivors.ts";

const LIST = {
  reasons: { zero: { kind: "equivalent" as const, why: "it adds 0" } },
  files: { "a.ts": { zero: ["one", "two"] } },
};

Deno.test("faultsOfSurvivors() reports who is not listed, and who is listed in vain", () => {
  const survived = (...keys: string[]) => keys.map((key) => ({ key, line: 7 }));
  const faults = (...keys: string[]) =>
    faultsOfSurvivors(LIST, "a.ts", survived(...keys));
  assertEquals(faults("one", "two"), []);
  assertEquals(faults("one", "two", "three"), [
    "a.ts:7 keeps full marks and is not listed: three",
  ]);
  assertEquals(faults("one"), [
    "a.ts: listed, and does not keep full marks any more: two",
  ]);
});

Deno.test("faultsOfSurvivors() reports a reason that is none", () => {
  const list = { ...LIST, reasons: {} };
  const survived = ["one", "two"].map((key) => ({ key, line: 7 }));
  assertEquals(faultsOfSurvivors(list, "a.ts", survived), [
    'a.ts: there is no reason "zero".',
  ]);
});

Deno.test("every listed file is there, and every reason is used", () => {
  const { reasons, files } = readSurvivors();
  for (const file of Object.keys(files)) Deno.statSync(new URL(file, KIT));
  const used = new Set(Object.values(files).flatMap(Object.keys));
  assertEquals([...used].sort(), Object.keys(reasons).sort());
});
