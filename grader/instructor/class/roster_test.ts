import { assertEquals, assertThrows } from "@std/assert";
import { readRoster, type Roster, RosterError } from "./roster.ts";

function people({ people }: Roster) {
  return people.map(({ id, name, email, also }) => ({ id, name, email, also }));
}

Deno.test("readRoster() reads id, name and email", () => {
  const roster = readRoster(
    "id,name,email\nada,Ada,ada@x.edu\nbob,,\n",
    "r.csv",
  );
  assertEquals(roster.kind, "plain");
  assertEquals(people(roster), [
    { id: "ada", name: "Ada", email: "ada@x.edu", also: ["ada@x.edu"] },
    { id: "bob", name: undefined, email: undefined, also: [] },
  ]);
  assertEquals(roster.people[1].row, 3);
});

Deno.test("readRoster() drops the apostrophe before a formula, and no other", () => {
  const roster = readRoster("id,name\n'=a,'=1+1\nb,'t Hooft\n", "r.csv");
  assertEquals(roster.people.map(({ id, name }) => [id, name]), [
    ["=a", "=1+1"],
    ["b", "'t Hooft"],
  ]);
});

Deno.test("readRoster() takes neither Canvas' points possible nor its test student for a person", () => {
  const roster = readRoster(
    `Student,ID,SIS User ID,SIS Login ID,Section,HW 1 (77),Final Score
,,,,,Manual Posting,
    Points Possible,,,,,100.00,(read only)
"Lovelace, Ada",11,s-11,ada,One,,
"Student, Test",99,,0a1b,One,,
`,
    "g.csv",
  );
  assertEquals(roster.kind, "canvas");
  assertEquals(people(roster), [{
    id: "11",
    name: "Lovelace, Ada",
    email: undefined,
    also: ["s-11", "ada"],
  }]);
  assertEquals(roster.others.map(({ row, is }) => [row, is]), [
    [2, "heading"],
    [3, "heading"],
    [5, "test student"],
  ]);
});

Deno.test("readRoster() reads Canvas' first and last names in columns of their own", () => {
  const roster = readRoster(
    "LastName,FirstName,ID,SIS Login ID,Section,HW (1)\n" +
      "Lovelace,Ada,11,ada,One,\nStudent,Test,9,x,One,\n",
    "g.csv",
  );
  assertEquals(people(roster)[0].name, "Ada Lovelace");
  assertEquals(roster.others.map(({ is }) => is), ["test student"]);
});

Deno.test("readRoster() knows the participant of a Moodle worksheet by the number, too", () => {
  const roster = readRoster(
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade\n" +
      "Participant 123,Ada Lovelace,ada@x.edu,Submitted,,100.00\n",
    "w.csv",
  );
  assertEquals(roster.kind, "moodle worksheet");
  assertEquals(people(roster), [{
    id: "Participant 123",
    name: "Ada Lovelace",
    email: "ada@x.edu",
    also: ["ada@x.edu", "123"],
  }]);
});

Deno.test("readRoster() takes for the id the first field of Moodle that everybody has", () => {
  const header = "First name,Last name,ID number,Email address\n";
  const all = readRoster(
    `${header}Ada,L,1,a@x.edu\nBob,B,2,b@x.edu\n`,
    "m.csv",
  );
  assertEquals(all.kind, "moodle");
  assertEquals(all.people.map(({ id }) => id), ["1", "2"]);
  const some = readRoster(
    `${header}Ada,L,1,a@x.edu\nBob,B,,b@x.edu\n`,
    "m.csv",
  );
  assertEquals(people(some), [
    { id: "a@x.edu", name: "Ada L", email: "a@x.edu", also: ["1"] },
    { id: "b@x.edu", name: "Bob B", email: "b@x.edu", also: [] },
  ]);
});

Deno.test("readRoster() reads GitHub Classroom, Classroom 50 and Gradescope", () => {
  const github = readRoster(
    '"identifier","github_username","github_id","name"\n"s1","ada-l","7","Ada"\n',
    "r.csv",
  );
  assertEquals(github.kind, "github");
  assertEquals(people(github)[0].also, ["ada-l", "7"]);
  const classroom50 = readRoster(
    "username,first_name,last_name,email,section,github_id,role\n" +
      "prof,P,R,,,1,instructor\nada-l,Ada,L,ada@x.edu,,7,student\n",
    "roster.csv",
  );
  assertEquals(classroom50.kind, "classroom50");
  assertEquals(people(classroom50), [{
    id: "ada-l",
    name: "Ada L",
    email: "ada@x.edu",
    also: ["7", "ada@x.edu"],
  }]);
  assertEquals(classroom50.others.map(({ is }) => is), ["staff"]);
  const gradescope = readRoster(
    "First Name,Last Name,SID,Email\nAda,L,,ada@x.edu\nBob,B,2,bob@x.edu\n",
    "r.csv",
  );
  assertEquals(gradescope.kind, "gradescope");
  assertEquals(gradescope.people.map(({ id }) => id), [
    "ada@x.edu",
    "bob@x.edu",
  ]);
});

