import { assertEquals } from "@std/assert";
import { ClassFolder, textsOf } from "../../../dev/testing/class_folder.ts";
import { readRoster } from "../roster.ts";

/** What everybody on a roster gets of a class. */
async function given(files: Record<string, string>, csv: string) {
  using folder = new ClassFolder(files);
  const { people } = readRoster(csv, "r.csv");
  const listing = await folder.list(people);
  const got: Record<string, string> = {};
  for (const { student: { id } } of listing.students) {
    if (people.some((one) => one.id === id)) {
      got[id] = (await textsOf(listing, id))[2];
    }
  }
  return { got, listing };
}

Deno.test("listSubmissions() suggests a name with other gaps, and does not take it", async () => {
  const { got, listing } = await given(
    { "李 小龙/02_ops.ts": "Li's" },
    "id,name\ns3,李小龙\n",
  );
  assertEquals(got, {});
  assertEquals(listing.unknown.map(({ hints }) => hints), [[
    "It could be 李小龙 (s3): the names 李 小龙 and 李小龙 differ in their gaps alone.",
  ]]);
});

Deno.test("listSubmissions() takes a name as the class page writes it, and suggests an id among words", async () => {
  const { got, listing } = await given({
    "Kim Lee (s05)/02_ops.ts": "Kim's",
    "s03 hw2/02_ops.ts": "Li's",
  }, "id,name\ns03,Li\ns05,Kim Lee\ns06,Kim Lee\n");
  assertEquals(got, { s05: "Kim's" });
  assertEquals(listing.unknown.map(({ hints }) => hints), [[
    "It could be Li (s03): s03 is a word of s03 hw2.",
  ]]);
});
