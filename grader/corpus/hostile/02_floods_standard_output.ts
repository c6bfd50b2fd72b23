// Writes without end to standard output in pow, past the console.
//
// Stands: after the solution
// Verdict: output-limit, 12 points

const again = new TextEncoder().encode("again\n".repeat(1000));
pow = () => {
  for (;;) Deno.stdout.writeSync(again);
};
