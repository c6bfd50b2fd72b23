/**
 * How wide the terminal is.
 *
 * @module
 */

/** How many columns the terminal has; 80 where there is none. */
export function columns(): number {
  try {
    return Deno.stdout.isTerminal() ? Deno.consoleSize().columns || 80 : 80;
  } catch {
    return 80;
  }
}

/** A text for the terminal as it is: broken into shorter lines where that is narrow. */
export async function fitted(text: string): Promise<string> {
  const width = columns();
  if (width >= 80) return text;
  // Only here: who has a wide window does not wait for what measures text.
  const { fold } = await import("./fold.ts");
  return fold(text.split("\n"), width).join("\n");
}
