/**
 * `deno task attacks`: tries to harm the grader, and reports the results.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import type { Edition } from "../../core/course/edition.ts";
import { stemOf } from "../../core/course/lesson.ts";
import { type Attack, readAttacks } from "../attacks/attack.ts";
import { childrenOf, filesUnder } from "../attacks/look.ts";
import { makeAttacks } from "../attacks/made.ts";
import { type Tried, tryAttack, tryAttackFast } from "../attacks/try.ts";
import { printable, shortenMiddle, WIDTH } from "../../core/report/layout.ts";
import { PAST_LIMIT } from "../../sandbox/process.ts";
import { programFor } from "../../sandbox/program.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";
import { type Command, wholeNumber } from "../../kit/command.ts";
import { newSeed } from "../../kit/new_seed.ts";
import { UsageError } from "../../core/usage_error.ts";

/** How many attacks are tried at a time. */
const LANES = Math.max(1, navigator.hardwareConcurrency);

export const command: Command = {
  help: () =>
    `deno task attacks [NAME ...] [--fast] [--json] [--seed N]

Hands in broken, endless and hostile files, and prints for each the verdict,
the points and the time. Each is graded together with a right solution of the
exercise after it, which must keep its points. Nothing that passed before is
remembered. At the end no process and no file may be left behind.

  --fast     with shorter time limits first; whatever is wrong then is tried
             again with those of the course
  --json     one line of JSON for each instead of the table
  --seed N   the seed of an earlier run, to see the same again; without it, a
             new random one

Exit code: 0 when everything is right, 1 when something is wrong.`,
  switches: ["fast", "json"],
  settings: ["seed"],
  run: async ({ words, has, value }, edition) => {
    const all = [...readAttacks(), ...makeAttacks()];
    const unknown = words.find((word) =>
      !all.some(({ name }) => name === word)
    );
    if (unknown !== undefined) {
      throw new UsageError(`There is no attack "${unknown}".`);
    }
    const seed = wholeNumber("seed", value("seed") ?? String(newSeed()));
    const chosen = words.length === 0
      ? all
      : all.filter(({ name }) => words.includes(name));
    const isFast = has("fast");
    const show = has("json") ? (row: Tried) => JSON.stringify(row) : inRow;
    if (!has("json")) console.log(HEAD);
    let bad = 0;
    const left = await lookingForLeftovers(edition, async () => {
      for await (const row of inLanes(chosen, seed, isFast)) {
        console.log(show(row));
        if (row.faults.length > 0) bad++;
      }
    });
    for (const fault of left) console.error(printable(`WRONG: ${fault}`));
    if (!has("json")) {
      console.log(
        `\n${chosen.length} attacks, ${bad} of them wrong; ` +
          `${left.length} things left behind; seed ${seed}.`,
      );
    }
    return bad === 0 && left.length === 0 ? 0 : 1;
  },
};

/** By how many milliseconds a process may outlive its limit, on a busy machine too. */
const MOST_PAST_LIMIT_MS = 2_000;

/** Does something, and says what it has left behind. */
async function lookingForLeftovers(
  { own }: Edition,
  action: () => Promise<void>,
): Promise<string[]> {
  // All temporary files go into a folder of their own, so that leftovers show.
  const scratch = Deno.realPathSync(
    Deno.makeTempDirSync({ prefix: "gradlings_attacks_" }),
  );
  for (const name of ["TMPDIR", "TEMP", "TMP"]) Deno.env.set(name, scratch);
  await programFor(own.map(stemOf)); // what is kept of that is meant to stay
  const remembered = pathOf(new URL(".gradlings", KIT));
  const before = filesUnder(remembered).join("\n");
  await action();
  const outlived = performance.getEntriesByName(PAST_LIMIT)
    .map(({ duration }) => Math.round(duration))
    .filter((ms) => ms > MOST_PAST_LIMIT_MS);
  const left = [
    ...childrenOf(Deno.pid).map(({ command }) => `left a process: ${command}`),
    ...filesUnder(scratch).map((file) => `left ${file}`),
    ...(filesUnder(remembered).join("\n") === before
      ? []
      : ["left something in .gradlings"]),
    ...outlived.map((ms) => `a process outlived its limit by ${ms} ms`),
  ];
  removeFolder(scratch);
  return left;
}

/** Tries attacks side by side; yields in their order. */
async function* inLanes(
  attacks: readonly Attack[],
  seed: number,
  isFast: boolean,
): AsyncGenerator<Tried> {
  const waiting: (() => void)[] = [];
  let free = LANES;
  const rows = attacks.map(async (attack) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await (isFast ? tryAttackFast : tryAttack)(attack, seed);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  });
  for (const row of rows) yield await row;
}

const NAME_WIDTH = 50;

const HEAD = `${"attack".padEnd(NAME_WIDTH)} points     ms  verdict`;

function inRow(row: Tried): string {
  const { attack, verdict, points, milliseconds, faults } = row;
  const cells = [
    shortenMiddle(attack, NAME_WIDTH).padEnd(NAME_WIDTH),
    String(points).padStart(6),
    `${String(milliseconds).padStart(6)} `,
    verdict,
  ];
  return [
    cells.join(" ").slice(0, WIDTH),
    ...faults.map((fault) => printable(`  WRONG: ${fault}`)),
  ].join("\n");
}
