/**
 * Names the causes of what is wrong: a script of its own, since what is right has no need
 * of it.
 *
 * @module
 */
import { nameCauses } from "../../../core/grade/name_causes.ts";

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("causes", nameCauses);
