// Opens a debugger on its own process, to look into what the grader holds.
//
// Stands: before the solution
// Verdict: refused, 0 points

import { Session } from "node:inspector";
new Session().connect();
