/**
 * What a network of two inputs can learn: points on a plane, of two kinds.
 *
 * @module
 */
import { Random } from "../probes/random.ts";

/** The names of what there is to learn on a plane. */
export type PlaneName = "xor" | "moons";

/** What is said above a network that learns one of them. */
export const PLANE_TITLES: Readonly<Record<PlaneName, string>> = {
  moons: "Your network learns two moons",
  xor: "Your network learns exclusive or",
};

/** Inputs, and the output that is wanted for each: 1 or -1. */
export interface Examples {
  readonly inputs: number[][];
  readonly targets: number[][];
}

/** The part of the plane that is shown. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** How many points the moons have. */
const MOON_POINTS = 100;

/** The points, always the same for a seed. */
export function examplesOf(name: PlaneName, seed: number): Examples {
  return name === "xor" ? xor() : moons(new Random(`${seed}/points`).next);
}

/** The part of the plane where the points are, and a little more. */
export function boxOf(name: PlaneName): Box {
  return name === "xor"
    ? { left: -0.4, right: 1.4, bottom: -0.4, top: 1.4 }
    : { left: -1.4, right: 2.4, bottom: -0.9, top: 1.4 };
}

/** Exclusive or: 1 where exactly one of the inputs is. */
function xor(): Examples {
  return {
    inputs: [[0, 0], [0, 1], [1, 0], [1, 1]],
    targets: [[-1], [1], [1], [-1]],
  };
}

/** Two half circles that reach into each other, as in lesson 8. */
function moons(random: () => number): Examples {
  const inputs: number[][] = [];
  const targets: number[][] = [];
  const noise = () => 0.2 * random() - 0.1;
  for (let i = 0; i < MOON_POINTS; i++) {
    const isUpper = i % 2 === 0;
    const angle = Math.PI * random();
    const x1 = isUpper ? Math.cos(angle) : 1 - Math.cos(angle);
    const x2 = isUpper ? Math.sin(angle) : 0.5 - Math.sin(angle);
    inputs.push([x1 + noise(), x2 + noise()]);
    targets.push([isUpper ? 1 : -1]);
  }
  return { inputs, targets };
}
