// Has no neurons: exercise 1 has Object.assign complete whatever the checks
// are handed.
//
// Stands: instead of the solution
// Verdict: wrong or threw, 0 points

export class Layer {
  neurons = [];
  forward() {
    return [];
  }
  parameters() {
    return [];
  }
}
