// Reads standard input until it ends, by its number.
//
// Stands: before the solution
// Verdict: timeout or refused, 0 points

import { readSync } from "node:fs";

while (readSync(0, new Uint8Array(1024)) > 0);
