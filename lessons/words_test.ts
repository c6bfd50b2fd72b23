import { assert, assertEquals, assertStringIncludes } from "@std/assert";

/** How many words a lesson may have with its hints, drawings and code included. */
const BUDGET: Record<string, number> = {
  "00_introduction": 2450,
  "01_value": 1950,
  "02_ops": 3675,
  "03_backward": 3300,
  "04_neuron": 2575,
  "05_layer": 2025,
  "06_mlp": 2500,
  "07_ice_cream": 3750,
  "08_training": 3850,
};

/** What all of them had before they were written anew. */
const ALL = 25_664;

function words(name: string): number {
  const text = Deno.readTextFileSync(new URL(name, import.meta.url));
  return text.split(/\s+/).filter((word) => word !== "").length;
}

Deno.test("every lesson keeps to its budget of words, and all of them to theirs", () => {
  let all = 0;
  for (const [stem, budget] of Object.entries(BUDGET)) {
    const hints = stem.startsWith("00") ? 0 : words(`${stem}_hints.md`);
    const count = words(`${stem}.md`) + hints;
    assert(
      count <= budget,
      `${stem} has ${count} words, and may have ${budget}`,
    );
    all += count;
  }
  assert(all <= ALL, `${all} words in all, and ${ALL} are allowed`);
});

/** How lesson 0 writes a time, and how the lesson itself does. */
const TIMES: Record<string, string> = {
  "40 min": "40 minutes",
  "50 min": "50 minutes",
  "1 h": "an hour",
  "1 h 15": "an hour and a quarter",
  "1 h 30": "an hour and a half",
};

Deno.test("lesson 0 tells how long each lesson takes, as the lesson does", () => {
  const read = (name: string) =>
    Deno.readTextFileSync(new URL(name, import.meta.url)).replace(/\s+/g, " ");
  const rows = [
    ...read("00_introduction.md")
      .matchAll(/\| (\d) +\| [^|]+ \| (\d[^|]*?) +\|/g),
  ];
  assertEquals(rows.length, 8);
  let minutes = 25;
  for (const [, number, time] of rows) {
    const stem = Object.keys(BUDGET)[Number(number)];
    assertStringIncludes(read(`${stem}.md`), `takes about ${TIMES[time]}`);
    const [, hours = "0", rest = "0"] = time.match(
      /^(?:(\d+) h)? ?(\d+)?(?: min)?$/,
    )!;
    minutes += 60 * Number(hours) + Number(rest);
  }
  assert(Math.abs(minutes / 60 - 9) < 0.25, `${minutes} minutes in all`);
});
