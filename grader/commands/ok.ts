/**
 * `deno task ok`: the one gate a change of the kit has to pass.
 *
 * @module
 */
import { fetchFromNpm } from "../npm.ts";
import { importMapArguments, usesStandIns } from "../std.ts";
import type { Command } from "./command.ts";
import { runDeno } from "./deno.ts";

/** The command. */
export const command: Command = {
  help: `deno task ok [--no-tests]

For maintainers: format, lint, types, documentation, tests, and where JSR can
be reached a dry run of publishing. Stops at the first that fails.

  --no-tests   leaves the tests out`,
  switches: ["no-tests"],
  settings: [],
  run: async ({ has }) => {
    const map = await importMapArguments();
    await fetchFromNpm(); // --cached-only would miss it
    const standIns = usesStandIns();
    const steps: [string, string[]][] = [
      ["format", ["fmt", "--check"]],
      ["lint", ["lint"]],
      ["types", ["check", ...map, "mod.ts", "exercises", "grader"]],
      ["documentation", ["doc", "--lint", ...(standIns ? map : []), "mod.ts"]],
    ];
    if (!has("no-tests")) {
      steps.push(["tests", ["task", "test"]]);
    }
    if (!standIns) {
      steps.push(["publishing", ["publish", "--dry-run", "--allow-dirty"]]);
    }
    for (const [name, args] of steps) {
      console.log(`# ${name}: deno ${args.join(" ")}`);
      const code = await runDeno(args);
      if (code !== 0) {
        console.error(`ok stops here: ${name} failed.`);
        return code;
      }
    }
    if (standIns) {
      console.log("# publishing: left out, JSR cannot be reached");
    }
    console.log("ok");
    return 0;
  },
};
