// Gives up the right to read for its whole process, so that the exercise after
// it cannot be loaded.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.permissions.revokeSync({ name: "read" });
