// Sends itself the signal that nothing survives, the way one does in Node.
//
// Stands: after the solution
// Verdict: refused, 15 points

sigmoid = () => {
  process.kill(process.pid, "SIGKILL");
  return new Value(0);
};
