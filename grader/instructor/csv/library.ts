/**
 * The CSV library: `csv-parse` and `csv-stringify`.
 *
 * @module
 */
import { npm } from "../../kit/packages/npm.ts";

/** Reads CSV; see <https://csv.js.org/parse/>. */
export const { parse } = await npm("npm:csv-parse@^7.0.3/sync");

/** Writes CSV; see <https://csv.js.org/stringify/>. */
export const { stringify } = await npm("npm:csv-stringify@^6.9.0/sync");
