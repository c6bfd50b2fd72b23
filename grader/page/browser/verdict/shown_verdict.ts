/**
 * What is shown of a verdict, and what somebody can do from there.
 *
 * @module
 */
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import type {
  CheckReport,
  ExerciseReport,
} from "../../../core/report/report.ts";
import type { Child } from "../dom.ts";

/** What is shown of a verdict. */
export interface ShownVerdict {
  readonly lesson: ExerciseLesson;
  readonly report: ExerciseReport;
  /** How long it took, in milliseconds; absent where it is from an earlier visit. */
  readonly ms?: number;
  /** The parts edited since the exercise last passed, if it ever did. */
  readonly edited?: readonly string[];
  /** What came of the files together, where all of them pass. */
  readonly together?: CheckReport;
}

/** What somebody can do from here. */
export interface VerdictActions {
  /** The link to a heading of a lesson. */
  readonly linkTo: (lesson: number, section: string) => string;
  /** The hints on a check, with what else can be done beside the button for the next. */
  readonly hints: (check: CheckReport, ...more: readonly Child[]) => Child;
  readonly backToPass: () => void;
  readonly runBonus: () => void;
  /** Our solution beside the learner's; absent in a homework. */
  readonly solution?: () => Child;
  /** What comes after a pass. */
  readonly next: () => Child;
  /** Told which check is looked at. */
  readonly onSelect: (check: CheckReport | undefined) => void;
}
