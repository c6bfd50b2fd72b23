/**
 * The door of the kit: `deno task NAME ...` runs `main.ts NAME ...`.
 *
 * @module
 */
import type { Command } from "./kit/command.ts";

/** The room each command lies in. */
const ROOMS: Readonly<Record<string, string>> = {
  add: "authoring",
  assign: "instructor",
  attacks: "dev",
  bench: "dev",
  class: "instructor",
  demo: "cli",
  export: "instructor",
  grade: "cli",
  hint: "cli",
  lesson: "cli",
  ok: "dev",
  page: "page",
  reset: "cli",
  solution: "cli",
  submit: "cli",
  test: "cli",
};

/** Runs a command line; what goes wrong is one clear sentence. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  try {
    // Only here: what is wrong with the folder itself is to be one sentence as well.
    const { parse } = await import("./kit/command.ts");
    const { loadEdition } = await import("./kit/load_edition.ts");
    const { hearStopSignal } = await import("./kit/job_control.ts");
    hearStopSignal();
    const edition = loadEdition();
    const { command }: { command: Command } = await import(
      new URL(`${ROOMS[name]}/commands/${name}.ts`, import.meta.url).href
    );
    if (args.includes("--help")) {
      console.log(command.help(edition));
      return 0;
    }
    const parsed = await parse(command, args);
    return await command.run(parsed, edition);
  } catch (error) {
    if ((error as Error).name === "UsageError") {
      const { usageText } = await import("./kit/command.ts");
      console.error(usageText(name, error as Error));
      return 2;
    }
    if (Deno.env.has("GRADLINGS_DEBUG")) throw error;
    const { isDiskFull } = await import("./kit/make_folder.ts");
    if (isDiskFull(error)) {
      console.error(
        "The disk is full. Free some space, and run the same command again: what " +
          "is done already stays.",
      );
      return 3;
    }
    console.error(
      `gradlings could not go on: ${(error as Error).message}\n` +
        "What was done before that stays. To see where it stopped, set " +
        "GRADLINGS_DEBUG=1.",
    );
    return 3;
  }
}

Deno.exit(await main(Deno.args));
