/**
 * Why a network stopped learning before it was done, in words.
 *
 * @module
 */

/** What ended it. */
export interface Stopped {
  /** `"timeout"`, `"memory"`, `"output-limit"`, `"crashed"`; else it was an error. */
  readonly kind: string;
  /** The error, in a line. */
  readonly text: string;
  /** The file that it was in, and the line, where known. */
  readonly file?: string;
  readonly line?: number;
  /** How many steps had been taken, where that is known to the last. */
  readonly step?: number;
}

/**
 * Says it: what happened, and what it usually is.
 *
 * @param seen How many steps had been seen; there may have been a few more.
 * @param seconds How long a step may take.
 * @param isOurs Whether none of the code is the learner's own.
 */
export function stoppedWords(
  { kind, text, file, line, step }: Stopped,
  seen: number,
  seconds: number,
  isOurs: boolean,
): string {
  const code = isOurs ? "The code" : "Your code";
  const when = step === undefined
    ? seen === 0 ? "in its first steps" : `soon after step ${seen}`
    : step === 0
    ? "in the first step"
    : `after ${step} ${step === 1 ? "step" : "steps"}`;
  switch (kind) {
    case "timeout":
      return `${code} was stopped ${when}: a step took more than ${seconds} ` +
        "seconds. Does something never end, or grow without end? If it is only " +
        "slow, a list is usually searched for each value: in topologicalOrder, " +
        "look values up in a Set.";
    case "memory":
      return `${code} was stopped ${when}: it filled the memory. Usually ` +
        "something keeps the values of earlier steps, such as a list outside of " +
        "all functions.";
    case "output-limit":
      return `${code} was stopped ${when}: it printed without end. Is there a ` +
        "console.log in an operation?";
    case "crashed":
      return `${code} ended its own process ${when}. Did it run out of memory, ` +
        "or call Deno.exit?";
    default: {
      const at = file === undefined
        ? ""
        : ` (${file}${line === undefined ? "" : `, line ${line}`})`;
      return `${code} threw ${when}: ${text}${at}.`;
    }
  }
}
