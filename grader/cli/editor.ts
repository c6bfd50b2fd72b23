/**
 * The learner's editor: which it is, and how it is told to open a file at a line.
 *
 * @module
 */
import type { CodePosition } from "./place.ts";

/** How each editor wants a file and a place; by the name of its program. */
const FORMS:
  readonly (readonly [RegExp, (file: string, at: CodePosition) => string[]])[] =
    [
      [
        /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/,
        (file, { line, column }) => ["--goto", `${file}:${line}:${column}`],
      ],
      [
        /^(?:subl|zed|hx|helix|mate|atom)$/,
        (file, { line, column }) => [`${file}:${line}:${column}`],
      ],
      [/^nano$/, (file, { line, column }) => [`+${line},${column}`, file]],
      [
        /^(?:vi|vim|nvim|gvim|view|emacs|emacsclient|micro|joe|ne|kak|mg)$/,
        (file, { line }) => [`+${line}`, file],
      ],
      [
        /^(?:idea|webstorm|pycharm|phpstorm)$/,
        (file, { line }) => ["--line", String(line), file],
      ],
      [/^notepad\+\+$/, (file, { line }) => [`-n${line}`, file]],
    ];

/**
 * The command that opens a file in the editor that is asked for.
 *
 * @param env `VISUAL` and `EDITOR`, or the terminal of VS Code.
 * @param file The path of the file.
 * @param place Where to open it; an editor that is not known opens it at its beginning.
 * @param os The system.
 * @returns The program and its arguments; `undefined` where no editor is named.
 */
export function editorCommand(
  env: (name: string) => string | undefined,
  file: string,
  place: CodePosition,
  os: string = Deno.build.os,
): string[] | undefined {
  const named = [env("VISUAL"), env("EDITOR")].find((one) => one?.trim());
  const vsCode = env("TERM_PROGRAM") === "vscode" ? "code" : undefined;
  const words = wordsOf(named ?? vsCode ?? "");
  const [program, ...args] = words;
  if (program === undefined) return undefined;
  const name = program.split(/[/\\]/).at(-1)!.toLowerCase()
    .replace(/\.(?:exe|cmd|bat)$/, "");
  const form = FORMS.find(([names]) => names.test(name))?.[1];
  // VS Code and its kin are batch files on Windows, which are found by their whole name.
  const started = os === "windows" && program === "code" ? "code.cmd" : program;
  return [started, ...args, ...form?.(file, place) ?? [file]];
}

/** Opens a file; returns what went wrong, in a sentence. */
export async function openInEditor(
  file: string,
  place: CodePosition,
): Promise<string | undefined> {
  const command = editorCommand((name) => Deno.env.get(name), file, place);
  if (command === undefined) {
    return "No editor is named: set VISUAL or EDITOR to the command of yours, " +
      'as in EDITOR="code", then try again.';
  }
  const [program, ...args] = command;
  try {
    const { code } = await new Deno.Command(program, {
      args,
      stdin: "inherit",
      stdout: "inherit",
      stderr: "inherit",
    }).spawn().status;
    return code === 0 ? undefined : `${program} ended with the code ${code}.`;
  } catch (error) {
    return `${program} could not be started: ${(error as Error).message}. ` +
      "VISUAL or EDITOR names the editor.";
  }
}

/** A command as it is typed: blanks part its words, quotes hold them together. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, double, single, bare]) => double ?? single ?? bare);
}
