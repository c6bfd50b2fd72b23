import { assertEquals } from "@std/assert";
import type { Observation } from "../probes/recorder.ts";
import { type Candidate, diagnose, type FailedCheck } from "./diagnose.ts";
import { differs, type Evidence } from "./evidence.ts";

/** Numbers by what was looked at. */
type Numbers = Readonly<Record<string, number>>;

function observations(
  numbers: Numbers,
  terms?: Observation["terms"],
): Observation[] {
  return Object.entries(numbers).map(([what, value]) => ({
    tried: "",
    what,
    value,
    ...(terms && { terms }),
  }));
}

function shows(numbers: Numbers, threw?: string): Evidence {
  return { observations: observations(numbers), ...(threw && { threw }) };
}

/** A check that went wrong: 2 and 3 are right, and something else was observed. */
function failed(
  check: string,
  got: Numbers,
  { composed = false, threw, apart }: {
    composed?: boolean;
    threw?: string;
    apart?: true;
  } = {},
): FailedCheck {
  const expected = observations({ a: 2, b: 3 }, apart && { apart });
  return { check, composed, expected, got: shows(got, threw) };
}

/** A candidate by what it shows in each check. */
function candidate(
  id: string,
  evidence: Readonly<Record<string, Evidence>>,
  always: readonly string[] = Object.keys(evidence),
): Candidate {
  return {
    ids: [id],
    showsIn: new Set(Object.keys(evidence)),
    always: new Set(always),
    show: (check) => evidence[check],
  };
}

/** The names by check, in plain words. */
function names(
  cases: readonly FailedCheck[],
  candidates: readonly Candidate[],
  { passed = [], composed = [], together }: {
    passed?: readonly string[];
    composed?: readonly string[];
    together?: Parameters<typeof diagnose>[2];
  } = {},
): Record<string, string> {
  const seen = {
    failed: cases,
    passed: new Set(passed),
    composed: new Set(composed),
  };
  const found = diagnose(seen, candidates, together);
  return Object.fromEntries(
    Array.from(found, ([check, ids]) => [check, ids.join("+")]),
  );
}

Deno.test("diagnose() names the candidate that shows just what was observed", () => {
  const near = candidate("near", { mul: shows({ a: 2, b: 4 }) });
  const same = candidate("same", { mul: shows({ a: 2, b: 5 }) });
  const seen = failed("mul", { a: 2, b: 5 });
  assertEquals(names([seen], [near, same]), { mul: "same" });
  assertEquals(names([seen], [near]), {});
  assertEquals(names([], [near, same]), {});
});

Deno.test("diagnose() asks no candidate about a check that it does not show in", () => {
  const elsewhere = candidate("elsewhere", { add: shows({ a: 2, b: 5 }) });
  assertEquals(names([failed("mul", { a: 2, b: 5 })], [elsewhere]), {});
});

Deno.test("diagnose() does not name a candidate that shows nothing wrong, or cannot run", () => {
  const right = candidate("right", { mul: shows({ a: 2, b: 3 }) });
  const broken: Candidate = {
    ...candidate("broken", { mul: shows({}) }),
    show: () => undefined,
  };
  assertEquals(names([failed("mul", { a: 2, b: 5 })], [right, broken]), {});
});

Deno.test("diagnose() names of several the one that explains most", () => {
  const wrong = { a: 2, b: 5 };
  const one = candidate("one", { mul: shows(wrong) });
  const both = candidate("both", { mul: shows(wrong), pow: shows(wrong) });
  const cases = [failed("mul", wrong), failed("pow", wrong)];
  assertEquals(names(cases, [one, both]), { mul: "both", pow: "both" });
  // Each by its own, where no candidate explains both.
  const other = candidate("other", { pow: shows(wrong) });
  assertEquals(names(cases, [one, other]), { mul: "one", pow: "other" });
});

