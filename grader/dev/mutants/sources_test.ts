import { assert, assertStringIncludes, assertThrows } from "@std/assert";
import { UsageError } from "../../core/usage_error.ts";
import { EDITION } from "../testing/edition.ts";
import { sets, sourcesOf } from "./sources.ts";

Deno.test("sourcesOf() finds the files of every set", () => {
  for (const set of sets()) {
    const sources = sourcesOf(set, EDITION.exercises);
    assert(sources.length === EDITION.exercises.length);
    assert(sources.every(({ text }) => text !== ""), set);
  }
});

Deno.test("sourcesOf() lists the sets where there is none of that name, in 80 columns", () => {
  const { message } = assertThrows(
    () => sourcesOf("nothing", EDITION.exercises),
    UsageError,
  );
  for (const set of sets()) assertStringIncludes(message, set);
  for (const line of message.split("\n")) assert(line.length <= 80, line);
});
