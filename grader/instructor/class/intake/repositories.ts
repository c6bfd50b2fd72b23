/**
 * The prefix of the names of repositories: `homework-1-` of `homework-1-jdoe`.
 *
 * It has to be known before a login is read from a name. `hw1-jane-doe` belongs to
 * `jane-doe`, and whoever takes the end alone gives it to `doe`.
 *
 * @module
 */

/** What a teacher calls homework, in a name that is more than somebody's first name. */
const LIKE_AN_ASSIGNMENT =
  /\d|^(?:a|hw|home-?works?|assignments?|exercises?|lab|labs|project|projects|ps|problem-?set|sheet|task|week|übung|uebung|aufgabe|devoir|tarea|compito)(?:[-_]|$)/i;

/** So many names have to begin with it, if it does not look like an assignment. */
const MANY = 3;

/** What share of the names has to begin with it. */
const SHARE = 0.6;

/** What the folder around the repositories says: `homework-1-submissions`. */
export function assignmentIn(around: string): string | undefined {
  const assignment = /^(.+?)[-_]submissions(?:_[\dT_]+)?$/is.exec(around)?.[1];
  return assignment === undefined ? undefined : `${assignment}-`;
}

/**
 * What the names of repositories themselves begin with.
 *
 * @returns With the hyphen at its end; `undefined` if it cannot be known.
 */
export function assignmentShared(
  names: readonly string[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const { index } of name.matchAll(/-/g)) {
      const start = name.slice(0, index + 1).toLowerCase();
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  const enough = Math.max(2, SHARE * names.length);
  const most = Math.max(...counts.values());
  const shared = [...counts.keys()].filter((start) =>
    counts.get(start) === most && most >= enough
  ).sort((a, b) => a.length - b.length);
  // `hw-1-` of `hw-1-ann-lee`, though everybody's login may begin with `ann-`.
  const found =
    shared.findLast((start) =>
      LIKE_AN_ASSIGNMENT.test(start.split("-").at(-2)!)
    ) ?? (most >= MANY ? shared[0] : undefined);
  return found;
}
