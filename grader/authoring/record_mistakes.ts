/**
 * Works out what is recorded about the known mistakes of an exercise.
 *
 * @module
 */
import { stripTypeScriptTypes } from "node:module";
import { differs } from "../core/judge/evidence.ts";
import type { ExerciseLesson } from "../core/course/lesson.ts";
import {
  expectedOf,
  loadMutants,
  type Mutants,
  observe,
} from "../core/mistakes/mutants.ts";
import { applyEdits, type Mistake } from "../core/mistakes/mistake.ts";
import {
  applyPatches,
  type Mutation,
  type MutationIndex,
  type Patch,
  patchBetween,
  runBody,
} from "../core/mistakes/mutation_index.ts";
import type { ReferenceFiles } from "../core/oracle/reference_oracle.ts";

/** Where a mistake shows is tried with the random inputs of each of these. */
const SEEDS = [1, 2, 3, 4];

/**
 * Works out what to record about an exercise.
 *
 * @param files What its mutants are made of; an index that lies there is not read.
 */
export async function record(
  lesson: ExerciseLesson,
  files: ReferenceFiles,
): Promise<MutationIndex> {
  const source = files.solution(lesson);
  const { exports } = lesson.exercise;
  const body = bodyOf(source, exports);
  const unmutated = { ...files, mutationIndex: () => ({ body, mistakes: {} }) };
  const bySeed = await Promise.all(
    SEEDS.map((seed) => loadMutants(unmutated, lesson, seed)),
  );
  const checks = [...bySeed[0].keys.keys()];
  const mistakes: Record<string, Mutation> = {};
  for (const mistake of bySeed[0].mistakes) {
    const mistaken = bodyOf(applyEdits(source, mistake), exports);
    const shown = bySeed.map((mutants) => checksItShowsIn(mutants, mistaken));
    const always = checks.filter((check) => shown.every((s) => s.has(check)));
    const sometimes = checks.filter((check) =>
      !always.includes(check) && shown.some((s) => s.has(check))
    );
    const patches = patchesFor(source, mistake, body, mistaken, exports);
    mistakes[mistake.id] = { patches, always, sometimes };
  }
  return { body, mistakes };
}

/** An index as text: a line for each mistake, so that a change of one is seen as one. */
export function recordedText({ body, mistakes }: MutationIndex): string {
  const lines = Object.entries(mistakes).map(([id, mutation]) =>
    `    ${JSON.stringify(id)}: ${JSON.stringify(mutation)}`
  );
  return `{\n  "body": ${JSON.stringify(body)},\n  "mistakes": {${
    lines.map((line) => `\n${line}`).join(",")
  }\n  }\n}\n`;
}

/** One patch for each edit, which leaves room for others; one for all if they depend on each other. */
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
    // This edit makes no sense without the other.
  }
  return [patchBetween(body, mistaken)];
}

/** A solution as the body of a function; its imports from earlier exercises become its parameter. */
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

function checksItShowsIn(mutants: Mutants, mistaken: string): Set<string> {
  const implementation = runBody(mistaken, mutants.reference);
  return new Set(
    [...mutants.keys.keys()].filter((check) =>
      differs(
        expectedOf(mutants, check),
        observe(mutants, implementation, check),
      )
    ),
  );
}
