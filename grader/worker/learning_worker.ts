/**
 * What runs in a worker of a page in which a network learns: the same as in grading but
 * for what is asked of it. A text of its own, which nobody loads who only grades.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { learnServer } from "./serve_learning.ts";
import { startWorker } from "./start_worker.ts";

startWorker(learnServer);
