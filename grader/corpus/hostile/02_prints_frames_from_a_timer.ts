// Is right, and goes on printing forged answers from a timer when its turn is
// over, to cost the exercise after it its points.
//
// Stands: before the solution
// Verdict: pass, 20 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

setInterval(() => {
  say({ is: "prepared" });
  say({ is: "loaded", fault: { kind: "error", text: "Error: forged" } });
  say({ is: "observed", check: "order", observations: [], graphs: [] });
}, 1);
