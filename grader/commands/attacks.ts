/**
 * `deno task attacks`: tries to harm the grader, and says what came of it.
 *
 * @module
 */
import { newSeed } from "../course/homework.ts";
import { type Attack, readAttacks } from "../attacks/attack.ts";
import { filesUnder, processesIn } from "../attacks/look.ts";
import { makeAttacks } from "../attacks/made.ts";
import { type Tried, tryAttack } from "../attacks/try.ts";
import { printable, shortenMiddle, WIDTH } from "../report/layout.ts";
import { warmUp } from "../sandbox/warm.ts";
import { pathOf } from "../workspace/paths.ts";
import { KIT } from "../workspace/workspace.ts";
import { type Command, UsageError, wholeNumber } from "./command.ts";

/** How many attacks are tried at a time. */
const LANES = Math.max(1, navigator.hardwareConcurrency);

/** The command. */
export const command: Command = {
  help: `deno task attacks [NAME ...] [--json] [--seed N]

Hands in broken, endless and hostile files, and prints for each the verdict,
the points and the time. Each is graded together with a right solution of the
exercise after it, which must keep its points; afterwards no process, no file
and no cached value may be left behind.

  --json     one line of JSON for each instead of the table
  --seed N   the seed of an earlier run, to see the same again; without it, one
             that nobody knew before

Exit code: 0 when all is as it should be, 1 when something is not.`,
  switches: ["json"],
  settings: ["seed"],
  run: async ({ words, has, value }) => {
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
    const show = has("json") ? (row: Tried) => JSON.stringify(row) : inRow;
    if (chosen.length === 1) {
      const row = await tryAndLook(chosen[0], seed);
      console.log(show(row));
      if (!has("json")) console.log(`seed ${seed}`);
      return row.faults.length === 0 ? 0 : 1;
    }
    if (!has("json")) console.log(HEAD);
    let bad = 0;
    let slowest = 0;
    for await (const row of inLanes(chosen, seed)) {
      console.log(show(row));
      if (row.faults.length > 0) bad++;
      slowest = Math.max(slowest, row.pastLimit);
    }
    if (!has("json")) {
      console.log(
        `\n${chosen.length} attacks, ${bad} not as it should be; no process ` +
          `outlived its limit by more than ${slowest} ms; seed ${seed}.`,
      );
    }
    return bad === 0 ? 0 : 1;
  },
};

/** Tries one attack in this process, and looks around afterwards. */
async function tryAndLook(attack: Attack, seed: number): Promise<Tried> {
  // Everything temporary goes where nothing else does, to be looked at.
  const scratch = Deno.realPathSync(
    Deno.makeTempDirSync({ prefix: "gradlings_attacks_" }),
  );
  for (const name of ["TMPDIR", "TEMP", "TMP"]) Deno.env.set(name, scratch);
  await warmUp(); // which stays, by intent
  const remembered = pathOf(new URL(".gradlings", KIT));
  const before = filesUnder(remembered).join("\n");
  const tried = await tryAttack(attack, seed);
  const faults = [
    ...tried.faults,
    ...processesIn(scratch).map((process) => `left a process: ${process}`),
    ...filesUnder(scratch).map((file) => `left ${file}`),
    ...(filesUnder(remembered).join("\n") === before
      ? []
      : ["left something in .gradlings"]),
  ];
  Deno.removeSync(scratch, { recursive: true });
  return { ...tried, faults };
}

/** Tries attacks side by side, each in a process of its own; in their order. */
async function* inLanes(
  attacks: readonly Attack[],
  seed: number,
): AsyncGenerator<Tried> {
  await warmUp(); // each of them would
  const waiting: (() => void)[] = [];
  let free = LANES;
  const rows = attacks.map(async ({ name }) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await inOwnProcess(name, seed);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  });
  for (const row of rows) yield await row;
}

async function inOwnProcess(name: string, seed: number): Promise<Tried> {
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--cached-only", "-A", Deno.mainModule],
      ...["attacks", name, "--json", `--seed=${seed}`],
    ],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  const lines = decoder.decode(stdout).trim().split("\n");
  try {
    return JSON.parse(lines[lines.length - 1]);
  } catch {
    const said = decoder.decode(stderr).trim();
    throw new Error(`the attack "${name}" brought the grader down: ${said}`);
  }
}

const NAME_WIDTH = 52;

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
    ...faults.map((fault) => printable(`  NOT AS IT SHOULD BE: ${fault}`)),
  ].join("\n");
}
