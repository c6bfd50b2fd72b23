// Sends itself the signal that nothing survives.
//
// Stands: after the solution
// Verdict: refused, 15 points

sigmoid = () => {
  Deno.kill(Deno.pid, "SIGKILL");
  return new Value(0);
};
