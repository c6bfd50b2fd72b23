// Closes standard output in sub, so that no answer gets out any more.
//
// Stands: after the solution
// Verdict: crashed or threw or refused or timeout, 16 points

const right = sub;
sub = (a, b) => {
  Deno.stdout.close();
  return right(a, b);
};
