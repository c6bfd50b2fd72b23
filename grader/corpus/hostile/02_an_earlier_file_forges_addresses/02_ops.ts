// Is right, and prints what an earlier file calls an address.
//
// Stands: after the solution
// Verdict: pass, 20 points

console.log("blob:null/" + "0".repeat(36));
