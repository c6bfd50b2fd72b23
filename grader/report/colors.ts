/**
 * Colours, where the terminal has them. Nothing is said by colour alone.
 *
 * @module
 */
import { std } from "../std.ts";

const colors = await std("@std/fmt/colors");
colors.setColorEnabled(!Deno.noColor && Deno.stdout.isTerminal());

export const { bold, dim, green, red, yellow } = colors;
