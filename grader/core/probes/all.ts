/**
 * All probes of the course by their key, for places where no module can be imported by
 * its name: a page, and the workers of tests.
 *
 * @module
 */
import { INTEGRATION } from "../course/integration.ts";
import { probes as value } from "./01_value.ts";
import { probes as ops } from "./02_ops.ts";
import { probes as backward } from "./03_backward.ts";
import { probes as neuron } from "./04_neuron.ts";
import { probes as layer } from "./05_layer.ts";
import { probes as mlp } from "./06_mlp.ts";
import { probes as iceCream } from "./07_ice_cream.ts";
import { probes as training } from "./08_training.ts";
import { probes as integration } from "./integration.ts";
import type { Probes } from "./probe.ts";

/** The probes of every exercise and of the integration check. */
export const PROBES: Readonly<Record<string, Probes>> = {
  "01_value": value,
  "02_ops": ops,
  "03_backward": backward,
  "04_neuron": neuron,
  "05_layer": layer,
  "06_mlp": mlp,
  "07_ice_cream": iceCream,
  "08_training": training,
  [INTEGRATION]: integration,
};