Deno.test("diagnose() does not name a candidate that should show in a check that passed", () => {
  const wrong = { a: 2, b: 5 };
  const loud = candidate("loud", { mul: shows(wrong), pow: shows(wrong) });
  const seen = failed("mul", wrong);
  assertEquals(names([seen], [loud], { passed: ["pow"] }), {});
  // It shows there with some inputs only: no contradiction.
  const quiet = candidate("quiet", {
    mul: shows(wrong),
    pow: shows(wrong),
  }, ["mul"]);
  assertEquals(names([seen], [quiet], { passed: ["pow"] }), { mul: "quiet" });
  // The learner's functions may be put together otherwise than ours...
  const composing = { passed: ["pow"], composed: ["pow"] };
  assertEquals(names([seen], [loud], composing), { mul: "loud" });
  // ...but what is wrong in the one that passed is not in this submission.
  const whole = { passed: ["pow"], composed: ["mul", "pow"] };
  assertEquals(names([seen], [loud], whole), {});
});

Deno.test("diagnose() does not name a candidate that is wrong where the submission is right", () => {
  const loud = candidate("loud", {
    mul: shows({ a: 2, b: 5 }),
    pow: shows({ a: 7.5, b: 7.5, c: 3 }),
  });
  const seen = failed("mul", { a: 2, b: 5 });
  const two: FailedCheck = {
    ...failed("pow", { a: 2, b: 3, c: 9 }),
    expected: observations({ a: 2, b: 3, c: 4 }),
  };
  assertEquals(names([seen, two], [loud]), {});
  // One whole number may be right by chance, a fraction is not.
  const one = failed("pow", { a: 2, b: 9 });
  assertEquals(names([seen, one], [loud]), { mul: "loud" });
  const fraction: FailedCheck = {
    ...failed("pow", { a: 2.25, b: 9 }),
    expected: observations({ a: 2.25, b: 3 }),
  };
  assertEquals(names([seen, fraction], [loud]), {});
  // Once something else is wrong there as well, the rest says nothing.
  const other = failed("pow", { a: 9, b: 3 });
  assertEquals(names([seen, other], [loud]), { mul: "loud" });
  // An error where the submission goes on is no less.
  const throws = candidate("throws", {
    mul: shows({ a: 2, b: 5 }),
    pow: shows({}, "TypeError"),
  });
  assertEquals(names([seen, two], [throws]), {});
});

Deno.test("diagnose() names by a 0 or a NaN only what explains everything else", () => {
  for (const often of [0, NaN]) {
    const wrong = { a: 2, b: often };
    const one = candidate("one", { mul: shows(wrong) });
    assertEquals(names([failed("mul", wrong)], [one]), { mul: "one" });
    const cases = [failed("mul", wrong), failed("pow", { a: 2, b: 7 })];
    assertEquals(names(cases, [one]), {});
  }
});

Deno.test("diagnose() says nothing of what is put together from something broken", () => {
  const wrong = { a: 2, b: 5 };
  const everywhere = candidate("everywhere", { "used twice": shows(wrong) });
  const composed = failed("used twice", wrong, { composed: true });
  const first = failed("mul", { a: 7, b: 7 });
  assertEquals(names([first, composed], [everywhere]), {});
  assertEquals(names([composed], [everywhere]), { "used twice": "everywhere" });
});

Deno.test("diagnose() names by an error alone only what explains everything else", () => {
  const cut = failed("mul", { a: 2 }, { threw: "TypeError" });
  const other = failed("pow", { a: 9, b: 9 });
  const throws = (error: string) => shows({ a: 2 }, error);
  const same = candidate("same", { mul: throws("TypeError") });
  const another = candidate("another", { mul: throws("RangeError") });
  assertEquals(names([cut], [another]), {});
  assertEquals(names([cut], [another, same]), { mul: "same" });
  const more = candidate("more", {
    mul: throws("TypeError"),
    pow: shows({ a: 1, b: 1 }),
  });
  assertEquals(names([cut, other], [more]), {});
});

Deno.test("diagnose() looks at the first wrong number of a worksheet alone", () => {
  const slip = candidate("slip", { sheet: shows({ a: -2, b: -3 }) });
  const seen = (got: Numbers) => [failed("sheet", got, { apart: true })];
  assertEquals(names(seen({ a: -2, b: 3 }), [slip]), { sheet: "slip" });
  assertEquals(names(seen({ a: 2, b: -3 }), [slip]), { sheet: "slip" });
  assertEquals(names(seen({ a: 7, b: -3 }), [slip]), {});
});

