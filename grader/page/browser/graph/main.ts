/**
 * All about graphs: `graph.js`, loaded with the first one.
 *
 * @module
 */
import { LookInside } from "./look_inside.ts";
import { showGraph } from "./shown_graph.ts";

const graphs = { LookInside, showGraph };

/** What `graph.js` provides. */
export type Graphs = typeof graphs;

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("graph", graphs);