/** A roster as someone may hand it in, and what it is read as or refused for. */
const AWKWARD: [what: string, content: string | Uint8Array, reads: string][] = [
  ["an empty file", "", "r.csv is empty"],
  ["line breaks alone", "\r\n\r\n", "r.csv is empty"],
  ["a header alone", "id,name\n", "r.csv has a header and nobody under it."],
  [
    "no column of ids",
    "name,mark\nAda,1\n",
    'r.csv has no column that says who is who: its columns are "name", "mark".',
  ],
  ["no header", "ada,Ada\nbob,Bob\n", 'its columns are "ada", "Ada".'],
  [
    "the same id",
    "id\nada\nada\n",
    'rows 2 and 3 of r.csv both have the id "ada"',
  ],
  [
    "an empty id",
    "id,name\nada,Ada\n ,Bob\n",
    'row 3 of r.csv has an empty "id", and in a list of people that says who it is: fill it in.',
  ],
  [
    "an empty id in every column that could be it",
    "SID,Email,Name\n,ada@x.edu,Ada\n,,Bob\n",
    'row 3 of r.csv has an empty "Email", and in a roster of Gradescope that ' +
    'says who it is: fill it in, or "SID" for everybody.',
  ],
  ["two columns of ids", "id,ID\nada,1\n", 'r.csv has two columns "id"'],
  [
    "a row that is too long",
    "id,name\nada,Lovelace, Ada\n",
    "row 2 of r.csv has 3 cells, the header has 2",
  ],
  [
    "a row that is too short",
    "id,name\n\nada\n",
    'row 3 of r.csv has 1 cells, the header has 2: column "name" is missing.',
  ],
  [
    "an unclosed quote",
    'id,name\nada,"Ada\nbob,Bob\n',
    "row 2 of r.csv, column 2, begins with a quote that is never closed.",
  ],
  [
    "Latin-1",
    new Uint8Array([...new TextEncoder().encode("id,name\nada,"), 0xe9, 0x0a]),
    "row 2 of r.csv is not UTF-8 text",
  ],
  ["a spreadsheet file", new Uint8Array([0x50, 0x4b, 3, 4, 0xff]), "not UTF-8"],
  [
    "a hostile header",
    "\x1b[31m\u202e\n1\n",
    'its columns are "\\u{1b}[31m\\u{202e}".',
  ],
  ["semicolons", "id;name\nada;Lovelace, Ada\n", "= ada|Lovelace, Ada"],
  ["UTF-8 with a mark", "\ufeffid,name\r\nada,Ada\r\n", "= ada|Ada"],
  [
    "UTF-16",
    new Uint8Array(
      [0xff, 0xfe, ..."id\tname\nada\tAd\u00e4"].flatMap((c) =>
        typeof c === "number" ? [c] : [c.charCodeAt(0) & 255, 0]
      ),
    ),
    "= ada|Adä",
  ],
  [
    "names of every kind",
    'Name , ID\n"שלום, ""A""\n👩‍💻",ada\n',
    '= ada|שלום, "A"\n👩‍💻',
  ],
  ["empty rows, and old line ends", "id,name\r\r,\rada,Ada\r", "= ada|Ada"],
];

for (const [what, content, reads] of AWKWARD) {
  Deno.test(`readRoster() reads an awkward roster: ${what}`, () => {
    if (reads.startsWith("= ")) {
      const [person, ...more] = readRoster(content, "r.csv").people;
      assertEquals(more, []);
      assertEquals(`= ${person.id}|${person.name}`, reads);
    } else {
      assertThrows(() => readRoster(content, "r.csv"), RosterError, reads);
    }
  });
}

Deno.test("readRoster() reads ids that differ only by case or Unicode form", () => {
  const roster = readRoster("id\nada\nADA\nren\u00e9\nrene\u0301\n", "r.csv");
  assertEquals(roster.people.length, 4);
});
