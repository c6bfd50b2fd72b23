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
import { web } from "./web/package.ts";

/** The platforms that grade what students hand in there. */
export const PLATFORMS: readonly Platform[] = [
  gradescope,
  classroom50,
  prairielearn,
  container,
];

/** All that homework can be packed for: those that grade, and the page, which does not. */
export const PACKED: readonly Platform[] = [...PLATFORMS, web];
