/**
 * What a finder of slips is, and what several of them need.
 *
 * @module
 */
import type { Slip } from "../report/slip_sentences.ts";
import type { SourceText } from "./source_text.ts";

/** How one slip is found. */
export interface Finder {
  readonly slip: Slip;
  /** Whether it says more than the name of a known mistake that shows just a 0 or the like. */
  readonly sure?: true;
  /** What has to be among what was tried; anything, if absent. */
  readonly where?: RegExp;
  /**
   * Finds the place.
   *
   * @param code The code that ran.
   * @param source The file.
   */
  readonly find: (code: string, source: SourceText) => string | undefined;
}

/** Finds the first place that a pattern has in the code that ran: its group, or all. */
export function first(pattern: RegExp): Finder["find"] {
  return (code) => shownIn(code, pattern);
}

/** The same in the code of some functions. */
export function firstIn(
  names: readonly string[],
  pattern: RegExp,
): Finder["find"] {
  return (_, source) => shownIn(source.bodyOf(...names), pattern);
}

function shownIn(code: string, pattern: RegExp): string | undefined {
  const found = code.match(pattern);
  return found === null ? undefined : (found[1] ?? found[0]).trim();
}

/** Whether a file has a class of one of these names. */
export function hasClass({ code }: SourceText, names: string): boolean {
  return new RegExp(`\\bclass (?:${names})\\b`).test(code);
}

/** The code of each function that ran. */
export function bodiesIn(code: string, { functions }: SourceText): string[] {
  return [...functions.values()].filter((body) => code.includes(body));
}

export const OPERATION_NAMES = "add mul pow exp tanh neg sub div sigmoid"
  .split(" ");

/** Where an operation is tried. */
export const OPERATIONS = new RegExp(`\\b(?:${OPERATION_NAMES.join("|")})\\(`);
/** Where it is looked at what a step adds. */
export const GRAD = /\bbackward|\bgrad\b|\btrain\(/;
/** Where the order or the backward pass is tried. */
export const WALK = /\b(?:topologicalOrder|backward)\(/;
/** Where a neuron, a layer or a network is tried. */
export const FORWARD = /\bforward\(|\bouts?\b/;
/** Where a neuron, a layer or a network is made. */
export const MADE = /\bnew (?:Neuron|Layer|MLP)\(/;
/** Where networks are trained. */
export const TRAIN = /\btrain\(/;
