/**
 * For tests only: classes as platforms hand them over, with every mishap, and with the
 * truth about each student planted by their maker. Exercise 1 is what was assigned.
 *
 * @module
 */
import { gzipSync } from "node:zlib";
import { filesOf } from "../../core/course/lesson.ts";
import { Random } from "../../core/probes/random.ts";
import { npm } from "../../kit/packages/npm.ts";
import { readKit } from "../../kit/workspace.ts";
import { EDITION } from "./edition.ts";
import { zipOf } from "./made_zip.ts";

/** How a platform lays a class out. */
export const LAYOUTS = [
  "canvas",
  "moodle",
  "moodle flat",
  "gradescope",
  "repositories",
  "zips",
  "folders",
] as const;

export type MessyLayout = typeof LAYOUTS[number];

/** What a student should get: points, or an open cell, or nothing for nothing. */
export type Truth = number | "open" | "absent";

export interface MessyClass {
  /** By path in the folder of the submissions. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly roster: string;
  /** The gradebook of Canvas, where the roster's id is the SIS number. */
  readonly gradebook: string;
  /** By id on the roster, the login on GitHub. */
  readonly logins: ReadonlyMap<string, string>;
  /** By id on the roster. */
  readonly truth: ReadonlyMap<string, Truth>;
  /** What befell whom, by id. */
  readonly mishaps: ReadonlyMap<string, string>;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

const [LESSON] = EDITION.exercises;
const RIGHT = readKit(filesOf(LESSON).solution);
const STUB = readKit(filesOf(LESSON).stub);

/** What a student may hand in, and what it is worth. */
async function work(): Promise<Readonly<Record<string, [Files, Truth]>>> {
  const { packTar } = await npm("npm:modern-tar@^0.8.6");
  const file = "01_value.ts";
  const bytes = new TextEncoder().encode(RIGHT);
  const tar = await packTar([{
    header: { name: `work/${file}`, size: bytes.length },
    body: bytes,
  }]);
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...RIGHT].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  const windows = new Uint8Array([...bytes, 0x2f, 0x2f, 0xfc, 0x0a]);
  return {
    "right": [{ [file]: RIGHT }, 8],
    "the stub": [{ [file]: STUB }, 0],
    "an error": [{ [file]: "export class Value {" }, 0],
    "backslashes": [{
      "work.zip": zipOf({ [`kit\\exercises\\${file}`]: RIGHT }),
    }, 8],
    "a tar.gz": [{ "work.tar.gz": new Uint8Array(gzipSync(tar)) }, 8],
    "UTF-16": [{ [file]: utf16 }, 8],
    "Windows-1252": [{ [file]: windows }, 8],
    "a suffix": [{ "01_value_final.ts": RIGHT }, 8],
    "a prefix": [{ "mueller_01_value.ts": RIGHT }, 8],
    "a text ending": [{ "01_value.ts.txt": RIGHT }, 8],
    "the stub besides": [{ [file]: STUB, "01_value (1).ts": RIGHT }, 8],
    "a log besides": [{
      "work.zip": zipOf({ [file]: RIGHT, "all.log": "x".repeat(3_000_000) }),
    }, 8],
    "a RAR": [{ "work.rar": "Rar!" }, "open"],
    "a PDF": [{ "essay.pdf": "%PDF-1.7" }, "open"],
    "a DOCX": [{ "01_value.docx": "PK" }, "open"],
    "no text": [{ [file]: new Uint8Array([0, 1, 2, 3]) }, "open"],
    "a strange name": [{ "homework.ts": RIGHT }, "open"],
    "a broken zip": [{ "work.zip": "PK, so to speak" }, "open"],
  };
}

/** What may befall a submission besides, on platforms that know several facts. */
const TROUBLE = ["absent", "an impostor", "a twin account", "a conflict"];

