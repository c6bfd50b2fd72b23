import { assertEquals, assertThrows } from "@std/assert";
import { copyOfList, copyOfSet, elements } from "./copy.ts";

Deno.test("the elements of a list are what it has by its indices", () => {
  const list = Object.assign([1, 2, 3], { map: () => [7] });
  list[Symbol.iterator] = () => [7].values();
  assertEquals(elements(list), [1, 2, 3]);
  assertEquals(elements(list).map((x) => x), [1, 2, 3]);
});

Deno.test("what is no array has no elements", () => {
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
