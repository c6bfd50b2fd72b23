import { assert, assertEquals, assertThrows } from "@std/assert";
import { parseAttack, readAttacks } from "./attack.ts";
import { makeAttacks } from "./made.ts";
import type { Tried } from "./try.ts";

const ALL = [...readAttacks(), ...makeAttacks()];

Deno.test("no two attacks have the same name", () => {
  assertEquals(new Set(ALL.map(({ name }) => name)).size, ALL.length);
});

Deno.test("an attack whose head says too little is an error that names it", () => {
  const text = "// Does something.\n//\n// Stands: after the solution\n";
  assertThrows(() => parseAttack("02_x.ts", text), Error, "02_x.ts");
  assertThrows(() => parseAttack("09_x.ts", text), Error, "09_x.ts");
});

Deno.test("every attack gets what it deserves, and leaves nothing behind", async (t) => {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "grader/main.ts", "attacks", "--json"],
    cwd: new URL("../../", import.meta.url),
    env: { GRADLINGS_STD: Deno.env.get("GRADLINGS_STD") ?? "stand-ins" },
    stdin: "null",
    stderr: "inherit",
  }).output();
  const rows: Tried[] = new TextDecoder().decode(stdout).trim().split("\n")
    .map((line) => JSON.parse(line));
  assert(ALL.length >= 50);
  assertEquals(rows.map(({ attack }) => attack), ALL.map(({ name }) => name));
  for (const { attack, does, faults } of rows) {
    await t.step(`${attack}: ${does}`, () => assertEquals(faults, []));
  }
});
