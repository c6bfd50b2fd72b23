// Asks for a lock that others wait for.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

export const lock = navigator.locks.request("a", () => new Promise(() => {}));
