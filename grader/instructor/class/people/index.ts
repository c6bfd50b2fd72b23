/**
 * The one index of people: who is meant by what a platform, a folder or a record says.
 *
 * Exact facts decide. If they point at different people, nobody is taken: that is a
 * conflict, and a person has to decide it. Only where no exact fact is known to the
 * roster, a name decides, or the part of an address before the `@`, or an id that
 * may be a number of a platform; and not if an exact fact says that it is somebody
 * else. A similar fact is suggested and never taken.
 *
 * @module
 */
import { foldId } from "../same_id.ts";
import {
  comparable,
  contradictions,
  type Fact,
  type FactKind,
  type Facts,
  inWords,
  isMadeUp,
} from "./facts.ts";
import { joinedKeys, nameKey, namesDiffer, wordsOf } from "./names.ts";
import { nearMisses } from "./near.ts";

/** Somebody on a roster. */
export interface Known<P> {
  readonly person: P;
  readonly facts: Facts;
}

/** Who is meant. */
export type Match<P> =
  /** An exact fact says so, and none says otherwise. */
  | {
    readonly kind: "exact";
    readonly person: P;
    /** Kinds of facts in which the roster says something else of this person. */
    readonly contradictedBy: readonly FactKind[];
  }
  /** No exact fact is known to the roster, and only one person fits. */
  | { readonly kind: "weak"; readonly person: P; readonly by: string }
  /** Exact facts that point at different people, or at several. */
  | {
    readonly kind: "conflict";
    readonly people: readonly P[];
    /** Which fact is whose, in words. */
    readonly facts: readonly { readonly says: string; readonly of: P }[];
  }
  /** No exact fact, and several people fit. */
  | { readonly kind: "unclear"; readonly people: readonly P[] }
  /** Nobody; the near misses are whom it could be, with the reason in words. */
  | {
    readonly kind: "unknown";
    readonly near: readonly { readonly person: P; readonly because: string }[];
  };

/** An index one can look people up in. */
export class PeopleIndex<P> {
  readonly #exact: Multimap<{ known: Known<P>; fact: Fact }> = new Multimap();
  readonly #folded: Multimap<{ known: Known<P>; fact: Fact }> = new Multimap();
  readonly #names: Multimap<Known<P>> = new Multimap();
  readonly #joined: Multimap<Known<P>> = new Multimap();
  readonly #mailboxes: Multimap<Known<P>> = new Multimap();

  /** @param known Everybody of the class. */
  constructor(private readonly known: readonly Known<P>[]) {
    for (const one of known) {
      for (const fact of one.facts.exact) {
        this.#exact.add(fact.value, { known: one, fact });
        this.#folded.add(foldId(fact.value), { known: one, fact });
        if (fact.kind === "email") {
          this.#mailboxes.add(mailboxOf(fact.value), one);
        }
      }
      for (const name of one.facts.names) {
        this.#names.add(nameKey(name), one);
        for (const key of joinedKeys(name)) this.#joined.add(key, one);
      }
    }
  }

  /** Looks somebody up. */
  match(facts: Facts): Match<P> {
    const pointed = facts.exact.flatMap((fact) => {
      const people = this.#holders(fact);
      if (people.length === 0) return [];
      // The folder may be named after the number of a platform.
      const isChosen = this.#exact.get(fact.value).some((one) =>
        one.fact.kind === "id"
      );
      if (fact.kind === "id" && !isChosen) {
        people.push(...this.#ofPlatform(fact.value));
      }
      return [{ fact, people: narrowed([...new Set(people)], facts) }];
    });
    if (pointed.length > 0) return decide(pointed, facts);
    return this.#weak(facts);
  }

