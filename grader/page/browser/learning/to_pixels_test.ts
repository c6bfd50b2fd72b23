import { assert, assertEquals } from "@std/assert";
import { SIDE, toPixels } from "./to_pixels.ts";

/** A drawing: ink where the function says so. */
function drawing(isInk: (x: number, y: number) => boolean): boolean[] {
  return Array.from(
    { length: SIDE * SIDE },
    (_, i) => isInk(i % SIDE, Math.floor(i / SIDE)),
  );
}

Deno.test("an empty drawing is paper, and a full one ink", () => {
  assertEquals(toPixels(drawing(() => false)), new Array(64).fill(0));
  assertEquals(toPixels(drawing(() => true)), new Array(64).fill(16));
});

Deno.test("a drawing comes to the middle and to the full height, wherever it is", () => {
  const bar = (left: number, top: number, size: number) =>
    toPixels(
      drawing((x, y) =>
        x >= left && x < left + size / 4 && y >= top && y < top + size
      ),
    );
  const middle = bar(12, 0, 32);
  assertEquals(bar(2, 3, 16), middle);
  assertEquals(bar(20, 14, 16), middle);
  assertEquals(middle.slice(0, 8), [0, 0, 0, 16, 16, 0, 0, 0]);
});

Deno.test("a dot stays a dot", () => {
  const pixels = toPixels(drawing((x, y) => x === 7 && y === 30));
  const ink = pixels.reduce((sum, level) => sum + level, 0);
  assert(ink > 0 && ink < 40, `${ink}`);
});
