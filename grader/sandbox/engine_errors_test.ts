import { assert, assertEquals } from "@std/assert";
import type { Fault } from "../core/probes/outcome.ts";
import type { RawFault } from "../core/probes/protocol.ts";
import { errorsInChild } from "../dev/testing/child_program.ts";
import { fileNameOf, understandFault } from "./engine_errors.ts";
import { linkFile } from "./link.ts";

const SOURCE = "const a = 1;\n  const b = a.data;\nconst = 2;\n";

function understand(
  text: string,
  { atLoad = false, ...raw }: Partial<RawFault> & { atLoad?: boolean } = {},
): Fault {
  return understandFault(
    { kind: "error", text, ...raw },
    atLoad,
    {
      sourceOf: (name) =>
        name.endsWith("02_ops.submitted.ts") ? SOURCE : undefined,
    },
  );
}

/** What Deno 2.9 and its V8 say, and what that is. */
const WORDINGS: [text: string, atLoad: boolean, fault: Fault][] = [
  [
    'NotCapable: Requires read access to "/etc/hosts", run again with the --allow-read flag',
    false,
    { kind: "refused", text: 'read access "/etc/hosts"' },
  ],
  [
    'NotCapable: Requires env access to "X", run again with the --allow-env flag',
    false,
    { kind: "refused", text: 'env access "X"' },
  ],
  [
    'TypeError: Requires import access to "example.com:443", run again with the --allow-import flag',
    true,
    { kind: "refused", text: 'import access "example.com:443"' },
  ],
  [
    'TypeError: Blocked by null entry for ""node:fs""',
    true,
    { kind: "refused-import", text: '"node:fs"' },
  ],
  [
    'TypeError: Blocked by null entry for ""file:///""',
    true,
    { kind: "refused-import", text: "another file" },
  ],
  [
    'TypeError: A remote specifier was requested: "https://example.com/a.ts", but --no-remote is specified.',
    true,
    { kind: "refused-import", text: '"https://example.com/a.ts"' },
  ],
  [
    "TypeError: npm specifiers were requested; but --no-npm is specified",
    true,
    { kind: "refused-import", text: '"npm"' },
  ],
  [
    "TypeError: JSR package manifest for '@std/assert' failed to load.",
    true,
    { kind: "refused-import", text: '"JSR"' },
  ],
  [
    'TypeError: Unsupported scheme "ftp" for module "ftp://a/b.ts". Supported schemes:\n - "blob"',
    true,
    { kind: "refused-import", text: '"ftp"' },
  ],
  [
    "TypeError: Importing ext: modules is only allowed from ext: and node: modules. Tried to import ext:core/ops from file:///a.ts",
    true,
    { kind: "refused-import", text: '"ext:core/ops"' },
  ],
  [
    "RangeError: Array buffer allocation failed",
    false,
    { kind: "memory", text: "RangeError: Array buffer allocation failed" },
  ],
  [
    "RangeError: Invalid string length",
    false,
    { kind: "memory", text: "RangeError: Invalid string length" },
  ],
  [
    "RangeError: WebAssembly.Memory(): could not allocate memory",
    true,
    {
      kind: "memory",
      text: "RangeError: WebAssembly.Memory(): could not allocate memory",
    },
  ],
  [
    "RangeError: Invalid array length",
    false,
    {
      kind: "threw",
      text: "RangeError: Invalid array length",
      error: "RangeError",
    },
  ],
  [
    "RangeError: Maximum call stack size exceeded",
    false,
    {
      kind: "threw",
      text: "RangeError: Maximum call stack size exceeded",
      error: "RangeError",
    },
  ],
  [
    'TypeError: Module not found "file:///tmp/run/files/09_more.ts".\n    at file:///tmp/x.ts:1:8',
    true,
    { kind: "bad-import", text: '"./09_more.ts"' },
  ],
  [
    'TypeError: Import "lodash" not a dependency and not in import map from "file:///a.ts"',
    true,
    { kind: "bad-import", text: '"lodash"' },
  ],
  [
    "Error: at the top",
    true,
    { kind: "does-not-load", text: "Error: at the top" },
  ],
  ["threw 7", false, { kind: "threw", text: "threw 7" }],
  ["Error: one\n  two", false, {
    kind: "threw",
    text: "Error: one two",
    error: "Error",
  }],
];

for (const [text, atLoad, fault] of WORDINGS) {
  const when = atLoad ? "at load" : "in a probe";
  Deno.test(`understandFault() takes "${text.slice(0, 60)}" ${when} for "${fault.kind}"`, () => {
    assertEquals(understand(text, { atLoad }), fault);
  });
}

Deno.test("understandFault() shows the line of a syntax error, from Deno's own excerpt", () => {
  const text = "TypeError: SyntaxError: Expected ident at " +
    "file:///tmp/run/files/02_ops.submitted.ts:3:7\n\n3 | const = 2;\n  |       ~";
  assertEquals(understand(text, { atLoad: true }), {
    kind: "does-not-load",
    text: "Expected ident",
    line: 3,
    column: 7,
    source: "const = 2;",
  });
});

