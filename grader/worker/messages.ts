/**
 * The messages between an observer and its workers.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { TrialRequest } from "../core/probes/protocol.ts";
import type { LearnRequest } from "../core/learning/learn.ts";
import type { InspectRequest } from "./inspect.ts";

/** The folder of a learner's file, as far as the file can tell. */
export const FILES = "file:///files/";

/** What a compiled file is handed. */
export const PARAMETERS = "exports, require, $import, $meta";

/** A file as a worker can run it. */
export interface CompiledFile {
  readonly name: string;
  /** The body of an async function of {@linkcode PARAMETERS}. */
  readonly code: string;
  /** What it imports, as it is written there. */
  readonly imports: readonly string[];
  /** True where all it does is to throw its syntax error. */
  readonly isFailing?: true;
}

/** A place in a file; lines and columns are counted from 1. */
export interface FilePlace {
  readonly file?: string;
  readonly line?: number;
}

/** What a worker that checks types is asked. */
export interface TypesRequest {
  /** The name of the file to check: `02_ops.ts`. */
  readonly name: string;
  /** The text of it and of the files that it may import, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a worker that runs a learner's code is asked. */
export type CodeRequest =
  | { readonly trial: TrialRequest; readonly seed: number }
  | { readonly inspect: InspectRequest; readonly seed: number }
  | { readonly learn: LearnRequest; readonly seed: number };

/** What a worker is asked. */
export type WorkerRequest =
  | CodeRequest
  | { readonly types: TypesRequest }
  | { readonly measure: true };

/** What a worker is asked, and the files that it needs. */
export interface WorkerMessage {
  readonly files: readonly CompiledFile[];
  readonly request: WorkerRequest;
}

/** A message from a worker. */
export type Said =
  /** An answer, as JSON: it is taken apart with care. */
  | { readonly answer: string; readonly printed: string }
  /** What a network has learnt, as JSON: whoever asked takes it apart. */
  | { readonly told: string; readonly printed: string }
  /** A fault of the grader's own. */
  | { readonly fault: string }
  | WorkerEnd;

/** Why there are no more messages. */
export interface WorkerEnd {
  readonly end: "timeout" | "crashed" | "output-limit";
}
