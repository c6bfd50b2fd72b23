/**
 * A network that has learnt to read, kept from one visit to the next.
 *
 * @module
 */
import type { Page } from "../page.ts";

export interface KeptNetwork {
  readonly parameters: readonly number[];
  /** How many of the images held out it read rightly. */
  readonly right: number;
  readonly steps: number;
}

const NAME = "network/digits";

/** Reads it; `undefined` where there is none. */
export function keptNetwork({ storage }: Page): KeptNetwork | undefined {
  try {
    const kept = JSON.parse(storage.get(NAME) ?? "null");
    const isWhole = Array.isArray(kept?.parameters) &&
      kept.parameters.every(Number.isFinite) && Number.isFinite(kept.right) &&
      Number.isFinite(kept.steps);
    return isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepNetwork({ storage }: Page, network: KeptNetwork): void {
  const parameters = network.parameters.map((one) => Number(one.toFixed(5)));
  storage.set(NAME, JSON.stringify({ ...network, parameters }));
}
