/**
 * Whom somebody has to look at, on the page about a class, and what was ungraded.
 *
 * @module
 */
import type { Report, Verdict } from "../../core/report/report.ts";
import { words } from "../../core/report/verdict_words.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { faultIn, QUOTED } from "./named.ts";
import { link, quote, section } from "./page_parts.ts";
import type { Digest } from "./digest.ts";
import { momentOf } from "./shown_text.ts";
import { ENDED } from "./verdicts.ts";

/** Notes about characters that make code look other than it is. */
const HIDDEN = /\b(?:direction-control|bidirectional)\b/i;

/** Stands where a report gives no reason. */
const UNKNOWN = "no reason is known";

/** A reason to look at somebody's work. */
interface Reason {
  readonly heading: string;
  readonly why: string;
  /** What there is of it in a record; nothing when it is no reason. */
  readonly find: (record: Digest) => readonly Markup[];
}

/** All of them, the most pressing first. */
const REASONS: readonly Reason[] = [
  {
    heading: "Ungraded",
    why: "The grader failed, for reasons given below. Grade them again.",
    find: ({ report }) => ungradedIn(report).map(({ where }) => where),
  },
  {
    heading: "Passes only with the numbers of the homework",
    why:
      "These checks pass with the random inputs the students had at home, and " +
      "not with others: numbers may have been written in where something should " +
      "be computed.",
    find: ({ homework }) =>
      (homework?.only ?? []).map(({ exercise, checks }) =>
        markup`exercise ${exercise}: ${quote(checks.join(", "))}`
      ),
  },
  {
    heading: "The same as our solution",
    why:
      "These files are our solution, but for comments and layout. A later homework " +
      "hands it out.",
    find: ({ ours = [] }) => ours.map((number) => markup`exercise ${number}`),
  },
  {
    heading: "Refused",
    why: "The code reached for something outside the exercise.",
    // Files that could not be used are in a section of their own.
    find: ({ report, unusable = [] }) =>
      verdictsIn(
        report,
        ["refused"],
        new Set(unusable.map(({ exercise }) => exercise)),
      ),
  },
  {
    heading: "Ended early, or without an end",
    why: "The process crashed, or had to be stopped.",
    find: ({ report }) => verdictsIn(report, ENDED),
  },
  {
    heading: "Hidden direction-control characters",
    why: "An editor may show other code than what runs.",
    find: ({ notes }) =>
      notes.filter((note) => HIDDEN.test(note)).map((note) => quote(note)),
  },
  {
    heading: "Decided by a rule",
    why: "A rule decided what counts: see whether you agree.",
    find: ({ notes }) =>
      notes.filter((note) => !HIDDEN.test(note)).map((note) => quote(note)),
  },
  {
    heading: "Late",
    why: "The platform marked them so.",
    find: ({ late, submitted }) =>
      late
        ? [submitted === undefined ? NOTHING : quote(momentOf(submitted))]
        : [],
  },
];

/** Who needs a look, reason by reason. */
export function attentionSection(records: readonly Digest[]): Markup {
  const groups = REASONS.flatMap(({ heading, why, find }) => {
    const items = records.flatMap((record) => {
      const found = find(record);
      return found.length === 0 ? [] : [item(record, found)];
    });
    return items.length === 0 ? [] : [markup`
<h3>${heading}</h3>
<p>${why}</p>
${list(items)}`];
  });
  return section(
    "look",
    "Who needs a look",
    groups.length === 0 ? [markup`<p>Nobody.</p>`] : groups,
  );
}

/** What was ungraded, and why. */
export function ungradedSection(records: readonly Digest[]): Markup {
  const items = records.flatMap((record) =>
    ungradedIn(record.report).map(({ where, why }) =>
      item(record, [markup`${where}: ${why}`])
    )
  );
  return section(
    "ungraded",
    "What was ungraded",
    items.length === 0
      ? [markup`<p>Nothing: the grader failed at no check.</p>`]
      : [
        markup`<p>Here the grader itself failed. It counts neither for nor against anybody, and is left out of every mean and every share on this page.</p>`,
        list(items),
      ],
  );
}

function list(items: readonly Markup[]): Markup {
  return markup`
<ul class="people">${items}
</ul>`;
}

function item({ student }: Digest, found: readonly Markup[]): Markup {
  const reasons = found.filter(({ html }) => html !== "")
    .map((one, i) => markup`${i === 0 ? ": " : "; "}${one}`);
  return markup`
<li>${link(student)}${reasons}</li>`;
}

/** The exercises with one of these verdicts, and what ended them. */
function verdictsIn(
  report: Report,
  verdicts: readonly Verdict[],
  leftOut: ReadonlySet<number> = new Set(),
): Markup[] {
  const { exercises, together } = report;
  const found = exercises.flatMap(({ number, checks }) => {
    const check = checks.find(({ verdict, bonus }) =>
      !bonus && !leftOut.has(number) && verdicts.includes(verdict)
    );
    return check === undefined ? [] : [{ where: `exercise ${number}`, check }];
  });
  if (isTogetherNews(report) && verdicts.includes(together.verdict)) {
    found.push({ where: "the files together", check: together });
  }
  return found.map(({ where, check }) => {
    const line = faultIn(check);
    const why = line.trim() === "" ? NOTHING : markup` (${quote(line)})`;
    return markup`${where}, ${words(check.verdict)}${why}`;
  });
}

function ungradedIn(report: Report): { where: Markup; why: Markup }[] {
  const found = report.exercises.flatMap(({ number, checks, verdict }) => {
    const counting = checks.filter(({ bonus }) => !bonus);
    const left = counting.filter(({ verdict }) => verdict === "ungraded");
    if (left.length === 0 && verdict !== "ungraded") return [];
    const names = left.length === counting.length
      ? []
      : left.map(({ name }) => markup`, “${quote(name)}”`);
    const why = left.length === 0
      ? "there was no check in it"
      : faultIn(left[0]);
    return [{ where: markup`exercise ${number}${names}`, why }];
  });
  const { together } = report;
  if (isTogetherNews(report) && together.verdict === "ungraded") {
    const where = markup`the files together`;
    found.push({ where, why: faultIn(together) });
  }
  return found.map(({ where, why }) => ({
    where,
    why: quote(why.trim() === "" ? UNKNOWN : why, QUOTED),
  }));
}

/** Whether the files together say more than that an exercise does not pass. */
function isTogetherNews({ exercises }: Report): boolean {
  return exercises.every(({ verdict }) => verdict === "pass");
}
