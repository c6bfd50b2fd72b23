import { assert, assertEquals } from "@std/assert";
import { jsonText } from "./json.ts";

const HOSTILE = [
  "::error::gone",
  "##[group]open",
  "##vso[task.complete result=Succeeded;]",
  "##teamcity[testFinished]",
  "\u001b[2Jclear",
  "\u009b31m",
  "\u202edecrypted\u2066",
  "\u2028",
  "\u{e0001}tag",
  "#1 and # and ##",
].join("\n");

Deno.test("JSON that is safe to print means the same", () => {
  const value = { text: HOSTILE, list: [1, null, { "##[key]": true }] };
  assertEquals(JSON.parse(jsonText(value)), value);
});

Deno.test("nothing in printed JSON is a command or moves the cursor", () => {
  const text = jsonText({ text: HOSTILE });
  assertEquals(
    text.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu)?.filter((c) => c !== "\n"),
    [],
  );
  assert(!/^\s*::/m.test(text));
  assert(!/##\w*\[/.test(text));
});
