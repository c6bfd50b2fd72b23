import { assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { example } from "./examples.ts";
import { matchRecords } from "./match.ts";

const GRADEBOOK = `Student,ID,SIS User ID,SIS Login ID,Section
"Lovelace, Ada",11,s1,ada,One
"Baker, Bob",12,s2,bob,One
"René",13,11,ren\u00e9,One
`;

function match(...ids: string[]) {
  const roster = readRoster(GRADEBOOK, "g.csv");
  const records = ids.map((id) => example(id));
  const { records: matched, without, strangers, unclear, doubles } =
    matchRecords(records, roster);
  return {
    matched: [...matched].map(([{ row }, { record }]) =>
      [row, record.student.id] as const
    ),
    without: without.map(({ row }) => row),
    strangers: strangers.map(({ stem }) => stem),
    unclear: unclear.map(({ people }) => people.map(({ row }) => row)),
    doubles: doubles.map(({ person }) => person.row),
  };
}

Deno.test("anything that identifies will do: number, SIS id, login", () => {
  assertEquals(match("11", "s2", "rene\u0301"), {
    matched: [[2, "11"], [3, "s2"], [4, "rene\u0301"]],
    without: [],
    strangers: [],
    unclear: [],
    doubles: [],
  });
  assertEquals(match("ADA").matched, [[2, "ADA"]]);
});

Deno.test("the id itself goes before what else one is called", () => {
  // 11 is Ada's ID, and René's SIS id.
  assertEquals(match("11").matched, [[2, "11"]]);
});

Deno.test("nobody is found by name", () => {
  assertEquals(match("Lovelace, Ada").strangers, ["Lovelace__Ada"]);
});

Deno.test("an address of the record is tried when the id says nothing", () => {
  const roster = readRoster("id,email\nada,ada@x.edu\n", "r.csv");
  const stored = example("unknown", { student: { email: "Ada@X.edu" } });
  assertEquals([...matchRecords([stored], roster).records.values()], [stored]);
});

Deno.test("two submissions of one person: neither is taken", () => {
  const found = match("ada", "11");
  assertEquals(found.matched, []);
  assertEquals(found.doubles, [2]);
  assertEquals(found.without, [3, 4]);
});

Deno.test("one submission that could be of two: neither gets it", () => {
  const roster = readRoster(
    "Username,ID number,Email address\na,7,a@x.edu\nb,7,b@x.edu\n",
    "m.csv",
  );
  const { unclear, without } = matchRecords([example("7")], roster);
  assertEquals(unclear.map(({ people }) => people.length), [2]);
  assertEquals(without.length, 2);
});
