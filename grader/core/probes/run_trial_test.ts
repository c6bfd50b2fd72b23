import { assertEquals } from "@std/assert";
import type { Answer, TrialRequest } from "./protocol.ts";
import { runTrial, type TrialHost } from "./run_trial.ts";

const REQUEST: TrialRequest = {
  probes: "none",
  prerequisites: [],
  subjects: [{ file: "a.ts", exports: [] }],
  runs: [],
  explains: false,
  settleMs: 1_000,
};

/** A place where the test decides what is done when. */
class MadeHost implements TrialHost {
  readonly file = Promise.withResolvers<unknown>();
  readonly answers: Answer[] = [];
  /** What waits for the clock. */
  timers: (() => void)[] = [];
  /** The time that it would take until all of them are over, one after the other. */
  waited = 0;

  importFile = () => this.file.promise;
  answer = (answer: Answer) => void this.answers.push(answer);
  inspect = () => "";
  placeIn = () => ({});
  isRefusal = (_: unknown): _ is Error => false;
  after = (ms: number, action: () => void) => {
    this.waited += ms;
    this.timers.push(action);
  };

  /** Every timer that there is now is over, whatever else has happened meanwhile. */
  passTime(): void {
    const over = this.timers;
    this.timers = [];
    for (const action of over) action();
  }
}

/** Lets what is settled be noticed. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

Deno.test("runTrial() gives a top level all the time to settle, and no more", async () => {
  const place = new MadeHost();
  runTrial(REQUEST, {}, place, () => {});
  await turn();
  while (place.timers.length > 0) place.passTime();
  assertEquals(place.waited, 1_000);
  assertEquals(place.answers.at(-1), {
    is: "loaded",
    fault: { kind: "unsettled", text: "" },
  });
});

Deno.test("runTrial() takes it for no wait when the machine stood still", async () => {
  const place = new MadeHost();
  runTrial(REQUEST, {}, place, () => {});
  await turn();
  // Much later, all timers are over at once, and the first of them comes before the file.
  place.passTime();
  place.file.resolve({});
  await turn();
  assertEquals(place.answers.at(-1), { is: "loaded", fault: undefined });
  place.passTime();
  assertEquals(place.timers, []);
});

Deno.test("runTrial() has no file wait while it is compiled", async () => {
  const place = new MadeHost();
  const compiled: (() => void)[] = [];
  const makeReady = (_: string, done: () => void) => void compiled.push(done);
  runTrial(REQUEST, {}, Object.assign(place, { makeReady }), () => {});
  await turn();
  assertEquals(place.timers, []);
  compiled.forEach((done) => done());
  assertEquals(place.timers.length, 1);
});
