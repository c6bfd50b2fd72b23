import { assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { example } from "../../dev/testing/export_examples.ts";
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

Deno.test("matchRecords() matches by anything that identifies: number, SIS id, login", () => {
  assertEquals(match("ada", "s2", "rene\u0301"), {
    matched: [[2, "ada"], [3, "s2"], [4, "rene\u0301"]],
    without: [],
    strangers: [],
    unclear: [],
    doubles: [],
  });
  assertEquals(match("ADA").matched, [[2, "ADA"]]);
});

Deno.test("matchRecords() gives a number that is two kinds of id for two people to nobody", () => {
  // 11 is Ada's ID, and René's SIS id.
  assertEquals(match("11"), {
    matched: [],
    without: [3],
    strangers: [],
    unclear: [[4, 2]],
    doubles: [],
  });
  // 12 is Bob's ID, and nothing else.
  assertEquals(match("12").matched, [[3, "12"]]);
});

Deno.test("matchRecords() goes by the kind of fact that the platform says, whatever the name says", () => {
  const roster = readRoster(
    "Student,ID,SIS User ID,Section\n" +
      '"Adams, Ann",40100,40113,One\n"Brown, Bob",40113,40100,One\n',
    "g.csv",
  );
  const ann = example("40113", { student: { name: "Ann Adams" } });
  const found = matchRecords([ann], roster);
  assertEquals(
    [...found.records].map(([{ row }]) => row),
    [2],
  );
  const exact = [{ kind: "Canvas number", value: "40113" }] as const;
  const bob = example("40113", {
    student: { name: "Ann Adams" },
    record: { facts: { exact, names: ["Ann Adams"] } },
  });
  assertEquals(
    [...matchRecords([bob], roster).records].map(([{ row }]) => row),
    [3],
  );
});

Deno.test("matchRecords() leaves open what is of another GitHub name than the roster's", () => {
  const roster = readRoster(
    "identifier,github_username,github_id,name\ndoe,johnd,1,John Doe\n",
    "g.csv",
  );
  const found = matchRecords([
    example("doe", {
      record: {
        facts: {
          exact: [
            { kind: "GitHub name", value: "doe" },
            { kind: "id", value: "doe" },
          ],
          names: [],
        },
      },
    }),
  ], roster);
  assertEquals([...found.records], []);
  assertEquals([...found.open.keys()].map(({ row }) => row), [2]);
});

Deno.test("matchRecords() gives people whom a conflict names no grade, until a person decides", () => {
  const roster = readRoster(GRADEBOOK, "g.csv");
  const conflict = {
    source: "submission_1",
    people: [{ id: "ada", name: "Ada Lovelace" }],
    reason: "Exact facts point at different people.",
  };
  const without = matchRecords([example("ada")], roster, {
    conflicts: [conflict],
  });
  assertEquals(without.records.size, 0);
  assertEquals([...without.open.keys()].map(({ row }) => row), [2]);
  const decided = example("ada", { record: { overrides: [{ points: 9 }] } });
  assertEquals(
    matchRecords([decided], roster, { conflicts: [conflict] }).records.size,
    1,
  );
});

Deno.test("matchRecords() finds nobody by name", () => {
  assertEquals(match("Lovelace, Ada").strangers, ["Lovelace__Ada"]);
});

Deno.test("matchRecords() tries an address of the record when the id says nothing", () => {
  const roster = readRoster("id,email\nada,ada@x.edu\n", "r.csv");
  const stored = example("unknown", { student: { email: "Ada@X.edu" } });
  assertEquals([...matchRecords([stored], roster).records.values()], [stored]);
});

Deno.test("matchRecords() takes neither of two submissions of one person", () => {
  const found = match("ada", "s1");
  assertEquals(found.matched, []);
  assertEquals(found.doubles, [2]);
  assertEquals(found.without, [3, 4]);
});

Deno.test("matchRecords() gives a submission that could be of two to neither", () => {
  const roster = readRoster(
    "Username,ID number,Email address\na,7,a@x.edu\nb,7,b@x.edu\n",
    "m.csv",
  );
  const { unclear, without } = matchRecords([example("7")], roster);
  assertEquals(unclear.map(({ people }) => people.length), [2]);
  assertEquals(without.length, 0);
});
