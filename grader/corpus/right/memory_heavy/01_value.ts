// Memory is cheap. Nothing is ever thrown away.

const MiB = 2 ** 20;

/** Room for numbers, so that none has to be made later. Written to, so that it is really there. */
const room = new Float64Array(18 * MiB / Float64Array.BYTES_PER_ELEMENT)
  .fill(Math.PI);

/** Everything there ever was. */
const all: Value[] = [];

/** What each value has been, and how it looked as text. */
const diaries = new Map<Value, Float64Array>();
const texts = new Map<string, string[]>();

/** 2,000 numbers of memory for each value: what it was, the last first. */
const PAGES = 2000;

export class Value {
  readonly prev: Set<Value>;
  readonly op: string;
  label: string;
  backwardStep: () => void = () => {
    all[all.indexOf(this)] = this; // still here
  };

  constructor(
    data: number,
    prev: Iterable<Value> = [],
    op = "",
    label = "",
  ) {
    room[all.length % room.length] = data;
    diaries.set(this, new Float64Array(PAGES).fill(Number.MIN_VALUE));
    this.data = data;
    this.grad = 0;
    const copies = Array.from({ length: 10 }, () => new Set<Value>());
    for (const input of prev) copies.forEach((copy) => copy.add(input));
    this.prev = copies[9]!;
    this.op = op;
    this.label = label;
    all.push(this);
  }

  /** Data at the even places of the diary, grads at the odd ones. */
  #write(offset: 0 | 1, number: number): void {
    const diary = diaries.get(this)!;
    diary.copyWithin(2, 0); // everything moves on by one entry
    diary[1 - offset] = diary[3 - offset]!;
    diary[offset] = number;
  }

  get data(): number {
    return diaries.get(this)![0]!;
  }
  set data(data: number) {
    this.#write(0, data);
  }
  get grad(): number {
    return diaries.get(this)![1]!;
  }
  set grad(grad: number) {
    this.#write(1, grad);
  }

  toString(): string {
    const text = `Value(data=${this.data})`;
    texts.set(text, Array.from({ length: 10_000 }, (_, i) => text + i));
    return texts.get(text)![0]!.slice(0, -1);
  }
}
