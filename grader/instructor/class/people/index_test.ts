import { assert, assertEquals } from "@std/assert";
import { readRoster } from "../roster.ts";
import { fact, type FactKind, type Facts } from "./facts.ts";
import { indexOf, type RosterPerson } from "./known.ts";
import { namesDiffer } from "./names.ts";

const PEOPLE = indexOf<RosterPerson>([
  { id: "jdoe", name: "Doe, Jane", email: "jane.doe@uni.example" },
  { id: "1042", name: "Łukasz Müller-Sørensen", email: "lms@uni.example" },
  { id: "kim1", name: "Kim Lee", email: "a@uni.example" },
  { id: "kim2", name: "Lee, Kim", email: "b@uni.example" },
  { id: "राम", name: "राम कुमार" },
  { id: "रीम", name: "रीम कुमार" },
  { id: "O'Neil", name: "Anne-Marie O’Neil de la Cruz" },
]);

/** Facts, shortly. */
function facts(
  exact: Partial<Record<FactKind, string>>,
  ...names: string[]
): Facts {
  return {
    exact: Object.entries(exact).flatMap(([kind, value]) =>
      fact(kind as FactKind, value)
    ),
    names,
  };
}

function found(given: Facts, people = PEOPLE): string {
  const match = people.match(given);
  return "person" in match
    ? `${match.kind} ${(match.person as RosterPerson).id}`
    : match.kind;
}

Deno.test("match() finds an id to the letter, then without its case", () => {
  assertEquals(found(facts({ id: "jdoe" })), "exact jdoe");
  assertEquals(found(facts({ id: "JDoe " })), "exact jdoe");
  assertEquals(found(facts({ id: "nobody" })), "unknown");
  const alike = indexOf<RosterPerson>([{ id: "ab" }, { id: "AB" }]);
  assertEquals(found(facts({ id: "AB" }), alike), "exact AB");
  assertEquals(found(facts({ id: "Ab" }), alike), "conflict");
});

Deno.test("match() never lets a name beat an exact fact", () => {
  assertEquals(found(facts({ id: "kim1" }, "Jane Doe")), "exact kim1");
});

Deno.test("match() compares facts with facts of their kind", () => {
  for (
    const kind of ["Canvas number", "Moodle number", "GitHub number"] as const
  ) {
    assertEquals(found(facts({ [kind]: "1042" })), "unknown");
  }
  assertEquals(found(facts({ "school number": "1042" })), "exact 1042");
  assertEquals(found(facts({ login: "jdoe" })), "exact jdoe");
});

Deno.test("match() takes an address for exact, not the part before the @", () => {
  assertEquals(found(facts({ email: "JANE.DOE@uni.example" })), "exact jdoe");
  assertEquals(found(facts({ id: "jane.doe@uni.example" })), "exact jdoe");
  assertEquals(found(facts({ id: "Jane.Doe" })), "weak jdoe");
  assertEquals(found(facts({ email: "jane.doe@other.example" })), "unknown");
});

Deno.test("match() finds a name in any order, without case and diacritics", () => {
  assertEquals(found(facts({}, "jane DOE")), "weak jdoe");
  assertEquals(found(facts({}, "muller sorensen, lukasz")), "weak 1042");
  assertEquals(found(facts({}, "Mu\u0308ller-Sørensen Łukasz")), "weak 1042");
  assertEquals(found(facts({}, "Jane")), "unknown");
  assertEquals(found(facts({}, "doejane")), "weak jdoe");
  assertEquals(found(facts({}, "oneildelacruzannemarie")), "weak O'Neil");
  assertEquals(found(facts({}, "कुमार राम")), "weak राम");
  assertEquals(found(facts({}, "कुमार रीम")), "weak रीम");
});

Deno.test("match() does not guess a name that two people have", () => {
  assertEquals(found(facts({}, "kim lee")), "unclear");
});

Deno.test("match() does not count a name where an exact fact says somebody else", () => {
  const given = facts({ email: "other@uni.example" }, "Jane Doe");
  const match = PEOPLE.match(given);
  assert(match.kind === "unknown");
  assertEquals(match.near.map(({ because }) => because), [
    "name fits, but the email differs",
  ]);
});

