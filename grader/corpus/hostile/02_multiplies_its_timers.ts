// Starts two timers in every timer: they are twice as many at every turn.
//
// Stands: before the solution
// Verdict: pass, 20 points

const fork = () => {
  setTimeout(fork, 1);
  setTimeout(fork, 1);
};
fork();
