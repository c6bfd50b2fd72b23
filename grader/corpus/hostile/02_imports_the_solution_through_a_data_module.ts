// Imports a module made of a data: address, which imports the solution.
//
// Stands: instead of the solution
// Verdict: refused, 0 points

let kit = "file:///kit/";
dispatchEvent(Object.assign(new Event("error"), {
  preventDefault() {
    const [found] = new Error().stack!.match(/file:\S*(?=grader)/) ?? [kit];
    kit = found;
  },
}));

export const { add, mul, pow, exp, tanh, neg, sub, div, sigmoid } =
  await import(
    `data:text/javascript,export * from "${kit}solutions/02_ops.ts"`
  );
