/**
 * `deno task bench`: measures, and names the machine.
 *
 * @module
 */
import { thisMachine } from "../bench/machine.ts";
import {
  type Measurement,
  MEASUREMENTS,
  measureOf,
} from "../bench/measurements.ts";
import {
  type BenchReport,
  head,
  type Measured,
  section,
} from "../bench/report.ts";
import { UsageError } from "../../core/usage_error.ts";
import type { Command } from "../../kit/command.ts";

/** The longest name, for the list in the help. */
const NAME_WIDTH = Math.max(...MEASUREMENTS.map(({ name }) => name.length));

export const command: Command = {
  help: () =>
    `deno task bench [NAME ...] [--json]

Measures all of these, or those you name, and prints tables in Markdown:

${
      MEASUREMENTS.map(({ name, title }) =>
        `  ${name.padEnd(NAME_WIDTH)}   ${title}`
      ).join("\n")
    }

Each runs in a process of its own, one after the other: a few minutes in all,
best with nothing else going on. The first compares with TensorFlow.js and
fetches it from npm once (300 MB); without npm that row is left empty.

  --json   one object with all numbers, and nothing else`,
  switches: ["json"],
  settings: [],
  run: async ({ words, has }) => {
    const chosen = choose(words);
    const machine = thisMachine();
    const measurements: Measured[] = [];
    if (!has("json")) console.log(head(machine));
    for (const measurement of chosen) {
      // A process that has compiled and allocated already would distort the times.
      const measured = chosen.length === 1
        ? await measureHere(measurement)
        : await measureInOwnProcess(measurement);
      measurements.push(measured);
      if (!has("json")) console.log(`\n${section(measured)}`);
    }
    if (has("json")) {
      const report: BenchReport = {
        schema: "gradlings/bench/v1",
        machine,
        measurements,
      };
      console.log(JSON.stringify(report));
    }
    return 0;
  },
};

function choose(words: readonly string[]): readonly Measurement[] {
  const names = MEASUREMENTS.map(({ name }) => name);
  const unknown = words.find((word) => !names.includes(word));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no measurement "${unknown}"; there is ${names.join(", ")}.`,
    );
  }
  return words.length === 0
    ? MEASUREMENTS
    : MEASUREMENTS.filter(({ name }) => words.includes(name));
}

async function measureHere(measurement: Measurement): Promise<Measured> {
  const { name, title } = measurement;
  const measure = await measureOf(measurement);
  return { name, title, rows: await measure() };
}

async function measureInOwnProcess({ name }: Measurement): Promise<Measured> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--cached-only", "-A", Deno.mainModule],
      ...["bench", name, "--json"],
    ],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  if (!success) throw new Error(decoder.decode(stderr).trim());
  const { measurements }: BenchReport = JSON.parse(decoder.decode(stdout));
  return measurements[0];
}
