/// <reference lib="dom" />
/**
 * The script of the frame that workers live in.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { hostWorkers } from "./worker_host.ts";

addEventListener(
  "message",
  ({ ports }) => hostWorkers(ports[0]),
  { once: true },
);
