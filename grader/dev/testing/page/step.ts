/**
 * For tests only: one thing to try in the page.
 *
 * @module
 */
import { exercise } from "../edition.ts";
import { edit, solution } from "../submissions.ts";
import type { Host } from "./host.ts";
import type { Visitor } from "./visitor.ts";

/** Where a step takes place. */
export interface StepContext {
  readonly host: Host;
  /** Opens another tab of the same browser. */
  readonly visit: () => Promise<Visitor>;
}

/** One thing to try. */
export interface Step {
  /** The address that is open when it begins; without one, nothing is. */
  readonly at?: string;
  readonly run: (visitor: Visitor, place: StepContext) => Promise<void>;
}

/** Steps by what they show. */
export type Steps = Readonly<Record<string, Step>>;

/** A step that begins at an address. */
export function at(hash: string, run: Step["run"]): Step {
  return { at: hash, run };
}

/** Our solution of exercise 1. */
export const VALUE = solution(exercise(1));

/** Our solution of exercise 3 with its loop turned around: a named mistake. */
export const LEAVES_TO_ROOT = edit(
  solution(exercise(3)),
  "let i = order.length - 1; i >= 0; i--",
  "let i = 0; i < order.length; i++",
);
