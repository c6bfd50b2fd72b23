// Registers a hook that is asked for every module that is loaded from now on,
// the solution among them.
//
// Stands: before the solution
// Verdict: refused, 0 points

import { registerHooks } from "node:module";
registerHooks({
  load: (url, context, next) => next(url, context),
});