Deno.test("diagnose() names a 0 on a worksheet where every number there agrees", () => {
  const zero = candidate("zero", { sheet: shows({ a: 0, b: 3 }) });
  const zeros = candidate("zeros", { sheet: shows({ a: 0, b: 0 }) });
  const seen = (got: Numbers) => [failed("sheet", got, { apart: true })];
  assertEquals(names(seen({ a: 0, b: 3 }), [zeros]), {});
  assertEquals(names(seen({ a: 0, b: 3 }), [zeros, zero]), { sheet: "zero" });
  assertEquals(names(seen({ a: 0, b: 7 }), [zeros, zero]), {});
});

Deno.test("diagnose() tries pairs where no single mistake fits", () => {
  const first = candidate("first", { mul: shows({ a: 7, b: 3 }) });
  const second = candidate("second", { mul: shows({ a: 2, b: 8 }) });
  const asked: string[] = [];
  const together = (a: Candidate, b: Candidate): Candidate => {
    asked.push([...a.ids, ...b.ids].join("+"));
    return {
      ...candidate("", { mul: shows({ a: 7, b: 8 }) }),
      ids: [...a.ids, ...b.ids],
    };
  };
  const both = [failed("mul", { a: 7, b: 8 })];
  assertEquals(names(both, [second, first]), {});
  const options = { together };
  assertEquals(names(both, [second, first], options), { mul: "first+second" });
  // It begins with the one that explains the first wrong number.
  assertEquals(asked, ["first+second"]);
  // A single mistake that fits is named without a pair.
  const single = candidate("single", { mul: shows({ a: 7, b: 8 }) });
  assertEquals(names(both, [first, second, single], options), {
    mul: "single",
  });
  assertEquals(asked.length, 1);
});

Deno.test("diagnose() finds three mistakes made together, one after the other", () => {
  const one = (place: "a" | "b" | "c", value: number) =>
    candidate(place, {
      mul: shows({ a: 2, b: 3, c: 4, [place]: value }),
    });
  const together = (a: Candidate, b: Candidate): Candidate => {
    const made: Record<string, number> = { a: 2, b: 3, c: 4 };
    for (const id of [...a.ids, ...b.ids]) made[id] = made[id] + 5;
    return {
      ...candidate("", { mul: shows(made) }),
      ids: [...a.ids, ...b.ids],
    };
  };
  const seen: FailedCheck = {
    ...failed("mul", { a: 7, b: 8, c: 9 }),
    expected: observations({ a: 2, b: 3, c: 4 }),
  };
  const known = [one("c", 9), one("b", 8), one("a", 7)];
  assertEquals(names([seen], known, { together }), { mul: "a+b+c" });
});

Deno.test("diagnose() tries no pair that contradicts a check that passed, nor more than forty", () => {
  let asked = 0;
  const together = (a: Candidate) => {
    asked++;
    return a;
  };
  const many = Array.from(
    { length: 60 },
    (_, i) => candidate(`c${i}`, { mul: shows({ a: 7, b: i + 100 }) }),
  );
  const seen = [failed("mul", { a: 7, b: 8 })];
  assertEquals(names(seen, many, { together }), {});
  assertEquals(asked, 40);
  const loud = many.map((one) => ({ ...one, always: new Set(["pow"]) }));
  asked = 0;
  assertEquals(names(seen, loud, { together, passed: ["pow"] }), {});
  assertEquals(asked, 0);
});

Deno.test("differs() sees another number, a missing one, one more, and an error", () => {
  const right = observations({ a: 2, b: 3 });
  assertEquals(differs(right, shows({ a: 2, b: 3 })), false);
  assertEquals(differs(right, shows({ a: 2, b: 3 + 1e-12 })), false);
  assertEquals(differs(right, shows({ a: 2, b: 4 })), true);
  assertEquals(differs(right, shows({ a: 2, c: 3 })), true);
  assertEquals(differs(right, shows({ a: 2 })), true);
  assertEquals(differs(right, shows({ a: 2, b: 3, c: 4 })), true);
  assertEquals(differs(right, shows({ a: 2, b: 3 }, "Error")), true);
});