Deno.test("understandFault() shows the line of a syntax error from the file, where Deno does not", () => {
  const text = "TypeError: Expected ident\n" +
    "    at file:///tmp/run/files/02_ops.submitted.ts:3:7";
  assertEquals(understand(text, { atLoad: true }), {
    kind: "does-not-load",
    text: "Expected ident",
    line: 3,
    column: 7,
    source: "const = 2;",
  });
  const elsewhere = text.replace("02_ops", "03_backward");
  assert(!("source" in understand(elsewhere, { atLoad: true })));
});

Deno.test("understandFault() does not believe a place with more digits than a number has", () => {
  const forged = "Error: x at file:///02_ops.ts:99999999999999999999:1";
  assert(!("line" in understand(forged, { atLoad: true })));
});

Deno.test("understandFault() shows the line of the learner's file that threw", () => {
  const file = "02_ops.submitted.ts";
  assertEquals(understand("TypeError: no data", { file, line: 2 }), {
    kind: "threw",
    text: "TypeError: no data",
    error: "TypeError",
    file: "02_ops.ts",
    line: 2,
    source: "  const b = a.data;",
  });
  // A place that is not in the file: told, but there is no line to show.
  assertEquals(understand("Error: oh", { file, line: 99 }), {
    kind: "threw",
    text: "Error: oh",
    error: "Error",
    file: "02_ops.ts",
    line: 99,
  });
});

Deno.test("understandFault() cuts a very long line", () => {
  const { source } = understandFault(
    { kind: "error", text: "Error: oh", file: "02_ops.ts", line: 1 },
    false,
    { sourceOf: () => "x".repeat(10_000) },
  );
  assertEquals(source, "x".repeat(500));
});

Deno.test("understandFault() keeps the kinds that the child has told apart itself", () => {
  for (
    const kind of [
      "refused",
      "todo",
      "missing-export",
      "unusable",
      "unsettled",
    ] as const
  ) {
    assertEquals(understand("a text", { kind }), { kind, text: "a text" });
  }
  // Though it reads like a refusal: that text is the learner's.
  const text = "TypeError: Requires read access";
  assertEquals(understand(text, { kind: "unusable" }).kind, "unusable");
});

/** Code that this Deno refuses, or ends with an error, and the kind of fault it is. */
const CODE: [code: string, kind: Fault["kind"]][] = [
  ['import("node:fs")', "refused-import"],
  ['import("file:///etc/hosts")', "refused-import"],
  ['import("https://example.com/a.ts")', "refused-import"],
  ['import("npm:lodash")', "refused-import"],
  ['import("jsr:@std/assert")', "refused-import"],
  ['import("ftp://example.com/a.ts")', "refused-import"],
  ['import("ext:core/ops")', "refused-import"],
  ['import("lodash")', "bad-import"],
  ['import("./files/02_ops.ts")', "bad-import"],
  ['Deno.readTextFileSync("/etc/hosts")', "refused"],
  ['Deno.env.get("HOME")', "refused"],
  ['Deno.connect({ hostname: "localhost", port: 1 })', "refused"],
  ["new Deno.Command(Deno.execPath()).spawn()", "refused"],
  ['eval("1")', "refused"],
  ['new Function("return 1")', "refused"],
  ["new ArrayBuffer(2 ** 50)", "memory"],
  ['"x".repeat(2 ** 30)', "memory"],
];

Deno.test("understandFault() knows how this Deno words what it refuses", async () => {
  const said = await errorsInChild(
    CODE.map(([code]) => linkFile("02_ops.ts", code, []).text),
  );
  const kinds = said.map((text, i) => [
    CODE[i][0],
    understand(text, { atLoad: CODE[i][0].includes("import(") }).kind,
  ]);
  assertEquals(kinds, CODE, said.join("\n"));
});

Deno.test("fileNameOf() gives the learner's own name for a file of the child", () => {
  assertEquals(fileNameOf("02_ops.submitted.ts"), "02_ops.ts");
  assertEquals(fileNameOf("together/02_ops.ts"), "02_ops.ts");
});

Deno.test("understandFault() points at the bracket that nothing closes, not at what follows", () => {
  const source = "class A {\n  f() {\n    return 1;\n\n  g(): number {\n" +
    "    return 2;\n  }\n}\n";
  const words = [
    "Expected ';', '}' or <eof>",
    'Unexpected token, expected ";"',
  ];
  for (const said of words) {
    const fault = understandFault(
      {
        kind: "error",
        text: `TypeError: SyntaxError: ${said}\n    at file:///a.ts:5:6`,
      },
      true,
      { sourceOf: () => source },
    );
    assertEquals(fault, {
      kind: "does-not-load",
      text: "a `{` has no `}`, which shows only in line 5",
      line: 2,
      column: 7,
      source: "  f() {",
    });
  }
});
