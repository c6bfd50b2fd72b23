/**
 * What the grader and the child process that runs a submission say to each
 * other.
 *
 * The grader writes one {@linkcode Job} a line to the child's standard input.
 * The child answers on its standard output, between whatever the learner's code
 * prints there, with frames: {@linkcode FRAME}, one JSON {@linkcode Answer}, a
 * line feed. Nothing an answer claims is believed: it is an observation that
 * may be wrong, and the grader's own clock and process status say the rest.
 *
 * @module
 */
import type { Graph, GraphNode } from "../checks/graph.ts";
import type { Observation } from "../checks/notebook.ts";

/** Marks the start of a frame; JSON cannot contain it, and people do not print it. */
export const FRAME = "\u0000gradlings\u0000";

/** What the child is to look at: some files, through some probes. */
export interface Job {
  /** The URL of the module of probes, one of those the child was started with. */
  readonly probes: string;
  /** Modules from the reference, to be imported first; file names in the child's folder. */
  readonly prerequisites: readonly string[];
  /** The learner's modules, to be imported in order; file names in the child's folder. */
  readonly subjects: readonly string[];
  /** The names the subjects must export between them. */
  readonly exports: readonly string[];
  /** Which probes to run, and the key of each one's random inputs. */
  readonly runs: readonly { readonly check: string; readonly key: string }[];
}

/** Why there is no observation, or no further one. */
export type Fault =
  /** The code threw; `line` is the line of the learner's file, where known. */
  | {
    readonly kind: "error";
    readonly text: string;
    readonly file?: string;
    readonly line?: number;
  }
  /** The code is still as the stub was. */
  | { readonly kind: "todo"; readonly text: string }
  /** An export the contract names is not there. */
  | { readonly kind: "missing"; readonly text: string }
  /** What came back was of no use to the probe: `undefined`, mostly. */
  | { readonly kind: "unusable"; readonly text: string }
  /** A top-level await that does not settle. */
  | { readonly kind: "unsettled" };

/** An observation as it travels: JSON has no NaN and no infinities. */
export type Sent = readonly [
  tried: string,
  what: string,
  value: number | string | { readonly number: string },
];

/** What the child says. */
export type Answer =
  /** The child has started. */
  | { readonly is: "ready" }
  /** The prerequisites are imported; from here on the learner's code runs. */
  | { readonly is: "prepared" }
  /** The learner's modules are imported, or why not. */
  | { readonly is: "loaded"; readonly fault?: Fault }
  /** What a probe is about to do: the last word, if it does not end. */
  | { readonly is: "trying"; readonly tried: string }
  /** What one probe saw. */
  | {
    readonly is: "observed";
    readonly check: string;
    readonly observations: readonly Sent[];
    readonly graphs: readonly Graph[];
    readonly fault?: Fault;
  };

/** Puts an observation into what JSON can carry. */
export function send({ tried, what, value }: Observation): Sent {
  const finite = typeof value === "string" || Number.isFinite(value);
  return [tried, what, finite ? value : { number: String(value) }];
}

/**
 * Takes an observation out of what arrived, whatever that is.
 *
 * @returns The observation, or `undefined` if it has not the shape of one.
 */
export function receive(sent: unknown): Observation | undefined {
  if (!Array.isArray(sent) || sent.length !== 3) return undefined;
  const [tried, what, packed] = sent;
  if (typeof tried !== "string" || typeof what !== "string") return undefined;
  const value = typeof packed === "object" && packed !== null
    ? Number((packed as { number?: unknown }).number)
    : packed;
  return typeof value === "number" || typeof value === "string"
    ? { tried, what, value }
    : undefined;
}

/** Takes the graphs out of what arrived; what has not the shape of one is left out. */
export function receiveGraphs(sent: unknown): Graph[] {
  if (!Array.isArray(sent)) return [];
  return sent.filter((graph): graph is Graph =>
    typeof graph?.tried === "string" && Array.isArray(graph.nodes) &&
    graph.nodes.every((node: GraphNode, i: number) =>
      typeof node?.name === "string" && typeof node.op === "string" &&
      typeof node.data === "number" && typeof node.grad === "number" &&
      Array.isArray(node.inputs) &&
      node.inputs.every((input) => input >= 0 && input < i)
    )
  );
}

/** Takes a fault out of what arrived, whatever that is. */
export function receiveFault(sent: unknown): Fault {
  const { kind, text, file, line } = Object(sent) as Record<string, unknown>;
  switch (kind) {
    case "todo":
    case "missing":
    case "unusable":
      return { kind, text: String(text) };
    case "unsettled":
      return { kind };
    default:
      return {
        kind: "error",
        text: String(text),
        file: typeof file === "string" ? file : undefined,
        line: typeof line === "number" ? line : undefined,
      };
  }
}
