// Has five hundred RSA keys made in other threads while it is imported.
//
// Stands: before the solution
// Verdict: refused, 0 points

const keys = Array.from({ length: 500 }, () =>
  crypto.subtle.generateKey(
    {
      name: "RSA-OAEP",
      modulusLength: 4096,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: "SHA-256",
    },
    true,
    ["encrypt", "decrypt"],
  ));
export const held = keys;