Deno.test("match() makes a conflict of exact facts of two people, and says which is whose", () => {
  const match = PEOPLE.match(
    facts({ "school number": "1042", email: "jane.doe@uni.example" }),
  );
  assert(match.kind === "conflict");
  assertEquals(
    match.facts.map(({ says, of }) => `${says}: ${of.id}`),
    [
      "the school number 1042: 1042",
      "the email jane.doe@uni.example: jdoe",
    ],
  );
});

Deno.test("match() gives a number of unknown kind to nobody if two kinds of it are two people's", () => {
  const people = (text: string) =>
    indexOf<RosterPerson>(readRoster(text, "g.csv").people);
  const gradebook = people(
    "Student,ID,SIS User ID,Section\n" +
      '"Adams, Ann",40100,40113,One\n"Brown, Bob",40113,40100,One\n',
  );
  assertEquals(found(facts({ id: "40113" }), gradebook), "conflict");
  // The name that goes with it tells which of the two was meant.
  assertEquals(
    found(facts({ id: "40113" }, "Ann Adams"), gradebook),
    "exact 40100",
  );
  assertEquals(
    found(facts({ "Canvas number": "40113" }), gradebook),
    "exact 40113",
  );
});

Deno.test("match() suggests near misses and does not take them", () => {
  const near = (given: Facts, csv: string) => {
    const match = indexOf<RosterPerson>(readRoster(csv, "r.csv").people).match(
      given,
    );
    assertEquals(match.kind, "unknown");
    return match.kind === "unknown" ? match.near.map((n) => n.because) : [];
  };
  assertEquals(near(facts({ id: "00123" }), "id\n123\n"), [
    "the id 00123 is 123 but for zeros in front",
  ]);
  assertEquals(
    near(facts({ "school number": "123456789012" }), "id\n1.23E+11\n"),
    [
      "the roster says 1.23E+11, as spreadsheets write long numbers like " +
      "123456789012",
    ],
  );
  assertEquals(near(facts({ "Moodle number": "7" }), "id\n7\n"), [
    "the Moodle number 7 is also the id there, which is another kind of fact",
  ]);
  assertEquals(
    near(facts({ id: "hw1-the-smith" }), "id,email\ns,smith@u.ex\n"),
    [
      "hw1-the-smith ends in smith@u.ex",
    ],
  );
  assertEquals(near(facts({ id: "octocta" }), "id\noctocat\n"), [
    "octocta and octocat differ in one character",
  ]);
  assertEquals(near(facts({ id: "10430" }), "id\n10431\n"), []);
  assertEquals(near(facts({}, "Jane M. Doe"), "id,name\nj,Jane Doe\n"), [
    "the names Jane M. Doe and Jane Doe have words in common",
  ]);
});

Deno.test("match() knows every alias that a roster has", () => {
  const people = indexOf<RosterPerson>(
    readRoster(
      "id,name,email,login,student_id,canvas_id,moodle_id,github,aliases\n" +
        "1,Ann,a@u.ex;ann@home.ex,aa,s7,501,Participant 9,ann-hub,annie|ann2\n",
      "r.csv",
    ).people,
  );
  for (
    const [kind, value] of [
      ["email", "ann@home.ex"],
      ["login", "aa"],
      ["school number", "s7"],
      ["Canvas number", "501"],
      ["Moodle number", "9"],
      ["GitHub name", "Ann-Hub"],
      ["id", "annie"],
      ["id", "ann2"],
    ] as const
  ) assertEquals(found(facts({ [kind]: value }), people), "exact 1", value);
});

Deno.test("namesDiffer() is true of names that share no word, in letters one can compare", () => {
  assert(namesDiffer("Jane Doe", "Bob Smith"));
  assert(!namesDiffer("Jane Doe", "doejane"));
  assert(!namesDiffer("Jane", "王小明"));
  assert(!namesDiffer("", "Bob"));
});
