/**
 * The columns of a roster, and the kind of fact in each.
 *
 * @module
 */
import type { RosterKindName } from "../roster_kinds.ts";
import {
  type Fact,
  fact,
  type FactKind,
  type Facts,
  participantIn,
} from "./facts.ts";

/** By platform and title, in lower case, what a column says. */
const PLATFORMS: Readonly<
  Record<
    Exclude<RosterKindName, "plain">,
    Readonly<Record<string, FactKind>>
  >
> = {
  canvas: {
    "id": "Canvas number",
    "sis user id": "school number",
    "sis login id": "login",
    "integration id": "school number",
  },
  "moodle worksheet": {
    "identifier": "Moodle number",
    "id number": "school number",
    "username": "login",
    "email address": "email",
  },
  moodle: {
    "id number": "school number",
    "username": "login",
    "email address": "email",
  },
  classroom50: {
    "username": "GitHub name",
    "github_id": "GitHub number",
    "email": "email",
  },
  github: {
    "identifier": "id",
    "github_username": "GitHub name",
    "github_id": "GitHub number",
  },
  gradescope: { "sid": "school number", "email": "email" },
};

/** The same for a roster that somebody made, where a column may have several names. */
const PLAIN: Readonly<Record<string, FactKind>> = {
  "id": "id",
  "also": "id",
  "alias": "id",
  "aliases": "id",
  "login": "login",
  "username": "login",
  "user": "login",
  "email": "email",
  "e-mail": "email",
  "email address": "email",
  "sid": "school number",
  "sis_id": "school number",
  "student_id": "school number",
  "student number": "school number",
  "id number": "school number",
  "canvas_id": "Canvas number",
  "moodle_id": "Moodle number",
  "identifier": "Moodle number",
  "github": "GitHub name",
  "github_username": "GitHub name",
  "github_id": "GitHub number",
};

/** Columns that may hold several facts in one cell. */
const LISTS = ["also", "alias", "aliases", "email", "github"];

/**
 * What a row says of a person.
 *
 * @param kind Whose roster it is.
 * @param header The titles of its columns.
 * @param cell The text in a column, by its number.
 * @param name The person's name, where the roster says it.
 */
export function factsInRow(
  kind: RosterKindName,
  header: readonly string[],
  cell: (index: number) => string,
  name: string | undefined,
): Facts {
  const kinds = kind === "plain" ? PLAIN : PLATFORMS[kind];
  const exact = header.flatMap((title, i): Fact[] => {
    const key = title.trim().toLowerCase();
    const of = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (of === undefined) return [];
    const texts = kind === "plain" && LISTS.includes(key)
      ? cell(i).split(/[;|]/)
      : [cell(i)];
    return texts.flatMap((text) =>
      of === "Moodle number"
        ? fact(of, participantIn(text) ?? text)
        : [...fact(of, text), ...participant(text)]
    );
  });
  return { exact, names: name === undefined ? [] : [name] };
}

/** An id that is Moodle's "Participant 123" says more than an id. */
function participant(text: string): Fact[] {
  return /^Participant \d+$/.test(text.trim())
    ? fact("Moodle number", participantIn(text))
    : [];
}
