// Has keys derived in other threads, a hundred million rounds each.
//
// Stands: before the solution
// Verdict: refused, 0 points

const { subtle } = globalThis.crypto;
export const key = subtle.importKey("raw", new Uint8Array(8), "PBKDF2", false, [
  "deriveBits",
]);
