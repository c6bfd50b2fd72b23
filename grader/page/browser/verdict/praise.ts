/**
 * The verdict on an exercise that passes.
 *
 * @module
 */
/// <reference lib="dom" />
import type { CheckReport } from "../../../core/report/report.ts";
import { textOf } from "../../../core/report/sentences.ts";
import { button, type Child, el, prose } from "../dom.ts";
import { feedbackBox } from "./feedback_box.ts";
import type { ShownVerdict, VerdictActions } from "./shown_verdict.ts";

/** A pass: what was learnt, the bonus, and what comes next. */
export function praise(
  { lesson, report, together }: ShownVerdict,
  actions: VerdictActions,
): Child {
  const { number, checks } = report;
  const told = checks.filter(({ verdict, feedback }) =>
    verdict === "pass" && feedback !== undefined
  );
  const tried = new Set(checks.map(({ name }) => name));
  const passed = checks.filter(({ bonus, verdict }) =>
    bonus && verdict === "pass"
  );
  const bonus = lesson.exercise.checks.filter((check) =>
    check.bonus &&
    checks.find(({ name }) => name === check.name)?.verdict !== "pass"
  );
  return el(
    "div",
    {},
    el(
      "div",
      { class: "feedback right" },
      el("p", { class: "naming" }, `Exercise ${number} passes.`),
      el("p", { class: "learnt" }, ...prose(lesson.exercise.learnt)),
      ...passed.map(({ name }) =>
        el("p", {}, `The bonus "${name}" passes, too.`)
      ),
      ...told.map(({ name, feedback }) =>
        el("p", { class: "numbers" }, `${name}: ${textOf(feedback!)}`)
      ),
      ...bonus.map(({ name, idea }) =>
        el(
          "p",
          {},
          ...prose(`If you like a bonus, "${name}": ${idea} `),
          !tried.has(name) &&
            button("Try it", actions.runBonus, { class: "link" }),
        )
      ),
    ),
    together && praiseTogether(together),
    actions.next(),
    actions.solution?.(),
  );
}

function praiseTogether(check: CheckReport): Child {
  return check.verdict === "pass"
    ? el(
      "div",
      { class: "feedback right" },
      el(
        "p",
        {},
        "All of it passes, and your own files work together: you have " +
          "built a neural network from one number up.",
      ),
    )
    : feedbackBox("Your files together", check, undefined);
}
