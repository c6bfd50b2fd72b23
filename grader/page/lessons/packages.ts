/**
 * The packages of npm that lessons are made with, loaded only when a site is made.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look them up before any command.
export { Marked } from "npm:marked@18.2.1";
export { parser } from "npm:@lezer/javascript@1.5.6";
export { classHighlighter, highlightCode } from "npm:@lezer/highlight@1.2.5";
