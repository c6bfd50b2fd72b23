import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";
type Operand = Value | number;
type Options = ConstructorParameters<typeof Layer>[2];
// a network is a layer and a network, or nothing
const stack = (nin: number, [n, ...ns]: number[], o: Options): Layer[] =>
  n === undefined ? [] : [new Layer(nin, n, o), ...stack(n, ns, o)];
const through = ([l, ...ls]: Layer[], x: Value[]): Value[] =>
  l ? through(ls, l.forward(x)) : x;
const within = ([l, ...ls]: Layer[]): Value[] =>
  l ? l.parameters().concat(within(ls)) : [];
export class MLP {
  layers: Layer[];
  constructor(nin: number, nouts: number[], options?: Options) {
    this.layers = stack(nin, nouts, options);
  }
  forward(x: Operand[]): Value[] {
    return through(
      this.layers,
      x.map((a) => a instanceof Value ? a : new Value(a)),
    );
  }
  parameters(): Value[] {
    return within(this.layers);
  }
  get parameterCount(): number {
    return within(this.layers).length;
  }
}
