// Is right, and its list has a name and a method besides its elements.
//
// Stands: after the solution
// Verdict: pass, 16 points

const ordered = topologicalOrder;
topologicalOrder = (root) =>
  Object.assign(ordered(root), { label: "order", "-1": root, 1.5: root });
