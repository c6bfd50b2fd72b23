/**
 * The kinds of rosters, recognised by their columns.
 *
 * A row of this table is a platform. To read the rosters of another one, add a
 * row: columns are found by their names, upper or lower case, in any order.
 *
 * @module
 */

/** A platform whose rosters are read. */
export type RosterKindName =
  | "canvas"
  | "moodle worksheet"
  | "moodle"
  | "classroom50"
  | "github"
  | "gradescope"
  | "plain";

/** A row that is no student, and why. */
export type Other = "heading" | "test student" | "staff";

/** How to read one platform's rosters. */
export interface RosterKind {
  readonly name: RosterKindName;
  /** As it is called in messages. */
  readonly title: string;
  /** It is this kind when one of each of these is a column. */
  readonly marks: readonly (readonly string[])[];
  /** The id is in the first of these that is filled in for everybody. */
  readonly ids: readonly string[];
  /** What else a submission may call a person by, besides `ids`. */
  readonly also: readonly string[];
  /** The first of these that are all there make the name. */
  readonly names: readonly (readonly string[])[];
  readonly email?: string;
  /** True when apostrophes of ours may stand before what looks like a formula. */
  readonly guarded?: true;
  /** What a row is that is no student, if it is none. */
  readonly other?: (cell: (column: string) => string) => Other | undefined;
}

/** The kinds; the first that fits is it. */
export const ROSTER_KINDS: readonly RosterKind[] = [
  {
    // As lib/gradebook_exporter.rb of instructure/canvas-lms writes it.
    name: "canvas",
    title: "a gradebook exported from Canvas",
    marks: [["Student", "LastName"], ["ID"], ["Section"]],
    ids: ["ID"],
    also: ["SIS User ID", "SIS Login ID", "Integration ID"],
    names: [["Student"], ["FirstName", "LastName"]],
    other: (cell) => {
      const name = (cell("Student") || cell("LastName")).trim();
      if (name.includes("Points Possible")) return "heading";
      // The row that says which columns are posted by hand has no name and no id.
      if (name === "" && cell("ID").trim() === "") return "heading";
      const whole = `${name} ${cell("FirstName").trim()}`.trim();
      return /^Student,? Test$/.test(whole) ? "test student" : undefined;
    },
  },
  {
    // "Download grading worksheet" of an assignment: mod/assign/feedback/offline.
    name: "moodle worksheet",
    title: "a grading worksheet of a Moodle assignment",
    marks: [["Identifier"], ["Grade"]],
    ids: ["Identifier"],
    also: ["ID number", "Username", "Email address"],
    names: [["Full name"], ["First name", "Last name"]],
    email: "Email address",
  },
  {
    // roster.csv of a classroom, as `gh teacher roster` writes it.
    name: "classroom50",
    title: "the roster.csv of Classroom 50",
    marks: [["username"], ["first_name"], ["github_id"]],
    ids: ["username"],
    also: ["github_id", "email"],
    names: [["first_name", "last_name"]],
    email: "email",
    other: (cell) =>
      ["", "student"].includes(cell("role").trim()) ? undefined : "staff",
  },
  {
    name: "github",
    title: "a roster of GitHub Classroom",
    marks: [["identifier"], ["github_username"]],
    ids: ["identifier"],
    also: ["github_username", "github_id"],
    names: [["name"]],
  },
  {
    name: "gradescope",
    title: "a roster of Gradescope",
    marks: [["SID"], ["Email"]],
    ids: ["SID", "Email"],
    also: [],
    names: [["First Name", "Last Name"], ["Full Name"], ["Name"]],
    email: "Email",
    other: (cell) =>
      ["", "Student"].includes(cell("Role").trim()) ? undefined : "staff",
  },
  {
    name: "plain",
    title: "a list of people",
    marks: [["id"]],
    ids: ["id"],
    also: ["email"],
    names: [["name"], ["first_name", "last_name"]],
    email: "email",
    guarded: true,
  },
  {
    // Participants, or an export of grades: grade/export/txt. The last, since
    // any list of people may have a username.
    name: "moodle",
    title: "participants or grades exported from Moodle",
    marks: [["Email address", "Username", "ID number"]],
    ids: ["Username", "ID number", "Email address"],
    also: [],
    names: [
      ["First name", "Last name"],
      ["First name", "Surname"],
      ["Full name"],
    ],
    email: "Email address",
  },
];
