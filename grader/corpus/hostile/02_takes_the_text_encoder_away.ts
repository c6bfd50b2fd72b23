// Is right, and replaces the class that turns text into bytes by one that gives
// none: answers must get out all the same.
//
// Stands: before the solution
// Verdict: pass, 20 points

globalThis.TextEncoder = class extends TextEncoder {
  override encode() {
    return new Uint8Array(0);
  }
};
