// Loads a library of the system, whose functions nothing holds back.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.dlopen("libc.so.6", { getpid: { parameters: [], result: "i32" } });
