import {
  assert,
  assertEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { backward } from "../../../solutions/03_backward.ts";
import { WIDTH } from "../../core/report/layout.ts";
import { measure as chain } from "./chain.ts";
import { measure as collector } from "./collector.ts";
import { measure as engineStep } from "./engine_step.ts";
import { measure as growth } from "./growth.ts";
import { thisMachine } from "./machine.ts";
import { MEASUREMENTS, measureOf } from "./measurements.ts";
import { measure as memory } from "./memory.ts";
import {
  assertAgree,
  type MakeNetwork,
  type Network,
  type Problem,
  twoMoons,
} from "./networks/network.ts";
import { arraysAndClosures } from "./networks/peers/arrays_and_closures.ts";
import { arraysAndLocalGradients } from "./networks/peers/arrays_and_local_gradients.ts";
import { setsAndClosures } from "./networks/peers/sets_and_closures.ts";
import { load, Unreachable } from "./networks/tensorflow.ts";
import { typedArrays } from "./networks/typed_arrays.ts";
import { values } from "./networks/values.ts";
import { head, section } from "./report.ts";
import type { Row } from "./row.ts";
import { quartiles, slope } from "./statistics.ts";

/** Nothing here is about how long anything takes. */
const TINY = {
  sizes: [2, 3, 1],
  examples: 4,
  warmUp: 0,
  rounds: 2,
  processes: 0,
  library: typedArrays,
};

/** What a measurement says when it refuses. */
async function refusal(measuring: Promise<unknown>): Promise<string> {
  try {
    await measuring;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("it was measured all the same");
}

function names(rows: readonly Row[]): string[] {
  return rows.map(({ what }) => what);
}

Deno.test("networks of any depth agree, and are timed", async () => {
  for (const sizes of [[2, 1], [2, 3, 1], [2, 4, 3, 1]]) {
    const rows = await engineStep({ ...TINY, sizes });
    assertEquals(rows.length, 7);
    for (const { what, median, ratio, runs } of rows) {
      assert(median! > 0 && ratio! > 0, what);
      assertEquals(runs, TINY.rounds);
    }
    assertEquals(rows[5].ratio, 1);
    assertStringIncludes(rows[0].note!, "times arrays and local gradients");
  }
});

/** The hand-written loop with something wrong. */
const WRONG: [what: string, make: (problem: Problem) => Network][] = [
  [
    "a step a little too long",
    (problem) =>
      typedArrays({
        ...problem,
        learningRate: problem.learningRate * (1 + 1e-5),
      }),
  ],
  ["a loss that is a little off", (problem) => {
    const { step, parameters } = typedArrays(problem);
    return { parameters, step: () => step() + 1e-8 };
  }],
  ["one parameter that is not changed", (problem) => {
    const { step, parameters } = typedArrays(problem);
    const [first] = problem.parameters;
    return { step, parameters: () => [first, ...parameters().slice(1)] };
  }],
  ["one parameter too few", (problem) => {
    const { step, parameters } = typedArrays(problem);
    return { step, parameters: () => parameters().slice(1) };
  }],
  ["no numbers", ({ parameters }) => ({
    step: () => NaN,
    parameters: () => [...parameters],
  })],
];

for (const [what, make] of WRONG) {
  Deno.test(`a hand-written loop with ${what} is not timed`, async () => {
    const says = await refusal(engineStep({ ...TINY, limit: make }));
    assertStringIncludes(says, "typed arrays, by hand computes something else");
  });
}

Deno.test("a library may differ as 32 bits do, and not more", async () => {
  const off = (by: number): MakeNetwork => (problem) => {
    const { step, parameters } = typedArrays(problem);
    return { step, parameters: () => parameters().map((p) => p + by) };
  };
  assertEquals((await engineStep({ ...TINY, library: off(1e-6) })).length, 7);
  const says = await refusal(engineStep({ ...TINY, library: off(1e-3) }));
  assertStringIncludes(says, "TensorFlow.js");
});

Deno.test("a library that is not there: its row says so, the others stay", async () => {
  const library = () => Promise.reject(new Unreachable("It is not there."));
  const rows = await engineStep({ ...TINY, library });
  assertEquals(rows.length, 7);
  const { what, median, note } = rows[6];
  assertStringIncludes(what, "TensorFlow.js");
  assertEquals({ median, note }, {
    median: undefined,
    note: "It is not there.",
  });
});

Deno.test("each has its own processes, and all as many steps", async () => {
  const library = () => Promise.reject(new Unreachable("It is not there."));
  const rows = await engineStep({ ...TINY, processes: 2, library });
  assertEquals(rows.map(({ runs }) => runs), [4, 4, 4, 4, 4, 4, 0]);
});

Deno.test("a package that cannot be fetched is unreachable", async () => {
  const file = new URL("no_such_package.ts", import.meta.url).href;
  assertStringIncludes(await refusal(load(file)), "npm cannot be reached");
});

for (
  const make of [arraysAndClosures, arraysAndLocalGradients, setsAndClosures]
) {
  Deno.test(`peers: ${make.name} computes what the solutions do`, () => {
    const problem = twoMoons([2, 4, 3, 1], 5);
    assertAgree(values(problem), make(problem), make.name, 1e-12);
    const wrong = { ...problem, learningRate: 0.11 };
    assertThrows(
      () => assertAgree(values(problem), make(wrong), make.name, 1e-12),
      Error,
      "computes something else",
    );
  });
}

Deno.test("memory: a value takes more than its two numbers", async () => {
  // Large against what an engine keeps and drops on its own beside the graph.
  const rows = await memory({ sizes: [2, 8, 1], examples: 200, runs: 5 });
  assertEquals(rows.length, 3);
  for (const { what, ratio } of rows) assert(ratio! > 1, what);
  assertStringIncludes(rows[0].note!, "values");
});

Deno.test("the collector is measured in both kinds of process", async () => {
  const rows = await collector({ ...TINY, processes: 1 });
  assertEquals(rows.map(({ runs }) => runs), [TINY.rounds, TINY.rounds]);
});

Deno.test("growth: values grow in proportion to parameters x examples", async () => {
  const rows = await growth({
    shapes: [[4, 100], [4, 1], [4, 10]],
    fitFrom: 100,
    largeFrom: 100,
    warmUp: 0,
    rounds: 1,
    processes: 1,
  });
  assertEquals(names(rows).slice(0, 3), ["37 x 1", "37 x 10", "37 x 100"]);
  const values = rows.find(({ what }) => what === "power: number of values")!;
  assert(values.median! > 0.9 && values.median! < 1.1, `${values.median}`);
});

Deno.test("chain: the gradient is looked at", async () => {
  const rows = await chain({ links: 100, runs: 1 });
  assertEquals(rows.length, 2);
  const lazy = chain({
    links: 100,
    runs: 1,
    backward: (root) => {
      const [skipped] = root.prev;
      skipped.backwardStep = () => {};
      backward(root);
    },
  });
  assertEquals(await refusal(lazy), "The gradient is 1, not 101.");
});

Deno.test("every file of the table measures something", async () => {
  for (const measurement of MEASUREMENTS) {
    assertEquals(typeof await measureOf(measurement), "function");
  }
});

Deno.test("quartiles lie between the samples, whatever their order", () => {
  assertEquals(quartiles([5, 1, 4, 2, 3]), [2, 3, 4]);
  assertEquals(quartiles([10, 20]), [12.5, 15, 17.5]);
  assertEquals(quartiles([7]), [7, 7, 7]);
});

Deno.test("the slope of a line is found", () => {
  assertEquals(slope([[0, 1], [1, 3], [2, 5]]), 2);
});

Deno.test("a table is Markdown of at most 80 columns", () => {
  const rows: Row[] = [
    {
      what: "something",
      unit: "ms",
      median: 1234.5,
      spread: [0.0123456, 98765],
      ratio: 3,
      to: "another thing",
      runs: 40,
      note: "A sentence that is longer than a line of a terminal can be, and " +
        "so it has to go on in the next one.",
    },
    { what: "missing", unit: "ms", runs: 0, note: "It is not there." },
  ];
  const text = section({ name: "x", title: "Title", rows });
  assertEquals(
    text,
    `## Title

|           |   median |       quartiles | ratio | runs |
| --------- | -------: | --------------: | ----: | ---: |
| something | 1,230 ms | 0.0123 - 98,800 |     3 |   40 |
| missing   |        - |                 |       |      |

- Ratio: to another thing.
- something: A sentence that is longer than a line of a terminal can be, and so
  it has to go on in the next one.
- missing: It is not there.`,
  );
  const machine = thisMachine();
  for (const line of `${head(machine)}\n${text}`.split("\n")) {
    assert(line.length <= WIDTH, line);
  }
  for (const word of [machine.cpu.split(" ")[0], machine.deno, machine.date]) {
    assertStringIncludes(head(machine), word);
  }
});
