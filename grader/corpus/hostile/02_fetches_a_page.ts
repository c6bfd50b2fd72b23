// Fetches a page from its own machine.
//
// Stands: before the solution
// Verdict: refused, 0 points

await fetch("http://127.0.0.1:8080/");
