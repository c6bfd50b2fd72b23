/**
 * For tests only: the page beside one's own editor.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { filesOf } from "../../../core/course/lesson.ts";
import { removeFolder } from "../../../kit/held_files.ts";
import { urlOf } from "../../../kit/paths.ts";
import { readKit, Workspace } from "../../../kit/workspace.ts";
import { Desk } from "../../../page/desk/desk.ts";
import { makeSecret } from "../../../page/desk/guard.ts";
import { serveDesk } from "../../../page/desk/serve_desk.ts";
import { bundle } from "../../../page/site/programs.ts";
import { EDITION, exercise, REFERENCE } from "../edition.ts";
import { solution } from "../submissions.ts";
import { LEAVES_TO_ROOT, type Steps, VALUE } from "./step.ts";
import { WRONG_TYPE } from "./types_steps.ts";

const BACKWARD = exercise(3);

export const DESK_STEPS: Steps = {
  "beside an own editor: saved there and graded here, typed here and saved there":
    {
      run: async (visitor, { host }) => {
        const folder = Deno.makeTempDirSync({ prefix: "gradlings_desk_" });
        Deno.mkdirSync(`${folder}/exercises`);
        const pathOf = (number: number) =>
          `${folder}/${filesOf(exercise(number)).exercise}`;
        for (const lesson of EDITION.exercises) {
          const stub = readKit(filesOf(lesson).stub);
          Deno.writeTextFileSync(pathOf(lesson.number), stub);
        }
        const script = await bundle(
          "grader/page/browser/desk.ts",
          `${folder}/desk.js`,
        );
        const site = new Map([
          ...host.files,
          [`${host.version}/desk.js`, script],
        ]);
        const workspace = new Workspace(urlOf(`${folder}/`));
        const desk = new Desk(EDITION, REFERENCE, workspace);
        const end = new AbortController();
        const secret = makeSecret();
        const { addr } = serveDesk(site, desk, 0, secret, end.signal);
        try {
          await visitor.go(`http://127.0.0.1:${addr.port}/${secret}/#1`);
          await visitor.says("exercise 1, not started");
          Deno.writeTextFileSync(pathOf(1), VALUE);
          await visitor.says("Exercise 1 passes.");
          await visitor.shows(".cm-content", "class Value");
          // The kit checks types, as in the terminal: there is nothing to switch on.
          await visitor.shows(".types", "No type errors.");
          await visitor.until(
            'document.querySelector(".types input") === null',
          );
          Deno.writeTextFileSync(pathOf(1), VALUE + WRONG_TYPE);
          await visitor.shows(".type-fault", "Type error: 01_value.ts:");
          // A save of another file turns to its lesson.
          Deno.writeTextFileSync(pathOf(3), LEAVES_TO_ROOT);
          await visitor.shows("#bench-title", BACKWARD.title);
          await visitor.says("This usually means that backward");
          await visitor.shows("svg.graph .first-wrong");
          await visitor.type(solution(BACKWARD));
          await visitor.says("Exercise 3 passes.");
          assertEquals(Deno.readTextFileSync(pathOf(3)), solution(BACKWARD));
          end.abort();
          await visitor.shows("#trouble", "does not answer");
        } finally {
          end.abort();
          await desk.close();
          removeFolder(folder);
        }
      },
    },
};
