// Asks until somebody answers, and nobody sits there.
//
// Stands: before the solution
// Verdict: timeout or refused, 0 points

alert("Are you there?");
while (!confirm("Is it right?") && prompt("What is your name?") === null);
