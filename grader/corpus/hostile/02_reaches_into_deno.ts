// Reads the solution with the operation that lies under the file functions,
// past whatever stands in their place.
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

// deno-lint-ignore no-explicit-any
const deno = Deno as any;
deno[deno.internal].core.ops.op_fs_read_file_text_sync(
  new URL(`${kit}solutions/02_ops.ts`).pathname,
);
