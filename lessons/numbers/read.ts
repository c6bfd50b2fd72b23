/** Reads a lesson and its hints, for tests of what they print. */
export function readLesson(stem: string): string {
  return ["", "_hints"].map((kind) => {
    try {
      return Deno.readTextFileSync(
        new URL(`../${stem}${kind}.md`, import.meta.url),
      );
    } catch {
      return ""; // lesson 0 has no hints
    }
  }).join("\n");
}
