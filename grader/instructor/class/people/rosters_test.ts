import { assert, assertEquals } from "@std/assert";
import { Random } from "../../../core/probes/random.ts";
import { assign } from "../intake/persons.ts";
import type { RawSubmission } from "../intake/raw_submission.ts";
import { contradictions, type Fact, type FactKind } from "./facts.ts";
import type { RosterPerson } from "./known.ts";

/** How many classes are made; any number will do. `GRADLINGS_ROSTERS` says another. */
const CLASSES = Number(Deno.env.get("GRADLINGS_ROSTERS") ?? 500);

const KINDS: readonly FactKind[] = [
  "login",
  "email",
  "school number",
  "Canvas number",
  "Moodle number",
  "GitHub name",
];

/** So few that they collide, also between kinds. */
const VALUES = [
  "1",
  "2",
  "3",
  "7",
  "01",
  "ann",
  "bob",
  "Ann",
  "ann@u.ex",
  "bob@u.ex",
];
const NAMES = ["Ann Fox", "Fox, Ann", "Bob Gray", "Ánn Fox", "ann", "Cy Day"];

/** A class of a few people whose aliases collide, and what they handed in. */
function made(seed: number): {
  roster: RosterPerson[];
  submissions: RawSubmission[];
  truth: Map<RawSubmission, string | undefined>;
} {
  const random = new Random(`rosters/${seed}`);
  const used = new Map<FactKind, Set<string>>();
  /** A value that is nobody else's, as honest platforms give them out. */
  const own = (kind: FactKind): string | undefined => {
    const taken = used.get(kind) ?? new Set();
    used.set(kind, taken);
    const free = VALUES.filter((value) => !taken.has(value.toLowerCase()));
    if (free.length === 0) return undefined;
    const value = random.pick(free);
    taken.add(value.toLowerCase());
    return value;
  };
  const everybody = Array.from({ length: random.integer(2, 5) }, (_, i) => ({
    id: `p${i}`,
    name: random.pick(NAMES),
    facts: KINDS.flatMap((kind): Fact[] => {
      const value = own(kind);
      return value === undefined ? [] : [{ kind, value }];
    }),
  }));
  const roster: RosterPerson[] = everybody.slice(0, -1).map((
    { id, name, facts },
  ) => ({
    id,
    name,
    facts: {
      exact: [
        { kind: "id", value: id },
        ...facts.filter(() => random.next() < 0.5),
      ],
      names: [name],
    },
  }));
  const truth = new Map<RawSubmission, string | undefined>();
  const submissions = everybody.flatMap((person, i) => {
    const isLast = i === everybody.length - 1;
    return Array.from({ length: random.integer(0, 2) }, (_, j) => {
      const exact = person.facts.filter(() => random.next() < 0.5);
      // Who is not on the roster may bear another's name on purpose.
      const name = isLast && random.next() < 0.7
        ? random.pick(everybody).name
        : random.next() < 0.7
        ? person.name
        : undefined;
      const one: RawSubmission = {
        student: { id: exact[0]?.value ?? name ?? `x${i}${j}` },
        facts: { exact, names: name === undefined ? [] : [name] },
        source: `s${i}-${j}`,
        parts: [],
        number: random.integer(0, 9),
        notes: [],
      };
      truth.set(one, isLast ? undefined : person.id);
      return one;
    });
  });
  return { roster, submissions, truth };
}

Deno.test("assign() gives nobody what an exact fact says is another's, in random rosters with colliding aliases", async () => {
  const counts = {
    right: 0,
    byName: 0,
    conflicts: 0,
    near: 0,
    open: 0,
    wrong: 0,
  };
  for (let seed = 0; seed < CLASSES; seed++) {
    const { roster, submissions, truth } = made(seed);
    const byId = new Map(roster.map((person) => [person.id, person]));
    const { assigned, conflicts, unknown } = await assign(
      submissions,
      roster,
      () => Promise.resolve(undefined),
    );
    counts.conflicts += conflicts.length;
    counts.near += unknown.filter(({ hints }) => hints.length > 0).length;
    counts.open += unknown.length;
    const disputed = new Set(conflicts.map(({ id }) => id));
    for (const { student, raw: one } of assigned) {
      const person = byId.get(student.id);
      if (person === undefined || disputed.has(student.id)) continue;
      const exact = person.facts!.exact;
      const shares = one.facts.exact.some((given) =>
        exact.some((fact) =>
          fact.kind === given.kind && fact.value === given.value
        )
      );
      if (!shares) {
        // By name alone: then nothing exact says otherwise.
        assertEquals(
          contradictions(one.facts, person.facts!),
          [],
          `seed ${seed}`,
        );
        for (const other of roster) {
          if (other === person) continue;
          assert(
            !one.facts.exact.some((given) =>
              other.facts!.exact.some((fact) =>
                fact.kind === given.kind && fact.value === given.value
              )
            ),
            `seed ${seed}: an exact fact is ${other.id}'s`,
          );
        }
        counts.byName++;
        if (truth.get(one) !== student.id) counts.wrong++;
        continue;
      }
      // With an exact fact it is always whose it is.
      assertEquals(truth.get(one), student.id, `seed ${seed}`);
      counts.right++;
    }
  }
  // That something of each kind was met, and how often.
  assert(counts.right > CLASSES / 2 && counts.conflicts > 0 && counts.near > 0);
  if (Deno.env.has("GRADLINGS_ROSTERS")) console.log(counts);
});
