import { assert, assertEquals } from "@std/assert";
import { zipName } from "./zip_name.ts";

Deno.test("zipName() names the homework and the student", () => {
  assertEquals(
    zipName("Homework 2", "Zoë Müller-O'Brien"),
    "homework_2_Zoë Müller-O'Brien.zip",
  );
  assertEquals(zipName("Homework 2", " "), "homework_2.zip");
  assertEquals(zipName(undefined, "李小龙"), "李小龙.zip");
  assertEquals(zipName(undefined, ""), "gradlings.zip");
});

Deno.test("zipName() makes a name that every browser saves as it is", () => {
  assertEquals(
    zipName("Homework 2", ' ../../etc/passwd: "x"\t<b>'),
    "homework_2_etc passwd x b.zip",
  );
  for (const letter of ["a", "ü", "龙", "😀"]) {
    const name = zipName("Homework 2", letter.repeat(300));
    const bytes = new TextEncoder().encode(name);
    assert(bytes.length > 120 && bytes.length <= 255, `${bytes.length} bytes`);
    assertEquals(new TextDecoder().decode(bytes), name);
  }
});
