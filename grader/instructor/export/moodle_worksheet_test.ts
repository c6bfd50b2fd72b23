import { assert, assertEquals, assertThrows } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { readCsv } from "../csv/read.ts";
import {
  inputOf,
  MISTAKEN,
  refusalsBy,
  RIGHT,
  UNGRADED,
  writtenBy,
} from "../../dev/testing/export_examples.ts";
import type { ExportInput } from "./format.ts";
import { moodle } from "./moodle.ts";

const fileOf = (input: ExportInput) => writtenBy(moodle, input);
const refusalsOf = (input: ExportInput) => refusalsBy(moodle, input);

const WORKSHEET = "Identifier,Full name,Email address,Status,Grade," +
  "Maximum Grade,Grade can be changed,Last modified (grade)";

/** A worksheet whose rows end like this, after the e-mail address. */
function worksheet(...ends: string[]) {
  const rows = [["Ada", "ada"], ["=Bob", "bob"], ["Eve", "eve"]].map(
    ([name, id], i) =>
      `Participant ${i + 1},${name},${id}@x.edu,` +
      `${ends[i] ?? "Submitted,,100.00,Yes,-"},well done\n`,
  );
  return readRoster(
    `${WORKSHEET},Feedback comments\n${rows.join("")}`,
    "w.csv",
  );
}

/** The submissions of Ada, Bob and Eve, as Moodle names their folders. */
const RECORDS = [RIGHT, MISTAKEN, UNGRADED].map((stored, i) => ({
  ...stored,
  record: { ...stored.record, student: { id: String(i + 1) } },
}));

/**
 * The rules of Moodle's worksheet importer, mod/assign/feedback/offline/
 * importgradeslib.php: three columns by their names, and all rows of one length.
 */
function assertWorksheet(csv: string): void {
  const { header: { cells: header } } = readCsv(csv, "moodle.csv");
  for (const name of ["Identifier", "Grade", "Last modified (grade)"]) {
    assertEquals(header.filter((title) => title === name).length, 1);
  }
}

Deno.test("moodle returns a worksheet with its grades, and with comments that are there", () => {
  const input = inputOf(RECORDS, worksheet());
  assertEquals(refusalsOf(input), []);
  assertWorksheet(fileOf(input));
  assertEquals(
    fileOf(input),
    `${WORKSHEET},Feedback comments\r\n` +
      "Participant 1,Ada,ada@x.edu,Submitted,100,100.00,Yes,-,well done\r\n" +
      "Participant 2,'=Bob,bob@x.edu,Submitted,97,100.00,Yes,-,well done\r\n" +
      "Participant 3,Eve,eve@x.edu,Submitted,,100.00,Yes,-,well done\r\n",
  );
});

Deno.test("moodle writes a comment where there is none", () => {
  const roster = readRoster(
    `${WORKSHEET},Feedback comments\n` +
      "Participant 2,Bob,bob@x.edu,Submitted,,100.00,Yes,-,\n",
    "w.csv",
  );
  const { rows: [{ cells }] } = readCsv(
    fileOf(inputOf(RECORDS, roster)),
    "m.csv",
  );
  assert(
    cells[8].startsWith("<p>97 of 100 points.</p><p>Exercise 1 (value): pass"),
  );
  assert(!cells[8].includes("a.grad is 1"), "nothing that a submission wrote");
});

for (
  const [language, header, no] of [
    [
      "German",
      "ID,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung," +
      "Bewertung kann geändert werden,Zuletzt geändert (Bewertung)",
      "Nein",
    ],
    [
      "French",
      "Identifiant,Nom complet,Adresse de courriel,Statut,Note,Note maximale," +
      "La note peut être modifiée,Dernière modification (note)",
      "Non",
    ],
    [
      "Spanish",
      "Identificador,Nombre completo,Dirección de correo,Estado,Calificación," +
      "Calificación máxima,La calificación puede ser cambiada," +
      "Última modificación (calificación)",
      "No",
    ],
    [
      "Japanese",
      "ID,氏名,メールアドレス,ステータス,評点,最大評点,評点変更可," +
      "最終更新日時 (評定)",
      "いいえ",
    ],
  ]
) {
  Deno.test(`moodle reads a worksheet in ${language}, and returns it as it is`, () => {
    const roster = readRoster(
      `${header}\nX 1,Ada,ada@x.edu,-,,"100,00",${no},-\n` +
        'X2,Bob,bob@x.edu,-,,"100,00",ok,-\n',
      "w.csv",
    );
    assertEquals(roster.kind, "moodle worksheet");
    const input = inputOf(RECORDS, roster);
    assertEquals(refusalsOf(input), []);
    assert(
      moodle.examine!(input).some(({ text }) =>
        text.includes("lets nobody change")
      ),
    );
    assertEquals(
      fileOf(input),
      `${header}\r\nX 1,Ada,ada@x.edu,-,100,"100,00",${no},-\r\n` +
        'X2,Bob,bob@x.edu,-,97,"100,00",ok,-\r\n',
    );
  });
}

Deno.test("readRoster() refuses a worksheet in another language, and says what to do", () => {
  assertThrows(
    () =>
      readRoster(
        "Tunniste,Nimi,Posti,Tila,Arvosana,Enimmäisarvosana\n" +
          "Osallistuja 1,Ada,a@x,-,,100\n",
        "w.csv",
      ),
    Error,
    "a language that is not known here",
  );
});

const REFUSED: [what: string, input: ExportInput, says: string][] = [
  [
    "a grade that is there already, in a worksheet",
    inputOf(RECORDS, worksheet("Submitted,88.00,100.00,Yes,-")),
    'row 2 of w.csv, "Ada", has "88.00" already, which would become 100.',
  ],
  [
    "another maximum",
    inputOf(RECORDS, worksheet("Submitted,,10.00,Yes,-")),
    'row 2 of w.csv, "Ada", is out of 10 points, and the grades are out of 100: --rescale scales them to it.',
  ],
  [
    "a worksheet with another column",
    inputOf(RECORDS, worksheet(), { column: "HW" }),
    'w.csv is a grading worksheet, and its column is "Grade"',
  ],
  [
    "a worksheet without the time of grading",
    inputOf(
      [RECORDS[0]],
      readRoster("Identifier,Grade\nParticipant 1,\n", "w.csv"),
    ),
    'w.csv lacks the column "Last modified (grade)"',
  ],
];

for (const [what, input, says] of REFUSED) {
  Deno.test(`moodle refuses ${what}`, () => {
    const [text, ...more] = refusalsOf(input);
    assert(text?.startsWith(says), text);
    assertEquals(more, []);
  });
}
