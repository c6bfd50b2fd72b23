import { assert, assertEquals } from "@std/assert";
import { linkFile, writtenColumn } from "./link.ts";

/** The number of 05_layer.ts. */
const OWN = "10004800053000950010800097001210010100114000460011600115n";

const OTHERS = ["01_value.ts", "04_neuron.ts", "together/01_value.ts"];

function linked(text: string, name = "05_layer.ts"): string {
  return linkFile(name, text, OTHERS).text;
}

/** What is written, and what becomes of it. */
const LINKED: [written: string, linked: string][] = [
  ['import { V } from "./01_value.ts";', 'import { V } from "@01_value.ts";'],
  ["export * from './01_value.ts'", "export * from '@01_value.ts'"],
  ['import"./01_value.ts"', 'import"@01_value.ts"'],
  [
    'import a from"././/01_value.ts"',
    'import a from"gradlings-missing:././/01_value.ts"',
  ],
  [
    'import V from /* x */ // y\n "./01_value.ts"',
    'import V from /* x */ // y\n "@01_value.ts"',
  ],
  ['await import("./04_neuron.ts")', 'await import("@04_neuron.ts")'],
  [
    'const x: typeof import("./01_value.ts") = 1',
    'const x: typeof import("@01_value.ts") = 1',
  ],
  [
    'import("file:///files/01_value.ts", {})',
    'import("@01_value.ts", {})',
  ],
  ['import "./05_layer.ts"', 'import "gradlings-itself:./05_layer.ts"'],
  ['import "./07_later.ts"', 'import "gradlings-missing:./07_later.ts"'],
  ['import "lodash"', 'import "gradlings-missing:lodash"'],
  ['import "node:fs"', 'import "gradlings-refused:node:fs"'],
  ['import "NODE:fs"', 'import "gradlings-refused:NODE:fs"'],
  ['import "https://a/b.ts"', 'import "gradlings-refused:https://a/b.ts"'],
  ['import "/etc/hosts"', 'import "gradlings-refused:/etc/hosts"'],
  ['import "../../a.ts"', 'import "gradlings-refused:../../a.ts"'],
  [
    String.raw`import "\x6eode:fs"`,
    String.raw`import "gradlings-refused:\x6eode:fs"`,
  ],
  [
    '/* from "a */ import y from "node:fs"',
    '/* from "gradlings-missing:a */ import y from "gradlings-refused:node:fs"',
  ],
  [
    'import("./0" + 4)',
    `gradlings_import(${OWN}, "./0" + 4)`,
  ],
  [
    "[...import(name)]",
    `[...gradlings_import(${OWN}, name)]`,
  ],
  ["import.meta.url", `gradlings_meta(${OWN}).url`],
  ["import\n.\nmeta.main", `gradlings_meta(${OWN})\n\n.main`],
  // Whatever is in quotes stays in them.
  [
    'const a = "no import() here, and no import.meta";',
    `const a = "no gradlings_import(${OWN}, ) here, and no gradlings_meta(${OWN})";`,
  ],
  ['import.defer("node:vm")', 'gradlings_import.defer("node:vm")'],
  [
    "class A { import(a: B[], b?) { return 1; } }",
    "class A { import(a: B[], b?) { return 1; } }",
  ],
  ["import(a)\n{ b(); }", `gradlings_import(${OWN}, a)\n{ b(); }`],
  ["a.import(1); important(2)", "a.import(1); important(2)"],
  ["const from = 1; return from;", "const from = 1; return from;"],
];

for (const [written, expected] of LINKED) {
  Deno.test(`linkFile() links ${JSON.stringify(written)}`, () => {
    assertEquals(linked(written), expected.replaceAll("@", "gradlings-file:"));
  });
}

Deno.test("linkFile() looks for a file beside the one that imports it", () => {
  const text = 'import "./01_value.ts"';
  assertEquals(
    linked(text, "together/02_ops.ts"),
    'import "gradlings-file:together/01_value.ts"',
  );
});

Deno.test("linkFile() says where its marks are, and of no others", () => {
  const mark = "gradlings-file:01_value.ts";
  const written =
    `/* ${mark} */ import "./01_value.ts"; import "./01_value.ts"`;
  const { text, marks } = linkFile("05_layer.ts", written, OTHERS);
  assertEquals(
    marks.map(({ start, end }) => text.slice(start, end)),
    [mark, mark],
  );
  assertEquals(marks[0].start, text.indexOf('"') + 1);
});

/** Texts that take for ever if the same is looked for again and again. */
const SLOW = [
  "import/*",
  "//import\n",
  'from"',
  "import//",
  "import(",
  "import.",
  "import/**/",
  "from'\\",
];

Deno.test("linkFile() takes no text much longer than another", () => {
  const plain = "const a = 1;\n";
  const time = (text: string) => {
    const start = performance.now();
    linked(text.repeat(20_000));
    return performance.now() - start;
  };
  const usual = time(plain);
  for (const text of SLOW) {
    // A text of this length would take minutes.
    assert(time(text) < 100 * usual + 1000, text);
  }
});

Deno.test("writtenColumn() gives the column as it was written", () => {
  const text = 'a;\r\nimport { V } from "./01_value.ts"; const = 1;\n' +
    "b(import.meta.url, import(x), z);";
  const file = { name: "05_layer.ts", text };
  const ran = linkFile(file.name, text, OTHERS).text
    .replace("gradlings-file:01_value.ts", `blob:null/${crypto.randomUUID()}`);
  for (const [line, word] of [[2, "const"], [2, "V"], [3, "z"]] as const) {
    const columnIn = (text: string) =>
      text.split("\n")[line - 1].indexOf(word) + 1;
    assertEquals(
      writtenColumn(file, OTHERS, line, columnIn(ran)),
      columnIn(text),
      word,
    );
  }
});
