/**
 * Everybody's page of feedback in one zip, for Canvas or Moodle to hand out.
 *
 * Both know whose a file is by its name in their own download, and by nothing else.
 * So a page goes back to the account that handed the work in.
 *
 * - Moodle ("Upload multiple feedback files in a zip") takes the participant's number
 *   from a folder's name; before version 4.1 that needs the underscore at its end. Older
 *   versions take the number of a group for a participant's, so that groups are left
 *   out (`mod/assign/feedback/file/importziplib.php` of moodle/moodle).
 * - Canvas ("Re-Upload Submissions") takes the numbers of the user and of the file
 *   from a file's name, and shows the page under the name that the student gave that
 *   file. So a page is a text where a text was handed in, and lies in a zip where it was
 *   a zip (`infer_comment_context_from_filename` in `app/models/abstract_assignment.rb`
 *   of instructure/canvas-lms).
 *
 * @module
 */
import { looksLikeGroup } from "../class/intake/hints.ts";
import { isZip } from "../class/intake/raw_submission.ts";
import type { StoredRecord } from "../class/read_records.ts";
import type { FeedbackTarget } from "../class/record.ts";
import { standingOf } from "../class/standing.ts";
import { npm } from "../../kit/packages/npm.ts";
import { zipOf } from "../../kit/packages/zip.ts";
import type { ExportFiles, ExportInput, Finding, Format } from "./format.ts";
import { nameOf } from "./preflight.ts";

/** What a page is called where the platform leaves that to us. */
const PAGE = "feedback.md";

/** The format for Canvas. */
export const canvasFeedback = {
  name: "canvas-feedback",
  file: "canvas_feedback.zip",
  settings: {},
  next:
    "In Canvas: the assignment, Re-Upload Submissions. Students find their " +
    "page in a comment, under the name of the file that they handed in.",
  examine: (input) => examine(input, "canvas"),
  write: (input) =>
    feedbackZip(
      input,
      "canvas",
      async (name, page, zip) =>
        isZip(name) ? [name, await zip(new Map([[PAGE, page]]))] : [name, page],
    ),
} satisfies Format;

/** The format for Moodle. */
export const moodleFeedback = {
  name: "moodle-feedback",
  file: "moodle_feedback.zip",
  settings: {},
  next:
    "In Moodle: the assignment, Submissions, Upload multiple feedback files " +
    'in a zip. The assignment needs the feedback type "Feedback files".',
  examine: (input) => examine(input, "moodle"),
  write: (input) =>
    feedbackZip(
      input,
      "moodle",
      (name, page) => Promise.resolve([`${name}/${PAGE}`, page]),
    ),
} satisfies Format;

type Platform = FeedbackTarget["platform"];

const TITLES: Readonly<Record<Platform, string>> = {
  canvas: "Canvas",
  moodle: "Moodle",
};

type Entry = readonly [path: string, content: Uint8Array];

type Zip = (files: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>;

async function feedbackZip(
  input: ExportInput,
  platform: Platform,
  entryOf: (name: string, page: Uint8Array, zip: Zip) => Promise<Entry>,
): Promise<ExportFiles> {
  const library = await npm("npm:@zip.js/zip.js@^2.24.0");
  const zip: Zip = (files) => zipOf(library, files);
  const entries = new Map<string, Uint8Array>();
  for (const stored of input.records) {
    if (whyLeftOut(stored, input, platform) !== undefined) continue;
    const { name } = stored.record.feedbackTarget!;
    const page = new TextEncoder().encode(input.feedbackOf!(stored));
    entries.set(...await entryOf(name, page, zip));
  }
  return new Map([[`${platform}_feedback.zip`, await zip(entries)]]);
}

function examine(input: ExportInput, platform: Platform): Finding[] {
  const title = TITLES[platform];
  const isFrom = ({ record }: StoredRecord) =>
    record.feedbackTarget?.platform === platform;
  if (!input.records.some(isFrom)) {
    return [{
      weight: "impossible",
      text:
        `Nothing in this class is from a download of ${title}, and ${title} ` +
        "knows whose a page is only by the names in its download. Grade " +
        "that download, unchanged, or hand out feedback/ in another way.",
    }];
  }
  return input.records.flatMap((stored): Finding[] => {
    const reason = whyLeftOut(stored, input, platform);
    return reason === undefined ? [] : [{
      weight: "noted",
      text: `${nameOf(stored)} gets no feedback in this way: ${reason}`,
    }];
  });
}

/** Why a page does not go back, a sentence; `undefined` where it does. */
function whyLeftOut(
  stored: StoredRecord,
  { intake, feedbackOf }: ExportInput,
  platform: Platform,
): string | undefined {
  const { feedbackTarget, student, disputed } = stored.record;
  if (feedbackTarget?.platform !== platform) {
    return `no file of it has a name from ${
      TITLES[platform]
    } that can carry a page.`;
  }
  if (
    disputed !== undefined && standingOf(stored.record).points === undefined
  ) {
    return "it is not decided whose work it is.";
  }
  if (intake?.unknown.some(({ id }) => id === student.id)) {
    return "nobody on the roster is called that.";
  }
  if (platform === "moodle" && looksLikeGroup(student.name ?? student.id)) {
    return "it looks like a group's, whose number Moodle may take for a student's.";
  }
  return feedbackOf?.(stored) === undefined
    ? `feedback/${stored.stem}.md is not there. deno task class --pages makes it.`
    : undefined;
}
