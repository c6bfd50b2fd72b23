/**
 * What arrives from the place where a submission runs, taken apart with care: it may be
 * anything.
 *
 * @module
 */
import type { Graph, GraphNode } from "./graph.ts";
import type { Address, Answer, RawFault, Sent } from "./protocol.ts";
import type { ObservedKind } from "./describe.ts";
import type { Observation } from "./recorder.ts";

/** Longer texts than this are cut. */
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
  const { is, fault, check, tried, observations, graphs, addresses } = Object(
    sent,
  );
  const faulty = fault === undefined ? {} : { fault: receiveFault(fault) };
  switch (is) {
    case "ready":
    case "touched":
    case "prepared":
      return { is };
    case "held":
      return {
        is,
        addresses: Array.isArray(addresses) ? addresses.filter(isAddress) : [],
      };
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

function isAddress(sent: unknown): sent is Address {
  return Array.isArray(sent) && sent.length === 2 &&
    typeof sent[0] === "string" && typeof sent[1] === "string" &&
    /^blob:null\/[\da-f-]{36}$/.test(sent[1]);
}

const KINDS: ReadonlySet<unknown> = new Set<ObservedKind>([
  "text",
  "value",
  "list",
  "function",
  "nothing",
  "other",
]);

function isSent(sent: unknown): sent is Sent {
  if (!Array.isArray(sent) || sent.length !== 4) return false;
  const [tried, what, value, kind] = sent;
  return (typeof tried === "string" || tried === null) &&
    typeof what === "string" && (kind === null || KINDS.has(kind)) &&
    (typeof value === "number" || typeof value === "string" ||
      ["NaN", "Infinity", "-Infinity"].includes(value?.number));
}

/** Takes the observations out of what was sent. */
export function receive(sent: readonly Sent[]): Observation[] {
  let last = "";
  return sent.map(([tried, what, value, kind]) => ({
    tried: last = tried === null ? last : receiveText(tried),
    what: receiveText(what),
    value: typeof value === "number"
      ? value
      : typeof value === "string"
      ? receiveText(value)
      : Number(value.number),
    ...(kind !== null && { kind }),
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

function receiveFault(sent: unknown): RawFault {
  const { kind, text, file, line } = Object(sent) as Record<string, unknown>;
  return {
    kind: FAULTS.find((known) => known === kind) ?? "error",
    text: receiveText(text),
    ...(typeof file === "string" && { file: receiveText(file) }),
    ...(Number.isInteger(line) && Number(line) > 0 && { line: Number(line) }),
  };
}

const FAULTS = [
  "refused",
  "todo",
  "missing-export",
  "unusable",
  "unsettled",
] as const;
