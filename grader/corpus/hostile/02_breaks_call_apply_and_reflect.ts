// Is right, and breaks call, apply and bind of all functions, and Reflect.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = () => {
  throw new Error("broken");
};
const { prototype } = Function;
Object.assign(prototype, { call: broken, apply: broken, bind: broken });
for (const name of Object.getOwnPropertyNames(Reflect)) {
  Object.assign(Reflect, { [name]: broken });
}
