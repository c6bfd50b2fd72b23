/**
 * Slips with neurons, layers and networks that take more than a pattern to find.
 *
 * @module
 */
import { hasClass } from "./finder.ts";
import type { SourceText } from "./source_text.ts";

/** A parameter of a callback with the name of one of the constructor's own. */
export function hiddenParameter(
  _: string,
  source: SourceText,
): string | undefined {
  const [, parameters = ""] = source.code.match(/\bconstructor\s*\(([^()]*)/) ??
    [];
  const [all, name] = source.bodyOf("constructor").match(
    /(?<=[(,]\s*)\((nin|nout)\)\s*=>/,
  ) ?? [];
  return new RegExp(`\\b${name}\\b`).test(parameters) ? all : undefined;
}

/** A export function that is handed `random` in one place, and not in another. */
export function randomLeftOut(
  code: string,
  source: SourceText,
): string | undefined {
  for (const name of source.functions.keys()) {
    const takes = new RegExp(
      `(?:\\bexport function ${name}|\\b${name} ?=) ?\\([^()]*\\brandom ?[=?:]`,
    );
    const calls = new RegExp(`(?<![\\w.])${name}\\([^()]*\\)`, "g");
    const found = [...code.matchAll(calls)].map(([call]) => call);
    const left = found.find((call) => !/\brandom\b|\bopt/i.test(call));
    if (takes.test(source.code) && found.length > 1 && left !== undefined) {
      return found.every((call) => call === left) ? undefined : left;
    }
  }
}

/** A loop over the neurons that counts the inputs. */
export function countsInputs(
  _: string,
  source: SourceText,
): string | undefined {
  const [inputs] = source.parametersOf("forward");
  return inputs === undefined || !hasClass(source, "Layer")
    ? undefined
    : source.bodyOf("forward").match(
      new RegExp(
        `\\b(\\w+)\\s*<\\s*${inputs}\\.length\\b(?=(?:(?!\\b\\1\\s*<)[^])*\\bneurons\\[\\1\\])`,
      ),
    )?.[0];
}

/** A getter that makes what it returns, and does not keep it. */
export function madeWhenRead(
  _: string,
  source: SourceText,
): string | undefined {
  const [, name] =
    source.code.match(/^ ?get (bias|weights|neurons|layers)\(/m) ?? [];
  const body = source.bodyOf(name ?? "");
  const [, maker = "-"] = body.match(/^\s*return this\.(#?\w+)\(/) ?? [];
  const made = source.code.match(
    new RegExp(`\\bthis\\.${maker} = \\(\\) =>[^;]*`),
  )?.[0] ?? body;
  // What keeps them too makes them once.
  const isMade =
    /\bnew \w+\(|\bArray\.from\([^;]*, (?:this\.#?make\w*|\(\) =>)/;
  return isMade.test(made) && !/\?\?=|\|\|=|\bif\b/.test(body + made)
    ? `get ${name}()`
    : undefined;
}
