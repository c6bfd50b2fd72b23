import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { FreshKit, sharedKit } from "../../dev/testing/fresh_kit.ts";
import { zipOf } from "../../dev/testing/made_zip.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { pathOf } from "../../kit/paths.ts";
import { readKit } from "../../kit/workspace.ts";

const freshKit = sharedKit();

const [LESSON] = EDITION.exercises;

Deno.test("deno task grade and class work beside a package.json and node_modules", async () => {
  using kit = new FreshKit();
  const at = (path: string) => pathOf(new URL(path, kit.root));
  Deno.writeTextFileSync(
    at("package.json"),
    '{"type":"commonjs","dependencies":{"left-pad":"1.3.0"}}',
  );
  Deno.mkdirSync(at("node_modules/left-pad"), { recursive: true });
  Deno.writeTextFileSync(at("node_modules/left-pad/package.json"), "{}");
  kit.solve(LESSON);
  assertEquals((await kit.task("grade", "1")).code, 0);
  Deno.mkdirSync(at("sub"));
  Deno.writeFileSync(
    at("sub/ann.zip"),
    zipOf({ "01_value.ts": readKit(filesOf(LESSON).solution) }),
  );
  const graded = await kit.task(
    ...["class", "sub", "--out", "out", "--exercises=1"],
  );
  assertEquals(graded.code, 0, graded.err);
  const exported = await kit.task("export", "out", "--format", "csv");
  assertEquals(exported.code, 0, exported.err);
  assertStringIncludes(kit.read("out/export/grades.csv"), "ann,,,,,8,8,8");
});

Deno.test("deno task assign refuses a flag that takes one value and is given twice", async () => {
  const kit = freshKit();
  const { code, err } = await kit.task(
    ...["assign", "1", "--out", "hw", "--for", "gradescope"],
    ...["--for", "container"],
  );
  assertEquals(code, 2);
  assertStringIncludes(
    err,
    "--for is given 2 times: give it once, as in --for ONE,TWO.",
  );
});

Deno.test("deno task test names a visible test that is missing", async () => {
  const kit = freshKit();
  const { test } = filesOf(LESSON);
  Deno.removeSync(new URL(test, kit.root));
  const { code, err } = await kit.task("test", "1");
  assertEquals(code, 2);
  assertStringIncludes(err, `${test} is not there`);
});

Deno.test({
  name:
    "what the kit fetches trusts an authority that only the system knows, and says what is in the way",
  // Elsewhere the system's certificates cannot be set for one process.
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const kit = freshKit();
    const folder = pathOf(new URL("tls/", kit.root));
    Deno.mkdirSync(folder);
    const openssl = (...args: string[]) => {
      const { success, stderr } = new Deno.Command("openssl", {
        args,
        cwd: folder,
        stderr: "piped",
      }).outputSync();
      assert(success, new TextDecoder().decode(stderr));
    };
    Deno.writeTextFileSync(
      `${folder}/names`,
      "subjectAltName=DNS:localhost,IP:127.0.0.1\n",
    );
    const key = ["-newkey", "rsa:2048", "-nodes"];
    openssl(
      ...["req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem"],
      ...["-days", "2", "-subj", "/CN=A school"],
    );
    openssl(
      ...["req", ...key, "-keyout", "key.pem", "-out", "request.pem"],
      ...["-subj", "/CN=localhost"],
    );
    openssl(
      ...["x509", "-req", "-in", "request.pem", "-CA", "ca.pem"],
      ...["-CAkey", "ca.key", "-CAcreateserial", "-out", "cert.pem"],
      ...["-days", "2", "-extfile", "names"],
    );
    let asked = 0;
    await using registry = Deno.serve({
      hostname: "127.0.0.1",
      port: 0,
      cert: Deno.readTextFileSync(`${folder}/cert.pem`),
      key: Deno.readTextFileSync(`${folder}/key.pem`),
      onListen: () => {},
    }, () => {
      asked++;
      return new Response("no such package", { status: 404 });
    });
    const { port } = registry.addr as Deno.NetAddr;
    const cold = {
      DENO_DIR: pathOf(new URL("cold", kit.root)),
      NPM_CONFIG_REGISTRY: `https://localhost:${port}`,
    };
    Deno.mkdirSync(pathOf(new URL("sub/ann", kit.root)), { recursive: true });
    Deno.writeTextFileSync(
      pathOf(new URL("roster.csv", kit.root)),
      "id\nann\n",
    );
    const words = ["class", "sub", "--out", "out", "--roster", "roster.csv"];
    const unknown = await kit.task(cold, ...words);
    assertEquals([unknown.code, asked], [3, 0], unknown.err);
    assertStringIncludes(unknown.err, "certificate");
    assert(!unknown.err.includes("could not be reached"), unknown.err);
    await kit.task({ ...cold, SSL_CERT_FILE: `${folder}/ca.pem` }, ...words);
    assert(asked > 0, "the system's authority is trusted");
  },
});
