// Calls itself without end, in the function all checks need.
//
// Stands: after the solution
// Verdict: threw, 0 points

topologicalOrder = (root) => [...topologicalOrder(root), root];
