/**
 * Zips of one's files, made and read with what browsers have: with a library for it the
 * whole course would weigh more than it may.
 *
 * @module
 */

/** A file of an exercise is never this long. */
const MOST_BYTES = 1_000_000;

/** How the parts of a zip begin. */
const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;

/** How long they are, without names. */
const LOCAL_LENGTH = 30, CENTRAL_LENGTH = 46, END_LENGTH = 22;

/** Says that names are in UTF-8. */
const UTF8 = 0x800;

/**
 * Makes a zip of texts, by their paths. They are short, so nothing is packed.
 *
 * @param now The date of all of them: it tells a later zip from an earlier one.
 */
export function zip(
  files: Readonly<Record<string, string>>,
  now: Date,
): Uint8Array {
  const date = (now.getFullYear() - 1980) << 25 | (now.getMonth() + 1) << 21 |
    now.getDate() << 16 | now.getHours() << 11 | now.getMinutes() << 5 |
    now.getSeconds() >> 1;
  const all: number[] = [], central: number[] = [];
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path), bytes = encoder.encode(text);
    const common = [
      ...numbers(2, 20, UTF8, 0),
      ...numbers(4, date, crc32(bytes), bytes.length, bytes.length),
      ...numbers(2, name.length, 0),
    ];
    central.push(
      ...[...numbers(4, CENTRAL), ...numbers(2, 20), ...common],
      ...[...numbers(2, 0, 0, 0), ...numbers(4, 0, all.length), ...name],
    );
    all.push(...numbers(4, LOCAL), ...common, ...name);
    for (const byte of bytes) all.push(byte);
  }
  const { length } = Object.keys(files);
  return Uint8Array.from([
    ...[...all, ...central],
    ...[...numbers(4, END), ...numbers(2, 0, 0, length, length)],
    ...[...numbers(4, central.length, all.length), ...numbers(2, 0)],
  ]);
}

/** A file in a zip. */
interface Entry {
  readonly packed: Uint8Array;
  readonly method: number;
  readonly checksum: number;
}

/**
 * Takes some of the texts out of a zip.
 *
 * @param choose Chooses among the paths in it.
 * @returns By path, the texts that were chosen; `undefined` if it is no zip.
 */
export async function unzip(
  bytes: Uint8Array,
  choose: (paths: readonly string[]) => readonly string[],
): Promise<Record<string, string> | undefined> {
  try {
    const entries = entriesOf(bytes);
    const texts: Record<string, string> = {};
    for (const path of choose([...entries.keys()])) {
      texts[path] = await textOf(entries.get(path)!);
    }
    return texts;
  } catch {
    return undefined;
  }
}

function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - END_LENGTH;
  while (view.getUint32(end, true) !== END) end--;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const short = (from: number) => view.getUint16(at + from, true);
    const long = (from: number) => view.getUint32(at + from, true);
    if (long(0) !== CENTRAL) throw new RangeError("no entry");
    const name = bytes.subarray(
      at + CENTRAL_LENGTH,
      at + CENTRAL_LENGTH + short(28),
    );
    const local = long(42);
    const begin = local + LOCAL_LENGTH + view.getUint16(local + 26, true) +
      view.getUint16(local + 28, true);
    entries.set(new TextDecoder().decode(name), {
      packed: bytes.subarray(begin, begin + long(20)),
      method: short(10),
      checksum: long(16) | 0,
    });
    at += CENTRAL_LENGTH + short(28) + short(30) + short(32);
  }
  return entries;
}

async function textOf(entry: Entry): Promise<string> {
  const { packed, method, checksum } = entry;
  const bytes = method === 0 ? packed : await unpacked(packed);
  if (crc32(bytes) !== checksum) throw new RangeError("damaged");
  return new TextDecoder().decode(bytes);
}

async function unpacked(packed: Uint8Array): Promise<Uint8Array> {
  const reader = new Blob([packed as BlobPart]).stream()
    .pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: BlobPart[] = [];
  // It may be longer than it says.
  for (let length = 0; length < MOST_BYTES;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value as BlobPart);
    length += value.length;
  }
  throw new RangeError("too long");
}

/** Numbers of so many bytes each, the lowest first. */
function numbers(bytes: number, ...all: readonly number[]): number[] {
  return all.flatMap((one) =>
    Array.from({ length: bytes }, (_, i) => one >>> 8 * i & 255)
  );
}

/** The checksum that zips have. */
function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = sum >>> 1 ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum;
}
