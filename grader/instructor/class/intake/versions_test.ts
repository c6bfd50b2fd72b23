import { assertEquals } from "@std/assert";
import {
  ClassFolder,
  missing,
  textsOf,
} from "../../../dev/testing/class_folder.ts";
import { madeZip } from "../../../dev/testing/made_zip.ts";

/** A zip whose files were all last changed on a day of a month. */
function zipOn(day: number, files: Record<string, string>): Uint8Array {
  return madeZip(
    Object.entries(files).map(([name, content]) => ({ name, content, day })),
  );
}

/** Two downloads of one student, as a platform and as a flat folder lay them out. */
const LAYOUTS: Record<string, (name: string) => string> = {
  moodle: (name) => `Jane Doe_7_assignsubmission_file/${name}`,
  flat: (name) => name,
};

for (const [layout, at] of Object.entries(LAYOUTS)) {
  /** What is found of Jane, by what her downloads are called. */
  const found = async (files: Record<string, Uint8Array>) => {
    using folder = new ClassFolder({
      ...Object.fromEntries(
        Object.entries(files).map(([name, zip]) => [at(name), zip]),
      ),
      "other/02_ops.ts": "somebody else's",
    });
    const listing = await folder.list();
    const one = listing.students.find(({ student }) => student.id !== "other")!;
    const { id } = one.student;
    return {
      texts: await textsOf(listing, id),
      why: one.disputed ?? await missing(listing, id, 2),
      unused: listing.unused.map(({ path }) => path.replace(/^.*\//, "")),
    };
  };

  Deno.test(`listSubmissions() counts the later of two downloads as a whole, by its number or its dates, ${layout}`, async () => {
    const old = { "01_value.ts": "old 1", "02_ops.ts": "old 2" };
    const more = {
      "02_ops.ts": "new 2",
      "01_value.ts": "old 1",
      "03_backward.ts": "new 3",
    };
    const texts = { 1: "old 1", 2: "new 2", 3: "new 3" };
    const byNumber = await found({
      "Jane.zip": zipOn(3, old),
      "Jane (1).zip": zipOn(3, more),
    });
    assertEquals(byNumber.texts, texts);
    assertEquals(byNumber.unused, ["Jane.zip"]);
    // The dates and the number agree: (10) is later than (9).
    const both = await found({
      "Jane (9).zip": zipOn(3, old),
      "Jane (10).zip": zipOn(4, more),
    });
    assertEquals(both.texts, texts);
    assertEquals(both.unused, ["Jane (9).zip"]);
  });

  Deno.test(`listSubmissions() leaves open which of two downloads counts where number and dates disagree, ${layout}`, async () => {
    const { texts, why, unused } = await found({
      "Jane.zip": zipOn(9, { "02_ops.ts": "a" }),
      "Jane (1).zip": zipOn(8, { "02_ops.ts": "b" }),
    });
    assertEquals(unused, []);
    assertEquals(
      /which is the later( one)?: /.test(why ?? ""),
      true,
    );
    if (layout === "moodle") assertEquals(texts, {});
  });
}

Deno.test("listSubmissions() leaves open what only the earlier of two downloads holds", async () => {
  using folder = new ClassFolder({
    "jane/old.zip": zipOn(3, { "01_value.ts": "old 1", "02_ops.ts": "old 2" }),
    "jane/new.zip": zipOn(4, { "01_value.ts": "new 1" }),
    "bob/x.zip": zipOn(3, { "01_value.ts": "1", "02_ops.ts": "2" }),
    "bob/y.zip": zipOn(4, { "01_value.ts": "1", "03_backward.ts": "3" }),
    "kim/kim.zip": zipOn(3, { "01_value.ts": "1" }),
    "kim/kim (1).zip": new Uint8Array([80, 75]),
    "tom/a.zip": zipOn(3, { "02_ops.ts": "a" }),
    "tom/b.zip": zipOn(3, { "02_ops.ts": "b" }),
    "lee/lee.zip": new Uint8Array([80, 75]),
    "lee/lee (1).zip": zipOn(3, { "01_value.ts": "1" }),
  });
  const listing = await folder.list();
  assertEquals(await textsOf(listing, "jane"), { 1: "new 1" });
  assertEquals(
    await missing(listing, "jane", 2),
    "02_ops.ts is only in the earlier jane/old.zip, not in jane/new.zip: see " +
      "whether it is to count.",
  );
  assertEquals(await textsOf(listing, "tom"), {});
  assertEquals(
    await missing(listing, "tom", 2),
    "02_ops.ts differs in tom/b.zip and tom/a.zip, and their names and dates do " +
      "not show which is the later one: leave the one that counts, and grade again.",
  );
  // They hold nothing differently, so they belong together.
  assertEquals(await textsOf(listing, "bob"), { 1: "1", 2: "2", 3: "3" });
  // What cannot be opened may be the one that counts, unless it is the earlier one.
  assertEquals(await textsOf(listing, "kim"), {});
  assertEquals(await textsOf(listing, "lee"), { 1: "1" });
});
