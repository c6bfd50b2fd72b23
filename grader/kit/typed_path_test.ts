import { assertEquals } from "@std/assert";
import { pathFromHere, typedPath } from "./typed_path.ts";

Deno.test("a relative path is meant from where it was typed", () => {
  assertEquals(typedPath("class", "/home/ann/hw"), "/home/ann/hw/class");
  assertEquals(typedPath("./class/", "/home/ann/hw/"), "/home/ann/hw/class");
  assertEquals(typedPath("../class", "/home/ann/hw"), "/home/ann/hw/../class");
  assertEquals(typedPath(".", "/home/ann/hw"), "/home/ann/hw");
  assertEquals(typedPath("class", "C:\\Users\\ann"), "C:\\Users\\ann\\class");
});

Deno.test("an absolute path stays as it is, and so does one typed in the kit", () => {
  assertEquals(typedPath("/tmp/class/", "/home/ann"), "/tmp/class");
  assertEquals(typedPath("D:\\class", "C:\\Users"), "D:\\class");
  assertEquals(typedPath("C:\\", "C:\\Users"), "C:\\");
  assertEquals(
    typedPath("\\\\server\\share\\x\\", "C:\\Users"),
    "\\\\server\\share\\x",
  );
  assertEquals(typedPath("class", Deno.cwd()), "class");
  assertEquals(typedPath("class", ""), "class");
});

Deno.test("PowerShell's quote at the end is no part of a path", () => {
  assertEquals(typedPath('.\\My Class"', ""), ".\\My Class");
});

Deno.test("pathFromHere() spells a path so that it can be opened where one is", () => {
  const from = (folder: string | undefined, root = "/home/ann/course/") =>
    pathFromHere("exercises/02_ops.ts", folder, root);
  assertEquals(from("/home/ann/course"), "exercises/02_ops.ts");
  assertEquals(from("/home/ann/course/exercises"), "02_ops.ts");
  assertEquals(from("/home/ann/course/exercises/"), "02_ops.ts");
  assertEquals(from("/home/ann/course/lessons"), "../exercises/02_ops.ts");
  assertEquals(from("/home/ann"), "exercises/02_ops.ts", "outside the course");
  assertEquals(from("C:\\course\\exercises", "C:\\course\\"), "02_ops.ts");
});
