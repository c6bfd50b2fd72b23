import { assert, assertEquals } from "@std/assert";
import { faultsOfLookups } from "./lookups.ts";
import { readModules } from "./modules.ts";

function faultsIn(text: string, path = "grader/core/probes/x.ts"): string[] {
  return faultsOfLookups([{ path, text, imports: [] }]);
}

Deno.test("faultsOfLookups() reports what learners' code could have replaced", () => {
  for (
    const line of [
      "Object.assign(a, b);",
      "return new Set(a);",
      "const all = await a;",
      "list.push(1);",
      "const text = `${a.join(1)}`;",
      "setTimeout(a, 1);",
      "return Promise.race([a]);",
      "keep(Object);",
      "const o = a ? 1 : Object.keys(b);",
    ]
  ) {
    const [fault] = faultsIn(`function f() {\n  ${line}\n}\n`);
    assert(fault?.startsWith("grader/core/probes/x.ts:2 looks up "), line);
  }
});

Deno.test("faultsOfLookups() lets pass what cannot be replaced, and what runs before", () => {
  const text = `const { assign } = Object;
const all = unbound(
  Array.prototype.map,
);
/** Not \`Object.assign\`. */
function f(a: Promise<Set<Error>>, b: Map<string, number>): Uint8Array {
  // list.push(1)
  const said = "Object.assign";
  for (const c of [...a]) assign(c, said);
  return recorder.note("x", value.forward(b));
}
`;
  assertEquals(faultsIn(text), []);
  const late = "function f() {\n  list.push(1);\n}\n";
  assertEquals(faultsIn(late, "grader/core/judge/judge.ts"), []);
});

Deno.test("faultsOfLookups() finds a lookup that is put into the kit's own code", async () => {
  const modules = await readModules();
  assertEquals(faultsOfLookups(modules), []);
  const spoilt = modules.map((module) =>
    module.path === "grader/core/probes/run_trial.ts"
      ? {
        ...module,
        text: module.text.replace("= map(subjects", "= subjects.map("),
      }
      : module
  );
  assertEquals(faultsOfLookups(spoilt).length, 1);
});
