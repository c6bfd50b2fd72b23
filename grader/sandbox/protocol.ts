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
  /**
   * The learner's modules, to be imported in order: file names in the child's folder,
   * each with the names it must export; what else it exports does not count. An
   * optional one that cannot be imported exports nothing, and that is all.
   */
  readonly subjects: readonly {
    readonly file: string;
    readonly exports: readonly string[];
    readonly optional?: true;
  }[];
  /** Which probes to run, and the key of each one's random inputs. */
  readonly runs: readonly { readonly check: string; readonly key: string }[];
  /**
   * Whether to send what only explains: what is about to be done, and graphs. What
   * is right needs no explaining.
   */
  readonly explains: boolean;
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
  /** The code reached for something that is not to be had. */
  | { readonly kind: "refused"; readonly text: string }
  /** The code is still as the stub was. */
  | { readonly kind: "todo"; readonly text: string }
  /** An export the contract names is not there; `file` is where it should be. */
  | {
    readonly kind: "missing";
    readonly text: string;
    readonly file?: string;
  }
  /** What came back was of no use to the probe: `undefined`, mostly. */
  | { readonly kind: "unusable"; readonly text: string }
  /** A top-level await that does not settle. */
  | { readonly kind: "unsettled" };

/**
 * An observation as it travels: JSON has no NaN and no infinities, and what was
 * tried, which is long, is left out where it is the same as before.
 */
export type Sent = readonly [
  tried: string | null,
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

/** Puts an observation, and the one before it, into what JSON can carry. */
export function send(
  { tried, what, value }: Observation,
  before: Observation | undefined,
): Sent {
  const finite = typeof value === "string" || Number.isFinite(value);
  return [
    tried === before?.tried ? null : tried,
    what,
    finite ? value : { number: String(value) },
  ];
}

/** What arrives may be anything: longer texts than this are cut. */
const MOST_CHARACTERS = 4_000;

/** Takes text out of what arrived: well-formed, and not too much of it. */
function receiveText(sent: unknown): string {
  return typeof sent === "string"
    ? sent.slice(0, MOST_CHARACTERS).toWellFormed()
    : "";
}

/**
 * Takes an answer out of a frame.
 *
 * @returns The answer, or `undefined` if the frame has not the shape of one.
 */
export function receiveAnswer(frame: string): Answer | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(frame);
  } catch {
    return undefined;
  }
  const { is, fault, check, tried, observations, graphs } = Object(sent);
  const faulty = fault === undefined ? {} : { fault: receiveFault(fault) };
  switch (is) {
    case "ready":
    case "prepared":
      return { is };
    case "trying":
      return { is, tried: receiveText(tried) };
    case "loaded":
      return { is, ...faulty };
    case "observed":
      return Array.isArray(observations) && observations.every(isSent)
        ? {
          is,
          check: receiveText(check),
          observations,
          graphs: receiveGraphs(graphs),
          ...faulty,
        }
        : undefined;
    default:
      return undefined;
  }
}

function isSent(sent: unknown): sent is Sent {
  if (!Array.isArray(sent) || sent.length !== 3) return false;
  const [tried, what, value] = sent;
  return (typeof tried === "string" || tried === null) &&
    typeof what === "string" &&
    (typeof value === "number" || typeof value === "string" ||
      ["NaN", "Infinity", "-Infinity"].includes(value?.number));
}

/** Takes the observations out of what was sent. */
export function receive(sent: readonly Sent[]): Observation[] {
  let last = "";
  return sent.map(([tried, what, value]) => ({
    tried: last = tried === null ? last : receiveText(tried),
    what: receiveText(what),
    value: typeof value === "number"
      ? value
      : typeof value === "string"
      ? receiveText(value)
      : Number(value.number),
  }));
}

/** Takes the graphs out of what arrived; what has not the shape of one is left out. */
function receiveGraphs(sent: unknown): Graph[] {
  if (!Array.isArray(sent)) return [];
  return sent.filter((graph): graph is Graph =>
    typeof graph?.tried === "string" && Array.isArray(graph.nodes) &&
    graph.nodes.every((node: Partial<GraphNode> | null) =>
      typeof node?.name === "string" && typeof node.op === "string" &&
      typeof node.data === "number" && typeof node.grad === "number" &&
      Array.isArray(node.inputs) &&
      node.inputs.every((input) =>
        Number.isInteger(input) && input >= 0 && input < graph.nodes.length
      )
    )
  );
}

function receiveFault(sent: unknown): Fault {
  const { kind, text, file, line } = Object(sent) as Record<string, unknown>;
  switch (kind) {
    case "refused":
    case "todo":
    case "unusable":
      return { kind, text: receiveText(text) };
    case "missing":
      return {
        kind,
        text: receiveText(text),
        file: typeof file === "string" ? receiveText(file) : undefined,
      };
    case "unsettled":
      return { kind };
    default:
      return {
        kind: "error",
        text: receiveText(text),
        file: typeof file === "string" ? receiveText(file) : undefined,
        line: Number.isInteger(line) && Number(line) > 0
          ? Number(line)
          : undefined,
      };
  }
}
