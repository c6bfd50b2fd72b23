// Imports a device as text.
//
// Stands: before the solution
// Verdict: refused, 0 points

import text from "file:///dev/zero" with { type: "text" };
export const held = text;
