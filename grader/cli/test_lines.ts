/**
 * What `deno test` says, in sentences: which tests pass, and for each that fails what
 * it found and where.
 *
 * @module
 */
import { printable } from "../core/report/layout.ts";
import { bold, dim, green, red } from "./colors.ts";

/** How many lines of what a test found are shown. */
const MOST_LINES = 12;

/** Takes what `deno test --reporter=tap` prints apart, line by line. */
export class TestLines {
  /** @param spell How a path of the kit is spelled where the command was typed. */
  constructor(private readonly spell = (path: string) => path) {}

  /** How many tests have passed, and failed. */
  passed = 0;
  failed = 0;
  #isDetail = false;

  /**
   * Takes one line.
   *
   * @returns The lines to be shown for it.
   */
  push(line: string): string[] {
    if (/^\s*---$/.test(line)) {
      this.#isDetail = true;
      return [];
    }
    if (/^\s*\.\.\.$/.test(line)) {
      this.#isDetail = false;
      return [];
    }
    if (this.#isDetail) return explain(line, this.spell);
    if (/^(?:TAP version \d+|\s*1\.\.\d+|\s*)$/.test(line)) return [];
    const [, file] = line.match(/^# \.\/(.+)$/) ?? [];
    if (file !== undefined) return [bold(this.spell(file))];
    const [, not, name] = line.match(/^ *(not )?ok \d+ - (.*)$/) ?? [];
    if (name === undefined) return [`  | ${printable(line)}`];
    if (not === undefined) {
      this.passed++;
      return [`  ${green("ok    ")}  ${printable(name)}`];
    }
    this.failed++;
    return [`  ${red("FAILED")}  ${printable(name)}`];
  }
}

/** What a test found, and where: from the one line of JSON that comes with it. */
function explain(line: string, spell: (path: string) => string): string[] {
  let message: string;
  try {
    ({ message } = JSON.parse(line));
  } catch {
    return [];
  }
  // deno-lint-ignore no-control-regex
  const lines = message.replaceAll(/\x1b\[[\d;]*m/g, "").split("\n");
  const places = lines.flatMap((line) => placeAt(line, spell) ?? []);
  const stack = lines.findIndex((line) => /^ +at /.test(line));
  const said = lines.slice(0, stack === -1 ? lines.length : stack);
  // The line of code that threw, and a caret under it, are of a library mostly.
  if (/^\s*\^+$/.test(said.at(-1) ?? "")) said.splice(-2);
  const found = said.map((line) =>
    printable(line.replace(/^(?:AssertionError|Error): /, "")).trimEnd()
  ).filter((line, i, all) => line !== "" && line !== all[i - 1]);
  const own = places[0];
  const test = places.find((place) => /_test\.ts:/.test(place));
  const seen = [own, ...(test === own ? [] : [test])].filter((one) =>
    one !== undefined
  );
  return [
    ...found.slice(0, MOST_LINES),
    ...(found.length > MOST_LINES ? ["..."] : []),
    ...seen.map((place) => dim(`at ${place}`)),
  ].map((line) => `          ${line}`);
}

/** The place in an exercise that a line of a stack names. */
function placeAt(
  line: string,
  spell: (path: string) => string,
): string | undefined {
  const [, path, place] =
    line.match(/^ +at .*?\/(exercises\/[^\s():]+)(:\d+:\d+)\)?$/) ?? [];
  return path === undefined ? undefined : spell(path) + place;
}

/**
 * Why no test could be run, in lines of words.
 *
 * @param errors What `deno test` printed as errors.
 * @param spell How a path of the kit is spelled where the command was typed.
 */
export function whyNotRun(
  errors: string,
  spell = (path: string) => path,
): string[] {
  const lines = errors.split("\n");
  const [said = ""] = lines.flatMap((line) =>
    line.match(/^error: (?:Uncaught )?(?:\w*Error: )?(.*)$/)?.[1] ?? []
  );
  const [place] = lines.flatMap((line) => placeAt(line, spell) ?? []);
  if (said === "" || said === "Test failed") {
    return ["A file ended with an error while it was loaded."];
  }
  const text = said.replace(/file:\/\/\S*\/(exercises\/[^\s"]+)/g, "$1");
  return [printable(text), ...(place === undefined ? [] : [`at ${place}`])];
}
