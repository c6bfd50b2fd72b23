/**
 * `deno task submit`: the file to hand in, in a homework.
 *
 * @module
 */
import { shortName } from "../../core/course/short_name.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";
import { UsageError } from "../../core/usage_error.ts";
import { zipOf } from "../../kit/packages/zip.ts";
import { npmIfQuick } from "../../kit/packages/npm.ts";
import { summary } from "../terminal.ts";
import { submissionOf } from "../../kit/submission.ts";
import { Workspace } from "../../kit/workspace.ts";
import type { Command } from "../../kit/command.ts";

/** How long npm may take to hand over what makes a zip, in milliseconds. */
const PATIENCE_MS = 10_000;

/** The folder of the files to hand in, where no zip can be made. */
const FOLDER = "hand_in";

export const command: Command = {
  help: () =>
    `deno task submit

Looks whether everything there is to hand in is there and passes, says what
does not, and makes the file to hand in all the same: a zip with your files.
Where npm cannot be reached, the files are put into the folder ${FOLDER}.`,
  switches: [],
  settings: [],
  run: async ({ words }, edition) => {
    if (words.length > 0) {
      throw new UsageError("It takes no words: all that is assigned goes in.");
    }
    const { homework } = edition;
    if (homework === undefined) {
      throw new UsageError("There is nothing to hand in: this is no homework.");
    }
    const workspace = new Workspace();
    const submission = submissionOf(workspace, edition);
    const report = await gradeInSandbox(submission, {
      edition,
      oracle: await loadOracle(edition),
      exercises: edition.assigned,
      seed: edition.defaultSeed,
    });
    console.log(summary(report, edition));
    const files = new Map<string, Uint8Array>();
    for (const lesson of edition.own) {
      const path = filesOf(lesson).exercise;
      const submitted = submission.get(lesson)!;
      if ("reason" in submitted) {
        console.log(`\nNot handed in: ${submitted.reason}`);
      } else {
        files.set(path, Deno.readFileSync(new URL(path, workspace.root)));
      }
    }
    if (files.size === 0) {
      console.log("\nThere is nothing to hand in: no file of yours is there.");
      return 1;
    }
    const open = report.exercises.filter(({ verdict }) => verdict !== "pass");
    console.log(
      open.length === 0
        ? "\nAll that is assigned passes here."
        : `\nNot all of it passes: ${
          open.map(({ number }) => number).join(", ")
        }. It can be handed in as it is, or fixed first.`,
    );
    const made = await pack(files, workspace.root, homework.title);
    console.log(`\nHand in ${made}. In it:`);
    for (const path of files.keys()) console.log(`  ${path}`);
    return 0;
  },
};

/** Makes the zip, or the folder, and says what it is called. */
async function pack(
  files: ReadonlyMap<string, Uint8Array>,
  root: URL,
  title: string,
): Promise<string> {
  const library = await npmIfQuick("npm:@zip.js/zip.js@^2.24.0", PATIENCE_MS);
  if (library !== undefined) {
    const name = `${shortName(title, "_")}.zip`;
    Deno.writeFileSync(new URL(name, root), await zipOf(library, files));
    return name;
  }
  const folder = new URL(`${FOLDER}/`, root);
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  for (const [path, bytes] of files) {
    const file = new URL(path, folder);
    Deno.mkdirSync(new URL(".", file), { recursive: true });
    Deno.writeFileSync(file, bytes);
  }
  return `the files in the folder ${FOLDER} (no zip: npm cannot be reached)`;
}
