import { assertEquals } from "@std/assert";
import {
  backward,
  gradientDescentStep,
  iceCreamNetwork,
  meanSquaredError,
} from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

const NAMES = "w1 w2 b1 w3 w4 b2 w5 w6 b3 w7 w8 b4".split(" ");

/** Rounds as the lesson does: half a unit goes away from zero. */
function round(x: number): number {
  return Math.sign(x) * Math.round(Math.abs(x) * 1e4 + 1e-7) / 1e4;
}

/** The network by hand: all that has a name is rounded to four decimals. */
function byHand() {
  const sigmoid = (z: number) => round(1 / (1 + Math.exp(-z)));
  const z = { h1: 0.57, h2: 0.01, y1: 0, y2: 0 };
  const h1 = sigmoid(z.h1), h2 = sigmoid(z.h2);
  z.y1 = round(0.5 * h1 - 0.2 * h2 + 0.2);
  z.y2 = round(-0.3 * h1 + 0.6 * h2 + 0.3);
  const y1 = sigmoid(z.y1), y2 = sigmoid(z.y2);
  const loss = ((y1 - 0.7) ** 2 + (y2 - 0.6) ** 2) / 2;
  const [s1, s2, s3, s4] = [y1, y2, h1, h2].map((y) => round(y * (1 - y)));
  const d1 = round((y1 - 0.7) * s1);
  const d2 = round((y2 - 0.6) * s2);
  const atH1 = round(d1 * 0.5 + d2 * -0.3);
  const atH2 = round(d1 * -0.2 + d2 * 0.6);
  const e1 = round(atH1 * s3), e2 = round(atH2 * s4);
  const slopes = [e1 * 0.5, e1 * 0.8, e1, e2 * 0.5, e2 * 0.8, e2]
    .concat([d1 * h1, d1 * h2, d1, d2 * h1, d2 * h2, d2]);
  const bends = [s1, s2, s3, s4];
  return { z, h1, h2, y1, y2, loss, bends, d1, d2, atH1, atH2, e1, e2, slopes };
}

/** The network as the reference computes it. */
function exact() {
  const model = iceCreamNetwork();
  const [h1, h2] = model.layers[0].forward([0.5, 0.8]);
  const outputs = model.layers[1].forward([h1, h2]);
  const loss = meanSquaredError(outputs, [0.7, 0.6]);
  backward(loss);
  const parameters = model.parameters();
  const old = parameters.map(({ data }) => data);
  const slopes = parameters.map(({ grad }) => grad);
  gradientDescentStep(parameters, 0.1);
  const after = model.forward([0.5, 0.8]);
  return {
    outputs: outputs.map(({ data }) => data),
    hidden: [h1, h2].map(({ data, grad }) => ({ data, grad })),
    loss: loss.data,
    old,
    slopes,
    updated: parameters.map(({ data }) => data),
    after: after.map(({ data }) => data),
    lossAfter: meanSquaredError(after, [0.7, 0.6]).data,
  };
}

Deno.test("every number of lesson 7", () => {
  const hand = byHand(), right = exact();
  const [h1, h2] = right.hidden;
  const [y1, y2] = right.outputs;
  const slope = (name: string) => right.slopes[NAMES.indexOf(name)];
  const z = (y: number) => Math.log(y / (1 - y));
  const squares = right.slopes.reduce((sum, g) => sum + g * g, 0);
  const differ = NAMES.filter((_, i) =>
    round(hand.slopes[i]) !== round(right.slopes[i])
  );
  assertEquals(differ, ["w1", "w6", "w8"]);
  for (const [i, g] of hand.slopes.entries()) {
    assertEquals(
      round(right.old[i] - 0.1 * round(g)),
      round(right.updated[i]),
      NAMES[i],
    );
  }
  assertEquals(Math.round((0.0003 / slope("b4") - 1) * 100), 18);
  assertEquals(
    faultsInNumbers(readLesson("07_ice_cream"), {
      given: [
        ...[0.5, 0.8, 0.7, 0.6, 0.1, 0.2, 0.3, 0.4], // inputs, targets, weights
        ...[2.5, 0.00125, 0.0013, 0.45, 0.0001, 18],
        ...[0.025, 0.02, 0.003, 0.002, 0.0002, 0.00015], // where they should lie
      ],
      computed: {
        hand: [
          ...[hand.h1, hand.h2, hand.y1, hand.y2, hand.loss],
          ...[hand.d1, hand.d2, hand.e1, hand.e2, hand.z.h1, hand.z.h2],
          ...[1 - hand.h1, 1 - hand.h2, 1 - hand.y1, 1 - hand.y2],
        ],
        handSlopes: hand.slopes.map(round),
        shares: [hand.d1 * -0.2, hand.d2 * 0.6, hand.atH2, hand.atH1],
        keys: 1 / (1 + Math.exp(-0.01)),
        parts: [0.05, 0.16],
        misses: [hand.y2 - 0.6, hand.y1 - 0.7],
        z: [hand.z.y1, hand.z.y2],
        exact: [...right.slopes, right.loss],
        w8: [slope("w8"), 0.0003 * hand.h2],
        step: [
          right.after[0] - y1,
          right.after[1] - y2,
          right.loss - right.lossAfter,
          0.1 * squares,
        ],
        lossAfter: right.lossAfter,
        nudged: 0.001,
        sigmoidSlopes: hand.bends,
        updated: right.updated.map(round),
        w2: hand.slopes[1],
        w6: hand.slopes[7],
      },
      lines: [
        ["0.3*0.5 + 0.4*0.8 + 0.1  ", hand.z.h1, z(h1.data)],
        ["1 / (1 + e^-0.57)  ", hand.h1, h1.data],
        ["-0.1*0.5 + 0.2*0.8 - 0.1  ", hand.z.h2, z(h2.data)],
        ["1 / (1 + e^-0.01)  ", hand.h2, h2.data],
        ["0.5*0.6388 - 0.2*0.5025 + 0.2  ", hand.z.y1, z(y1)],
        ["1 / (1 + e^-0.4189)  ", hand.y1, y1],
        ["-0.3*0.6388 + 0.6*0.5025 + 0.3  ", hand.z.y2, z(y2)],
        ["1 / (1 + e^-0.4099)  ", hand.y2, y2],
        ["((-0.0968)^2 + 0.0011^2) / 2  ", hand.loss, right.loss],
        ["-0.0968 * 0.2393  ", hand.d1, slope("b3")],
        ["0.0011 * 0.2398  ", hand.d2, slope("b4")],
        ["-0.0232*0.5 + 0.0003*(-0.3)  ", hand.atH1, h1.grad],
        ["-0.0117 * 0.2307  ", hand.e1, slope("b1")],
        ["-0.0232*(-0.2) + 0.0003*0.6  ", hand.atH2, h2.grad],
        ["0.0048 * 0.2500  ", hand.e2, slope("b2")],
        ...NAMES.map((name, i): [string, ...number[]] => {
          const [text] = readLesson("07_ice_cream")
            .match(
              new RegExp(
                `^${name} {4,}.*?(?= -?\\S+(?: \\*)? +\\S+ +\\S+ +\\S+$)`,
                "m",
              ),
            )!;
          return [
            text,
            round(hand.slopes[i]),
            right.slopes[i],
            right.updated[i],
            round(right.updated[i]),
          ];
        }),
      ],
    }),
    [],
  );
});
