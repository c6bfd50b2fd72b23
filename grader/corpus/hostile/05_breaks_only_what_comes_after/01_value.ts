// Leaves something behind for exercise 5.
//
// Stands: after the solution

Math.tanh = Math.exp = () => 42;
Array.prototype.map = () => [];
