// Throws plain errors, and through eval, in the name of the grader's modules,
// has these exchange what a TypeError is.
//
// Stands: before the solution
// Verdict: refused, 0 points

const code = `import("file:///grader/core/probes/builtins.ts").then(({ errors }) => {
  errors.TypeError = errors.Error;
})
//# sourceURL=file:///grader/core/probes/run_trial.ts`;
eval(code);
