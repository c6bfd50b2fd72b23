import { assertEquals, assertThrows } from "@std/assert";
import { decodeText, EncodingError } from "./decode.ts";

const TEXT = "id,name\nada,Ādā 🎉";

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  }
  return bytes;
}

Deno.test("decodeText() reads UTF-8 and UTF-16, with or without a byte-order mark", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  assertEquals(decodeText(utf8(TEXT), "r.csv"), TEXT);
  assertEquals(decodeText(utf8(`\ufeff${TEXT}`), "r.csv"), TEXT);
  for (const littleEndian of [true, false]) {
    for (const mark of ["", "\ufeff"]) {
      const bytes = utf16(`${mark}${TEXT}`, littleEndian);
      assertEquals(decodeText(bytes, "r.csv"), TEXT);
    }
  }
  assertEquals(decodeText(new Uint8Array(), "r.csv"), "");
});

Deno.test("decodeText() refuses other bytes, with their row", () => {
  const latin1 = new Uint8Array([0x69, 0x64, 0x0a, 0x4d, 0xfc, 0x6c, 0x0a]);
  assertThrows(
    () => decodeText(latin1, "r.csv"),
    EncodingError,
    'row 2 of r.csv is not UTF-8 text: open it in a spreadsheet program and save it as "CSV UTF-8".',
  );
  assertThrows(
    () => decodeText(new Uint8Array([0xff, 0xfe, 0x41]), "r.csv"),
    EncodingError,
    "r.csv is not UTF-16 text",
  );
});
