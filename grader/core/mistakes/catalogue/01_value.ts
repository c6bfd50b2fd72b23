/**
 * What people get wrong in exercise 1.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [
  {
    id: "grad-undefined",
    when: "`grad` has no start value: it is `undefined`, and the first " +
      "`+=` makes it NaN.",
    seen: "typical slip: the type checker is quieted with `!` in place of " +
      "a start value",
    edits: [
      ["grad = 0;", "grad!: number;"],
    ],
    hints: [
      "What is v.grad of a new Value, before any backward pass? What " +
      "is undefined + 1?",
      "A field that is declared and never set is `undefined`. Shares " +
      "are added to `grad`, so it has to start as a number to which " +
      "one can add.",
      "Let `grad` start at 0, where it is declared or in the " +
      "constructor.",
    ],
  },
  {
    id: "grad-one",
    when: "`grad` starts at 1 instead of 0: shares are added on top of the " +
      "1.",
    seen: "typical slip: the root's gradient of 1 is taken for everyone's",
    edits: [
      ["grad = 0;", "grad = 1;"],
    ],
    hints: [
      "Before anybody has worked out a gradient, how much is known to " +
      "depend on this value?",
      "Only the final value gets a 1, and only when the backward pass " +
      "begins. Every other value collects shares, from an empty start.",
      "Start `grad` at 0 for each Value, and leave the 1 to exercise 3.",
    ],
  },
  {
    id: "grad-data",
    when: "`grad` starts as a copy of `data` instead of 0: the shares are " +
      "added on top of the number itself.",
    seen: "typical slip: every field is set from an argument, so `grad` is " +
      "too",
    edits: [
      [
        "this.data = data;",
        "this.data = data;\n" +
        "    this.grad = data;",
      ],
    ],
    hints: [
      "`data` and `grad` are two different things. Which of them is " +
      "known as soon as the Value is made?",
      "The number is known at once. The slope is known only after a " +
      "backward pass, and until then it is the same for every Value.",
      "Do not set `grad` from an argument: write `grad = 0`.",
    ],
  },
  {
    id: "op-unset",
    when: "`op` is `undefined`, whatever was handed in: the constructor " +
      "has to store it.",
    seen: "typical slip: the field is declared, and its line in the " +
      "constructor is left out",
    edits: [
      ["this.op = op;", ""],
    ],
    hints: [
      "Go through the arguments of your constructor one by one: where " +
      "is each of them stored?",
      "Declaring a field gives it a place, but no content. `op` still " +
      "has to be set.",
      "Beside the line for `data`, the constructor needs `this.op = " +
      "op;`.",
    ],
  },
  {
    id: "op-empty",
    when: "`op` is always empty: no Value can say which operation it came " +
      "from.",
    seen: "typical slip: it is not needed for the numbers, so nothing " +
      "complains",
    edits: [
      ["this.op = op;", 'this.op = "";'],
    ],
    hints: [
      'What is the `op` of new Value(6, [a, b], "*") in your code?',
      "The empty text is the default for a leaf. A result keeps the " +
      "text it was given.",
      'Store the argument: `this.op = op;`, with `op = ""` as its ' +
      "default in the list of arguments.",
    ],
  },
  {
    id: "label-unset",
    when: "`label` is `undefined`, whatever was handed in: the " +
      "constructor has to store it.",
    seen: "typical slip: the last argument is easily overlooked when the " +
      "fields are set",
    edits: [
      ["this.label = label;", ""],
    ],
    hints: [
      "Count the arguments of your constructor, and count the lines " +
      "that store one. Do the numbers agree?",
      "`label` is the fourth argument. It is the empty text where " +
      "nothing is handed in, and the given name otherwise.",
      "The constructor needs a line `this.label = label;`.",
    ],
  },
  {
    id: "label-empty",
    when: "`label` is always empty: the name that was handed in is lost.",
    seen: "typical slip: the default is set in place of the argument",
    edits: [
      ["this.label = label;", 'this.label = "";'],
    ],
    hints: [
      'What is the `label` of new Value(0.5, [], "", "w5") in your ' +
      "code?",
      "The empty text is only the default. When a name is handed in, " +
      "the field holds that name.",
      "Store the argument: `this.label = label;`.",
    ],
  },
  {
    id: "label-for-op",
    when: "`op` and `label` have changed places: the operation lands in " +
      "`label` and the name in `op`.",
    seen: "typical slip: two texts beside each other in the list of " +
      "arguments",
    edits: [
      ['op = "", label = ""', 'label = "", op = ""'],
    ],
    hints: [
      "In which order do the arguments come: which is the third, which " +
      "is the fourth?",
      "The order is data, prev, op, label. Two texts in a row are " +
      "swapped without any complaint from TypeScript.",
      "Write `op` as the third argument and `label` as the fourth, and " +
      "store each in the field of its name.",
    ],
  },
  {
    id: "label-second",
    when: "the constructor takes the label second: the inputs land in " +
      "`label`, and `prev` gets a text.",
    seen: "other convention: a public JavaScript port takes data, label " +
      "first; not in this contract",
    edits: [
      [
        'prev: readonly Value[] = [], op = "", label = ""',
        'label: unknown = "", prev: readonly Value[] = [], op = ""',
      ],
      ["this.label = label;", "this.label = label as string;"],
    ],
    hints: [
      'In new Value(6, [a, b], "*", "c"), what is each of the four ' +
      "arguments?",
      "The number comes first, then what it was computed from, then " +
      "the operation, and the name last.",
      "Put the arguments into the order data, prev, op, label.",
    ],
  },
  {
    id: "prev-empty",
    when: "`prev` stays empty: every Value looks like a leaf, and a " +
      "backward pass ends where it begins.",
    seen: "github.com/crqs/micrograd commit 43289fd (operations that do " +
      "not register their children)",
    edits: [
      ["this.prev = prev;", "this.prev = [];"],
    ],
    hints: [
      'What does the `prev` of new Value(6, [a, b], "*") hold in your ' +
      "code?",
      "The empty array is only the default, for a leaf. The result of an " +
      "operation keeps the Values that the constructor was given.",
      "Store the argument: `this.prev = prev;`.",
    ],
  },
  {
    id: "prev-nested",
    when: "the whole list becomes one member of `prev`: it holds an array, " +
      "not the Values.",
    seen: "typical slip: another pair of brackets, as in `[prev]` or " +
      "`new Set([prev])`",
    edits: [
      ["this.prev = prev;", "this.prev = [prev] as never;"],
    ],
    hints: [
      "How many members does `prev` have for [a, b], and for a leaf? " +
      "Is each member a Value?",
      "The argument is a list already. With another pair of brackets " +
      "around it, that list is the only member.",
      "Store the argument without brackets: `this.prev = prev;`.",
    ],
  },
  {
    id: "prev-copies",
    when: "`prev` holds other objects, such as copies: it has to hold the " +
      "very Values that were handed in.",
    seen: "github.com/SauravP97/micrograd-java commit 1419a72 (`new " +
      "Value(x[i].value, ...)`)",
    edits: [
      [
        "this.prev = prev;",
        "this.prev = prev.map((one) => new Value(one.data));",
      ],
    ],
    hints: [
      "Is the member of `prev` the very Value that was handed in, or " +
      "another one with the same number?",
      "A gradient has to reach the Value that the rest of the program " +
      "knows. A copy would receive it in its place.",
      "Keep the Values themselves: `this.prev = prev;`. Copying the array " +
      "does no harm, but copying its members does.",
    ],
  },
  {
    id: "backward-step-missing",
    when: "`backwardStep` of a new Value is no function that can be called: " +
      "a backward pass calls it on leaves too.",
    seen: "github.com/sidddev006/micrograd-from-scratch engine/value.py " +
      "sets no `_backward` on a leaf",
    edits: [
      ["backwardStep: () => void = nothing;", "backwardStep!: () => void;"],
    ],
    hints: [
      "What happens when the backward pass comes to a leaf and calls " +
      "its `backwardStep`?",
      "The field must hold a function from the start. It is called on " +
      "leaves too, and has nothing to do there, so it must not " +
      "complain either.",
      "Let it start as a function with an empty body, `() => {}`, " +
      "stored and not called.",
    ],
  },
  {
    id: "backward-step-own-grad",
    when: "`backwardStep` of a leaf writes to its own `grad`: the gradient " +
      "it has collected is replaced by 1.",
    seen: "typical slip: the 1 of the final value is put into everyone's " +
      "step",
    edits: [
      [
        "backwardStep: () => void = nothing;",
        "backwardStep: () => void = () => {\n" +
        "    this.grad = 1;\n" +
        "  };",
      ],
    ],
    hints: [
      "Whose grad does a backwardStep change: its own, or that of the " +
      "values in `prev`? How many has a leaf?",
      "A step passes on what has arrived. A leaf has nobody to pass it " +
      "to, and keeps what it has collected.",
      "The leaf's step has an empty body: `() => {}`.",
    ],
  },
  {
    id: "to-string-bare",
    when: "`toString` returns the number alone: the text says nothing of a " +
      "Value.",
    seen: "github.com/sidddev006/micrograd-from-scratch engine/value.py " +
      "(`__repr__` returns str(self.data))",
    edits: [
      ["`Value(data=${this.data})`", "`${this.data}`"],
    ],
    hints: [
      "Could one tell from your text whether 2 is a number or a Value?",
      "Around the number go the name of the class, brackets, and the " +
      "name of the field.",
      "For 2 the text is `Value(data=2)`; in it, only the 2 is filled " +
      "in.",
    ],
  },
  {
    id: "to-string-no-name",
    when: "`toString` leaves out `data=`: it shows Value(2) where " +
      "Value(data=2) is asked for.",
    seen: "typical slip: the call `new Value(2)` is imitated",
    edits: [
      ["`Value(data=${this.data})`", "`Value(${this.data})`"],
    ],
    hints: [
      "Compare your text with Value(data=2) letter by letter: what is " +
      "missing?",
      "Inside the brackets stands the name of the field, an equals " +
      "sign, and the number.",
      "Put `data=` between the opening bracket and the number.",
    ],
  },
  {
    id: "to-string-spaces",
    when: "`toString` puts spaces around the equals sign: none belong there.",
    seen: "typical slip: code is written with spaces around `=`, so the " +
      "text is too",
    edits: [
      ["`Value(data=${this.data})`", "`Value(data = ${this.data})`"],
    ],
    hints: [
      "How long is your text for 2, and how long is Value(data=2)?",
      "In the text that is asked for there is no space at all.",
      "Write `data=` and the number next to each other.",
    ],
  },
  {
    id: "to-string-shows-grad",
    when: "`toString` shows `grad` as well: the text is longer than " +
      "Value(data=2).",
    seen: "other convention: github.com/karpathy/micrograd " +
      "micrograd/engine.py shows data and grad",
    edits: [
      [
        "`Value(data=${this.data})`",
        "`Value(data=${this.data}, grad=${this.grad})`",
      ],
    ],
    hints: [
      "Which of its fields does a Value show in the text that is asked " +
      "for?",
      "The text shows the number alone. The gradient can be looked at " +
      "when one wants it, as v.grad.",
      "Take out what stands between the number and the closing bracket.",
    ],
  },
  {
    id: "to-string-rounded",
    when: "`toString` rounds the number before it shows it: 2 becomes " +
      "2.0000.",
    seen: "github.com/Raghuboi/ts-micrograd src/engine/value.ts (toFixed " +
      "in toString)",
    edits: [
      ["`Value(data=${this.data})`", "`Value(data=${this.data.toFixed(4)})`"],
    ],
    hints: [
      "What does your text show for 2, and what for a number with ten " +
      "digits?",
      "A template string writes a number with as many digits as it " +
      "needs: 2 stays 2.",
      "Put `this.data` into the text as it is, without `toFixed`.",
    ],
  },
  {
    id: "to-string-plain-quotes",
    when: "`toString` has ordinary quotes around `${…}`: the placeholder " +
      "is shown as it stands.",
    seen: "github.com/marcofavorito/micrograd-js src/nn.ts " +
      "(`Neuron.toString`)",
    edits: [
      ["`Value(data=${this.data})`", '"Value(data=${this.data})"'],
    ],
    hints: [
      "What does your text show where the number should be? Which " +
      "quotes stand around it?",
      "`${…}` is filled in only between backquotes. Between other " +
      "quotes it is text like any other.",
      "Put backquotes around the whole text, in place of the quotes.",
    ],
  },
  {
    id: "to-string-no-return",
    when: "`toString` returns nothing: the text may be printed or built, " +
      "but nobody gets it.",
    seen: "typical slip: printing it with console.log looks right on the " +
      "screen",
    edits: [
      [
        "return `Value(data=${this.data})`;",
        "const text = `Value(data=${this.data})`;",
      ],
    ],
    hints: [
      "Who gets the text that your `toString` makes? What is `${v}` in " +
      "your code?",
      "A method gives its result back with `return`. Whether to print " +
      "it is for the caller to decide.",
      "Put `return` in front of the text, in place of printing or " +
      "storing it.",
    ],
  },
  {
    id: "to-string-missing",
    when: "the class has no method named `toString`: the text is `[object " +
      "Object]`.",
    seen: "typical slip: a letter of the name is written small, or large",
    edits: [
      ["toString(): string", "tostring(): string"],
    ],
    hints: [
      "How is your method spelt? Which name does a template string " +
      "look for?",
      "A template string calls a method of one fixed name. If the " +
      "class lacks it, `[object Object]` comes out.",
      "The name is `toString`, with a capital S, inside the class.",
    ],
  },
];
