/**
 * The platforms that homework can be packed for. To add one, make its folder and
 * add its row here.
 *
 * @module
 */
import { classroom50 } from "./classroom50/package.ts";
import { container } from "./container/package.ts";
import { gradescope } from "./gradescope/package.ts";
import type { Platform } from "./platform.ts";
import { prairielearn } from "./prairielearn/package.ts";

/** The platforms, as `--help` lists them. */
export const PLATFORMS: readonly Platform[] = [
  gradescope,
  classroom50,
  prairielearn,
  container,
];
