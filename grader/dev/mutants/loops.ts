/**
 * Operators on loops: those that end too early.
 *
 * @module
 */
import type { Change } from "./change.ts";
import { membersIn } from "./steps.ts";
import { child, isNode, type Node, type NodePath, textOf } from "./tree.ts";

/** A loop ends after so many rounds. */
const ROUNDS = [1, 2, 4, 7];

/** Methods that go through a list. */
const METHODS = ["map", "flatMap", "forEach", "reduce", "every", "filter"];

/** The changes of one place. */
export function* loopChanges(
  { node }: NodePath,
  text: string,
): Generator<Change> {
  yield* methodChanges(node, text);
  const body = child(node, "body");
  if (!/^(?:For|While|DoWhile)/.test(node.type) || body === undefined) return;
  const { start, end } = node;
  const change = (
    operator: string,
    before: string,
    at: number,
    exit: string,
  ) => ({
    ...{ operator: `${operator} ${exit}`, start, end },
    of: text.slice(start, body.start),
    added: `{ ${before} ${text.slice(start, at)} ${exit} ${
      text.slice(at, end)
    } }`,
  });
  if (body.type !== "BlockStatement") return;
  for (const rounds of roundsOf(child(node, "right"))) {
    const exit = `if (++$rounds > ${rounds}) break;`;
    yield change("rounds", "let $rounds = 0;", body.start + 1, exit);
  }
  const seen = new Set<string>();
  const statements = (body.body as unknown[]).filter(isNode);
  for (const statement of statements) {
    for (const member of membersIn(statement, text)) {
      if (seen.has(member)) continue;
      seen.add(member);
      const at = statement.end;
      yield change("exit", "", at, `if (Math.abs(${member}) < 1e-3) break;`);
      yield change("exit", "", at, `if (${member} < 0) break;`);
      if (statement !== statements.at(-1)) {
        yield change("exit", "", at, `if (${member} === 0) continue;`);
      }
      yield change(
        "exit",
        "let $last = Infinity;",
        at,
        `if (${member} > $last) break; $last = ${member};`,
      );
    }
  }
}

function* methodChanges(node: Node, text: string): Generator<Change> {
  const callee = child(node, "callee");
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression") {
    return;
  }
  if (!METHODS.includes(String(child(callee, "property")?.name))) return;
  const list = child(callee, "object")!;
  const { start, end } = list;
  for (const rounds of roundsOf(list)) {
    const added = `(${textOf(text, list)}).slice(0, ${rounds})`;
    yield { operator: `rounds ${rounds}`, start, end, added };
  }
}

/** The rounds after which a loop can end too early, however short its list is. */
function roundsOf(list: Node | undefined): readonly number[] {
  const elements = list?.type === "ArrayExpression"
    ? (list.elements as unknown[]).filter(isNode)
    : [];
  const isKnown = elements.length > 0 &&
    elements.every(({ type }) => type !== "SpreadElement");
  return isKnown ? ROUNDS.filter((most) => most < elements.length) : ROUNDS;
}
