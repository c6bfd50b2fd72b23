// Exports a function "then", which is called as if the module were a promise, and
// answers that there is no module.
//
// Stands: before the solution
// Verdict: missing or does-not-load, 0 points

export function then(resolve: (nothing: undefined) => void) {
  resolve(undefined);
}
