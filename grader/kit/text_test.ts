import { assertEquals } from "@std/assert";
import { decodeText, MOST_BYTES, readText } from "./text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("one byte order mark does not belong to the text", () => {
  assertEquals(decodeText(bytes("\uFEFFlet a;")), { text: "let a;" });
  assertEquals(decodeText(bytes("\uFEFF\uFEFFlet a;")), {
    text: "\uFEFFlet a;",
  });
});

Deno.test("a file that is not UTF-8 is no text", () => {
  const reason = "is not UTF-8 text.";
  assertEquals(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0x00])), {
    reason,
  });
  assertEquals(decodeText(new Uint8Array([0xc3])), { reason });
});

Deno.test("a text may be as large as the limit, and no larger", () => {
  const most = new Uint8Array(MOST_BYTES).fill(32);
  assertEquals("text" in decodeText(most), true);
  assertEquals(decodeText(new Uint8Array(MOST_BYTES + 1)), {
    reason: "is larger than 1 MB.",
  });
});

Deno.test("a file is read under its only name, and no link is followed", () => {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_text_" });
  try {
    const reasonFor = (name: string) => {
      const read = readText(`${folder}/${name}`);
      return "reason" in read ? read.reason : undefined;
    };
    Deno.writeTextFileSync(`${folder}/a.ts`, "let a;\n");
    assertEquals(readText(`${folder}/a.ts`), { text: "let a;\n" });
    assertEquals(reasonFor("b.ts"), "does not exist.");
    assertEquals(reasonFor("."), "is a folder or a device, not a file.");
    Deno.symlinkSync(`${folder}/a.ts`, `${folder}/link.ts`);
    assertEquals(reasonFor("link.ts"), "is a link, not a file.");
    Deno.linkSync(`${folder}/a.ts`, `${folder}/again.ts`);
    const second = "is a second name of another file (a hard link): put a " +
      "copy in its place.";
    assertEquals([reasonFor("a.ts"), reasonFor("again.ts")], [second, second]);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});
