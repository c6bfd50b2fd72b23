import { assert, assertEquals } from "@std/assert";
import { filesOf } from "../../../core/course/lesson.ts";
import { EDITION } from "../../../dev/testing/edition.ts";
import { KIT, readKit } from "../../../kit/workspace.ts";
import { type AlikePair, alikePairs, type Prints } from "./pairs.ts";
import { printsOf, tokensOf } from "./prints.ts";

const ALTERNATIVES = "grader/corpus/right/";

/** Independent programs: each style was written by itself. */
const STYLES = [...Deno.readDirSync(new URL(ALTERNATIVES, KIT))]
  .filter(({ isDirectory }) => isDirectory).map(({ name }) => name).sort();

/** A student's files by exercise. */
type Work = Map<number, string>;

function workOf(style: string): Work {
  return new Map(EDITION.exercises.map((lesson) => [
    lesson.number,
    readKit(
      filesOf(lesson).solution.replace(
        "solutions/",
        `${ALTERNATIVES}${style}/`,
      ),
    ),
  ]));
}

/** What somebody does who hands in another's file: other names, order and comments. */
function disguised(text: string, i: number): string {
  const names = [...new Set(text.match(/\b[a-z][A-Za-z]{3,}\b/g) ?? [])];
  let copy = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  for (const [j, name] of names.entries()) {
    if (
      /^(?:data|grad|prev|forward|parameters|constructor|import|export|from|function|return|const|class|extends|this|type|interface|readonly|number|string|new|null|true|false|while|else|throw|static|super|void|typeof|instanceof|undefined|break|continue|default|async|await|yield|switch|case)$/
        .test(name)
    ) {
      continue;
    }
    copy = copy.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `other${i}x${j}`);
  }
  // Blocks between blank lines, in another order; the imports stay in front.
  const blocks = copy.split(/\n\s*\n/);
  const [first, ...rest] = blocks;
  const turned = [
    ...rest.slice(rest.length >> 1),
    ...rest.slice(0, rest.length >> 1),
  ];
  return [first, ...turned]
    .map((block) =>
      `// ${"my own words ".repeat(i % 4)}\n${block.replaceAll("  ", "\t")}`
    )
    .join("\n\n\n");
}

function printsFor(id: string, work: Work): Prints {
  return {
    id,
    exercises: new Map(
      [...work].map(([number, text]) => [number, printsOf(text)]),
    ),
  };
}

const KNOWN = new Map(EDITION.exercises.map((lesson) => [
  lesson.number,
  new Set([
    ...printsOf(readKit(filesOf(lesson).stub)),
    ...printsOf(readKit(filesOf(lesson).solution)),
  ]),
]));

Deno.test("tokensOf() leaves out names, comments and layout", () => {
  assertEquals(
    tokensOf("const a = b + 1; // one\n"),
    tokensOf("/* two */ const\n\tother=more+1"),
  );
  assert(tokensOf("a + 1").join() !== tokensOf("a * 1").join());
});

Deno.test("tokensOf() goes through a text once, whatever is left open in it", () => {
  const texts = ["`" + "\\`".repeat(99_000), '"' + '\\"'.repeat(99_000)]
    .concat("'" + "\\'".repeat(99_000), "/*".repeat(99_000));
  for (const text of texts) {
    const start = performance.now();
    tokensOf(text);
    const took = performance.now() - start;
    assert(took < 1000, `${text.slice(0, 3)}: ${took} ms`);
  }
});

Deno.test("tokensOf() sees the rest of a file after a quote that is not closed", () => {
  assertEquals(
    tokensOf("/`/;\nconst a = 1;").slice(-4),
    tokensOf("const a = 1"),
  );
  assertEquals(
    tokensOf("/'/;\nconst a = 1;").slice(-4),
    tokensOf("const a = 1"),
  );
});

Deno.test("alikePairs() finds ten planted copies among independent programs, and few others", () => {
  const honest = STYLES.map((style) => printsFor(style, workOf(style)));
  const copied = STYLES.slice(0, 10);
  const copies = copied.map((style, i) =>
    printsFor(
      `copy of ${style}`,
      new Map([...workOf(style)].map(([n, text]) => [n, disguised(text, i)])),
    )
  );
  const pairs = alikePairs([...honest, ...copies], KNOWN);
  const isPlanted = ({ ids: [a, b] }: AlikePair) =>
    a === `copy of ${b}` || b === `copy of ${a}`;
  const found = pairs.filter(isPlanted);
  const others = pairs.filter((pair) => !isPlanted(pair));
  if (Deno.env.has("GRADLINGS_ALIKE")) {
    console.log(`${found.length} of 10 found; other pairs:`, others);
  }
  assertEquals(found.length, 10);
  // Styles that were written after one another's example, and nothing else.
  assert(others.length <= 1, JSON.stringify(others));
});

Deno.test("alikePairs() does not count the stub, the reference and short files that everybody writes alike", () => {
  const [, first] = EDITION.exercises;
  const work = new Map([[first.number, readKit(filesOf(first).solution)]]);
  const class_ = ["a", "b", "c"].map((id) => printsFor(id, work));
  assertEquals(alikePairs(class_, KNOWN), []);
  const short = new Map([[1, "export const a = (x) => x + 1;"]]);
  assertEquals(alikePairs([printsFor("a", short), printsFor("b", short)]), []);
  const many = Array.from(
    { length: 40 },
    (_, i) => printsFor(`s${i}`, workOf(STYLES[0])),
  );
  assertEquals(alikePairs(many, KNOWN), []);
});

Deno.test("alikePairs() counts short files together", () => {
  const pairsOf = (...numbers: number[]) => {
    const exercises = new Map(
      numbers.map((
        n,
      ) => [n, Array.from({ length: 12 }, (_, i) => 100 * n + i)]),
    );
    return alikePairs([{ id: "a", exercises }, { id: "b", exercises }]);
  };
  assertEquals(pairsOf(1, 2), []);
  assertEquals<unknown>(pairsOf(1, 2, 3), [{
    ids: ["a", "b"],
    exercises: [1, 2, 3].map((number) => ({ number, of: [1, 1] })),
  }]);
});

Deno.test("alikePairs() keeps as many pairs as are asked for, those that agree in most", () => {
  const prints = (from: number) =>
    Array.from({ length: 40 }, (_, i) => from + i);
  const people = ["a", "b", "c", "d", "e", "f"].map((id, i) => ({
    id,
    // The pairs a and b, c and d, e and f agree in one, two, and three exercises.
    exercises: new Map([1, 2, 3].map((number) => [
      number,
      prints(1000 * (number <= i / 2 + 1 ? Math.floor(i / 2) : i + 9)),
    ])),
  }));
  const all = alikePairs(people);
  assertEquals(all.map(({ ids }) => ids.join("")), ["ef", "cd", "ab"]);
  for (const most of [1, 2]) {
    assertEquals(alikePairs(people, undefined, { most }), all.slice(0, most));
  }
});

Deno.test("alikePairs() leaves out the very same files, which count all the same", () => {
  const exercises = new Map(
    [1, 2, 3].map((n) => [n, Array.from({ length: 12 }, (_, i) => 99 * n + i)]),
  );
  const pairsBut = (...same: number[]) =>
    alikePairs([{ id: "a", exercises }, { id: "b", exercises }], undefined, {
      areSame: (number) => same.includes(number),
    }).map(({ exercises }) => exercises.map(({ number }) => number));
  assertEquals(pairsBut(), [[1, 2, 3]]);
  assertEquals(pairsBut(1, 3), [[2]]);
  assertEquals(pairsBut(1, 2, 3), []);
});
