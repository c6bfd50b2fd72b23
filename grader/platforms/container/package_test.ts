import { assert, assertEquals } from "@std/assert";
import { PlatformFolder } from "../../testing/platform_folder.ts";

Deno.test("all that the Containerfile copies is in the package", async () => {
  using folder = await PlatformFolder.of("container");
  const text = folder.read("hw2-container/Containerfile")!;
  const copied = [...text.matchAll(/^COPY (?:--\S+ )?(.*) \.\/\S*$/gm)]
    .flatMap(([, words]) => words.split(" "));
  assert(copied.includes("assignment.json"));
  for (const path of copied) Deno.statSync(`${folder.package}/${path}`);
  // Of two commands the last one counts: there is one.
  assertEquals(text.match(/^CMD /gm)?.length, 1);
});