  /** Whom an exact fact points at: to the letter, or else but for case and Unicode form. */
  #holders(fact: Fact): Known<P>[] {
    const among = (
      found: readonly { known: Known<P>; fact: Fact }[],
    ) => [
      ...new Set(
        found.filter((one) => comparable(fact.kind, one.fact.kind))
          .map(({ known }) => known),
      ),
    ];
    const exact = among(this.#exact.get(fact.value));
    return exact.length > 0
      ? exact
      : among(this.#folded.get(foldId(fact.value)));
  }

  #weak(facts: Facts): Match<P> {
    const found = new Map<Known<P>, string>();
    const add = (people: readonly Known<P>[], by: string) => {
      for (const one of people) if (!found.has(one)) found.set(one, by);
    };
    for (const name of facts.names) {
      add(this.#names.get(nameKey(name)), "name");
      const words = wordsOf(name);
      if (words.length === 1) add(this.#joined.get(words[0]), "name");
      // Some schools have logins where others have names.
      add(this.#holders({ kind: "id", value: name }), "name");
      add(this.#mailboxes.get(foldId(name)), "name");
    }
    for (const { kind, value } of facts.exact) {
      if (kind === "id" || kind === "login") {
        add(this.#mailboxes.get(foldId(value)), "the address");
      }
      if (kind === "email") {
        add(
          this.#holders({ kind: "login", value: mailboxOf(value) }),
          "the address",
        );
      }
      if (kind === "id") {
        const holders = this.#ofPlatform(value).filter(({ facts: theirs }) =>
          !differ(facts, theirs)
        );
        add(holders, "the number");
      }
    }
    const fitting = [...found].filter(([{ facts: theirs }]) =>
      contradictions(facts, theirs).length === 0
    );
    if (fitting.length === 1) {
      const [[{ person }, by]] = fitting;
      return { kind: "weak", person, by };
    }
    if (fitting.length > 1) {
      return {
        kind: "unclear",
        people: fitting.map(([{ person }]) => person),
      };
    }
    const near = [...found].map(([known, by]) => ({
      person: known.person,
      because: `${by} fits, but ${
        contradictions(facts, known.facts).map((kind) => `the ${kind}`)
          .join(" and ")
      } differs`,
    }));
    return {
      kind: "unknown",
      near: near.length > 0
        ? near.slice(0, MOST_NEAR)
        : nearMisses(facts, this.known).slice(0, MOST_NEAR),
    };
  }

  /** Those to whom a platform gave the number that an id of unknown kind is. */
  #ofPlatform(value: string): Known<P>[] {
    return this.#exact.get(value)
      .filter(({ fact }) => isMadeUp(fact.kind))
      .map(({ known }) => known);
  }
}

function differ({ names }: Facts, { names: theirs }: Facts): boolean {
  return names.some((name) => theirs.some((other) => namesDiffer(name, other)));
}

/** Of several people whom one fact points at, the one who also has the name. */
function narrowed<P>(
  people: readonly Known<P>[],
  { names }: Facts,
): readonly Known<P>[] {
  const keys = names.map(nameKey);
  const named = people.filter(({ facts }) =>
    facts.names.some((name) => keys.includes(nameKey(name)))
  );
  return named.length === 1 ? named : people;
}

const MOST_NEAR = 3;

/** Decides between the people whom exact facts point at. */
function decide<P>(
  pointed: readonly {
    readonly fact: Fact;
    readonly people: readonly Known<P>[];
  }[],
  facts: Facts,
): Match<P> {
  const everybody = [...new Set(pointed.flatMap(({ people }) => people))];
  const agreed = everybody.filter((one) =>
    pointed.every(({ people }) => people.includes(one))
  );
  if (agreed.length === 1) {
    return {
      kind: "exact",
      person: agreed[0].person,
      contradictedBy: contradictions(facts, agreed[0].facts),
    };
  }
  return {
    kind: "conflict",
    people: everybody.map(({ person }) => person),
    facts: pointed.flatMap(({ fact, people }) =>
      people.map(({ person }) => ({ says: inWords(fact), of: person }))
    ),
  };
}

/** What stands before the `@`. */
function mailboxOf(email: string): string {
  return foldId(email).replace(/@.*$/s, "");
}

/** Several things under one key. */
class Multimap<T> {
  readonly #things: Map<string, T[]> = new Map();

  add(key: string, thing: T): void {
    if (key === "") return;
    const known = this.#things.get(key);
    if (known === undefined) this.#things.set(key, [thing]);
    else if (!known.includes(thing)) known.push(thing);
  }

  get(key: string): readonly T[] {
    return this.#things.get(key) ?? [];
  }
}
