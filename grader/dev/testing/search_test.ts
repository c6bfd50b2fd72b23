import { assertEquals } from "@std/assert";
import { gzipSync } from "node:zlib";
import { codeLines, search } from "./search.ts";

const SECRET = "export function add(a: number, b: number): number {\n" +
  "  return a + b;\n}\n";

const bytes = new TextEncoder().encode(SECRET);
const packed = new Uint8Array(gzipSync(bytes));

/** Ways to write it down. */
const HIDDEN: Readonly<Record<string, string>> = {
  "as it is": SECRET,
  "without types": "export function add(a, b) { return a + b; }",
  "with other blanks": SECRET.replaceAll(/\s+/g, "\n   "),
  "in a comment": `/* ${SECRET} */`,
  "as JSON": JSON.stringify({ text: SECRET.replaceAll('"', "'") }),
  "as Unicode escapes": [...SECRET].map((letter) =>
    `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
  ).join(""),
  "in hex": bytes.toHex(),
  "in Base64": `const a = "${bytes.toBase64()}";`,
  "in Base64 for URLs, packed": packed.toBase64({ alphabet: "base64url" }),
  "percent-encoded": encodeURIComponent(SECRET),
  "backwards": [...SECRET].reverse().join(""),
  "in two strings": SECRET.replace("return a", 'return" +\n  " a'),
};

for (const [how, content] of Object.entries(HIDDEN)) {
  Deno.test(`a piece of code is found ${how}`, () => {
    const folder = Deno.makeTempDirSync({ prefix: "gradlings_search_" });
    try {
      Deno.mkdirSync(`${folder}/inner`);
      Deno.writeTextFileSync(`${folder}/inner/file`, content);
      Deno.writeTextFileSync(`${folder}/other`, "return a - b;");
      assertEquals(search(folder, new Map([["returna+b;", "add"]])), [
        { path: "inner/file", piece: "returna+b;", source: "add" },
      ]);
    } finally {
      Deno.removeSync(folder, { recursive: true });
    }
  });
}

Deno.test("lines of code come with their types, and without; comments do not", () => {
  assertEquals(codeLines("/** Adds. */\nconst a: number = 1; // one\n"), [
    ["consta:number=1;"],
    ["consta=1;"],
  ]);
});
