/**
 * What other engines say of an error, in the words of V8: feedback then reads as in a
 * terminal, and a known mistake that ends with an error is recognised by it.
 *
 * This module is browser compatible.
 *
 * @module
 */

/** How Firefox, and below it Safari, puts what V8 puts in another way. */
const FORMS: readonly [
  form: RegExp,
  inV8: string | ((groups: readonly string[], source: string) => string),
][] = [
  [
    /^TypeError: can't access property Symbol\.iterator, \(destructured parameter\) is (\w+)$/,
    "TypeError: $1 is not iterable (cannot read property Symbol(Symbol.iterator))",
  ],
  [
    /^TypeError: can't access property Symbol\.iterator, (.+)\(\.*\) is \w+$/,
    "TypeError: $1 is not a function or its return value is not iterable",
  ],
  [
    /^TypeError: can't access property Symbol\.iterator(?:,| of) (\S+)(?: is \w+)?$/,
    "TypeError: $1 is not iterable",
  ],
  [
    /^TypeError: can't access property "?(.+?)"?, .* is (undefined|null)$/,
    ([name, what], source) =>
      isSet(name, source)
        ? `TypeError: Cannot set properties of ${what} (setting '${name}')`
        : `TypeError: Cannot read properties of ${what} (reading '${name}')`,
  ],
  [
    /^TypeError: can't assign to property "?(.+?)"? on "(.*)": not an object$/,
    "TypeError: Cannot create property '$1' on string '$2'",
  ],
  [
    /^TypeError: can't assign to property "?(.+?)"? on (true|false): not an object$/,
    "TypeError: Cannot create property '$1' on boolean '$2'",
  ],
  [
    /^TypeError: can't assign to property "?(.+?)"? on (.*): not an object$/,
    "TypeError: Cannot create property '$1' on number '$2'",
  ],
  [
    /^TypeError: (.*\))\(\) is not a function$/,
    "TypeError: $1(...) is not a function",
  ],
  [/^TypeError: \(\{\}\) is not iterable$/, "TypeError: {} is not iterable"],
  [
    /^ReferenceError: can't access lexical declaration '(.+)' before initialization$/,
    "ReferenceError: Cannot access '$1' before initialization",
  ],
  [
    /^ReferenceError: assignment to undeclared variable (.+)$/,
    "ReferenceError: $1 is not defined",
  ],
  [
    /^TypeError: invalid assignment to const '.+'$/,
    "TypeError: Assignment to constant variable.",
  ],
  [/^RangeError: invalid array length$/, "RangeError: Invalid array length"],
  [
    /^InternalError: too much recursion$/,
    "RangeError: Maximum call stack size exceeded",
  ],
  [
    /^RangeError: repeat count must be less than infinity .*|^InternalError: allocation size overflow$/,
    "RangeError: Invalid string length",
  ],
  [
    /^TypeError: can't define property "?(.+?)"?: \w+ is not extensible$/,
    "TypeError: Cannot add property $1, object is not extensible",
  ],
  [
    /^TypeError: reduce of empty array with no initial value$/,
    "TypeError: Reduce of empty array with no initial value",
  ],
  [
    /^ReferenceError: must call super constructor before using 'this' in derived class constructor$/,
    "ReferenceError: Must call super constructor in derived class before " +
    "accessing 'this' or returning from derived constructor",
  ],
  [
    /^TypeError: (undefined|null) is not an object \(evaluating '.*?(\w+)\]?'\)$/,
    "TypeError: Cannot read properties of $1 (reading '$2')",
  ],
  [
    /^TypeError: (.+) is not a function\. \(In '.*'.*\)$/s,
    "TypeError: $1 is not a function",
  ],
  [
    /^ReferenceError: Can't find variable: (.+)$/,
    "ReferenceError: $1 is not defined",
  ],
  [
    /^RangeError: Maximum call stack size exceeded\.$/,
    "RangeError: Maximum call stack size exceeded",
  ],
];

/**
 * Puts an error in the words of V8.
 *
 * @param text Its class, and what it says.
 * @param source The line of code that it comes from, where that is known.
 * @returns The text as it was, where V8 says the same or it is not known.
 */
export function inV8Words(text: string, source = ""): string {
  for (const [form, inV8] of FORMS) {
    const found = text.match(form);
    if (found === null) continue;
    return typeof inV8 === "string"
      ? text.replace(form, inV8)
      : inV8(found.slice(1), source);
  }
  return text;
}

/** Whether a line sets a property; Firefox puts that as it puts reading one. */
function isSet(name: string, source: string): boolean {
  const quoted = name.replace(/\W/g, "\\$&");
  return new RegExp(`(?:\\.${quoted}|\\])\\s*=(?![=>])`).test(source) &&
    !new RegExp(`\\.${quoted}\\b(?!\\s*=(?![=>]))`).test(source);
}
