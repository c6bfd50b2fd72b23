// Is right, and sends itself messages without end, to be called when it has
// had its turn.
//
// Stands: before the solution
// Verdict: pass, 20 points

const { port1, port2 } = new MessageChannel();
port1.onmessage = () => port1.postMessage(0);
port2.onmessage = () => port2.postMessage(0);
port1.postMessage(0);
