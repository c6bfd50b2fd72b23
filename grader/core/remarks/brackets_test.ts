import { assertEquals } from "@std/assert";
import { openBracket } from "./brackets.ts";

const FILE = `class Value {
  constructor(data) {
    this.data = data;
    this.step = () => {
      // }
    };
  }

  toString() {
    return \`{\${this.data}\`;
  }
}

function add(a, b) {
  for (const one of [a, b]) {
    go(one);
  }
  return new Value(a.data + b.data, [a, b], "{");
}
`;

const LINES = FILE.split("\n");

/** What is left out of the file, and the line of the bracket that is alone then. */
const LEFT_OUT:
  readonly (readonly [line: number, bracket: string, alone: number])[] = [
    [6, "}", 4],
    [7, "}", 2],
    [11, "}", 9],
    [12, "}", 1],
    [15, "]", 15],
    [15, ")", 15],
    [16, ")", 16],
    [17, "}", 15],
    [18, ")", 18],
    [18, "]", 18],
    [19, "}", 14],
  ];

Deno.test("openBracket() finds nothing where each has its other half", () => {
  assertEquals(openBracket(FILE), undefined);
  assertEquals(openBracket(""), undefined);
});

for (const [line, bracket, alone] of LEFT_OUT) {
  Deno.test(`openBracket() finds the one without its ${bracket} of line ${line}`, () => {
    const text = LINES.map((one, i) => {
      const at = i + 1 === line ? one.lastIndexOf(bracket) : -1;
      return at < 0 ? one : one.slice(0, at) + one.slice(at + 1);
    }).join("\n");
    assertEquals(openBracket(text)?.line, alone);
  });
}

Deno.test("openBracket() says nothing of one too many, nor of what nobody wrote", () => {
  assertEquals(openBracket(`${FILE}}\n`), undefined);
  assertEquals(openBracket(FILE.replace("`;", ";")), undefined);
  assertEquals(openBracket("{\n".repeat(50_000)), undefined);
});
