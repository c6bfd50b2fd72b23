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
  isInstance,
  join,
  slice,
  startsWith,
  textOf,
} from "./builtins.ts";
import { copyOfList } from "./copy.ts";
import {
  describe,
  isThing,
  kindOf,
  nameThing,
  type ObservedKind,
} from "./describe.ts";
import { type Graph, nodesBehind } from "./graph.ts";

import type { Value } from "./implementation.ts";

/** One thing seen. */
export interface Observation {
  /** What had been done when it was seen, in the learner's own terms. */
  readonly tried: string;
  /** The expression that was looked at. */
  readonly what: string;
  /** What it was: a number as it is, everything else in words. */
  readonly value: number | string;
  /** Of which kind, where it is something that an implementation holds, and no number. */
  readonly kind?: ObservedKind;
  /** What the judge should know of it; counts on the reference's side only. */
  readonly terms?: Terms;
}

/** How an observation is compared and told. */
export interface Terms {
  /** How far a number may be off: absolute below 1, relative above. */
  readonly tolerance?: number;
  /** True when what is expected is not to be told: it is the learner's to work out. */
  readonly secret?: true;
  /** True for a number that a worksheet asks for, or gives away: a homework does not hold it. */
  readonly onPaper?: true;
  /** True when it has nothing to do with the observations before and after it. */
  readonly apart?: true;
}

/** What a probe throws when it finds something that is still to be written. */
export class StillToDo extends Error {
  override name = "StillToDo";
}

/** What one run of a probe wrote down. */
export interface Observations {
  /** What was seen, in order. */
  readonly observations: readonly Observation[];
  /** The graphs behind it. */
  readonly graphs: readonly Graph[];
}

/** What a probe writes in. */
export class Recorder implements Observations {
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
    this.#add(what, describe(value), terms, kindOf(value));
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
   * Writes down what a call returned where that is no Value at all: what is asked of
   * it next would say less.
   *
   * @param call The call, as the learner would type it.
   * @param wanted What it should return, in words.
   * @param isRight Whether it did.
   */
  returned(
    call: string,
    value: unknown,
    wanted = "a Value",
    isRight = isThing(value),
  ): void {
    if (isRight) return;
    const seen = `${nameThing(value)}, not ${wanted}`;
    this.#add(call, seen, undefined, kindOf(value));
  }

  /** Writes down whether something is of a class; where it is not, what it is. */
  isA(
    what: string,
    value: unknown,
    type: abstract new (...args: never[]) => object,
    wanted = "a Value",
  ): void {
    const is = isInstance(value, type);
    const seen = is ? wanted : nameThing(value);
    this.#add(
      what,
      !is && seen === wanted ? `${seen} of another class` : seen,
      undefined,
      is ? "value" : kindOf(value),
    );
  }

  /** Writes down whether all in a list are of a class; where one is not, what that is. */
  areAll(
    what: string,
    list: readonly unknown[],
    type: abstract new (...args: never[]) => object,
    wanted = "a Value",
  ): void {
    let at = 0;
    while (at < list.length && isInstance(list[at], type)) at++;
    if (at === list.length) at = 0;
    this.isA(`${what}[${at}]`, list[at], type, wanted);
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
    this.#add(what, value, terms);
  }

  /** Writes down, in words, that there is nothing to look at. */
  nothing(what: string, why: string): void {
    this.#add(what, why, undefined, "nothing");
  }

  #add(
    what: string,
    value: number | string,
    terms?: Terms,
    kind?: ObservedKind,
  ): void {
    append(this.observations, {
      tried: this.tried,
      what,
      value,
      // There even where it is nothing: what is absent could be found on a prototype.
      kind,
      terms,
    });
  }

  /**
   * Writes down which error an action throws, and which of the given numbers
   * its message mentions.
   */
  noteError(what: string, action: () => unknown, ...numbers: number[]): void {
    this.#noteThrown(what, action, (error) => describeError(error, numbers));
  }

  /** Writes down whether an action throws an error, whichever one it is. */
  noteAnyError(what: string, action: () => unknown): void {
    this.#noteThrown(what, action, () => "throws an error");
  }

  #noteThrown(
    what: string,
    action: () => unknown,
    describeThrown: (error: unknown) => string,
  ): void {
    let value;
    try {
      value = `no error, but ${describe(action())}`;
    } catch (error) {
      if (isToDo(error)) throw error; // not the error that was asked for
      value = describeThrown(error);
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

/** With what a name begins that has "an" before it. */
const VOWELS = ["A", "E", "I", "O", "U"];

/** The kinds of errors that are asked for. */
const KINDS = ["RangeError", "TypeError"] as const;

function describeError(error: unknown, numbers: readonly number[]): string {
  if (!isInstance(error, errors.Error)) return `throws ${describe(error)}`;
  const kind = nameOfKind(error);
  const article = includes(VOWELS, kind[0]) ? "an" : "a";
  if (numbers.length === 0) return `throws ${article} ${kind}`;
  const said = numbersIn(messageOf(error));
  const mentioned = filter(numbers, (number) => includes(said, number));
  return `throws ${article} ${kind} that says ${
    join(mentioned, " and ") ||
    (said.length > 0 ? "other numbers" : "no length")
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
