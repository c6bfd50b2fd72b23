import { assertEquals } from "@std/assert";
import { editorCommand } from "./editor.ts";

const PLACE = { line: 31, column: 5 };

function commandFor(env: Record<string, string>, os = "linux"): string {
  return editorCommand((name) => env[name], "/c/02_ops.ts", PLACE, os)
    ?.join(" ") ?? "none";
}

Deno.test("editorCommand() tells each editor the line as it wants it", () => {
  for (
    const [editor, command] of [
      ["vim", "vim +31 /c/02_ops.ts"],
      ["/usr/bin/nano", "/usr/bin/nano +31,5 /c/02_ops.ts"],
      ["emacs -nw", "emacs -nw +31 /c/02_ops.ts"],
      ["code --wait", "code --wait --goto /c/02_ops.ts:31:5"],
      ["hx", "hx /c/02_ops.ts:31:5"],
      ["my-editor", "my-editor /c/02_ops.ts"],
      [
        "'/opt/My Editor/vim' -u NONE",
        "/opt/My Editor/vim -u NONE +31 /c/02_ops.ts",
      ],
    ]
  ) assertEquals(commandFor({ EDITOR: editor }), command);
});

Deno.test("VISUAL comes before EDITOR, and both before VS Code's terminal", () => {
  const all = { VISUAL: "hx", EDITOR: "vi", TERM_PROGRAM: "vscode" };
  assertEquals(commandFor(all), "hx /c/02_ops.ts:31:5");
  assertEquals(commandFor({ ...all, VISUAL: " " }), "vi +31 /c/02_ops.ts");
  assertEquals(
    commandFor({ TERM_PROGRAM: "vscode" }, "windows"),
    "code.cmd --goto /c/02_ops.ts:31:5",
  );
  assertEquals(commandFor({ TERM_PROGRAM: "iTerm.app" }), "none");
});
