import { assertEquals } from "@std/assert";
import { pathOf } from "../../grader/kit/paths.ts";
import { lessonFiles } from "./in_lessons.ts";

/** A program to save under a name, and below it what it prints. */
const PROGRAM =
  /^```ts ignore\n\/\/ exercises\/(\w+\.ts)\n([\s\S]*?)^```\n+([^`]*?)^```text output\n([\s\S]*?)^```$/gm;

for (const file of lessonFiles()) {
  const text = Deno.readTextFileSync(file);
  for (const [, name, source, , printed] of text.matchAll(PROGRAM)) {
    Deno.test(`${name} prints what the lesson shows`, async () => {
      const folder = Deno.makeTempDirSync({ prefix: "gradlings_program_" });
      try {
        const solutions = new URL("../../solutions/", import.meta.url).href;
        Deno.writeTextFileSync(
          `${folder}/${name}`,
          source.replaceAll('from "./', `from "${solutions}`),
        );
        const { code, stdout, stderr } = await new Deno.Command(
          Deno.execPath(),
          {
            args: ["run", "--no-check", "--allow-import", name],
            cwd: folder,
            env: { NO_COLOR: "1" },
            stdin: "null",
          },
        ).output();
        assertEquals(code, 0, new TextDecoder().decode(stderr));
        const lines = (text: string) =>
          text.split("\n").map((line) => line.trimEnd()).join("\n").replace(
            /^\n+|\n+$/g,
            "",
          );
        assertEquals(
          lines(new TextDecoder().decode(stdout)),
          lines(printed),
        );
      } finally {
        Deno.removeSync(folder, { recursive: true });
      }
    });
  }
}

Deno.test("every program that is to be saved shows what it prints", () => {
  for (const file of lessonFiles()) {
    const text = Deno.readTextFileSync(file);
    const named = text.match(/^\/\/ exercises\/\w+\.ts$/gm)?.length ?? 0;
    assertEquals([...text.matchAll(PROGRAM)].length, named, pathOf(file));
  }
});
