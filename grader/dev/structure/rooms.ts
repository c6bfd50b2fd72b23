/**
 * The rooms of the kit: a room imports only from rooms below it.
 *
 * @module
 */

/** From top to bottom; rooms of one floor do not import each other. */
const FLOORS: readonly (readonly string[])[] = [
  ["dev"],
  ["instructor"],
  ["authoring", "cli", "page"],
  ["worker"],
  ["sandbox"],
  ["kit"],
  ["core"],
  ["mod.ts"],
  ["solutions"],
];

/** The composition root, which belongs to no room and may import from all of them. */
export const ROOT = "grader/main.ts";

/** The room of a file, `"core"` for `grader/core/grade/grade.ts`. */
export function roomOf(path: string): string {
  const [first, second = ""] = path.split("/");
  return first === "grader" ? second : first;
}

/** Whether there is a room of this name. */
export function isRoom(name: string): boolean {
  return floorOf(name) >= 0;
}

/** Whether a file may import from another one, as far as their rooms go. */
export function mayImport(from: string, to: string): boolean {
  if (from === ROOT) return true;
  const [above, below] = [roomOf(from), roomOf(to)];
  if (!isRoom(above) || !isRoom(below)) return false;
  return above === below || floorOf(above) < floorOf(below);
}

/** Whether a file is a test, or there for tests only: it may import from anywhere. */
export function isTest(path: string): boolean {
  return path.endsWith("_test.ts") || path.startsWith("grader/dev/testing/");
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}
