// Makes data an object in an object in an object, a million deep.
//
// Stands: after the solution
// Verdict: wrong, 3 points

let nested = {};
for (let i = 0; i < 1e6; i++) nested = { nested };
Value = class extends Value {
  constructor(_: number, ...rest: [Iterable<Value>?, string?, string?]) {
    super(nested as number, ...rest);
  }
};
