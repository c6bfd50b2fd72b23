/**
 * Who checks types and shows what is wrong with them, as the page knows it. It is part of
 * scripts that are loaded where it is wanted, and is handed what it needs of the page.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import type { TypeFault } from "../../../core/report/type_errors.ts";
import type { WorkerThread } from "../../../worker/mailbox.ts";

/** What the page hands over. */
export interface TypesPlace {
  /** Where they are shown. */
  readonly element: HTMLElement;
  /** Starts a worker. */
  readonly start: (runtime: string) => WorkerThread;
  /** Told which type errors are shown, and of which text. */
  readonly onFaults: (faults: readonly TypeFault[], text: string) => void;
}

/** Checks types, and shows what is wrong with them. */
export interface Types {
  /** Checks an exercise; one that is still being checked is out of date. */
  look(lesson: ExerciseLesson, text: string): Promise<void>;
  /** Shows nothing, whatever is still being checked. */
  leave(): void;
  /** Ends what runs, and what it holds. */
  end(): void;
}

/** Gets it ready; beside an own editor, `desk.js` provides it. */
export type OpenTypes = (place: TypesPlace) => Types;
