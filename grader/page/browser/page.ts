/**
 * What all parts of the page share.
 *
 * @module
 */
/// <reference lib="dom" />
import type { PageCourse } from "./course.ts";
import type { Desk } from "./desk.ts";
import type { Files } from "./files.ts";
import { Standing } from "./standing.ts";
import type { Storage_ } from "./storage.ts";

/** The course, the learner's files, and how to get about. */
export class Page {
  readonly standing: Standing;
  /** The stem of an exercise whose grading did not end, the last time. */
  readonly unfinished: string | undefined;

  /**
   * @param course The course.
   * @param desk Where the files are in a folder, who keeps and grades them.
   */
  constructor(
    readonly course: PageCourse,
    readonly files: Files,
    readonly storage: Storage_,
    readonly desk?: Desk,
  ) {
    this.standing = new Standing(course, files, storage);
    const running = storage.get("running");
    this.unfinished = running === "" ? undefined : running;
    this.end();
  }

  /** Remembers that an exercise is being graded: a tab that crashes does not run it again. */
  begin(stem: string): void {
    this.storage.set("running", stem);
  }

  /** Forgets it again. */
  end(): void {
    if ((this.storage.get("running") ?? "") !== "") {
      this.storage.set("running", "");
    }
  }

  /** The address of a heading. */
  linkTo(number: number, heading: string): string {
    const section = this.course.sections(number).find((one) =>
      one.heading === heading
    );
    return section === undefined
      ? `#${number}`
      : `#${number}/${section.anchor}`;
  }

  /** A choice that is kept: `"plain"` for the editor, `"dark"` for the colours. */
  setting(name: string): string | undefined {
    return this.storage.get(`setting/${name}`);
  }

  /** Keeps a choice. */
  choose(name: string, value: string): void {
    this.storage.set(`setting/${name}`, value);
  }
}
