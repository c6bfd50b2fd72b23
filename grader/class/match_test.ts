import { assert, assertEquals } from "@std/assert";
import { type Identity, namesDiffer, People } from "./match.ts";
import type { Student } from "./record.ts";

const PEOPLE = new People([
  { id: "jdoe", name: "Doe, Jane", email: "jane.doe@uni.example" },
  { id: "1042", name: "Łukasz Müller-Sørensen", email: "lms@uni.example" },
  { id: "kim1", name: "Kim Lee", email: "a@uni.example" },
  { id: "kim2", name: "Lee, Kim", email: "b@uni.example" },
  { id: "smith", name: "Ann Smith" },
  { id: "bob-smith", name: "Bob Smith" },
  { id: "राम", name: "राम कुमार" },
  { id: "रीम", name: "रीम कुमार" },
  { id: "O'Neil", name: "Anne-Marie O’Neil de la Cruz" },
]);

function idOf(identity: Partial<Identity>): string | undefined {
  const match = PEOPLE.match({ ids: [], ...identity });
  return match.kind === "found" ? match.student.id : match.kind;
}

Deno.test("an id is found to the letter, then but for its case", () => {
  assertEquals(idOf({ ids: ["jdoe"] }), "jdoe");
  assertEquals(idOf({ ids: ["JDoe "] }), "jdoe");
  assertEquals(idOf({ ids: ["nobody"] }), "unknown");
  const alike = new People([{ id: "ab" }, { id: "AB" }]);
  assertEquals(alike.match({ ids: ["AB"] }), {
    kind: "found",
    student: { id: "AB" },
  });
  assertEquals(alike.match({ ids: ["Ab"] }).kind, "ambiguous");
});

Deno.test("an id goes before a name", () => {
  assertEquals(idOf({ ids: ["smith"], name: "Bob Smith" }), "smith");
});

Deno.test("a login is found in an e-mail address, and the address itself", () => {
  assertEquals(idOf({ ids: ["Jane.Doe"] }), "jdoe");
  assertEquals(idOf({ ids: ["jane.doe@uni.example"] }), "jdoe");
  assertEquals(idOf({ email: "JANE.DOE@uni.example" }), "jdoe");
  assertEquals(idOf({ email: "smith@elsewhere.example" }), "smith");
});

Deno.test("a name is found in any order, without case and diacritics", () => {
  assertEquals(idOf({ name: "jane DOE" }), "jdoe");
  assertEquals(idOf({ name: "muller sorensen, lukasz" }), "1042");
  assertEquals(idOf({ name: "Mu\u0308ller-Sørensen Łukasz" }), "1042");
  assertEquals(idOf({ name: "Jane" }), "unknown");
});

Deno.test("a name run together is found", () => {
  assertEquals(idOf({ name: "doejane" }), "jdoe");
  assertEquals(idOf({ name: "oneildelacruzannemarie" }), "O'Neil");
});

Deno.test("vowel signs of other scripts are no diacritics", () => {
  assertEquals(idOf({ name: "कुमार राम" }), "राम");
  assertEquals(idOf({ name: "कुमार रीम" }), "रीम");
});

Deno.test("a name that two people have is not guessed", () => {
  const match = PEOPLE.match({ ids: [], name: "kim lee" });
  assert(match.kind === "ambiguous");
  assertEquals(match.students.map(({ id }: Student) => id), ["kim1", "kim2"]);
});

Deno.test("ids of two people are not guessed", () => {
  assertEquals(idOf({ ids: ["jdoe", "1042"] }), "ambiguous");
});

Deno.test("a repository ends in a login, the longest first", () => {
  assertEquals(idOf({ repository: "hw-1-jdoe" }), "jdoe");
  assertEquals(idOf({ repository: "hw-1-bob-smith" }), "bob-smith");
  assertEquals(idOf({ repository: "hw-1-ann-smith" }), "smith");
  assertEquals(idOf({ repository: "group-1042" }), "unknown");
  assertEquals(idOf({ repository: "hw-1" }), "unknown");
});

Deno.test("names differ when they share no word, in letters one can compare", () => {
  assert(namesDiffer("Jane Doe", "Bob Smith"));
  assert(!namesDiffer("Jane Doe", "doe, j."));
  assert(!namesDiffer("doejane", "Jane Doe"));
  assert(!namesDiffer("李小龍", "Bruce Lee"));
  assert(!namesDiffer("", "Bruce Lee"));
});
