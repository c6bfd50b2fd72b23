/**
 * Reads `submission_metadata.yml` of a Gradescope export.
 *
 * Ruby wrote it, so that its keys begin with a colon:
 *
 * ```yaml
 * submission_123:
 *   :submitters:
 *   - :name: Jane Doe
 *     :sid: '1042'
 *     :email: jane@uni.example
 *   :created_at: 2026-04-26 17:34:00.861687000 Z
 *   :score: 2.0
 *   :results: …
 * ```
 *
 * (What `GradescopeParser` in `otter/metadata.py` of ucbds-infra/otter-grader reads.)
 *
 * Results and the history of every submission follow, with all that programs
 * printed: megabytes a student. A YAML library would build all of that in memory;
 * here the file goes by line by line, and only the lines above are looked at.
 * What a submission printed is indented more.
 *
 * @module
 */

/** Who handed something in. */
export interface Submitter {
  readonly name?: string;
  readonly sid?: string;
  readonly email?: string;
}

/** What the export says of one submission. */
export interface Metadata {
  readonly submitters: readonly Submitter[];
  /** As ISO 8601 in UTC. */
  readonly submitted?: string;
}

/** What belongs to a submission that is being read. */
interface Draft {
  readonly submitters: Record<string, string>[];
  submitted?: string;
}

/** Longer lines are nothing that is looked for. */
const LONGEST_LINE = 2_000;

/** Reads the file; what cannot be understood is left out. */
export async function readMetadata(
  bytes: ReadableStream<Uint8Array>,
): Promise<Map<string, Metadata>> {
  const reading = new Reading();
  for await (const line of linesOf(bytes)) reading.add(line);
  return reading.found();
}

/** What was understood of the lines so far. */
class Reading {
  readonly #drafts: Map<string, Draft> = new Map();
  #draft: Draft = { submitters: [] };
  #inSubmitters = false;
  /** The last field of a submitter, which may go on in lines indented deeper. */
  #field: { key: string; indent: number } | undefined;

  add(line: string): void {
    const text = line.trimStart();
    const indent = line.length - text.length;
    if (text === "" || text.startsWith("#")) return;
    if (indent === 0) this.#submission(text);
    else if (this.#inSubmitters && text.startsWith("- ")) {
      this.#draft.submitters.push({});
      this.#field = undefined;
      this.#submitter(indent + 2, text.slice(2));
    } else if (indent === 2) this.#about(text);
    else if (this.#inSubmitters) this.#submitter(indent, text);
  }

  found(): Map<string, Metadata> {
    const entries = [...this.#drafts].map((
      [key, { submitters, submitted }],
    ) =>
      [key, {
        submitters: submitters.map(submitterOf),
        ...(submitted !== undefined && { submitted }),
      }] as const
    );
    return new Map(entries);
  }

  #submission(text: string): void {
    const key = /^(.*):$/.exec(text)?.[1];
    this.#draft = { submitters: [] };
    this.#inSubmitters = false;
    if (key !== undefined) this.#drafts.set(scalar(key) ?? key, this.#draft);
  }

  #about(text: string): void {
    const [, key, value = ""] = /^:?(\w+):(?: (.*))?$/.exec(text) ?? [];
    this.#inSubmitters = key === "submitters";
    if (key === "created_at") this.#draft.submitted = timeOf(value);
  }

  #submitter(indent: number, text: string): void {
    const fields = this.#draft.submitters.at(-1);
    if (fields === undefined) return;
    if (this.#field !== undefined && indent > this.#field.indent) {
      const { key } = this.#field;
      fields[key] = folded(fields[key] ?? "", text);
      return;
    }
    const [, key, value = ""] = /^:?(\w+):(?: (.*))?$/.exec(text) ?? [];
    this.#field = key === undefined ? undefined : { key, indent };
    if (key !== undefined) fields[key] = value;
  }
}

function submitterOf(fields: Record<string, string>): Submitter {
  const entries = ["name", "sid", "email"]
    .map((key) => [key, scalar(fields[key] ?? "")])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** A value in one line: plain, in single or in double quotes. */
function scalar(text: string): string | undefined {
  const value = text.trim();
  if (["", "~", "null"].includes(value)) return undefined;
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/s.test(value)) return value;
  const escapes: Record<string, string> = {
    n: "\n",
    t: "\t",
    e: "\x1b",
    0: "\0",
  };
  return value.slice(1, -1).replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis,
    (_, two, four, eight, other) => {
      if (other !== undefined) return escapes[other] ?? other;
      const point = parseInt(two ?? four ?? eight, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    },
  );
}

/** A line that goes on; a backslash at its end keeps what follows together. */
function folded(before: string, after: string): string {
  return before.startsWith('"') && before.endsWith("\\")
    ? before.slice(0, -1) + after.replace(/^\\ /, " ")
    : `${before} ${after}`;
}

/** Ruby's way to write a time, as ISO 8601 in UTC. */
function timeOf(text: string): string | undefined {
  const [, date, time, fraction = "", zone = "Z"] =
    /^["']?(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)?["']?$/
      .exec(text.trim()) ?? [];
  if (date === undefined) return undefined;
  const offset = zone === "UTC"
    ? "Z"
    : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  const at = new Date(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

async function* linesOf(
  bytes: ReadableStream<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    // No line of interest is longer.
    rest = lines.pop()!.slice(0, LONGEST_LINE);
    for (const line of lines) yield line.slice(0, LONGEST_LINE).trimEnd();
  }
  yield rest.trimEnd();
}
