import { assert, assertEquals } from "@std/assert";
import { PlatformFolder } from "../../../dev/testing/platform_folder.ts";

Deno.test("The package for a container has all that its Containerfile copies", async () => {
  using folder = await PlatformFolder.of("container");
  const text = folder.read("hw2-container/Containerfile")!;
  const copied = [...text.matchAll(/^COPY (?:--\S+ )?(.*) \.\/\S*$/gm)]
    .flatMap(([, words]) => words.split(" "));
  assert(copied.includes("assignment.json"));
  for (const path of copied) Deno.statSync(`${folder.package}/${path}`);
  // Of two commands the last one counts: there is one.
  assertEquals(text.match(/^CMD /gm)?.length, 1);
});
