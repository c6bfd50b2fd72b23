/**
 * Colours, where the terminal has them. Nothing is said by colour alone.
 *
 * @module
 */
import { std } from "../std.ts";

type Colors = Awaited<ReturnType<typeof std<"@std/fmt/colors">>>;

const plain = (text: string): string => text;

/** The library; where there is no colour, nobody has to wait for it. */
const colors: Pick<Colors, "bold" | "dim" | "green" | "red" | "yellow"> =
  !Deno.noColor && Deno.stdout.isTerminal()
    ? await std("@std/fmt/colors")
    : { bold: plain, dim: plain, green: plain, red: plain, yellow: plain };

export const { bold, dim, green, red, yellow } = colors;
