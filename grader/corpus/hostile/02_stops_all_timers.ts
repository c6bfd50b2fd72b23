// Is right, and replaces the timers by ones that never fire: whoever waits with
// them waits for ever.
//
// Stands: before the solution
// Verdict: pass, 20 points

Object.assign(globalThis, {
  setTimeout: () => 0,
  setInterval: () => 0,
  queueMicrotask: () => {},
});
