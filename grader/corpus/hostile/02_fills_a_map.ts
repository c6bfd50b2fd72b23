// Keeps objects without end in a Map, and the Map in a Set.
//
// Stands: before the solution
// Verdict: memory or timeout, 0 points

const kept = new Set([new Map<object, object>()]);
for (;;) kept.forEach((map) => map.set({}, {}));
