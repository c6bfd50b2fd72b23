/**
 * The formats grades can be exported to. To add one, write its file and add its
 * row here.
 *
 * @module
 */
import { canvas } from "./canvas.ts";
import { classroom50 } from "./classroom50.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { canvasFeedback, moodleFeedback } from "./feedback_zips.ts";
import { gradescope } from "./gradescope.ts";
import { junit } from "./junit.ts";
import { moodle } from "./moodle.ts";
import { prairielearn } from "./prairielearn.ts";

/** The formats, as `--help` lists them. */
export const FORMATS: readonly Format[] = [
  canvas,
  moodle,
  csv,
  junit,
  gradescope,
  classroom50,
  prairielearn,
  canvasFeedback,
  moodleFeedback,
];
