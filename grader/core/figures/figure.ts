/**
 * What a figure is: a small declaration from which a terminal draws text and a page
 * draws a picture. It holds what is to be seen, and nothing about lines and pixels.
 *
 * This module is browser compatible.
 *
 * @module
 */

/** A figure of a lesson. */
export type Figure =
  | GraphFigure
  | NetworkFigure
  | PlotFigure
  | BarsFigure
  | AreasFigure;

/** What every figure has. */
interface Common {
  /** One sentence under the figure. */
  readonly caption: string;
  /** What there is to see, for those who cannot see it. */
  readonly says: string;
}

/** Values and what they were computed from, drawn from left to right. */
export interface GraphFigure extends Common {
  readonly figure: "graph";
  readonly values: readonly GraphValue[];
  /** The grads one moment after another, each moment with what happens in it. */
  readonly frames?: readonly Frame[];
  /** "frames" where the graph itself stands in the text already. */
  readonly textShows?: "frames";
}

export interface GraphValue {
  /** What it is called in the figure; may be empty. */
  readonly name: string;
  /** What it is called in the declaration, if not by its name. */
  readonly id?: string;
  /**
   * What is written on the arrow into it: `+`, `* 5`, `tanh`; `""` for a bare arrow.
   * Absent for a leaf.
   */
  readonly op?: string;
  /** What is written under that arrow, for instance its slope. */
  readonly under?: string;
  /** The ids of the values it was computed from. */
  readonly from?: readonly string[];
  readonly data?: number;
  readonly grad?: number;
  /** Its column, from the left, and its line, from the top. */
  readonly at: readonly [column: number, line: number];
}

/** One moment of a walk. */
export interface Frame {
  readonly says: string;
  /** The grads that have changed, by name. */
  readonly grads: Readonly<Record<string, number>>;
}

/** Layers of neurons. */
export interface NetworkFigure extends Common {
  readonly figure: "network";
  readonly inputs: readonly { readonly name: string; readonly data?: number }[];
  readonly layers: readonly (readonly NeuronFigure[])[];
  /** Which number stands beside a parameter; with "none" only the wiring is drawn. */
  readonly shows: "none" | "data" | "grad";
}

/** A neuron of a network. */
export interface NeuronFigure {
  readonly name: string;
  readonly note?: string;
  readonly data?: number;
  /** The slope of the loss with respect to its z. */
  readonly delta?: number;
  /** Its weights, then its bias. */
  readonly parameters: readonly Parameter[];
}

/** A weight or a bias. */
export interface Parameter {
  readonly name: string;
  readonly data?: number;
  readonly grad?: number;
}

/** Curves and points in a plane. */
export interface PlotFigure extends Common {
  readonly figure: "plot";
  readonly x: Axis;
  readonly y: Axis;
  /** Whether the line y = 0 is drawn; it is, if nothing is said. */
  readonly zeroLine?: boolean;
  readonly curves: readonly Curve[];
  readonly points?: readonly Point[];
}

/** One direction of a plot. */
export interface Axis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A curve: a formula of `x`, or places, which are joined by lines. */
export interface Curve {
  readonly name: string;
  /** The character a terminal draws it with. */
  readonly mark: string;
  readonly formula?: string;
  readonly places?: readonly (readonly [x: number, y: number])[];
  /** True where the places stand for themselves: nothing joins them. */
  readonly apart?: boolean;
}

/** A place with a name. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** Numbers side by side, by their size. */
export interface BarsFigure extends Common {
  readonly figure: "bars";
  /** How many decimals are printed. */
  readonly decimals: number;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

/** Rectangles, such as a product drawn as an area. */
export interface AreasFigure extends Common {
  readonly figure: "areas";
  readonly areas: readonly Area[];
  /** Words beside the rectangles. */
  readonly words: readonly Words[];
}

/** A rectangle, in characters. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** A text at a place, in characters. */
export interface Words {
  readonly left: number;
  readonly top: number;
  readonly text: string;
}
