/**
 * Files whose result without processes is another one, and why.
 *
 * @module
 */

/** Where the bundle runs. */
export type Runtime = "deno" | "node" | "chromium" | "firefox";

/** A cause, and the files that it concerns. */
export interface Exception {
  readonly files: readonly string[];
  readonly places: readonly Runtime[];
  readonly why: string;
}

const BROWSERS: readonly Runtime[] = ["chromium", "firefox"];
const EVERYWHERE: readonly Runtime[] = ["deno", "node", ...BROWSERS];

export const EXCEPTIONS: readonly Exception[] = [
  {
    files: ["neuron-weights-holes/04_neuron.ts"],
    places: ["firefox"],
    why:
      "Firefox does not say whether a property of undefined was read or set.",
  },
  {
    files: [
      "06_two_last_params_neuron_count.ts/06_mlp.ts",
      "08_two_one_too_many_first_output.ts/08_training.ts",
    ],
    places: EVERYWHERE,
    why: "It has two known mistakes at once, and a recording knows what each " +
      "shows alone.",
  },
  {
    files: ["promise_users/06_mlp.ts", "promise_users/together"],
    places: ["firefox"],
    why:
      "Firefox knows `using` from version 141 on, and this one may be older.",
  },
];
