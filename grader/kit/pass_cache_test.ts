/**
 * What has passed is not run again, and what may not pass any more is: seen by a
 * submission that prints when it was run.
 *
 * @module
 */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { filesOf } from "../core/course/lesson.ts";
import { EDITION, exercise } from "../dev/testing/edition.ts";
import { FreshKit, sharedKit } from "../dev/testing/fresh_kit.ts";
import { MadeHomework } from "../dev/testing/homework.ts";
import type { WorkFolder } from "../dev/testing/work_folder.ts";
import { readKit } from "./workspace.ts";

const freshKit = sharedKit();

/** A right first exercise, which prints the time it was loaded. */
const STAMPED = stamped(1);

function stamped(number: number): string {
  return `console.log("loaded at", Date.now());\n` +
    readKit(filesOf(exercise(number)).solution);
}

async function stamp(kit: WorkFolder, ...words: string[]): Promise<string> {
  const { out } = await kit.task("grade", ...words);
  const [stamp] = out.match(/loaded at \d+/) ?? [];
  assert(stamp, out);
  return stamp;
}

Deno.test("PassCache: an exercise that passed is run again only on request", async () => {
  const kit = freshKit();
  kit.write(exercise(1), STAMPED);
  const first = await stamp(kit, "1");
  assertEquals(await stamp(kit, "1"), first);
  assertEquals(await stamp(kit), first, "in the whole course too");
  assertNotEquals(await stamp(kit, "1", "--fresh"), first);
});

Deno.test("PassCache.known() leaves out a report that lacks its bonus checks", async () => {
  const kit = freshKit();
  kit.solve(exercise(2));
  const { out: whole } = await kit.task("grade", "1-3");
  assert(!whole.includes("far out"), whole);
  const { out: alone } = await kit.task("grade", "2");
  assert(alone.includes("sigmoid far out"), alone);
});

Deno.test("another file, seed or kit: nothing that passed counts", async () => {
  using kit = new FreshKit();
  kit.write(exercise(1), STAMPED);
  const first = await stamp(kit, "1");
  assertNotEquals(await stamp(kit, "1", "--seed=2"), first, "another seed");

  const second = await stamp(kit, "1");
  kit.write(exercise(1), `${STAMPED}\n// an afterthought`);
  const third = await stamp(kit, "1");
  assertNotEquals(third, second, "another file");

  const { checks } = filesOf(exercise(1));
  Deno.writeTextFileSync(
    new URL(checks, kit.root),
    `${kit.read(checks)}\n// a change`,
  );
  assertNotEquals(await stamp(kit, "1"), third, "another kit");
});

Deno.test("PassCache: a pass of all files together does not hold for other files", async () => {
  const kit = freshKit();
  kit.solve(...EDITION.exercises);
  const together = async () => {
    const { out } = await kit.task("grade", "--json");
    return JSON.parse(out).together.verdict;
  };
  assertEquals(await together(), "pass");
  // Right on our files, but it leaves nothing for its own successors to import.
  const alone = readKit(filesOf(exercise(6)).solution) +
    `\nif (import.meta.url.includes("together")) throw new Error("alone only");`;
  kit.write(exercise(6), alone);
  assertNotEquals(await together(), "pass");
});

Deno.test("a memory that is broken is no memory", async () => {
  const kit = freshKit();
  kit.write(exercise(1), STAMPED);
  await stamp(kit, "1");
  const file = new URL(".gradlings/passed.json", kit.root);
  const restsOn = JSON.parse(Deno.readTextFileSync(file)).restsOn;
  for (const text of ["", "{", "null", "7", JSON.stringify({ restsOn })]) {
    Deno.writeTextFileSync(file, text);
    assertEquals((await kit.task("grade", "1")).code, 0, text);
  }
});

Deno.test("in a homework a pass rests on the learner's earlier files too, and on no later one", async () => {
  using homework = await MadeHomework.of("4-6", { seed: 3 });
  homework.solve(exercise(4));
  homework.write(exercise(5), stamped(5));
  const first = await stamp(homework, "5");
  homework.solve(exercise(6));
  assertEquals(await stamp(homework, "5"), first, "a later file");
  const { solution } = filesOf(exercise(4));
  homework.write(exercise(4), `${readKit(solution)}\n// an afterthought`);
  assertNotEquals(await stamp(homework, "5"), first, "an earlier file");
});
