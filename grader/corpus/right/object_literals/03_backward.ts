import type { Value } from "./01_value.ts";

// A value's wave is its LONGEST distance from the root: it joins the wave after that of its last user.
// Within a wave nobody depends on anybody.

const survey = (root: Value): { waves: Value[][] } => {
  const users = new Map([[root, 0]]);
  for (const [{ prev }] of users) {
    for (const p of prev) {
      users.set(p, 1 + (users.get(p) ?? 0)); // a new key is also walked over: Maps are walked to their present end
    }
  }

  const waves = [[root]];
  for (const wave of waves) {
    const next: Value[] = [];
    for (const { prev } of wave) {
      for (const p of prev) {
        const left = users.get(p)! - 1;
        users.set(p, left);
        if (left === 0) next.push(p);
      }
    }
    if (next.length > 0) waves.push(next);
  }
  return { waves };
};

const passes = {
  topologicalOrder(root: Value): Value[] {
    const { waves } = survey(root);
    return waves.reverse().flat();
  },
  backward(root: Value): void {
    const { waves } = survey(root);
    Object.assign(root, { grad: 1 });
    for (const wave of waves) for (const value of wave) value.backwardStep();
  },
};

export const { topologicalOrder, backward } = passes;
