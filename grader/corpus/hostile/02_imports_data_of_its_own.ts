// Imports a module that is written into its address, which would import
// another.
//
// Stands: before the solution
// Verdict: refused, 0 points

export * as held from "data:text/javascript,export * from 'node:fs'";
