// Rejects a promise whenever a rejection has gone unhandled.
//
// Stands: before the solution
// Verdict: pass, 20 points

addEventListener("unhandledrejection", () => {
  Promise.reject(new Error("nobody looks at this"));
});
Promise.reject(new Error("nobody looks at this"));
