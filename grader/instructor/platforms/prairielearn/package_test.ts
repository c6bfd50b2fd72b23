import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { PlatformFolder } from "../../../dev/testing/platform_folder.ts";
import { pinnedDeno } from "../../../kit/packages/pinned_deno.ts";

/**
 * The keys of a question's `info.json` that we use, of all that
 * `apps/prairielearn/src/schemas/infoQuestion.ts` of PrairieLearn/PrairieLearn knows;
 * it refuses others.
 */
const KEYS = [
  ...["uuid", "title", "topic", "tags", "type", "singleVariant"],
  ...["gradingMethod", "partialCredit", "externalGradingOptions"],
];

Deno.test("The package for PrairieLearn is a question that it takes", async () => {
  using folder = await PlatformFolder.of("prairielearn");
  const info = JSON.parse(folder.read("hw2-prairielearn/info.json")!);
  for (const key of Object.keys(info)) assert(KEYS.includes(key), key);
  assert(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(info.uuid), info.uuid);
  assertEquals([info.title, info.type, info.gradingMethod], [
    ...["Homework 2", "v3", "External"],
  ]);
  const { image, entrypoint, timeout } = info.externalGradingOptions;
  assertEquals(image, `denoland/deno:${pinnedDeno()}`);
  assertEquals(entrypoint, "/grade/tests/run");
  assert(timeout <= 600, "PrairieLearn takes no more");
  if (Deno.build.os !== "windows") {
    const { mode } = Deno.statSync(`${folder.package}/tests/run`);
    assertEquals(mode! & 0o111, 0o111);
  }
  const html = folder.read("hw2-prairielearn/question.html")!;
  assertStringIncludes(
    html,
    'file-names="04_neuron.ts, 05_layer.ts, 06_mlp.ts"',
  );
});

Deno.test("The package for PrairieLearn, made again, is the same question with another seed", async () => {
  using first = await PlatformFolder.of("prairielearn");
  using second = await PlatformFolder.of("prairielearn");
  const read = (folder: PlatformFolder, path: string) =>
    JSON.parse(folder.read(`hw2-prairielearn/${path}`)!);
  assertEquals(read(first, "info.json").uuid, read(second, "info.json").uuid);
  const seeds = [first, second].map((folder) =>
    read(folder, "tests/assignment.json").seed
  );
  assert(seeds[0] !== seeds[1]);
});
