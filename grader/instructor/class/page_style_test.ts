import { assert, assertEquals } from "@std/assert";
import { STYLE } from "./page_style.ts";

/** The colours of one scheme, by name: on screen in light, in dark, and in print. */
function schemes(): Map<string, string>[] {
  return [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, rules]) =>
    new Map(
      [...rules.matchAll(/--(\w+): (#[0-9a-f]+);/g)]
        .map(([, name, colour]) => [name, colour]),
    )
  );
}

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const hex = colour.length === 4
    ? colour.replaceAll(/[0-9a-f]/g, "$&$&")
    : colour;
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

Deno.test("STYLE makes text and bars stand out from the paper, in light, in dark and in print", () => {
  const found = schemes();
  assertEquals(found.length, 3);
  for (const colours of found) {
    for (const ground of ["paper", "shade"]) {
      for (
        const [name, least] of [["ink", 7], ["soft", 4.5], ["link", 4.5], [
          "mark",
          4.5,
        ], ["bar", 3]] as const
      ) {
        const ratio = contrast(colours.get(name)!, colours.get(ground)!);
        assert(ratio >= least, `${name} on ${ground}: ${ratio}`);
      }
    }
  }
});

Deno.test("STYLE asks for nothing from elsewhere", () => {
  assert(!/url\(|@import|@font-face|https?:/i.test(STYLE));
  assert(!STYLE.includes("</"));
});
