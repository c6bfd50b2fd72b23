import { assertEquals, assertStringIncludes } from "@std/assert";
import { ClassFolder } from "../../testing/class_folder.ts";
import { zipOf } from "../../testing/made_zip.ts";

/** Lists a class where nothing is cached and nothing can be fetched. */
async function listOffline(path: string): Promise<string> {
  const cache = Deno.makeTempDirSync({ prefix: "gradlings_cache_" });
  const module = new URL("../list_submissions.ts", import.meta.url);
  const program = `import { listSubmissions } from ${JSON.stringify(module)};
    const listing = await listSubmissions(${JSON.stringify(path)})
      .catch((error) => error);
    console.log(listing.message ?? listing.students.length);`;
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

Deno.test("folders are listed without any package", async () => {
  using folder = new ClassFolder({ "jane/02_ops.ts": "jane 2" });
  assertEquals(await listOffline(folder.path), "1");
});

Deno.test("without the library zips are nobody's missing files, but an error", async () => {
  using folder = new ClassFolder({
    "jane/02_ops.ts": "jane 2",
    "bob.zip": zipOf({ "02_ops.ts": "bob 2" }),
  });
  assertStringIncludes(await listOffline(folder.path), "Zips cannot be read");
});
