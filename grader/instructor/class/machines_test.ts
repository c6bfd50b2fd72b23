import { assert, assertEquals } from "@std/assert";
import { command } from "../commands/class.ts";
import { KIT, readKit } from "../../kit/workspace.ts";

const MACHINES = "grader/instructor/class/machines/";

/** The machines' files, and the page that describes them. */
const FILES = [
  "INSTRUCTORS.md",
  ...Array.from(
    Deno.readDirSync(new URL(MACHINES, KIT)),
    ({ name }) => `${MACHINES}${name}`,
  ),
];

/** The flags after each `task class` of a text, lines joined that a shell joins. */
function flagsIn(text: string): string[] {
  const lines = text.replaceAll(/\\\n|\n +(?=--)/g, " ").split("\n");
  return lines.flatMap((line) => {
    const [, words] = line.match(/\btask class\b(.*)/) ?? [];
    return Array.from(
      words?.matchAll(/ --([a-z]+)/g) ?? [],
      ([, flag]) => flag,
    );
  });
}

Deno.test("deno task class has every flag that the files for machines use", () => {
  const flags = FILES.flatMap((file) => flagsIn(readKit(file)));
  const known = [...command.switches, ...command.settings, "help"];
  assertEquals(flags.filter((flag) => !known.includes(flag)), []);
  for (const flag of ["out", "shard", "seed", "roster", "pages"]) {
    assert(flags.includes(flag), flag);
  }
});

Deno.test("Containerfile copies what the command needs, and no more", () => {
  const text = readKit(`${MACHINES}Containerfile`);
  const copied = [...text.matchAll(/^COPY (?:--\S+ )?(.*) \.\/\S*$/gm)]
    .flatMap(([, words]) => words.split(" "));
  assert(copied.includes("grader") && !copied.includes("."), copied.join());
  for (const path of copied) Deno.statSync(new URL(path, KIT));
});
