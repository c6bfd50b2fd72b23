/**
 * Errors as values.
 *
 * @module
 */
import { GraderFault } from "./grader_fault.ts";

/**
 * Does something; an error is the grader's own fault, and is returned, not thrown.
 *
 * @param onError Told of an error, for those who look for its cause.
 * @returns The value, or in words what went wrong.
 */
export async function tryCatch<T>(
  action: () => Promise<T>,
  onError: (error: unknown) => void = () => {},
): Promise<{ value?: T; fault?: string }> {
  try {
    return { value: await action() };
  } catch (error) {
    onError(error);
    return {
      fault: error instanceof GraderFault
        ? error.message
        : `a mistake in its own code, ${error}`,
    };
  }
}
