/**
 * Where the boxes of a graph stand: dagre's layout.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import dagre from "npm:@dagrejs/dagre@3.1.3";

/** A box to be placed. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The places of the boxes that lead into it. */
  readonly inputs: readonly number[];
}

/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each box. */
  readonly boxes: readonly Point[];
  /** The way of each line, in the order of the boxes and their inputs. */
  readonly lines: readonly {
    readonly from: number;
    readonly to: number;
    readonly points: readonly Point[];
  }[];
}

/**
 * Lays a graph out.
 *
 * @param isTold Whether there is to be room for words beside the lines.
 */
export function layOut(
  boxes: readonly Box[],
  direction: "LR" | "TB",
  isTold: boolean,
): Layout {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({
    rankdir: direction,
    ranksep: direction === "LR" ? isTold ? 92 : 44 : 34,
    nodesep: 26,
    marginx: 6,
    marginy: 16,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [i, { width, height }] of boxes.entries()) {
    graph.setNode(String(i), { width, height });
  }
  const lines = boxes.flatMap(({ inputs }, to) =>
    inputs.map((from) => ({ from, to }))
  );
  for (const { from, to } of lines) graph.setEdge(String(from), String(to));
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((_, i) => {
      const { x, y } = graph.node(String(i));
      return { x, y };
    }),
    lines: lines.map(({ from, to }) => ({
      from,
      to,
      points: graph.edge(String(from), String(to)).points,
    })),
  };
}
