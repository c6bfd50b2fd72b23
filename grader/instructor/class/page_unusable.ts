/**
 * The sections of the class page on work that gives nobody a grade, and on people who
 * handed in nothing.
 *
 * @module
 */
import type { Digest } from "./digest.ts";
import { type Intake, isOwnerless } from "./intake_file.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { link, quote, section, sentence } from "./page_parts.ts";
import type { Student } from "./record.ts";
import { count, personOf } from "./shown_text.ts";
import { standingOf } from "./standing.ts";

/** How much of a reason is shown, in characters. */
const REASON = 600;

/** What the section is made of beside the records. */
interface Beside {
  readonly intake?: Intake;
  readonly missing?: readonly string[];
}

/** What was handed in and is not, or not all, in the grades. */
export function unusableSection(
  records: readonly Digest[],
  { intake, missing = [] }: Beside,
): Markup {
  const groups = [
    group(
      "Shares that are missing",
      "These shares of the class are not here: everybody in them is left out.",
      missing.map((share) => markup`share ${share}`),
    ),
    group(
      "You have to decide whose it is",
      "Nothing says for certain whose these are. Neither they nor anybody named " +
        "here have a grade in any export until you decide.",
      (intake?.conflicts ?? []).map(({ source, people, reason }) =>
        markup`${quote(source)}: ${quote(reason, REASON)}${
          people.length === 0
            ? NOTHING
            : markup` Left open: ${
              quote(people.map(personOf).join(", "), REASON)
            }`
        }`
      ),
    ),
    group(
      "Not on the roster",
      "They are graded under the names below, and in no gradebook. To say whose a " +
        "file is, rename it after the id, as in `s05.zip`, or put the name into the " +
        "column `aliases` of the roster.",
      (intake?.unknown ?? []).map(({ source, hints, ...student }) =>
        markup`${quote(personOf(student))}${
          student.id === source ? NOTHING : markup`, from ${quote(source)}`
        }${
          hints.length === 0
            ? NOTHING
            : markup`. ${quote(hints.join(" "), REASON)}`
        }`
      ),
    ),
    group(
      "Cannot be used",
      "Something was handed in for these exercises, or instead of them, and nothing " +
        "of it could be used. Their points and the total are open, which is not zero. Ask for the " +
        "files again, or decide with `--overrides`.",
      records.flatMap((record) => {
        const open = standingOf(record).open.filter((reason) =>
          !reason.endsWith("own fault.") && reason !== record.disputed
        );
        const zero = (record.unusable ?? [])
          .filter(({ counts }) => counts === "zero")
          .map(({ exercise, reason }) =>
            `Exercise ${exercise} counts as zero, as was asked for: ${reason}`
          );
        return reasonsFor(record.student, [...open, ...zero]);
      }),
    ),
    group(
      "Files that were not used",
      "They were handed in, and no grade depends on them.",
      [
        ...records.flatMap(({ student, unused = [] }) =>
          reasonsFor(
            student,
            unused.map(({ path, reason }) => `${path} ${reason}`),
          )
        ),
        ...(intake?.unused ?? []).map(({ path, reason }) =>
          markup`${quote(path)} ${quote(reason, REASON)}`
        ),
      ],
    ),
    group(
      "No longer here",
      "There are records of them from before, and no submission now. They are in " +
        "no page and no export.",
      (intake?.gone ?? []).map((id) => quote(id)),
    ),
    group(
      "Decided by you",
      "These points come from `--overrides` and win over the grader's.",
      records.flatMap((record) =>
        reasonsFor(record.student, standingOf(record).decided)
      ),
    ),
  ].flat();
  return section(
    "unusable",
    "Handed in, but not usable",
    groups.length === 0
      ? [
        markup`<p>Nothing: everything that was handed in is in the grades.</p>`,
      ]
      : groups,
  );
}

/** Who handed in nothing. */
export function absentSection(intake: Intake | undefined): Markup {
  const absent = intake?.absent ?? [];
  return section("absent", "Absent", [
    intake?.roster === undefined
      ? markup`<p>Without a roster nobody can say who is absent.</p>`
      : absent.length === 0
      ? markup`<p>Nobody: everybody on the roster handed something in.</p>`
      : markup`<p>${
        count(absent.length, "person", "people")
      } on the roster handed in nothing${
        isOwnerless(intake)
          ? ", unless a submission above that is nobody's yet is theirs"
          : ""
      }. They have no grade, which is not a zero.</p>${
        list(absent.map((student) => markup`${quote(personOf(student))}`))
      }`,
  ]);
}

function reasonsFor(student: Student, reasons: readonly string[]): Markup[] {
  return reasons.length === 0
    ? []
    : [markup`${link(student)}: ${
      reasons.map((reason, i) =>
        markup`${i === 0 ? NOTHING : markup`<br>`}${quote(reason, REASON)}`
      )
    }`];
}

function group(
  heading: string,
  why: string,
  items: readonly Markup[],
): Markup[] {
  return items.length === 0 ? [] : [markup`
<h3>${heading}</h3>
<p>${sentence(why)}</p>
${list(items)}`];
}

function list(items: readonly Markup[]): Markup {
  return markup`
<ul class="people">${
    items.map((item) =>
      markup`
<li>${item}</li>`
    )
  }
</ul>`;
}
