import { assert, assertEquals } from "@std/assert";
import {
  LAYOUTS,
  type MessyClass,
  messyClass,
} from "../../dev/testing/messy_class.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { readCsv } from "../csv/read.ts";

/** How many students each layout has; any number will do. `GRADLINGS_MESSY` says another. */
const SIZE = Number(Deno.env.get("GRADLINGS_MESSY") ?? 20);

/** What an export says of a student, by id: the points, or nothing. */
type Exported = (id: string) => string | undefined;

/** Writes an export of a graded class, and reads it back, for each format. */
const EXPORTS: Readonly<
  Record<string, (made: SmallClass, messy: MessyClass) => Promise<Exported>>
> = {
  csv: async (made) => {
    await exported(made, "csv", "--roster=roster.csv");
    const points = made.column("out/export/grades.csv", "id", "points");
    return (id) => points[id] || undefined;
  },
  canvas: async (made, { gradebook }) => {
    made.write("gradebook.csv", gradebook);
    await exported(made, "canvas", "--roster=gradebook.csv", "--column=HW");
    const points = made.column(
      "out/export/canvas.csv",
      "SIS User ID",
      "HW (12)",
    );
    return (id) => points[id] || undefined;
  },
  moodle: async (made, { roster }) => {
    made.write(
      "moodle_list.csv",
      roster.replace(
        /^id,name,email,\w+/,
        "ID number,Full name,Email address,Groups",
      ),
    );
    await exported(made, "moodle", "--roster=moodle_list.csv");
    const { rows } = readCsv(made.read("out/export/moodle.csv"), "moodle.csv");
    const points = new Map(rows.map(({ cells }) => [cells[0], cells.at(-1)]));
    return (id) => points.get(id);
  },
  gradescope: async (made) => {
    await exported(made, "gradescope");
    return (id) => numberIn(made, `gradescope/${id}/results.json`, 1);
  },
  prairielearn: async (made) => {
    await exported(made, "prairielearn");
    return (id) => numberIn(made, `prairielearn/${id}/results.json`, 8);
  },
  classroom50: async (made, { logins }) => {
    const rows = [...logins].map((row) => row.join(","));
    made.write(
      "github.csv",
      `identifier,github_username\n${rows.join("\n")}\n`,
    );
    await exported(
      made,
      "classroom50",
      "--roster=github.csv",
      "--classroom=cs",
      "--assignment=hw",
      "--date=2026-06-09T00:00:00Z",
    );
    return (id) =>
      numberIn(made, `classroom50/cs-hw-${logins.get(id)}/result.json`, 1);
  },
  junit: async (made) => {
    await exported(made, "junit", "--roster=roster.csv");
    const suites = made.read("out/export/junit.xml").split("<testsuite ");
    return (id) => {
      const suite = suites.find((text) => text.includes(`name="${id}"`)) ?? "";
      const points = /name="points" value="([^"]*)"/.exec(suite)?.[1];
      return points === "not graded" ? undefined : points;
    };
  },
};

async function exported(
  made: SmallClass,
  format: string,
  ...words: string[]
): Promise<void> {
  const ran = await made.run("export", ["out", "--format", format, ...words]);
  assertEquals(ran.code, 0, ran.err);
}

/** The score in a file, in points; `undefined` where there is none. */
function numberIn(
  made: SmallClass,
  path: string,
  outOf: number,
): string | undefined {
  try {
    const { score } = JSON.parse(made.read(`out/export/${path}`));
    return score === undefined ? undefined : String(score * outOf);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

for (const layout of LAYOUTS) {
  Deno.test(`deno task class and export give each of a messy class, ${layout}, the right points or an open cell with a reason`, async () => {
    const messy = await messyClass(layout, SIZE, 7);
    const { files, roster, truth, mishaps } = messy;
    using made = SmallClass.of({ "roster.csv": roster });
    for (const [path, content] of files) made.write(`sub/${path}`, content);
    const graded = await made.grade("--roster", "roster.csv");
    const open = [...truth.values()].filter((one) => one === "open").length;
    assertEquals(graded.code, open > 0 ? 3 : 0, graded.err);
    for (const [format, write] of Object.entries(EXPORTS)) {
      const pointsOf = await write(made, messy);
      const wrong = [...truth].flatMap(([id, worth]) => {
        const right = typeof worth === "number" ? String(worth) : undefined;
        const points = pointsOf(id);
        return points === right
          ? []
          : [`${id}: ${points}, not ${right}: ${mishaps.get(id)}`];
      });
      assertEquals(wrong, [], `wrong rows for ${format}`);
    }
    const remarks = made.column("out/export/grades.csv", "id", "remarks");
    for (const [id, worth] of truth) {
      if (typeof worth === "number") continue;
      assert(remarks[id] !== "", `no reason: ${id}: ${mishaps.get(id)}`);
    }
    // A zero is on the page as what it is, and an open cell as open.
    const cells = made.read("out/class.html")
      .match(/<td class="number loud" data-key="-1">open/g) ?? [];
    assert(cells.length >= Math.min(open, 1), layout);
  });
}
