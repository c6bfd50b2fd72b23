/**
 * What a page is made with, fetched before anything needs it.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";
import { fetchPackages, whyNotFetched } from "../../kit/packages/fetch.ts";
import { KIT } from "../../kit/workspace.ts";
import { PACKAGED } from "./programs.ts";

/** npm may take this long to hand over the packages, in milliseconds. */
const PATIENCE_MS = 120_000;

/**
 * Has everything fetched that a page is made with.
 *
 * @throws {UsageError} If npm cannot be reached.
 */
export async function fetchPage(): Promise<void> {
  const urls = PACKAGED.map((path) => new URL(path, KIT).href);
  if (await fetchPackages(urls, PATIENCE_MS)) return;
  throw new UsageError(
    `A page is made with packages of npm, and Deno could not get them (${whyNotFetched()}). ` +
      "Connect to a network once and run this again; after that it works without. " +
      "Everything else of the kit does not need them.",
  );
}
