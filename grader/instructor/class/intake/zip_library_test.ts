import { assertEquals, assertStringIncludes } from "@std/assert";
import { ClassFolder } from "../../../dev/testing/class_folder.ts";
import { zipOf } from "../../../dev/testing/made_zip.ts";

/** Lists a class where nothing is cached and nothing can be fetched. */
async function listOffline(path: string): Promise<string> {
  const cache = Deno.makeTempDirSync({ prefix: "gradlings_cache_" });
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url));
  const program = `
    import { loadEdition } from ${at("../../../kit/load_edition.ts")};
    import { listSubmissions } from ${at("../list_submissions.ts")};
    const folder = ${JSON.stringify(path)};
    const { students, unused } = await listSubmissions(folder, loadEdition());
    console.log(students.length, unused.map(({ path, reason }) =>
      path + " " + reason).join());`;
  try {
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-config", "--no-check", "--cached-only", "-A", "-"],
      env: { DENO_DIR: cache, HTTPS_PROXY: "http://127.0.0.1:9" },
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(program));
    await writer.close();
    const { stdout } = await child.output();
    return new TextDecoder().decode(stdout).trim();
  } finally {
    Deno.removeSync(cache, { recursive: true });
  }
}

Deno.test("listSubmissions() lists folders without any package", async () => {
  using folder = new ClassFolder({ "jane/02_ops.ts": "jane 2" });
  assertEquals(await listOffline(folder.path), "1");
});

Deno.test("listSubmissions() without the library leaves out the student with a zip, not the class", async () => {
  using folder = new ClassFolder({
    "jane/02_ops.ts": "jane 2",
    "bob.zip": zipOf({ "02_ops.ts": "bob 2" }),
  });
  assertStringIncludes(
    await listOffline(folder.path),
    "2 bob.zip cannot be opened: zips cannot be read, since",
  );
});
