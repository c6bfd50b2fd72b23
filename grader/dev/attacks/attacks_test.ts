import { assert, assertEquals, assertThrows } from "@std/assert";
import { parseAttack, readAttacks } from "./attack.ts";
import { makeAttacks } from "./made.ts";
import { type Tried, tryAttack, tryAttackFast } from "./try.ts";

const ALL = [...readAttacks(), ...makeAttacks()];

Deno.test("readAttacks() and makeAttacks() give each attack its own name", () => {
  assertEquals(new Set(ALL.map(({ name }) => name)).size, ALL.length);
});

Deno.test("parseAttack() throws an error that names a file with an incomplete head", () => {
  const text = "// Does something.\n//\n// Stands: after the solution\n";
  assertThrows(() => parseAttack("02_x.ts", text), Error, "02_x.ts");
  assertThrows(() => parseAttack("09_x.ts", text), Error, "09_x.ts");
});

Deno.test("tryAttack() finds that answers recorded with seed 1 are worth all points with seed 1", async () => {
  // Otherwise the forged answers would no longer have the form of real ones.
  const forged = ALL.find(({ name }) =>
    name === "01_prints_the_answers_recorded_with_seed_one"
  )!;
  const { verdict, points } = await tryAttack(forged, 1);
  assertEquals([verdict, points], ["pass", 8]);
});

Deno.test("tryAttackFast() tries again within the limits of the course", async () => {
  const slow = parseAttack(
    "01_slow.ts",
    "// Takes more time to load than the short limits give.\n//\n" +
      "// Stands: before the solution\n// Verdict: pass, 8 points\n" +
      "for (let i = 0, x = 1; i < 4e7; i++) x = (x * 1.0000001) % 3;\n",
  );
  assertEquals((await tryAttackFast(slow, 1)).faults, []);
});

Deno.test("deno task attacks --fast gives every attack its verdict, and finds nothing left behind", async (t) => {
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "grader/main.ts", "attacks", "--fast", "--json"],
    cwd: new URL("../../../", import.meta.url),
    env: { GRADLINGS_STD: Deno.env.get("GRADLINGS_STD") ?? "stand-ins" },
    stdin: "null",
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes).trim()
  );
  const rows: Tried[] = out.split("\n").map((line) => JSON.parse(line));
  assert(ALL.length >= 320);
  assertEquals(rows.map(({ attack }) => attack), ALL.map(({ name }) => name));
  for (const { attack, does, faults } of rows) {
    await t.step(`${attack}: ${does}`, () => assertEquals(faults, []));
  }
  assertEquals(err, "");
});
