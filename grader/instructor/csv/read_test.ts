import { assertEquals, assertThrows } from "@std/assert";
import { CsvError, readCsv } from "./read.ts";

function cells(text: string): (readonly string[])[] {
  const { header, rows } = readCsv(text, "r.csv");
  return [header.cells, ...rows.map(({ cells }) => cells)];
}

Deno.test("readCsv() knows commas, semicolons and tabs by the header", () => {
  assertEquals(cells("id,name\n1,a;b\n"), [["id", "name"], ["1", "a;b"]]);
  assertEquals(cells("id;name\n1;a,b\n"), [["id", "name"], ["1", "a,b"]]);
  assertEquals(cells("id\tname\n1\ta\n"), [["id", "name"], ["1", "a"]]);
  assertEquals(cells('"a;b;c",id\n1,2\n'), [["a;b;c", "id"], ["1", "2"]]);
  assertEquals(readCsv("id;name\n", "r.csv").delimiter, ";");
  assertEquals(readCsv("id\n1\n", "r.csv").delimiter, ",");
});

Deno.test("readCsv() reads quotes, line breaks and byte-order marks", () => {
  assertEquals(cells('id,name\r\n1,"a ""b""\r\nc, d"\r\n'), [
    ["id", "name"],
    ["1", 'a "b"\r\nc, d'],
  ]);
  assertEquals(cells("\ufeffid,name\r1,a\n2,b\r\n3,c"), [
    ["id", "name"],
    ["1", "a"],
    ["2", "b"],
    ["3", "c"],
  ]);
});

Deno.test("readCsv() leaves out empty rows, and counts them as a spreadsheet does", () => {
  const { rows } = readCsv("id,name\n\n1,a\n,\n2,b\n", "r.csv");
  assertEquals(rows, [
    { row: 3, cells: ["1", "a"] },
    { row: 5, cells: ["2", "b"] },
  ]);
});

const BROKEN: [text: string, says: string][] = [
  ["", "r.csv is empty: a CSV file begins with a row that names its columns."],
  ["\n\n", "r.csv is empty"],
  ["id\0,name", "r.csv has zero bytes in it: it is not a CSV file."],
  [
    "id,name\n1,a\n2\n",
    'row 3 of r.csv has 1 cells, the header has 2: column "name" is missing.',
  ],
  [
    "id,name\n1,Lovelace, Ada\n",
    'row 2 of r.csv has 3 cells, the header has 2: there is no name for column 3, " Ada". ' +
    'A text with a "," in it has to stand in quotes.',
  ],
  [
    'id,name\n1,"Ada\n2,Bob\n',
    "row 2 of r.csv, column 2, begins with a quote that is never closed.",
  ],
  [
    'id,name\n1,"A"da\n',
    "row 2 of r.csv, column 2, goes on after its closing quote",
  ],
  [
    'id,name\n\n1,A "d" a\n',
    "row 3 of r.csv, column 2, has a quote in the middle",
  ],
];

for (const [text, says] of BROKEN) {
  Deno.test(`readCsv() refuses a broken file: ${says.slice(0, 60)}`, () => {
    assertThrows(() => readCsv(text, "r.csv"), CsvError, says);
  });
}