/** Makes a class of so many students. */
export async function messyClass(
  layout: MessyLayout,
  size: number,
  seed: number,
): Promise<MessyClass> {
  const random = new Random(`messy/${layout}/${seed}`);
  const works = Object.entries(await work());
  const files = new Map<string, string | Uint8Array>();
  const truth = new Map<string, Truth>();
  const mishaps = new Map<string, string>();
  const rows: string[] = [];
  const grades: string[] = [];
  const logins = new Map<string, string>();
  const metadata: string[] = [];
  // Numbers of a platform that are other people's ids on the roster.
  const numbers = Array.from({ length: size }, (_, i) => (i + 1) % size + 1);
  let count = size;
  const put = (who: Account, handed: Files) => {
    const entries = Object.entries(handed);
    switch (layout) {
      case "canvas":
        for (const [name, content] of entries) {
          files.set(
            `${who.name.toLowerCase()}${who.first.toLowerCase()}_${who.number}_${++count}_${name}`,
            content,
          );
        }
        break;
      case "moodle":
      case "moodle flat": {
        const prefix =
          `${who.first} ${who.name}_${who.number}_assignsubmission_file`;
        for (const [name, content] of entries) {
          files.set(
            `${prefix}${layout === "moodle" ? "/" : "_"}${name}`,
            content,
          );
        }
        break;
      }
      case "gradescope": {
        const key = `submission_${++count}`;
        for (const [name, content] of entries) {
          files.set(`${key}/${name}`, content);
        }
        metadata.push(
          `${key}:\n  :submitters:\n  - :name: ${who.first} ${who.name}\n` +
            (who.sid === undefined ? "" : `    :sid: '${who.sid}'\n`) +
            `    :email: ${who.email}\n` +
            `  :created_at: 2026-04-26 10:00:${
              String(count % 60).padStart(2, "0")
            } Z\n`,
        );
        break;
      }
      case "repositories":
        for (const [name, content] of entries) {
          files.set(`hw-1-${who.login}/exercises/${name}`, content);
        }
        break;
      case "zips":
        files.set(`${who.login}.zip`, zipOf(handed));
        break;
      case "folders":
        for (const [name, content] of entries) {
          files.set(`${who.login}/${name}`, content);
        }
    }
  };
  const account = (i: number): Account => ({
    first: `Ann${letters(i)}`,
    name: `Fox${letters(i)}`,
    number: numbers[i],
    sid: `s${1000 + i}`,
    email: `ann${i}@uni.example`,
    login: `ann-${letters(i).toLowerCase()}`,
  });
  const knowsMore = layout === "gradescope";
  for (let i = 0; i < size; i++) {
    const who = account(i);
    const id = knowsMore ? who.sid! : String(i + 1);
    const name = `"${who.name}, ${who.first}"`;
    rows.push([id, name, who.email, who.login].join(","));
    grades.push([name, who.number, id, who.login, "One", ""].join(","));
    logins.set(id, who.login);
    const [kind, [handed, worth]] = works[i % works.length];
    const trouble = random.next() < 0.25 ? random.pick(TROUBLE) : "";
    mishaps.set(id, [kind, trouble].filter((text) => text !== "").join(", "));
    if (trouble === "absent") {
      truth.set(id, "absent");
      continue;
    }
    put(who, handed);
    truth.set(id, worth);
    const isAccount = ["canvas", "moodle", "moodle flat"].includes(layout);
    if (trouble === "an impostor" && knowsMore) {
      // The same name, no number, another address, handed in later.
      put({ ...who, sid: undefined, email: `evil${i}@x.example` }, {
        "01_value.ts": RIGHT,
      });
    } else if (trouble === "a twin account" && isAccount) {
      // Names alone tell, and two accounts have this one.
      put({ ...who, number: 10_000 + i }, { "01_value.ts": RIGHT });
      truth.set(id, "open");
    } else if (trouble === "a conflict" && knowsMore && i > 0) {
      const other = account(i - 1);
      put({ ...who, email: other.email }, { "01_value.ts": STUB });
      truth.set(id, "open");
      truth.set(other.sid!, "open");
    } else {
      mishaps.set(id, kind);
    }
  }
  if (layout === "gradescope") {
    files.set("submission_metadata.yml", metadata.join(""));
  }
  return {
    files,
    roster: `id,name,email,${layout === "repositories" ? "github" : "login"}\n${
      rows.join("\n")
    }\n`,
    gradebook: "Student,ID,SIS User ID,SIS Login ID,Section,HW (12)\n" +
      `    Points Possible,,,,,8.00\n${grades.join("\n")}\n`,
    logins,
    truth,
    mishaps,
  };
}

interface Account {
  readonly first: string;
  readonly name: string;
  readonly number: number;
  readonly sid: string | undefined;
  readonly email: string;
  readonly login: string;
}

/** A number in letters, as names have no digits. */
function letters(i: number): string {
  return String.fromCharCode(97 + Math.floor(i / 26), 97 + i % 26);
}
