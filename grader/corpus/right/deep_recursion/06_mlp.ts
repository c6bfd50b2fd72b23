import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type LayerOptions = ConstructorParameters<typeof Layer>[2];

function build(
  nin: number,
  nouts: readonly number[],
  options: LayerOptions,
): Layer[] {
  const [nout, ...rest] = nouts;
  if (nout === undefined) return [];
  const layer = new Layer(nin, nout, options);
  return [layer, ...build(nout, rest, options)];
}

function through([layer, ...rest]: Layer[], x: Operand[]): Operand[] {
  return layer === undefined ? x : through(rest, layer.forward(x));
}

function collect([layer, ...rest]: Layer[]): Value[] {
  return layer === undefined ? [] : layer.parameters().concat(collect(rest));
}

function count([first, ...rest]: unknown[]): number {
  return first === undefined ? 0 : 1 + count(rest);
}

export class MLP {
  layers: Layer[];

  constructor(nin: number, nouts: number[], options?: LayerOptions) {
    this.layers = build(nin, nouts, options);
  }

  forward(x: Operand[]): Value[] {
    return through(this.layers, x) as Value[];
  }

  parameters(): Value[] {
    return collect(this.layers);
  }

  get parameterCount(): number {
    return count(this.parameters());
  }
}
