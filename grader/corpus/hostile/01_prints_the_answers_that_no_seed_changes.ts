// Prints the answers of two checks to the inputs that are the same every time,
// copied from a right run, without a class that does anything: each check has
// random inputs as well.
//
// Stands: instead of the solution
// Verdict: wrong or does-not-load, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

say({ is: "loaded" });
const say4 = (check: string, ...seen: unknown[]) =>
  say({
    is: "observed",
    check,
    observations: seen.map((one) => ["", ...(one as [string, unknown]), null]),
  });
const lists = ["", "a, b", "a", "a, d"].map((held, i) => [
  i === 0 ? "v.prev" : "c.prev",
  `[${held}]`,
]);
say4("fields");
say4("prev", ...lists);
const grad = ["a.grad", 1];
say4("backwardStep", ["v.data", 2], ["v.grad", 3], grad, grad);
say4("as text");
export class Value {}
