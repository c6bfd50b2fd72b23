/**
 * The oracle of a homework and of a page: what the reference showed, and what known
 * mistakes did, recorded when it was made. It knows no solution.
 *
 * @module
 */
import type { Edition } from "../course/edition.ts";
import { type ExerciseLesson, stemOf } from "../course/lesson.ts";
import type { Trial } from "../probes/trial.ts";
import { GraderFault } from "../grader_fault.ts";
import {
  type Candidate,
  diagnose,
  type FailedCheck,
  type Symptoms,
} from "../judge/diagnose.ts";
import { agree } from "../judge/compare.ts";
import type { Evidence } from "../judge/evidence.ts";
import { composedIn, likelyCandidates } from "../mistakes/likely_candidates.ts";
import type { NamedMistake } from "../report/named_mistake.ts";
import type { ProbeOutcome } from "../probes/outcome.ts";
import type { Observations } from "../probes/recorder.ts";
import type { SourceText } from "../remarks/source_text.ts";
import { recognise } from "./hidden_number.ts";
import type { Oracle, Prerequisites } from "./oracle.ts";
import {
  fromRecorded,
  NOT_TOLD,
  observationsIn,
  type RecordedCheck,
  type RecordedExercise,
  type RecordedMistake,
  type RecordedValue,
} from "./recording.ts";

/** What a recording consists of, loaded when it is needed. */
export interface RecordedFiles {
  /** What was recorded of an exercise or of the integration check, by its key. */
  recording(key: string): RecordedExercise;
  /** The text of an exercise's solution, where it comes with the homework. */
  solution(lesson: ExerciseLesson): string;
}

/** Knows what was recorded, for one seed. */
export class RecordedOracle implements Oracle {
  readonly #recordings = new Map<string, RecordedExercise>();

  /**
   * @param edition Which exercises there are, and which of them are given.
   * @param files What was recorded.
   * @param seed The random inputs that it was recorded with.
   */
  constructor(
    private readonly edition: Edition,
    private readonly files: RecordedFiles,
    private readonly seed: number,
  ) {}

  prerequisitesOf(lesson: ExerciseLesson): Prerequisites {
    const { exercises, own } = this.edition;
    const before = exercises.filter(({ number }) => number < lesson.number);
    return {
      provided: before.filter((earlier) => !own.includes(earlier)),
      submitted: before.filter((earlier) => own.includes(earlier)),
      helper: this.#helperOf(lesson),
    };
  }

  solution(lesson: ExerciseLesson): string {
    return this.files.solution(lesson);
  }

  async prepare(): Promise<void> {}

  async expected(
    { probes, runs, seed }: Trial,
    outcomes: readonly ProbeOutcome[],
  ): Promise<readonly Observations[]> {
    if (seed !== this.seed) {
      throw new GraderFault(`nothing is recorded for the seed ${seed}`);
    }
    const { checks } = this.#recording(probes);
    return await Promise.all(
      runs.map(({ check }, i) =>
        observationsIn(
          checks[check],
          outcomes[i]?.observations ?? [],
          recognise,
        )
      ),
    );
  }

  async name(
    lesson: ExerciseLesson,
    _seed: number,
    symptoms: Pick<Symptoms, "failed" | "passed">,
    source: SourceText,
  ): Promise<ReadonlyMap<string, readonly NamedMistake[]>> {
    const recorded = this.#recording(stemOf(lesson));
    const candidates = await Promise.all(
      recorded.mistakes.map((mistake) =>
        candidateOf(mistake, recorded, symptoms.failed)
      ),
    );
    const named = diagnose(
      { ...symptoms, composed: composedIn(lesson) },
      likelyCandidates(candidates, source),
    );
    const byId = new Map(recorded.mistakes.map((one) => [one.id, one]));
    return new Map(
      Array.from(
        named,
        ([check, ids]) => [check, ids.map((id) => byId.get(id)!)],
      ),
    );
  }

  mistake(
    lesson: ExerciseLesson,
    wanted: string,
  ): Promise<NamedMistake | undefined> {
    const { mistakes } = this.#recording(stemOf(lesson));
    return Promise.resolve(mistakes.find(({ id }) => id === wanted));
  }

  /** The exercise whose file is made use of; none where nothing can be read. */
  #helperOf(lesson: ExerciseLesson): ExerciseLesson | undefined {
    try {
      const { helper } = this.#recording(stemOf(lesson));
      return this.edition.exercises.find(({ number }) => number === helper);
    } catch {
      return undefined; // what is missing is told when it is compared with
    }
  }

  #recording(key: string): RecordedExercise {
    const recording = this.#recordings.get(key) ?? this.files.recording(key);
    this.#recordings.set(key, recording);
    return recording;
  }
}

/** A mistake, next to what was observed. */
async function candidateOf(
  { id, always, shows }: RecordedMistake,
  { checks }: RecordedExercise,
  failed: readonly FailedCheck[],
): Promise<Candidate> {
  const shown = new Map<string, Evidence>();
  for (const one of failed) {
    const { check } = one;
    if (shows[check] === undefined) continue;
    shown.set(check, await evidenceOf(shows[check], checks[check], one));
  }
  return {
    ids: [id],
    always: new Set(always),
    showsIn: new Set(Object.keys(shows)),
    show: (check) => shown.get(check),
  };
}

async function evidenceOf(
  { threw, count, other }: RecordedMistake["shows"][string],
  { observations }: RecordedCheck,
  { expected, got }: FailedCheck,
): Promise<Evidence> {
  return {
    threw,
    observations: await Promise.all(
      Array.from({ length: count }, async (_, i) => {
        const differs = other[i] !== undefined;
        const { value } = other[i] ?? observations[i];
        const what = other[i]?.what ?? observations[i].what;
        const read = await fromRecorded(
          value,
          got.observations[i]?.value,
          recognise,
        );
        // Two numbers that are not told need not be the same one, and the right one
        // is no other.
        const hidden = differs &&
          (read === NOT_TOLD ||
            isOther(value) && agree(expected[i], got.observations[i]));
        return { tried: "", what, value: hidden ? `${NOT_TOLD} still` : read };
      }),
    ),
  };
}

function isOther(value: RecordedValue): boolean {
  return typeof value === "object" && "other" in value;
}
