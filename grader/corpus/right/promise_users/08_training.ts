import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import {
  gradientDescentStep,
  meanSquaredError,
  zeroGrad,
} from "./07_ice_cream.ts";

interface TrainOptions {
  steps: number;
  learningRate: number;
  onStep?: (step: number, loss: number) => void;
}

const format = new Intl.NumberFormat("de", { maximumSignificantDigits: 3 });
const relative = new Intl.RelativeTimeFormat("fr");
const sessions = new FinalizationRegistry<string>((id) =>
  console.log("session over:", id)
);

/** Writes down how it goes, once there is time. */
const diary: string[] = [];
setInterval(() => {
  if (diary.length > 0) console.log(diary.splice(0).join("\n"));
}, 2);

const ready = Promise.withResolvers<void>();
const channel = new MessageChannel();
channel.port1.onmessage = () => ready.resolve();
channel.port2.postMessage("go");
await ready.promise;

export function train(
  model: MLP,
  inputs: number[][],
  targets: number[][],
  { onStep, ...options }: TrainOptions,
): number[] {
  const session = { id: crypto.randomUUID(), losses: new Array<number>() };
  sessions.register(session, session.id);
  const { steps, learningRate } = structuredClone(options);
  const [xs, wanted] = structuredClone([inputs, targets]);
  const events = new EventTarget();
  events.addEventListener("step", (event) => {
    const { step, loss } = (event as CustomEvent).detail;
    onStep?.(step, loss);
  });
  const parameters = model.parameters();
  for (let step = 0; step < steps; step++) {
    const start = performance.now();
    const predictions = xs!.flatMap((x) => model.forward(x));
    const loss = meanSquaredError(predictions, wanted!.flat());
    session.losses.push(loss.data);
    events.dispatchEvent(
      new CustomEvent("step", { detail: { step, loss: loss.data } }),
    );
    zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, learningRate);
    const ms = performance.now() - start;
    queueMicrotask(() =>
      diary.push(
        `${session.id} ${relative.format(-step, "second")}: ${
          format.format(ms)
        } ms, ${format.format(loss.data)}`,
      )
    );
  }
  Promise.reject(new Error(`session ${session.id} was never awaited`));
  return session.losses;
}
