/**
 * The learner's own files together, from one Value to a training step.
 *
 * Stage N uses the files up to N, so the first stage that differs says where
 * the files stop fitting together.
 *
 * @module
 */
import { forEach } from "./builtins.ts";
import { elements } from "./copy.ts";
import {
  ICE_CREAM_INPUTS,
  ICE_CREAM_TARGETS,
  randomNetwork,
  setNeuron,
  setNeurons,
} from "./networks.ts";
import type { Probe, Probes } from "./probe.ts";

/** Looks at each exercise's part, built on the learner's own earlier parts. */
const together: Probe = (implementation, recorder, random) => {
  const { Value, add, mul, sigmoid, backward, Neuron, Layer } = implementation;
  const { iceCreamNetwork, meanSquaredError, gradientDescentStep } =
    implementation;

  recorder.tried = stage(1, "w1 = new Value(0.3)");
  const w1 = new Value(0.3, [], "", "w1");
  recorder.note("w1.data", w1.data);
  recorder.note("w1.grad", w1.grad);

  recorder.tried = stage(2, "h1 = sigmoid(w1*x1 + w2*x2 + b1)");
  const h1 = sigmoid(add(add(mul(w1, 0.5), mul(0.4, 0.8)), 0.1));
  recorder.note("h1.data", h1.data);

  recorder.tried = stage(3, "backward(mul(h1, w1))");
  backward(mul(h1, w1));
  recorder.note("w1.grad", w1.grad);

  recorder.tried = stage(4, "out = neuron.forward([0.5, 0.8]); backward(out)");
  const neuron = new Neuron(2);
  setNeuron(neuron, [0.3, 0.4, 0.1]);
  const out = neuron.forward([...ICE_CREAM_INPUTS]);
  recorder.note("out.data", out.data);
  backward(out);
  recorder.note("weights[0].grad", neuron.weights[0].grad);

  recorder.tried = stage(5, "new Layer(2, 3).forward([0.5, 0.8])");
  const layer = new Layer(2, 3);
  setNeurons(elements(layer.neurons), random.numbers(9, 0.1, 0.9));
  forEach(
    elements(layer.forward([...ICE_CREAM_INPUTS])),
    ({ data }, i) => recorder.note(`output ${i}`, data),
  );

  recorder.tried = stage(6, "new MLP(2, [3, 1]).forward([0.5, 0.8])");
  const model = randomNetwork(implementation, random, 2, [3, 1]);
  recorder.note("the output", model.forward([...ICE_CREAM_INPUTS])[0].data);
  recorder.note("parameterCount", model.parameterCount);

  recorder.tried = stage(7, "one step of the ice-cream network");
  const iceCream = iceCreamNetwork();
  const outputs = iceCream.forward([...ICE_CREAM_INPUTS]);
  const loss = meanSquaredError(outputs, [...ICE_CREAM_TARGETS]);
  recorder.note("the loss", loss.data, { onPaper: true });
  backward(loss);
  gradientDescentStep(iceCream.parameters(), 0.1);
  forEach(
    elements(iceCream.parameters()),
    ({ data }, i) => recorder.note(`parameter ${i}`, data, { onPaper: true }),
  );

  recorder.tried = stage(8, "three steps of training");
  const losses = implementation.train(
    model,
    [[0.5, 0.8], [0.1, 0.2]],
    [[0.7], [-0.6]],
    {
      steps: 3,
      learningRate: 0.1,
    },
  );
  forEach(
    elements(losses),
    (loss, i) => recorder.note(`loss ${i}`, loss, { tolerance: 1e-6 }),
  );
};

/** The one probe. */
export const probes: Probes = { together };

function stage(number: number, what: string): string {
  return `exercise ${number}, on your own files: ${what}`;
}
