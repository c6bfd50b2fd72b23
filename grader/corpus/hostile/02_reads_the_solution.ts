// Reads the file of the solution.
//
// Stands: before the solution
// Verdict: refused, 0 points

let kit = "file:///kit/";
dispatchEvent(Object.assign(new Event("error"), {
  preventDefault() {
    const [found] = new Error().stack!.match(/file:\S*(?=grader)/) ?? [kit];
    kit = found;
  },
}));

Deno.readTextFileSync(new URL(`${kit}solutions/02_ops.ts`));
