// Opens a web socket to its own machine.
//
// Stands: before the solution
// Verdict: refused, 0 points

new WebSocket("ws://127.0.0.1:8080/");
