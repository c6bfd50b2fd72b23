import { assert, assertEquals, assertMatch } from "@std/assert";
import { fileNameOf } from "./file_name.ts";

/** Ids as they come, and ids as somebody might choose them. */
const IDS = [
  "ana",
  "Ana",
  "ANA",
  "ana-lopez",
  "ana_lopez",
  "ana.lopez",
  "ana lopez",
  "ana--lopez",
  "-ana-lopez",
  "ana-lopez-",
  "ana-lopez\n",
  "García, Ana",
  "Garci\u0301a, Ana",
  "garcia-ana",
  "",
  " ",
  ".",
  "..",
  "../../etc/passwd",
  "C:\\Users\\ana",
  "/",
  "CON",
  "con",
  "con.txt",
  "nul",
  "lpt1",
  "com0",
  "COM¹",
  "محمد",
  "שרה",
  "\u202egnp.exe",
  "👩‍💻",
  "👨‍💻",
  "\ud800",
  "\ud801",
  "\ufffd",
  "\0",
  "a".repeat(40),
  "a".repeat(41),
  "a".repeat(100_000),
  `${"a".repeat(100_000)}b`,
  "student",
  "İstanbul",
  "istanbul",
  "12345",
  "0".repeat(300),
];

Deno.test("fileNameOf() keeps an id that can be a file name", () => {
  for (const id of ["ana", "ana-lopez", "7", "s-2026-042", "a".repeat(40)]) {
    assertEquals(fileNameOf(id), id);
  }
});

Deno.test("fileNameOf() keeps any other id readable, and adds a hash", () => {
  assertEquals(fileNameOf("García, Ana"), "garcia-ana_2467713e70cfc576");
  assertMatch(fileNameOf("../../etc/passwd"), /^etc-passwd_[0-9a-f]{16}$/);
  assertMatch(fileNameOf("CON"), /^con_[0-9a-f]{16}$/);
  assertMatch(fileNameOf("محمد"), /^student_[0-9a-f]{16}$/);
});

Deno.test("fileNameOf() makes portable names only", () => {
  for (const id of IDS) {
    const name = fileNameOf(id);
    assertMatch(name, /^[a-z0-9][a-z0-9_-]*$/);
    assert(name.length <= 57, `${name.length} characters: ${name}`);
    assert(!/^(con|prn|aux|nul|com\d|lpt\d)$/.test(name), name);
  }
});

Deno.test("fileNameOf() gives no two ids the same name, on any file system", () => {
  const names = new Map<string, string>();
  for (const id of IDS) {
    const name = fileNameOf(id).normalize("NFKC").toLowerCase();
    assert(!names.has(name), `${name}: ${id} and ${names.get(name)}`);
    names.set(name, id);
  }
});

Deno.test("fileNameOf() does not give an id the name of another student's file", () => {
  for (const id of IDS) {
    const name = fileNameOf(id);
    if (name !== id) assert(fileNameOf(name) !== name, name);
  }
});
