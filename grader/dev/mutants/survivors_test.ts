import { assert, assertEquals } from "@std/assert";
import { sets } from "./sources.ts";
import {
  countReasons,
  faultsOfSurvivors,
  readReasons,
  readSurvivors,
} from "./survivors.ts";

const LIST = { "adds zero": ["01 one", "01 two"], "positive": ["02 one"] };

Deno.test("faultsOfSurvivors() reports who is not listed, and who is listed in vain", () => {
  const faults = (...keys: string[]) =>
    faultsOfSurvivors(LIST, "a/01_a.ts", keys.map((key) => ({ key, line: 7 })));
  assertEquals(faults("01 one", "01 two"), []);
  assertEquals(faults("01 one", "01 two", '01 "x"'), [
    'a/01_a.ts:7 keeps full marks and is not listed: "01 \\"x\\""',
  ]);
  assertEquals(faults("01 one"), [
    'a/01_a.ts: listed, and does not keep full marks any more: "01 two"',
  ]);
});

Deno.test("countReasons() counts those of the files that are asked for", () => {
  const reasons = {
    "adds zero": { kind: "equivalent" as const, why: "It adds 0." },
    "positive": { kind: "harmless" as const, why: "It is never negative." },
  };
  assertEquals(
    countReasons(LIST, reasons, ["a/01_a.ts"]),
    new Map([["equivalent, adds zero: It adds 0.", 2]]),
  );
});

Deno.test("every set has a list in which nothing occurs twice, and every reason is used", () => {
  const reasons = Object.keys(readReasons());
  const lists = sets().map(readSurvivors);
  for (const list of lists) {
    const keys = Object.values(list).flat();
    assertEquals(new Set(keys).size, keys.length);
    assert(Object.values(list).every((keys) => keys.length > 0));
  }
  const used = new Set(lists.flatMap(Object.keys));
  assertEquals([...used].sort(), reasons.sort());
  const folder = new URL("survivors/", import.meta.url);
  const files = Array.from(Deno.readDirSync(folder), ({ name }) => name);
  assertEquals(files.sort(), sets().map((set) => `${set}.json`).sort());
});
