// Imports a module made of a blob, which imports the solution.
//
// Stands: instead of the solution
// Verdict: refused or does-not-load, 0 points

let kit = "file:///kit/";
dispatchEvent(Object.assign(new Event("error"), {
  preventDefault() {
    const [found] = new Error().stack!.match(/file:\S*(?=grader)/) ?? [kit];
    kit = found;
  },
}));

export const { add, mul, pow, exp, tanh, neg, sub, div, sigmoid } =
  await import(URL.createObjectURL(
    new Blob([`export * from "${kit}solutions/02_ops.ts"`], {
      type: "text/javascript",
    }),
  ));
