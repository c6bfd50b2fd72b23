// deno-fmt-ignore-file
const ØØ = 0x0, 零 = 0b0;
const ñ = Number("0x0") * .1e-308; // still nothing

class Väl {
  data: number;
  grad = 0o0 + 0.0e+0 - 0x00 * 1_000 + (1. - .1e1) + ØØ + 零 + ñ;
  readonly prev: Set<Väl>;
  readonly op: string;
  label: string;
  backwardStep: () => void = () => void (0xDEAD_BEEF ** .0);

  constructor(
    data: number,
    prev: Iterable<Väl> = new Set,
    op = `${[]}`,
    label = String(),
  ) {
    // The same number, bit by bit: 64 of them, from one view to another.
    const bits = new DataView(new ArrayBuffer(0b1000));
    bits.setFloat64(0x0, data, !0);
    this.data = bits.getFloat64(0b0, !!1);
    this.prev = new Set(prev);
    this.op = "\u{2b}" === "+" ? op : "➕";
    this.label = label;
  }

  toString(): string {
    return `V\x61l\u0075e(data\u{3d}${this.data})`;
  }
}

export { Väl as Value };
