import { assertEquals } from "@std/assert";
import { withNames } from "./frame.ts";

/** An address like those of a child. */
const address = (i: number): string =>
  `blob:null/00000000-0000-0000-0000-${`${i}`.padStart(12, "0")}`;

Deno.test("withNames() calls files by their names, in quotes beside one another", () => {
  const [a, b, unknown] = [address(1), address(2), address(3)];
  assertEquals(
    withNames(
      `'${a}' at ${b}:3:4, ${unknown}, '${unknown}'`,
      [["01_value.ts", a], ["together/02_ops.ts", b]],
      ["01_value.ts", "together/02_ops.ts"],
    ),
    `'./01_value.ts' at file:///files/together/02_ops.ts:3:4, ${unknown}, '${unknown}'`,
  );
});

Deno.test("withNames() takes no names but those of the files, and none from a name", () => {
  // Each doubles what the one before it has made.
  const forged = Array.from(
    { length: 20 },
    (_, i) => [`${address(i + 1)} ${address(i + 1)}`, address(i)] as const,
  );
  const text = `${address(0)}\n`;
  assertEquals(withNames(text, forged, ["01_value.ts"]), text);
  // Nor may a name be one of the files' own, and an address that comes out of it.
  const names = forged.map(([name]) => name);
  assertEquals(
    withNames(text, forged, names),
    `file:///files/${names[0]}\n`,
  );
});
