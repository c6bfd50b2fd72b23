import { assertEquals } from "@std/assert";
import { guardFormula, unguardFormula } from "./formula.ts";
import { readCsv } from "./read.ts";
import { writeCsv } from "./write.ts";

Deno.test("writeCsv() writes quotes where they are needed, CRLF, and empty cells", () => {
  assertEquals(
    writeCsv([["id", "name"], [1, "Lovelace, Ada"], [undefined, 'a "b"']]),
    '\ufeffid,name\r\n1,"Lovelace, Ada"\r\n,"a ""b"""\r\n',
  );
  assertEquals(writeCsv([["a;b", "c,d"]], ";"), '\ufeff"a;b";"c,d"\r\n');
  assertEquals(
    writeCsv([["a\nb", "c\td", "e;f"]]),
    '\ufeff"a\nb","c\td","e;f"\r\n',
  );
});

const NAMES = [
  "Lovelace, Ada",
  'Ada "the first" Lovelace',
  "two\nlines",
  "two\r\nlines",
  "a lone \r return",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example";"x")',
  "+1",
  "-1",
  "@SUM(1)",
  "\t=1",
  "'=1",
  "'t Hooft",
  "שלום עליכם",
  "\u202eevil\u202c",
  "👩‍💻 Ada",
  "é and e\u0301",
  " spaces around ",
  ";",
  "",
];

Deno.test("writeCsv() writes names that readCsv() reads back, with any delimiter", () => {
  for (const delimiter of [",", ";", "\t"]) {
    const written = writeCsv(
      [["n", "name"], ...NAMES.map((name, i) => [i, guardFormula(name)])],
      delimiter,
    );
    const { rows } = readCsv(written, "r.csv");
    assertEquals(
      rows.map(({ cells }) => unguardFormula(cells[1])),
      NAMES,
    );
  }
});
