// Imports the rows of the course as JSON.
//
// Stands: before the solution
// Verdict: refused, 0 points

import row from "file:///grader/core/course/rows/02_ops.json" with { type: "json" };
export const held = row;
