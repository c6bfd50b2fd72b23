/**
 * Starts and ends workers for somebody at the other end of a port: in a frame without an
 * origin, or in the page itself where a browser does not allow that.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { Said, WorkerRequest } from "./messages.ts";

/** What a host is asked; workers have numbers. */
export type HostRequest =
  | {
    readonly id: number;
    readonly start: string;
    readonly request: WorkerRequest;
  }
  | { readonly id: number; readonly request: WorkerRequest }
  | { readonly id: number; readonly end: true };

export type HostAnswer =
  | { readonly ready: true }
  | { readonly id: number; readonly said: Said }
  | { readonly id: number; readonly failed: ScriptError };

/** An error that nobody caught, mostly of the syntax; Firefox says nothing about it. */
export interface ScriptError {
  readonly message?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Does what is asked at the other end of a port. */
export function hostWorkers(port: MessagePort): void {
  const workers = new Map<number, { worker: Worker; url: string }>();
  const answer = (message: HostAnswer) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<HostRequest>) => {
    const { id } = data;
    if ("start" in data) {
      const url = URL.createObjectURL(
        new Blob([data.start], { type: "text/javascript" }),
      );
      const worker = new Worker(url);
      workers.set(id, { worker, url });
      worker.onmessage = ({ data: said }) => answer({ id, said });
      worker.onerror = (event) => {
        event.preventDefault();
        const { message, lineno: line, colno: column } = event;
        answer({ id, failed: { message, line, column } });
      };
      worker.postMessage(data.request);
      return;
    }
    const found = workers.get(id);
    if (found === undefined) return;
    if ("request" in data) return found.worker.postMessage(data.request);
    found.worker.terminate();
    URL.revokeObjectURL(found.url);
    workers.delete(id);
  };
  answer({ ready: true });
}
