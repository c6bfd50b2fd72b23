/**
 * For tests only: what keeps people from using a page, found by axe.
 *
 * @module
 */
/// <reference lib="dom" />
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import axe from "npm:axe-core@4.14.1";
// deno-lint-ignore no-import-prefix
import type { Page } from "npm:puppeteer-core@25.16.0";

/** Which rules count: some alone, or all but some. */
export interface Rules {
  readonly runOnly?: readonly string[];
  readonly rules?: Readonly<Record<string, { readonly enabled: false }>>;
}

/**
 * Looks at all that is seen of a page. Returns a line for each violation.
 *
 * @param rules The rules that count; by default all of them.
 */
export async function violationsIn(
  page: Page,
  rules: Rules = {},
): Promise<string[]> {
  return await page.evaluate(look, axe.source, rules);
}

/** Runs in the page. */
async function look(
  source: string,
  rules: Rules,
): Promise<string[]> {
  interface Violation {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  const place = globalThis as unknown as {
    axe?: { run(rules: Rules): Promise<{ violations: Violation[] }> };
  };
  if (place.axe === undefined) (0, eval)(source);
  const { violations } = await place.axe!.run(rules);
  return violations.map(({ id, nodes }) =>
    `${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 160)}`
  );
}
