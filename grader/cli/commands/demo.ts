/**
 * `deno task demo`: the learner's own network learns, as a text picture.
 *
 * @module
 */
import type { PlaneName } from "../../core/learning/examples.ts";
import type { PlaneSettings } from "../../core/learning/plane_run.ts";
import { whoseCode } from "../../core/learning/whose.ts";
import { UsageError } from "../../core/usage_error.ts";
import {
  type Arguments,
  type Command,
  wholeNumber,
} from "../../kit/command.ts";
import { readKit } from "../../kit/workspace.ts";
import { DigitsScreen } from "../demo/digits_screen.ts";
import { ownFiles } from "../demo/own_files.ts";
import { PICTURE, PlaneScreen } from "../demo/plane_screen.ts";
import { type Demo, showDemo } from "../demo/show.ts";

const NAMES = ["xor", "moons", "digits"];

/** How many steps a run on a plane takes. */
const STEPS = 200;

/** Where a run on a plane begins. */
const STARTS: Readonly<Record<PlaneName, PlaneSettings>> = {
  xor: { name: "xor", hidden: 4, learningRate: 0.5, seed: 1 },
  moons: { name: "moons", hidden: 16, learningRate: 0.2, seed: 5 },
};

/** The most neurons that a hidden layer may have. */
const MOST_HIDDEN = 64;

export const command: Command = {
  help: () =>
    `deno task demo xor | moons | digits
               [--seed N] [--learning-rate R] [--hidden N] [--ours]

Your own network learns, and you watch. Where an exercise does not pass yet, our
solution stands in for it, and the demo says so.

  xor      one or the other, but not both: ${STEPS} steps
  moons    two half moons that reach into each other: ${STEPS} steps
  digits   handwriting, 64 pixels an image: a minute or two

  --seed N            other first weights; the same N gives the same ones again
  --learning-rate R   how far a step goes for a slope of 1 (xor and moons)
  --hidden N          how many neurons a hidden layer has (xor and moons)
  --ours              runs our solutions, whatever yours do

In a terminal it is redrawn in place. Into a file or another program it prints
a line each tenth step.`,
  switches: ["ours"],
  settings: ["seed", "learning-rate", "hidden"],
  run: async (args, edition) => {
    if (edition.homework !== undefined) {
      throw new UsageError("The demos come with the whole course.");
    }
    const begin = beginning(args);
    const { files, ours } = await ownFiles(edition, args.has("ours"));
    const isOurs = ours.length === edition.integrated.length;
    const whose = args.has("ours")
      ? "Every number here is computed by our solutions."
      : whoseCode(edition.integrated, ours);
    return await showDemo({ files, whose, isOurs, begin });
  },
};

/** What the words of the command say is to be learnt. */
function beginning({ words, value }: Arguments): Demo["begin"] {
  const [name] = words;
  if (words.length !== 1 || !NAMES.includes(name)) {
    throw new UsageError("Which demo? There is xor, moons and digits.");
  }
  const given = value("seed");
  const seed = given === undefined ? undefined : wholeNumber("seed", given);
  if (name === "digits") {
    for (const setting of ["learning-rate", "hidden"]) {
      if (value(setting) === undefined) continue;
      throw new UsageError(`--${setting} is for xor and moons.`);
    }
    const packed = readKit("grader/core/learning/digits.txt");
    return (again) => ({
      task: {
        begin: { digits: { seed: (seed ?? 1) + again, packed } },
        steps: 0,
        picture: PICTURE,
      },
      screen: new DigitsScreen(packed),
    });
  }
  const start = STARTS[name as PlaneName];
  const settings = {
    ...start,
    seed: seed ?? start.seed,
    hidden: hiddenIn(value("hidden") ?? `${start.hidden}`),
    learningRate: rateIn(value("learning-rate") ?? `${start.learningRate}`),
  };
  return (again) => {
    const plane = { ...settings, seed: settings.seed + again };
    return {
      task: { begin: { plane }, steps: STEPS, picture: PICTURE },
      screen: new PlaneScreen(plane, STEPS),
    };
  };
}

function hiddenIn(text: string): number {
  const hidden = wholeNumber("hidden", text);
  if (hidden >= 1 && hidden <= MOST_HIDDEN) return hidden;
  throw new UsageError(`--hidden is a number from 1 to ${MOST_HIDDEN}.`);
}

function rateIn(text: string): number {
  const rate = Number(text);
  if (text.trim() !== "" && rate > 0 && rate <= 1000) return rate;
  throw new UsageError(
    "--learning-rate is a number above 0, such as 0.5; 1000 at most.",
  );
}
