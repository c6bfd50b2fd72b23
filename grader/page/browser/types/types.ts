/**
 * Who checks types, as the page knows it.
 *
 * @module
 */
import type { TypeFault } from "../../../core/report/type_errors.ts";
import type { WorkerThread } from "../../../worker/mailbox.ts";
import type { TypesRequest } from "../../../worker/messages.ts";

/** Checks types. */
export interface Types {
  /**
   * Checks a file. A check that is still going on is out of date.
   *
   * @returns What is shown of its type errors; `undefined` if another check was asked
   * for before they were there.
   * @throws {Error} If there is no answer; a sentence.
   */
  check(request: TypesRequest): Promise<readonly TypeFault[] | undefined>;
  /** Ends what runs, and what it holds. */
  end(): void;
}

/** Gets a checker ready; `types.js` provides it, with TypeScript in it. */
export type OpenTypes = (start: (runtime: string) => WorkerThread) => Types;
