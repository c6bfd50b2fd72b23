/**
 * What an editor can do, whichever it is.
 *
 * @module
 */
/// <reference lib="dom" />

/** A line of a file that a message is about, counted from 1. */
export interface Mark {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
}

/** Where somebody types. */
export interface CodeField {
  readonly element: HTMLElement;
  text(): string;
  /** Replaces all of it, and shows a line; told to nobody. */
  setText(text: string, line?: number): void;
  /** Shows where messages are about, and nothing else. */
  mark(marks: readonly Mark[]): void;
  focus(): void;
  destroy(): void;
}

/** What an editor needs. */
export interface CodeFieldOptions {
  readonly text: string;
  /** The line to show first, counted from 1. */
  readonly line?: number;
  /** What it is called for those who cannot see it. */
  readonly label: string;
  /** Told after every change that somebody makes. */
  readonly onChange: () => void;
}

/** Makes an editor: `editor.js` provides one. */
export type MakeCodeField = (options: CodeFieldOptions) => CodeField;

/** How Tab behaves, for those who do not see it. */
export const TAB_HELP =
  "Tab moves on until you click or type here. After that Tab indents, and Escape then Tab moves on.";
