import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type LayerOptions = ConstructorParameters<typeof Layer>[2];

class Stopwatch implements Disposable, AsyncDisposable {
  readonly start = performance.now();
  constructor(readonly name: string) {}
  [Symbol.dispose](): void {
    console.debug(this.name, performance.now() - this.start, "ms");
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await null;
    this[Symbol.dispose]();
  }
}

await using _loading = new Stopwatch("loading");

/** Counts down for as long as there is a process. */
let left = 1e6;
(function next() {
  if (left-- > 0) setTimeout(next, 0);
})();

export class MLP {
  layers: Layer[];
  /** Called off, should one want to. */
  readonly controller = new AbortController();

  constructor(nin: number, nouts: number[], options?: LayerOptions) {
    const sizes = structuredClone([nin, ...nouts]);
    this.layers = nouts.map((nout, i) => new Layer(sizes[i]!, nout, options));
  }

  forward(x: Operand[]): Value[] {
    using _watch = new Stopwatch("forward");
    this.controller.signal.throwIfAborted();
    let values = x;
    for (const layer of this.layers) values = layer.forward(values);
    return values as Value[];
  }

  parameters(): Value[] {
    return this.layers.flatMap((layer) => layer.parameters());
  }

  get parameterCount(): number {
    return this.parameters().length;
  }
}
