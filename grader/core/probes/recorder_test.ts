import { assertEquals } from "@std/assert";
import { isInstance } from "./builtins.ts";
import { isToDo, Recorder, StillToDo } from "./recorder.ts";

/** What a recorder says of an error, asked for the numbers 3 and 2. */
function said(error: unknown, ...numbers: number[]): unknown {
  const recorder = new Recorder();
  recorder.noteError("f()", () => {
    throw error;
  }, ...numbers);
  return recorder.observations[0].value;
}

Deno.test("an error is what its class is, not what it calls itself", () => {
  class Own extends RangeError {
    override name = "Own";
  }
  assertEquals(said(new TypeError("no")), "throws a TypeError");
  assertEquals(said(new Own("no")), "throws a RangeError");
  assertEquals(said(new Error("no")), "throws an Error");
  const called = Object.assign(new Error("no"), { name: "TypeError" });
  assertEquals(said(called), "throws a plain Error named TypeError");
  assertEquals(said("TypeError"), 'throws "TypeError"');
});

Deno.test("the numbers an error mentions", () => {
  const error = new RangeError("3 weights, 12 inputs: no");
  assertEquals(said(error, 3, 12), "throws a RangeError that says 3 and 12");
  assertEquals(said(error, 3, 2), "throws a RangeError that says 3");
  assertEquals(
    said(error, 1, 2),
    "throws a RangeError that says other numbers",
  );
  assertEquals(
    said(new RangeError("no"), 1, 2),
    "throws a RangeError that says no length",
  );
});

Deno.test("where any error will do, it makes no difference which one it is", () => {
  const recorder = new Recorder();
  const fail = (error: unknown) => () => {
    throw error;
  };
  recorder.noteAnyError("f()", fail(new RangeError("3 and 0")));
  recorder.noteAnyError("f()", fail(new Error("no inputs")));
  recorder.noteAnyError("f()", () => 5);
  assertEquals(recorder.observations.map(({ value }) => value), [
    "throws an error",
    "throws an error",
    "no error, but 5",
  ]);
  let thrown: unknown;
  try {
    recorder.noteAnyError("f()", fail(new Error("TODO: write forward")));
  } catch (error) {
    thrown = error;
  }
  assertEquals(isToDo(thrown), true);
});

Deno.test("an error that says TODO is not the one that was asked for", () => {
  assertEquals(isToDo(new Error("TODO: forward")), true);
  assertEquals(isToDo(new StillToDo("fill it in")), true);
  assertEquals(isToDo(new Error("not TODO")), false);
  assertEquals(isToDo("TODO"), false);
});

Deno.test("a class does not answer for itself which objects are its own", () => {
  class Value {
    static [Symbol.hasInstance] = (_: unknown) => true;
  }
  class Special extends Value {}
  assertEquals({} instanceof Value, true);
  assertEquals(isInstance({}, Value), false);
  assertEquals(isInstance(new Special(), Value), true);
  assertEquals(isInstance(5, Number), false);
});

Deno.test("a list is written down as what it is", () => {
  const recorder = new Recorder();
  assertEquals(recorder.list("l", [4, 5]), [4, 5]);
  assertEquals(recorder.list("l", 4 as never), []);
  const empty = Object.assign([4], { [Symbol.iterator]: () => [].values() });
  assertEquals(recorder.list("l", empty), []);
  assertEquals(recorder.observations.map(({ value }) => value), [
    "an array of length 2",
    4,
    "an array that is not the same each time",
  ]);
});
