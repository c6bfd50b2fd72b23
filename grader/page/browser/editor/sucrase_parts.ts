/**
 * The parts of Sucrase that take types away and rewrite imports: what its own `transform`
 * does with these options, without the check of options and the source maps, which are a
 * fifth of its weight.
 *
 * It can be bundled and not be run as it is, since Sucrase does not say that these files
 * are modules.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore-file no-import-prefix
import CJSImportProcessor from "npm:sucrase@3.35.1/dist/esm/CJSImportProcessor.js";
import { HelperManager } from "npm:sucrase@3.35.1/dist/esm/HelperManager.js";
import identifyShadowedGlobals from "npm:sucrase@3.35.1/dist/esm/identifyShadowedGlobals.js";
import NameManager from "npm:sucrase@3.35.1/dist/esm/NameManager.js";
import { parse } from "npm:sucrase@3.35.1/dist/esm/parser/index.js";
import TokenProcessor from "npm:sucrase@3.35.1/dist/esm/TokenProcessor.js";
import RootTransformer from "npm:sucrase@3.35.1/dist/esm/transformers/RootTransformer.js";
import { OPTIONS } from "../../../worker/compile_with.ts";

/** Turns TypeScript into a script that exports and requires. */
export function transform(code: string): string {
  const { tokens, scopes } = parse(code, false, true, false);
  const nameManager = new NameManager(code, tokens);
  const helperManager = new HelperManager(nameManager);
  const tokenProcessor = new TokenProcessor(
    code,
    tokens,
    false,
    OPTIONS.disableESTransforms,
    helperManager,
  );
  const importProcessor = new CJSImportProcessor(
    nameManager,
    tokenProcessor,
    false,
    OPTIONS,
    true,
    false,
    helperManager,
  );
  importProcessor.preprocessTokens();
  identifyShadowedGlobals(
    tokenProcessor,
    scopes,
    importProcessor.getGlobalNames(),
  );
  importProcessor.pruneTypeOnlyImports();
  const context = {
    tokenProcessor,
    scopes,
    nameManager,
    importProcessor,
    helperManager,
  };
  return new RootTransformer(context, OPTIONS.transforms, false, OPTIONS)
    .transform().code;
}
