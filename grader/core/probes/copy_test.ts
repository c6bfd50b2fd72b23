import { assertEquals, assertThrows } from "@std/assert";
import { copyOfAny, copyOfList, copyOfSet, elements } from "./copy.ts";
import { inputsOf, names } from "./values.ts";

Deno.test("the elements of a list are what it has by its indices", () => {
  const list = Object.assign([1, 2, 3], { map: () => [7] });
  list[Symbol.iterator] = () => [7].values();
  assertEquals(elements(list), [1, 2, 3]);
  assertEquals(elements(list).map((x) => x), [1, 2, 3]);
});

Deno.test("elements() of something that is not an array is empty", () => {
  for (const none of [undefined, null, { 0: 1, length: 1 }, new Set([1])]) {
    assertThrows(() => elements(none as never), TypeError, "not an array");
  }
  assertEquals(copyOfList(new Set([1]) as never), "not an array");
  assertEquals(copyOfSet([1], 9), "not a Set");
});

Deno.test("a list that shows something else when gone through", () => {
  const empty = Object.assign([1], { [Symbol.iterator]: () => [].values() });
  assertEquals(copyOfList(empty), "not the same each time");
  const endless = Object.assign([1], {
    *[Symbol.iterator]() {
      while (true) yield 1;
    },
  });
  assertEquals(copyOfList(endless), "not the same each time");
});

Deno.test("lists and Sets of a subclass are lists and Sets", () => {
  class List extends Array {}
  class Collection extends Set {}
  assertEquals(copyOfList(List.of(NaN, 2)), [NaN, 2]);
  assertEquals(copyOfSet(new Collection([1, 2]), 9), [1, 2]);
});

Deno.test("a Set is what it holds, not what it shows", () => {
  const sized = Object.defineProperty(new Set(), "size", { value: 1 });
  assertEquals(copyOfSet(sized, 9), "not the same each time");
  const shown = Object.assign(new Set(), {
    [Symbol.iterator]: () => [1].values(),
  });
  assertEquals(copyOfSet(shown, 9), "not the same each time");
});

Deno.test("of what is long only the beginning is copied", () => {
  assertEquals(elements(new Array(2 ** 32 - 1)).length, 1000);
  assertEquals(copyOfSet(new Set([1, 2, 3]), 2), [1, 2]);
});

Deno.test("anything one can go through is copied, if it shows the same twice", () => {
  const once = [1, 2].values();
  const again = { [Symbol.iterator]: () => [1, 2].values() };
  let looks = 0;
  const changing = { [Symbol.iterator]: () => [looks++].values() };
  const endless = {
    *[Symbol.iterator]() {
      for (;;) yield 1;
    },
  };
  assertEquals(copyOfAny([1, 2]), [1, 2]);
  assertEquals(copyOfAny(new Set([1, 2])), [1, 2]);
  assertEquals(copyOfAny(again), [1, 2]);
  assertEquals(copyOfAny(once), "not the same each time");
  assertEquals(copyOfAny(changing), "not the same each time");
  assertEquals(copyOfAny(endless).length, 1000);
});

Deno.test("a text, a number and nothing are no lists", () => {
  for (const none of ["ab", 2, null, undefined, {}, { length: 1, 0: 1 }]) {
    assertEquals(copyOfAny(none), "not a list");
  }
});

Deno.test("prev: array or Set, with or without repeats, in any order", () => {
  const [a, b] = [{}, {}];
  const named = { a, b };
  for (const prev of [[a, b], [b, a, b], new Set([b, a])]) {
    assertEquals(names(prev, named), "[a, b]");
  }
  assertEquals(names([], named), "[]");
  assertEquals(names([a, {}], named), "[a, some other Value]");
  assertEquals(names(undefined, named), "undefined");
  assertEquals(names("ab", named), "not a list");
  assertEquals(
    names([a, b].values(), named),
    "a list that is not the same each time",
  );
});

Deno.test("the inputs of a value are each listed once", () => {
  const [a, b] = [{}, {}];
  const inputs = (prev: unknown) => inputsOf({ prev } as never);
  assertEquals(inputs([a, b, a]).length, 2);
  assertEquals(inputs(new Set([a, b])).length, 2);
  assertEquals(inputs(undefined), []);
});
