// Takes a snapshot of the whole heap and searches it for a solution.
//
// Stands: before the solution
// Verdict: refused, 0 points

import { getHeapSnapshot } from "node:v8";
let heap = "";
for await (const piece of getHeapSnapshot()) heap += piece;
heap.includes("backwardStep");
