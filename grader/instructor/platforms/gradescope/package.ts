/**
 * Gradescope: an autograder as one zip.
 *
 * Its contents and their places are described in
 * <https://gradescope-autograders.readthedocs.io/en/latest/specs/>.
 *
 * @module
 */
import { ASSIGNMENT_FILE, assignmentText } from "../assignment.ts";
import { installDeno } from "../install_deno.ts";
import { kitFiles } from "../kit_files.ts";
import { denoRun, type Platform } from "../platform.ts";
import { GRADER_HEAP_MIB } from "./limits.ts";

export const gradescope: Platform = {
  name: "gradescope",
  makes: "an autograder to be uploaded as it is",
  zip: "autograder.zip",
  next:
    "Upload it under Configure Autograder, then try Test Autograder with a " +
    "solution of yours. It holds our solutions: it is not for students.",
  pack: (options) =>
    new Map([
      ["setup.sh", { content: SETUP(), executable: true }],
      ["run_autograder", { content: RUN, executable: true }],
      [ASSIGNMENT_FILE, { content: assignmentText(options) }],
      ...kitFiles("kit/"),
    ]),
};

/** Deno's cache, of which nothing is needed that is not fetched by setup.sh. */
const CACHE = 'export DENO_DIR="$root/source/cache" GRADLINGS_STD=stand-ins';

const START = [
  ...denoRun(GRADER_HEAP_MIB),
  'grader/instructor/platforms/gradescope/run.ts "$root"',
].join(" ");

/** Runs once, as root, when the image is built; the build fails when it does. */
const SETUP = () =>
  `#!/usr/bin/env bash
set -euo pipefail
${installDeno()}
root=$(cd "$(dirname "\${BASH_SOURCE[0]}")/.." && pwd)
${CACHE}
cd "$root/source/kit"
${START} --prepare
`;

/** Runs for each submission; Gradescope puts it beside `source/`. */
const RUN = `#!/usr/bin/env bash
root=$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)
${CACHE}
cd "$root/source/kit" || exit 3
exec ${START}
`;
