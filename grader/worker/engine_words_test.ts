import { assertEquals } from "@std/assert";
import { inV8Words } from "./engine_words.ts";

/** Code that fails, and what Firefox says of it. */
const FIREFOX: readonly [code: string, says: string][] = [
  ["let a; a.foo", `can't access property "foo", a is undefined`],
  ["let a = null; a.foo", `can't access property "foo", a is null`],
  ["let a; a[0]", "can't access property 0, a is undefined"],
  [
    "let a = []; a[0].foo = 1",
    `can't access property "foo", a[0] is undefined`,
  ],
  [
    "let a = []; a[0].foo += 1",
    `can't access property "foo", a[0] is undefined`,
  ],
  ["(0.5).data = 1", `can't assign to property "data" on 0.5: not an object`],
  ["'a'.data = 1", `can't assign to property "data" on "a": not an object`],
  ["true.data = 1", `can't assign to property "data" on true: not an object`],
  ["(() => 1)()()", "(intermediate value)() is not a function"],
  ["let a; [...a]", "can't access property Symbol.iterator, a is undefined"],
  [
    "const f = () => {}; for (const x of f());",
    "can't access property Symbol.iterator, f() is undefined",
  ],
  [
    "(function ([x]) {})()",
    "can't access property Symbol.iterator, (destructured parameter) is undefined",
  ],
  ["const [x] = {}", "({}) is not iterable"],
  ["const c = 1; c = 2", "invalid assignment to const 'c'"],
  ["new Array(-1)", "invalid array length"],
  [
    "Object.freeze({}).b = 2",
    `can't define property "b": Object is not extensible`,
  ],
  ["[].reduce((a) => a)", "reduce of empty array with no initial value"],
  [
    "x; let x = 1",
    "can't access lexical declaration 'x' before initialization",
  ],
  ["undeclared = 1", "assignment to undeclared variable undeclared"],
  ["function f() { f(); } f()", "too much recursion"],
  [
    "'x'.repeat(2 ** 30)",
    "repeat count must be less than infinity and not overflow maximum string size",
  ],
  [
    "class A {} class B extends A { constructor() { this.x = 1; } } new B()",
    "must call super constructor before using 'this' in derived class constructor",
  ],
];

Deno.test("inV8Words() puts what Firefox says as this engine does", () => {
  for (const [code, says] of FIREFOX) {
    const [error, source] = thrownBy(code);
    const name = says === "too much recursion" ? "InternalError" : error.name;
    assertEquals(inV8Words(`${name}: ${says}`, source), `${error}`, code);
  }
});

Deno.test("inV8Words() knows the errors of Safari that mistakes end with", () => {
  const words = {
    "TypeError: undefined is not an object (evaluating 'order[i].backwardStep')":
      "TypeError: Cannot read properties of undefined (reading 'backwardStep')",
    "TypeError: outs.map is not a function. (In 'outs.map(f)', 'outs.map' is undefined)":
      "TypeError: outs.map is not a function",
    "ReferenceError: Can't find variable: foo":
      "ReferenceError: foo is not defined",
  };
  for (const [says, inV8] of Object.entries(words)) {
    assertEquals(inV8Words(says), inV8);
  }
});

Deno.test("inV8Words() leaves alone what it does not know", () => {
  assertEquals(inV8Words("Error: my own words"), "Error: my own words");
});

/** The error that strict code ends with, and its last line. */
function thrownBy(code: string): [Error, string] {
  try {
    new Function(`"use strict"; ${code}`)();
  } catch (error) {
    return [error as Error, code];
  }
  throw new Error(`${code} does not fail`);
}
