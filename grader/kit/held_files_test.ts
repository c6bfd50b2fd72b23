import { assertEquals, assertThrows } from "@std/assert";
import { removeFolder, whenFree } from "./held_files.ts";

const HELD = "The process cannot access the file (os error 32)";

Deno.test("whenFree() tries again while another program holds the file", () => {
  let tries = 0;
  const result = whenFree(() => {
    if (++tries < 3) throw new Error(HELD);
    return "renamed";
  });
  assertEquals([result, tries], ["renamed", 3]);
});

Deno.test("whenFree() says what to do when the file stays held", () => {
  assertThrows(
    () =>
      whenFree(() => {
        throw new Error(HELD);
      }, 0),
    Error,
    "Another program has it open",
  );
});

Deno.test("whenFree() does not wait for an error of another kind", () => {
  let tries = 0;
  assertThrows(
    () =>
      whenFree(() => {
        tries++;
        throw new Deno.errors.NotFound("no such file (os error 2)");
      }),
    Deno.errors.NotFound,
  );
  assertEquals(tries, 1);
});

Deno.test("removeFolder() removes a folder, and leaves in peace what is not there", () => {
  const path = Deno.makeTempDirSync();
  Deno.writeTextFileSync(`${path}/a.txt`, "a");
  removeFolder(path);
  assertThrows(() => Deno.lstatSync(path), Deno.errors.NotFound);
  removeFolder(path);
});
