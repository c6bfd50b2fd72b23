// Asks a person, on the input that the grader writes to.
//
// Stands: before the solution
// Verdict: refused, 0 points

export const name = prompt("Who are you?");
