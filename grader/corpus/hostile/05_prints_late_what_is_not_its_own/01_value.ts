// Leaves something behind for exercise 5.
//
// Stands: after the solution

setInterval(() => console.log("I am exercise 1"), 1);
