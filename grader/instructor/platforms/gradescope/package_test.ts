import { assertEquals, assertStringIncludes } from "@std/assert";
import type { Ran } from "../../../dev/testing/work_folder.ts";
import { PlatformFolder } from "../../../dev/testing/platform_folder.ts";
import { zipLibrary } from "../../class/intake/zip_library.ts";
import { pinnedDeno } from "../../../kit/packages/pinned_deno.ts";

/** What stands in for what the installer of Deno would do. */
const INSTALLS = (version: string) =>
  `#!/bin/sh
echo "mkdir -p fake; cat > ../fake/deno <<'DENO'
#!/bin/sh
[ \\"\\$1\\" = --version ] && echo 'deno ${version} (stable)' && exit
exec '${Deno.execPath()}' \\"\\$@\\"
DENO
chmod +x ../fake/deno; echo \\"asked for \\$1\\""
`;

const FAILS =
  "#!/bin/sh\necho 'curl: (6) Could not resolve host' >&2\nexit 6\n";

/** Runs setup.sh on a machine without Deno, on which `curl` is this. */
async function setUp(folder: PlatformFolder, curl: string): Promise<Ran> {
  const bin = `${folder.path}/autograder/fake`;
  await Deno.remove(bin, { recursive: true }).catch(() => {});
  Deno.mkdirSync(bin);
  const files = { curl, unzip: "#!/bin/sh\n", "apt-get": FAILS };
  for (const [name, text] of Object.entries(files)) {
    Deno.writeTextFileSync(`${bin}/${name}`, text, { mode: 0o755 });
  }
  return await folder.run(["bash", "setup.sh"], "autograder/source", {
    PATH: `${bin}:/usr/bin:/bin`,
  });
}

Deno.test({
  name:
    "setup.sh installs the pinned Deno, tries the grader out, or fails loudly",
  ignore: Deno.build.os === "windows",
  fn: async (t) => {
    using folder = await PlatformFolder.of("gradescope");
    const source = `${folder.path}/autograder/source`;
    Deno.mkdirSync(source, { recursive: true });
    new Deno.Command("unzip", {
      args: ["-q", `${folder.package}/autograder.zip`, "-d", source],
    }).outputSync();

    await t.step("the pinned version is what is asked for", async () => {
      const { code, out } = await setUp(folder, INSTALLS(pinnedDeno()));
      assertStringIncludes(out, `asked for v${pinnedDeno()}`);
      assertStringIncludes(out, 'ready: "Homework 2"');
      assertEquals(code, 0);
    });

    await t.step("without a network", async () => {
      const { code, err } = await setUp(folder, FAILS);
      assertStringIncludes(err, "Could not resolve host");
      assertEquals(code, 6);
    });

    await t.step("when it is another version", async () => {
      const { code, err } = await setUp(folder, INSTALLS("2.0.0"));
      const version = pinnedDeno();
      assertStringIncludes(err, `Deno ${version} could not be installed`);
      assertEquals(code, 1);
    });

    await t.step("when the grader does not work there", async () => {
      const layer = `${source}/kit/solutions/05_layer.ts`;
      const text = Deno.readTextFileSync(layer);
      Deno.writeTextFileSync(
        layer,
        text.replace("class Layer", "class Player"),
      );
      const { code, err } = await setUp(folder, INSTALLS(pinnedDeno()));
      assertStringIncludes(err, "our own solution does not pass here");
      assertEquals(code, 3);
    });
  },
});

Deno.test("The package for Gradescope has both scripts at the top of the zip, and they may be started", async () => {
  using folder = await PlatformFolder.of("gradescope");
  const { Uint8ArrayReader, ZipReader } = await zipLibrary();
  const bytes = Deno.readFileSync(`${folder.package}/autograder.zip`);
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const entries = await reader.getEntries();
  await reader.close();
  const modes = new Map(
    entries.map(({ filename, unixMode }) => [filename, unixMode]),
  );
  for (const name of ["setup.sh", "run_autograder"]) {
    assertEquals(modes.get(name)?.toString(8), "100755");
  }
});
