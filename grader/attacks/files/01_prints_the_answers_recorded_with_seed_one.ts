// Prints all answers as a right class gives them with the random inputs of seed
// 1, recorded once, without a class that does anything. With seed 1 that is worth
// all points, with a seed that nobody knew before it is worth none.
//
// Stands: instead of the solution
// Verdict: wrong or does-not-load, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);
say({ is: "loaded" });
const recorded: Record<string, [string, unknown][]> = {
  "fields": [
    ["v.data", 0.123456789], ["v.data", 2], ["v.grad", 0], ["v.op", '""'],
    ["v.label", '""'], ["w5.data", 0.5], ["w5.label", '"w5"'],
    ["c.data", -1.49], ["c.grad", 0], ["c.op", '"*"'], ["c.label", '"c482"'],
    ["v.data", -1.49], ["v.grad", 3],
    ["v.data", -1.49], ["w5.data", 0.5], ["c.data", -1.49],
  ],
  "prev": ["", "a, b", "a", "a, d", "a", "a, b", "-0.48, 0.82, 1.89"].map(
    (held, i) => [i === 0 ? "v.prev" : "c.prev", `Set {${held}}`],
  ),
  "backwardStep": [
    ["v.data", 2], ["v.grad", 3], ["a.grad", 1], ["a.grad", 1],
    ["a.grad", 1.2], ["a.data", -2.25], ["a.grad", 1.2],
  ],
  "as text": ["2", "-0.5", "-2.08"].flatMap((x) => [
    ["v.toString()", `"Value(data=${x})"`],
    ["`${v}`", `"Value(data=${x})"`],
  ]),
};
for (const [check, seen] of Object.entries(recorded)) {
  const observations = seen.map((one) => ["", ...one]);
  say({ is: "observed", check, observations, graphs: [] });
}
export class Value {}
