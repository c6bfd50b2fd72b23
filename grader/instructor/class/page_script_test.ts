import { assert, assertEquals } from "@std/assert";
import { SCRIPT } from "./page_script.ts";

/** As much of an element as the script asks for. */
class Fake {
  childNodes: unknown[] = [];
  attributes = new Map<string, string>();
  type = "";
  click = () => {};

  constructor(
    readonly dataset: Record<string, string> = {},
    readonly textContent = "",
    readonly cells: readonly Fake[] = [],
    public rows: Fake[] = [],
  ) {}

  append(...nodes: unknown[]): void {
    if (this.rows.length > 0) this.rows = nodes as Fake[];
    else this.childNodes.push(...nodes);
  }
  getAttribute = (name: string) => this.attributes.get(name) ?? null;
  setAttribute = (name: string, to: string) => this.attributes.set(name, to);
  removeAttribute = (name: string) => this.attributes.delete(name);
  addEventListener = (_: string, click: () => void) => this.click = click;
}

/** Runs the script on a table of names and points, and returns its parts. */
function run(people: readonly (readonly [name: string, points: number])[]) {
  const heads = [new Fake({ sort: "text" }), new Fake({ sort: "number" })];
  const rows = people.map(([name, points]) =>
    new Fake({}, name, [
      new Fake({}, name),
      new Fake({ key: `${points}` }, `${points} points`),
    ])
  );
  const body = new Fake({}, "", [], rows);
  const buttons: Fake[] = [];
  const table = {
    tHead: { rows: [{ cells: heads }] },
    tBodies: [body],
  };
  new Function("document", SCRIPT)({
    querySelector: () => people.length === 0 ? null : table,
    createElement: () => buttons[buttons.push(new Fake()) - 1],
  });
  const order = () => body.rows.map(({ textContent }) => textContent).join("");
  return { heads, buttons, order };
}

Deno.test("SCRIPT sorts a table by a head, and again the other way round", () => {
  const { heads, buttons, order } = run([["b", 9], ["a10", 10], ["a9", -1]]);
  buttons[1].click();
  assertEquals(order(), "a10ba9");
  assertEquals(heads[1].getAttribute("aria-sort"), "descending");
  buttons[1].click();
  assertEquals(order(), "a9ba10");
  assertEquals(heads[1].getAttribute("aria-sort"), "ascending");
  buttons[0].click();
  assertEquals(order(), "a9a10b");
  assertEquals(heads[0].getAttribute("aria-sort"), "ascending");
  assertEquals(heads[1].getAttribute("aria-sort"), null);
  assert(buttons.every(({ type }) => type === "button"));
});

Deno.test("SCRIPT does nothing on a page without the table", () => {
  assertEquals(run([]).buttons, []);
});

Deno.test("SCRIPT cannot end early, and asks for nothing from elsewhere", () => {
  assert(!/<\/|<!--|https?:|fetch|import|eval|innerHTML/.test(SCRIPT));
});
