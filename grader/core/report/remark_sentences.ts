/**
 * Remarks in words: a part of `sentences.ts`, which alone uses it.
 *
 * @module
 */
import type { Remark } from "./remark.ts";
import { inJavaScript } from "./from_python.ts";
import { SLIP_SENTENCES } from "./slip_sentences.ts";

/** Puts a remark into one or two sentences. */
export function remarkInWords(remark: Remark): string {
  switch (remark.kind) {
    case "caret":
      return `In JavaScript \`^\` is no power, it compares bits: 2 ^ 3 is 1. ` +
        `In \`${remark.code}\`, write \`**\`.`;
    case "for-in":
      return `\`for (${remark.code} in …)\` goes through the places, "0", "1", ` +
        "and so on, as texts" +
        (remark.counted === undefined
          ? ". For the elements write `for … of`" +
            (remark.asNumber ? ", without `Number`" : "") +
            "; for places, count with `let i = 0`."
          : `: \`${remark.counted}\` is a text too, not the next ` +
            "place. Count with `let i = 0`.");
    case "no-return":
      return `The function that is handed to \`${remark.of}\` returns nothing: ` +
        "in braces, a result needs the word `return` before it.";
    case "not-called":
      return `\`${remark.code}\` without \`()\` is the function itself, not ` +
        `what it returns: write \`${remark.code}${
          remark.code.endsWith(".forward") ? "(…)" : "()"
        }\`.`;
    case "called":
      return `\`${remark.name}\` is no method: leave out the \`()\`.`;
    case "operation":
      return `In \`${remark.code}\` an operator stands beside a Value, and ` +
        `JavaScript's operators do not know Values: use \`${remark.use}\`.`;
    case "data":
      return remark.other === undefined
        ? `In \`${remark.code}\`, \`${remark.value}\` is a Value, not a ` +
          `number: write \`${remark.value}.${remark.field ?? "data"}\`.`
        : `In \`${remark.code}\`, both are Values, not numbers: write ` +
          `\`${remark.value}.data\` and \`${remark.other}.data\`.`;
    case "reassigned":
      return `\`${remark.code}\` gives the variable something new, and ` +
        `nothing else changes: change a field, as in \`${remark.of} = …\`.`;
    case "compared":
      return `\`${remark.code}\` only compares, and changes nothing: a single ` +
        "`=` sets it.";
    case "list-plus":
      return `In \`${remark.code}\`, \`+\` makes a text, no list: write ` +
        "`[one, ...others]`, with `...` before each list.";
    case "order":
      return {
        "early": "Something stands before what it was computed from: a value " +
          "comes after all of its inputs, by whichever way they are met.",
        "too long": "Is something listed twice, or left from another call? " +
          "Before a value is added, ask whether it is there already.",
        "too short":
          "Something is left out: each value has to be visited and " +
          "written down, a leaf too, however it was met first.",
      }[remark.is];
    case "outside":
      return `\`${remark.name}\` is made once, outside the function, and all ` +
        "calls share it: make it inside.";
    case "too-early":
      return `\`${remark.code}\` runs before the step does, while ` +
        `\`${remark.of}\` is still 0: read it inside the step.`;
    case "this":
      return `\`${remark.name}\` belongs to the object: write ` +
        `\`this.${remark.name}\`.`;
    case "not-this":
      return `\`this\` is not the result here: in the step, write ` +
        `\`${remark.result}.grad\`.`;
    case "this-lost":
      return "A `function` inside a method has a `this` of its own, which is not " +
        "the object: write an arrow function there, `(…) => …`.";
    case "exported-as":
      return remark.as === "default"
        ? `\`${remark.name}\` is exported with \`default\`: without that word, ` +
          "others can import it by its name."
        : `The file exports \`${remark.as}\`: the name has to be ` +
          `\`${remark.name}\`, letter for letter.`;
    case "slip":
      return SLIP_SENTENCES[remark.slip](remark.code);
    case "empty-file":
      return "The file is empty: a reset brings the stub back.";
    case "capital":
      return `\`${remark.name}\` is written with a capital letter.`;
    case "unknown-name":
      return inJavaScript(remark.name) ??
        `Nothing named \`${remark.name}\` is known at that line: is it ` +
          "spelt as where it is made, made inside other braces, or not imported?";
    case "no-such": {
      const owner = remark.code.slice(0, -remark.name.length - 1);
      return `\`${owner}\` has no method \`${remark.name}\`: ` +
        (remark.instead === undefined
          ? "is it spelt right, and is it one element, or a whole list?"
          : `${remark.instead}.`);
    }
    case "no-place":
      return `\`${remark.code}\` is undefined: is there anything in that place ` +
        "yet? The places run from 0 to the list's length - 1.";
    case "undefined":
      return `\`${remark.code}\` is undefined there, so it has no ` +
        `\`${remark.of}\`${
          remark.of === "push" ? ": begin with an empty list, `[]`" : ""
        }.`;
    case "handed":
      return `\`${remark.name}\` takes ${remark.takes}, and is handed ` +
        "something else in that line.";
    case "endless":
      return endless(remark.names);
    case "number-as-value":
      return `A plain number has no \`${remark.property}\`: use the Value ` +
        "itself; in a step, the one that was made of the operand.";
    case "plain-operand":
      return `In \`${remark.of}\`, \`${remark.name}\` is a plain number here, ` +
        "and that has no `.data`: make a Value of it first, and use that.";
    case "constant":
      return "A `const` keeps what it was given: declare it with `let` to " +
        "give it something new.";
    case "without-new":
      return `\`${remark.name}\` is a class: write \`new ${remark.name}(…)\`.`;
    case "no-share":
      return `The step of \`${remark.of}\` adds nothing to \`${remark.to}\`: ` +
        "what does it add to which `grad`, and is it kept as `out.backwardStep`?";
    case "no-step":
      return `\`${remark.of}\` gives its result no step: without ` +
        "`out.backwardStep = …`, nothing is passed back.";
    case "not-handed":
      return remark.field === "data"
        ? "The number is the first thing that `new Value(…)` is handed, and " +
          "there it is undefined: it has to be worked out before."
        : remark.field === "op"
        ? "`op` is the third thing that `new Value(…)` is handed, after the " +
          "number and the list of inputs."
        : "`prev` is the second thing that `new Value(…)` is handed: the list " +
          "of the inputs, the very Values.";
    case "no-way-back":
      return `No way leads back to \`${remark.to}\`: each result has to ` +
        "remember, in `prev`, the very Values it was computed from.";
    case "nothing-arrives":
      return `Nothing arrives at \`${remark.to}\`: each step has to add to ` +
        "the `grad` of the Values in its own `prev`, also of those in between.";
    case "own-error":
      return "Your own code throws this error, though what was tried is right: " +
        (remark.asked
          ? "what does the condition before it compare?"
          : "this line is not to run here.");
    case "hidden-step":
      return "A method `backwardStep` is hidden by the field of that name that " +
        "every Value has: give the result a function, `out.backwardStep = …`.";
    case "bare-result":
      return `\`${remark.code}\` is a result like any other: it needs its ` +
        "inputs, the op and a step, whatever its number.";
    case "nan-formula":
      return {
        infinity: "`Math.exp` of a large number is Infinity, and Infinity / " +
          "Infinity is NaN: `Math.tanh` has no such limit.",
        "way back": "On the way back, 0 meets e^1000, which is Infinity, and " +
          "0 * Infinity is NaN: `tanh` never leaves -1 to 1.",
        logarithm:
          "The logarithm of a negative number is NaN: `**` takes any " +
          "base.",
        zero: "0 / 0 is NaN: work the slope out without dividing by `data`.",
      }[remark.of];
    case "operand-changed":
      return `\`${remark.code}\` changes an operand itself: its \`data\` stays, ` +
        "and the result is a new Value.";
    case "invented-label":
      return "A Value that is handed no label has the empty text as its label.";
    case "wrapped-again":
      return `\`${remark.code}\` makes a new Value even of an input that is one ` +
        "already: `mul` takes numbers and Values as they come.";
    case "called-early":
      return "`Math.random()` calls the function, and gives one number: the " +
        "function itself is `Math.random`, without `()`.";
    case "shared-counter":
      return `Loops that run one inside the other count with the same ` +
        `\`${remark.name}\`: give each its own, with \`let\`.`;
    case "put-back":
      return "After the steps `train` sets the parameters once more: so what " +
        "the steps did is undone.";
    case "one-level":
      return "`topologicalOrder` goes no further than the root's own inputs: " +
        "those have inputs too, and so on down to the leaves.";
    case "grad-squared":
      return `\`${remark.code}\`: the slope is made of \`data\`, and the ` +
        "result's `grad` is only what it is multiplied by.";
    case "no-function":
      return `\`${remark.code}\` holds no function there: is it set in the ` +
        "constructor, also when the option is left out?";
    case "length":
      return `\`${remark.name}\` is handed a list of the wrong length in that ` +
        "line: how many inputs does it want, and which?";
    case "import-braces":
      return "What an exercise exports has a name, and is imported in braces: " +
        "`import { Value } from …`.";
    case "kept-number":
      return `\`prev\` also holds the plain number ${remark.number}, as a leaf. ` +
        "That is not wrong, but nothing ever goes back to it.";
    case "assigned":
      return `\`${remark.code}\` in a condition sets it: \`===\` compares.`;
    case "grad-for-data":
      return `\`${remark.code}\` multiplies two gradients: the slope is the ` +
        "other one's `data`, times `out.grad`.";
    case "holes":
      return `\`${remark.code}\` makes nothing: \`map\` skips the empty places ` +
        "of such a list. Write `Array.from({ length: n }, () => …)`.";
    case "not-stored":
      if (remark.but === "no constructor") {
        return `\`this.${remark.field} = …\` stands in no constructor, so it ` +
          "never runs: in JavaScript the method is named `constructor`.";
      }
      if (remark.but === "no start value") {
        return `Where no \`${remark.field}\` is given, it is undefined: its ` +
          `parameter needs a start value, as in \`${remark.field} = ""\`.`;
      }
      return `\`${remark.field}\` is not stored there. Whatever it is, let the ` +
        `constructor do so: \`this.${remark.field} = ${remark.field};\`.`;
    case "step-called":
      return "What is stored as `backwardStep` is no function: store the " +
        "function itself, `() => { … }`, not what a call of it returns.";
    case "loop":
      return remark.endless
        ? `Nothing ends the loop in line ${remark.line}, \`${remark.code}\`.`
        : `Is it the loop in line ${remark.line}, \`${remark.code}\`?`;
    case "step-often":
      return `The root's own step is called ${remark.times} times. The step of ` +
        "each value has to be called once: whose does the loop call?";
    case "returned-error":
      return "The error is returned, like a result: `throw` it.";
    case "no-list":
      return `\`${remark.code}\` is no list, so there is nothing to go through` +
        (remark.instead === undefined
          ? ": which field, or which call, gives the list?"
          : `: ${remark.instead}.`);
    case "entries":
      return `\`${remark.code}\` takes each element apart: for places and ` +
        `elements write \`${remark.list}.entries()\`.`;
    case "cut":
      return `No gradient gets to \`${remark.to}\`: is it left out, or only ` +
        "its number used, by `.data` or in a new Value? Hand on the Value.";
    case "no-callable":
      return `\`${remark.name}\` is no function there: is it an object with a ` +
        "method, such as `forward`, or undefined?";
    case "for-each":
      return "`forEach` returns nothing: `map` makes a list of the results.";
    case "copy-dropped":
      return `\`${remark.name}\` changes nothing, it returns a new list: ` + {
        concat: /^\[|parameters\(\)$/.test(remark.added)
          ? `\`push(...${remark.added})\` adds to the one there is.`
          : "`push` adds to the one there is, with `...` before a list.",
        toReversed: "nothing keeps it here.",
      }[remark.name];
    case "first-output":
      return `\`${remark.code}\` is the first output alone: the loss is the mean ` +
        "over all outputs of all examples, their sum divided by how many.";
    case "kept-outputs":
      return `\`${remark.name}\` is made once, before the loop, and keeps the ` +
        "outputs of earlier steps: make it inside, and what grows with it.";
    case "map-order":
      return `In \`${remark.code}\` the two are swapped: the element comes ` +
        "first, then its place.";
    case "nested-list":
      return `\`${remark.code}\` puts the whole list into one place: three ` +
        "dots spread it out, `...nouts`.";
    case "changed-argument":
      return remark.code === ""
        ? "The list that is handed in is changed. Make one of your own, as " +
          "in `[nin, ...nouts]`."
        : `\`${remark.code}\` changes a list that is used again afterwards: ` +
          "read it, or change a copy of your own.";
    case "nothing-back":
      return "Nothing comes back there: is a `return` missing?";
    case "nested-outputs":
      return "`map` makes a list of lists there, as `forward` returns a list: " +
        "use `flatMap` for one list of all outputs.";
    case "fixed-rate":
      return "The `learningRate` of the options belongs there, not a number.";
    case "dropped":
      return `\`${remark.code}\` returns a new Value, and nothing keeps it: ` +
        `write \`… = ${remark.name}(…)\`.`;
    case "nan":
      return "NaN comes from something undefined, from a Value without `.data`, " +
        "or from numbers, as 0 / 0, Infinity / Infinity, 0 * Infinity.";
    case "text-of-values":
      return "`+` met Values where numbers were meant: a `.data` is missing, " +
        "or a Value was put into `new Value(…)` once more.";
  }
}

function endless([first, ...others]: readonly string[]): string {
  const names = [first, ...others, first].map((name) => `\`${name}\``);
  return others.length === 0
    ? `${names[0]} calls itself, and nothing ends that: when should it stop?`
    : names.slice(0, -1).map((name, i) => `${name} calls ${names[i + 1]}`)
      .join(", and ") + ": neither ever comes to an end.";
}
