/**
 * Where a probe writes down what it sees, as plain numbers and strings.
 *
 * @module
 */
import {
  append,
  errors,
  filter,
  includes,
  isArray,
  isInstance,
  isSet,
  join,
  sizeOf,
  slice,
  startsWith,
  stringify,
  textOf,
  toWellFormed,
} from "./builtins.ts";
import { copyOfList } from "./copy.ts";
import { type Graph, nodesBehind } from "./graph.ts";
import type { Value } from "./values.ts";

/** One thing seen. */
export interface Observation {
  /** What had been done when it was seen, in the learner's own terms. */
  readonly tried: string;
  /** The expression that was looked at. */
  readonly what: string;
  /** What it was: a number as it is, everything else in words. */
  readonly value: number | string;
  /** What the judge should know of it; counts on the reference's side only. */
  readonly terms?: Terms;
}

/** How an observation is compared and told. */
export interface Terms {
  /** How far a number may be off: absolute below 1, relative above. */
  readonly tolerance?: number;
  /** True when what is expected is not to be told: it is the learner's to work out. */
  readonly secret?: true;
  /** True for a figure that a worksheet asks for, or gives away: a homework does not hold it. */
  readonly onPaper?: true;
  /** True when it has nothing to do with the observations before and after it. */
  readonly apart?: true;
}

/** What a probe throws when it finds something that is still to be written. */
export class StillToDo extends Error {
  override name = "StillToDo";
}

/** What one run of a probe wrote down. */
export interface Seen {
  /** What was seen, in order. */
  readonly observations: readonly Observation[];
  /** The graphs behind it. */
  readonly graphs: readonly Graph[];
}

/** What a probe writes in. */
export class Notebook implements Seen {
  /** What was seen so far. */
  readonly observations: Observation[] = [];

  /** The graphs taken down so far. */
  readonly graphs: Graph[] = [];

  #tried = "";
  #onTry: (tried: string) => void;
  #draws: boolean;

  /**
   * @param onTry Told what is about to be done, each time that changes.
   * @param draws Whether graphs are taken down.
   */
  constructor(onTry: (tried: string) => void = () => {}, draws = true) {
    this.#onTry = onTry;
    this.#draws = draws;
  }

  /** What is being done, in the learner's own terms. */
  get tried(): string {
    return this.#tried;
  }

  set tried(tried: string) {
    this.#tried = tried;
    this.#onTry(tried);
  }

  /** Writes down something the learner's code returned or holds. */
  note(what: string, value: unknown, terms?: Terms): void {
    this.fact(what, describe(value), terms);
  }

  /**
   * Writes down what a list is.
   *
   * @returns Its elements in a list of our own; none if it is no array.
   */
  list<T>(what: string, list: readonly T[]): T[] {
    const copy = copyOfList(list);
    if (typeof copy !== "string") {
      this.note(what, list);
      return copy;
    }
    if (copy === "not an array") this.note(what, list);
    else this.fact(what, `an array that is ${copy}`);
    return [];
  }

  /**
   * Takes down the values behind a result as they are now, to be drawn if something
   * about them is wrong.
   */
  graph(result: Value, named: Readonly<Record<string, Value>>): void {
    if (!this.#draws) return;
    const nodes = nodesBehind(result, named);
    if (nodes !== undefined) append(this.graphs, { tried: this.tried, nodes });
  }

  /** Writes down something the probe itself found out. */
  fact(what: string, value: number | string, terms?: Terms): void {
    append(this.observations, { tried: this.tried, what, value, terms });
  }

  /**
   * Writes down which error an action throws, and which of the given numbers
   * its message mentions.
   */
  noteError(what: string, action: () => unknown, ...numbers: number[]): void {
    let value;
    try {
      value = `no error, but ${describe(action())}`;
    } catch (error) {
      if (isToDo(error)) throw error; // not the error that was asked for
      value = describeError(error, numbers);
    }
    this.fact(what, value);
  }
}

/** Whether an error says that something is still to be written. */
export function isToDo(error: unknown): error is Error {
  if (isInstance(error, StillToDo)) return true;
  return isInstance(error, errors.Error) &&
    startsWith(messageOf(error), "TODO");
}

/** The message of an error, but not more of it than anybody reads. */
function messageOf({ message }: Error): string {
  return typeof message === "string" ? slice(message, 0, 2000) : "";
}

/** Puts any value into a number or a few words; never throws, looks once. */
export function describe(value: unknown): number | string {
  switch (typeof value) {
    case "number":
      return value;
    case "string":
      return stringify(
        value.length > 80 ? `${toWellFormed(slice(value, 0, 79))}…` : value,
      );
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : describeObject(value);
    default:
      return slice(textOf(value), 0, 80);
  }
}

function describeObject(value: object): string {
  try {
    if (isArray(value)) return `an array of length ${value.length}`;
    if (isSet(value)) return `a Set of ${sizeOf(value)}`;
    const name = value.constructor?.name;
    return typeof name === "string" && /^\w{1,40}$/.test(name)
      ? `a ${name}`
      : "an object";
  } catch {
    return "an object"; // a proxy that objects to being looked at
  }
}

/** The kinds of errors that are asked for. */
const KINDS = ["RangeError", "TypeError"] as const;

function describeError(error: unknown, numbers: readonly number[]): string {
  if (!isInstance(error, errors.Error)) return `throws ${describe(error)}`;
  const kind = nameOfKind(error);
  if (numbers.length === 0) return `throws a ${kind}`;
  const said = numbersIn(messageOf(error));
  const mentioned = filter(numbers, (number) => includes(said, number));
  return `throws a ${kind} that says ${
    join(mentioned, " and ") || "no length"
  }`;
}

/** What an error is; of the kinds that are asked for, what it calls itself does not count. */
function nameOfKind(error: Error): string {
  for (let i = 0; i < KINDS.length; i++) {
    if (isInstance(error, errors[KINDS[i]])) return KINDS[i];
  }
  const name = slice(textOf(error.name), 0, 80);
  return includes(KINDS, name) ? `plain Error named ${name}` : name;
}

/** The whole numbers a text mentions. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let digits = "";
  for (let i = 0; i <= text.length; i++) {
    if (text[i] >= "0" && text[i] <= "9") digits += text[i];
    else if (digits !== "") {
      append(numbers, +digits);
      digits = "";
    }
  }
  return numbers;
}
