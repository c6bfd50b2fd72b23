/**
 * Replaces `Deno` for every module that is imported after this one: using it is then an
 * error. Node has no `Deno` to replace.
 *
 * @module
 */
const stub = new Proxy({}, {
  get(_, name) {
    throw new Error(`Deno.${String(name)} is not available`);
  },
  has: () => false,
});

if ("Deno" in globalThis) {
  Object.defineProperty(globalThis, "Deno", { value: stub });
}

export {};
