/**
 * Works out what is recorded about the known mistakes; for tests only.
 *
 * @module
 */
import { stripTypeScriptTypes } from "node:module";
import { differs } from "../judge/diagnose.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { readKit } from "../workspace/workspace.ts";
import { type Bench, benchOf, run } from "./bench.ts";
import { applyEdits, type Mistake } from "./mistake.ts";
import {
  applyPatches,
  type Patch,
  patchBetween,
  type Recorded,
  type RecordedMistake,
  runBody,
} from "./recorded.ts";

/** With how many different random inputs it is found out where a mistake shows. */
const SEEDS = [1, 2, 3, 4];

/** Works out what is to be recorded of an exercise. */
export async function record(lesson: ExerciseLesson): Promise<Recorded> {
  const source = readKit(filesOf(lesson).solution);
  const { exports } = lesson.exercise;
  const body = bodyOf(source, exports);
  const benches = await Promise.all(
    SEEDS.map((seed) => benchOf(lesson, seed, { body, mistakes: {} })),
  );
  const mistakes: Record<string, RecordedMistake> = {};
  for (const mistake of benches[0].mistakes) {
    const mistaken = bodyOf(applyEdits(source, mistake), exports);
    const shown = benches.map((bench) => checksItShowsIn(bench, mistaken));
    const checks = [...benches[0].keys.keys()];
    const always = checks.filter((check) => shown.every((s) => s.has(check)));
    const sometimes = checks.filter((check) =>
      !always.includes(check) && shown.some((s) => s.has(check))
    );
    const patches = patchesFor(source, mistake, body, mistaken, exports);
    mistakes[mistake.id] = { patches, always, sometimes };
  }
  return { body, mistakes };
}

/** One patch an edit, so that it leaves room for others; one for all, if they need each other. */
function patchesFor(
  source: string,
  mistake: Mistake,
  body: string,
  mistaken: string,
  exports: readonly string[],
): Patch[] {
  try {
    const patches = mistake.edits.map((edit) => {
      const alone = applyEdits(source, { id: mistake.id, edits: [edit] });
      return patchBetween(body, bodyOf(alone, exports));
    });
    if (applyPatches(body, patches) === mistaken) return patches;
  } catch {
    // An edit that makes no sense without the other.
  }
  return [patchBetween(body, mistaken)];
}

/** A source of ours as the body of a function: it imports only from earlier exercises. */
function bodyOf(source: string, exports: readonly string[]): string {
  const body = stripTypeScriptTypes(source)
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(
      /^import\s*\{([^}]*)\}\s*from\s*"[^"]*";/gm,
      "const {$1} = course;",
    )
    .replace(/^export\s+(?=function|class|const)/gm, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{2,}/g, "\n");
  return `"use strict";\n${body.trim()}\nreturn { ${exports.join(", ")} };\n`;
}

function checksItShowsIn(bench: Bench, mistaken: string): Set<string> {
  const course = runBody(mistaken, bench.reference);
  return new Set(
    [...bench.keys.keys()].filter((check) =>
      differs(
        run(bench, bench.reference, check).observations,
        run(bench, course, check),
      )
    ),
  );
}
