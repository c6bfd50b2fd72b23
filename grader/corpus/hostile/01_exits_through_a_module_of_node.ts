// Ends its process when it is imported, with what a module of Node exports.
//
// Stands: before the solution
// Verdict: refused or crashed, 0 points

import { exit } from "node:process";

exit(0);
