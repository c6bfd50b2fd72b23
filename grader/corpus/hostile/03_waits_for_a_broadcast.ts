// Waits for another submission to send it the functions on a channel, and hands
// in nothing if none does.
//
// Stands: instead of the solution
// Verdict: wrong or refused, 0 points

let text = "";
const channel = new BroadcastChannel("solutions");
channel.onmessage = ({ data }) => text = data;
channel.postMessage(text);
await new Promise((resolve) => setTimeout(resolve, 100));
channel.close();
export const backward = eval(`() => {${text}}`);
export const topologicalOrder = () => [];
