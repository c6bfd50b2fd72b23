import { assertEquals } from "@std/assert";
import { withoutLayout } from "./without_layout.ts";

Deno.test("withoutLayout() takes away what only people read", () => {
  const program = `// a comment
(() => {
  /** One
   * more. */
  function add(a, b) {

    return a /* not b */ + b; // both
  }
  const text = \`
    // no comment \${add(1,
      2)}

  \`;
  const other = "// nor this", pattern = /\\/* nor this/;
})();
`;
  assertEquals(
    withoutLayout(program),
    `(() => {
function add(a, b) {
return a   + b;${"  "}
}
const text = \`
    // no comment \${add(1,
      2)}

  \`;
const other = "// nor this", pattern = /\\/* nor this/;
})();
`,
  );
});
