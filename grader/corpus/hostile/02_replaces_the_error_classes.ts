// Is right, and replaces Error and TypeError by subclasses of them, so that its
// own errors are no longer of the global kind.
//
// Stands: before the solution
// Verdict: pass, 20 points

const Kind = TypeError;
globalThis.Error = class extends Error {} as typeof Error;
globalThis.TypeError = class extends Kind {} as typeof TypeError;
