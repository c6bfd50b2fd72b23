/**
 * Colours, where the terminal has them. Nothing is told by colour alone.
 *
 * @module
 */
import { std } from "../kit/packages/std.ts";

type Colors = Awaited<ReturnType<typeof std<"@std/fmt/colors">>>;

const plain = (text: string): string => text;

type Used =
  | "bold"
  | "cyan"
  | "dim"
  | "green"
  | "inverse"
  | "magenta"
  | "red"
  | "yellow";

/** Whether somebody sees colours. */
const hasColors = !Deno.noColor && Deno.stdout.isTerminal() &&
  Deno.env.get("TERM") !== "dumb";

/** The library; where there is no colour, nobody has to wait for it. */
const colors: Pick<Colors, Used> = hasColors ? await std("@std/fmt/colors") : {
  bold: plain,
  cyan: plain,
  dim: plain,
  green: plain,
  inverse: plain,
  magenta: plain,
  red: plain,
  yellow: plain,
};

export const { bold, cyan, dim, green, inverse, magenta, red, yellow } = colors;
