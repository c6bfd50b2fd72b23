// Is right, and prints commands for terminals and build servers, broken
// characters and text that reads backwards.
//
// Stands: before the solution
// Verdict: pass, 20 points

console.log("\x1b[2J\x1b[8mhidden\r\x1b]8;;http://evil\x07\x9b31m\u202eback");
console.log("::error::no\n::set-output name=points::100\n##vso[task.complete]");
console.log("\ud800\u2028\u0000<script>alert(1)</script>");
