/**
 * A lesson of the course, read where there is a reader, and its place remembered.
 *
 * @module
 */
import { filesOf, type Lesson } from "../../core/course/lesson.ts";
import { readKit, type Workspace } from "../../kit/workspace.ts";
import { type Size, Window } from "../window/window.ts";
import { type Document, parseDocument } from "./document.ts";
import { Pager } from "./pager.ts";
import { blockAt, blockOfHeading } from "./places.ts";
import {
  askForLine,
  readByLines,
  type ReadingEnd,
  readInWindow,
  wholeText,
} from "./read.ts";

/** How to read a lesson. */
export interface ReadOptions {
  /** Words of the heading at which to begin; "" for the place where one was. */
  readonly heading: string;
  /** What comes after it: words for the last line. */
  readonly after: string;
  /** Whether to print all of it without waiting. */
  readonly isWhole?: boolean;
}

/** The text of a lesson. */
export function lessonDocument(lesson: Lesson): Document {
  return parseDocument(readKit(filesOf(lesson).lesson));
}

/** Makes a pager for a lesson, at the heading or where one was. */
export function lessonPager(
  lesson: Lesson,
  workspace: Workspace,
  { heading, after }: ReadOptions,
  size: Size,
): Pager {
  const frame = { title: lesson.title, after };
  const pager = new Pager(lessonDocument(lesson), frame, size);
  const place = workspace.placeIn(lesson);
  if (heading !== "") pager.goTo(heading);
  else if (place !== undefined && !place.finished) pager.comeBack(place);
  return pager;
}

/** Remembers where one is in a lesson; what cannot be kept is no reason to stop. */
export function keepPlace(
  lesson: Lesson,
  workspace: Workspace,
  pager: Pager,
  isFinished: boolean,
): void {
  try {
    workspace.rememberPlace(lesson, {
      ...pager.place(),
      // What was read to its end stays so when a heading is looked up in it later.
      ...((isFinished || workspace.placeIn(lesson)?.finished) &&
        { finished: true as const }),
    });
  } catch {
    // Then the next time begins at the beginning.
  }
}

/** Shows a lesson: in a window, line by line, or whole where nobody waits. */
export async function readLesson(
  lesson: Lesson,
  workspace: Workspace,
  options: ReadOptions,
): Promise<ReadingEnd> {
  const window = new Window();
  const isSeen = Deno.stdin.isTerminal() && Deno.stdout.isTerminal();
  if (isSeen && !options.isWhole && Window.isThere()) {
    const pager = lessonPager(lesson, workspace, options, window.size());
    const end = await readInWindow(
      pager,
      window,
      () => {
        if (options.heading === "") {
          keepPlace(lesson, workspace, pager, false);
        }
      },
    );
    if (end !== undefined) {
      const isFinished = end === "finished";
      // Something looked up does not move the bookmark.
      if (options.heading === "" || isFinished) {
        keepPlace(lesson, workspace, pager, isFinished);
      }
      return end;
    }
  }
  const document = lessonDocument(lesson);
  const { heading } = options;
  const place = workspace.placeIn(lesson);
  if (!isSeen || options.isWhole) {
    console.log(`${wholeText(document, blockOfHeading(document, heading))}\n`);
    return "finished";
  }
  const from = heading !== ""
    ? blockOfHeading(document, heading)
    : place && !place.finished
    ? blockAt(document, place)
    : 0;
  return await readByLines(
    document,
    from ?? 0,
    window.size(),
    askForLine,
    console.log,
  );
}
