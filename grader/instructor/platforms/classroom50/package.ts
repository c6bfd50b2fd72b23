/**
 * Classroom 50: the template of an assignment, and its autograder.
 *
 * The rules of an autograder are in
 * <https://github.com/foundation50/classroom50/wiki/Advanced-Autograding>. It runs in
 * the student's own repository and is fetched from a public page, and whoever may
 * change a repository may change what runs in it. So there is nothing in this
 * package that the student has not got already: it grades with the homework itself,
 * and says what that says. Grades that count are given by `deno task class`.
 *
 * @module
 */
import { shortName } from "../../../core/course/short_name.ts";
import { modulesBehind } from "../../handout/modules.ts";
import { toJson } from "../../export/json.ts";
import { readKit } from "../../../kit/workspace.ts";
import { folderFiles } from "../../../kit/packages/zip.ts";
import { pinnedDeno } from "../../../kit/packages/pinned_deno.ts";
import type { PackageFile, Platform } from "../platform.ts";

/** Where the homework lies beside the autograder. */
const HOMEWORK = "homework";

const RUN = "grader/instructor/platforms/classroom50/run.ts";

export const classroom50: Platform = {
  name: "classroom50",
  makes: "a template and an autograder without any answer in it",
  next:
    "template/ is the repository students start from; autograders/ goes into " +
    "your classroom's folder of the repository classroom50. Grades that count " +
    "come from deno task class, with a seed of yours.",
  pack: async ({ title, homework }) => {
    const folder = `autograders/${slugOf(title)}`;
    const files = new Map<string, PackageFile>([
      [`${folder}/autograder.py`, { content: autograder() }],
      ["runtime.json", { content: toJson({ node: "22" }) }],
    ]);
    const handedOut = folderFiles(homework, "");
    for (const [path, content] of handedOut) {
      files.set(`template/${path}`, { content });
      files.set(`${folder}/${HOMEWORK}/${path}`, { content });
    }
    // The autograder needs these besides the homework.
    for (const path of await modulesBehind([RUN])) {
      if (handedOut.has(path)) continue;
      const content = readKit(path);
      files.set(`${folder}/${HOMEWORK}/${path}`, { content });
    }
    return files;
  },
};

/** The short name of an assignment, as Classroom 50 takes it. */
function slugOf(title: string): string {
  return shortName(title, "-").slice(0, 60);
}

/**
 * The script that Classroom 50 starts in the student's checkout. If it ends with
 * anything but 0, the score that was there before stays.
 */
function autograder(): string {
  return `"""Grades a submission of gradlings; see runner.py of Classroom 50."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

VERSION = "${pinnedDeno()}"
HOMEWORK = pathlib.Path(__file__).resolve().parent / "${HOMEWORK}"
CHECKOUT = pathlib.Path.cwd()


def find_deno():
    """The Deno of this machine if it is the right one, else the one of npm."""
    deno = shutil.which("deno")
    if deno:
        says = subprocess.run([deno, "--version"], capture_output=True, text=True)
        if re.match(rf"deno {re.escape(VERSION)}\\b", says.stdout):
            return [deno]
    npx = shutil.which("npx")
    if not npx:
        sys.exit(f"Neither Deno {VERSION} nor npx is here: nothing was graded.")
    return [npx, "-y", f"deno@{VERSION}"]


# Whatever of that name was committed is not ours.
result = CHECKOUT / "result.json"
if result.is_dir() and not result.is_symlink():
    shutil.rmtree(result)
else:
    result.unlink(missing_ok=True)

sys.exit(
    subprocess.run(
        find_deno()
        + ["run", "--quiet", "--cached-only", "-RWE", "--allow-run"]
        + ["${RUN}", str(CHECKOUT)],
        cwd=HOMEWORK,
        env={**os.environ, "GRADLINGS_STD": "stand-ins"},
        check=False,
    ).returncode
)
`;
}
