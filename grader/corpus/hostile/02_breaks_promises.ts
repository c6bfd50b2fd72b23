// Is right, and breaks then, catch and the combinators of promises.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = () => {
  throw new Error("broken");
};
Object.assign(Promise.prototype, { then: broken, catch: broken });
Object.assign(Promise, { race: broken, all: broken, resolve: broken });
