/**
 * What a check is made of: a probe, a small experiment on an implementation.
 *
 * A probe is handed an implementation of the course (the exercise under test
 * and everything before it), a {@linkcode Recorder} to write down what it
 * observes, and a seeded source of inputs. It knows no expected value: the same
 * probe is run on the learner's files in a child process and on the reference
 * in ours, and what the two observed is compared elsewhere. So a probe is
 * plain TypeScript: no Deno, no files, no imports from outside this folder.
 *
 * It begins with the experiment that teaches most, which is the same for
 * everybody, and repeats it with random numbers: answers that were written down
 * once earn nothing. What the implementation gives it is looked at with
 * `builtins.ts` and `copy.ts`, which see what is there whatever else has been
 * replaced.
 *
 * @module
 */
import type { Implementation } from "./implementation.ts";
import type { Recorder } from "./recorder.ts";
import type { Random } from "./random.ts";

/**
 * Writes down in the recorder what it observes of the course, and of the exports of
 * an exercise that is no part of the kit.
 */
export type Probe<Own = unknown> = (
  implementation: Implementation & Own,
  recorder: Recorder,
  random: Random,
) => void;

/** The probes of one exercise, by the name of their check in the course table. */
export type Probes<Own = unknown> = Readonly<Record<string, Probe<Own>>>;
