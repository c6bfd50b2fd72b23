/**
 * What people get wrong in exercise 3.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/** The body of `topologicalOrder`, for mistakes in its whole shape. */
const ORDER = "  const order = new Set<Value>();\n" +
  "  const waiting = [root];\n" +
  "  while (waiting.length > 0) {\n" +
  "    const value = waiting[waiting.length - 1];\n" +
  "    let ready = true;\n" +
  "    for (const input of value.prev) {\n" +
  "      if (!order.has(input)) {\n" +
  "        waiting.push(input);\n" +
  "        ready = false;\n" +
  "      }\n" +
  "    }\n" +
  "    if (ready) {\n" +
  "      order.add(value);\n" +
  "      waiting.pop();\n" +
  "    }\n" +
  "  }\n" +
  "  return [...order];\n";

/** The body of `backward`. */
const BACKWARD = "  const order = topologicalOrder(root);\n" +
  "  root.grad = 1;\n" +
  "  for (let i = order.length - 1; i >= 0; i--) {\n" +
  "    order[i].backwardStep();\n" +
  "  }\n";

/**
 * Of several that explain as much, the first is named: so what is wrong in
 * `backward` alone stands before what is wrong in the order.
 */
export const mistakes: readonly Mistake[] = [
  {
    id: "backward-root-grad-unset",
    when: "`backward` does not set the root's grad to 1: what stands there " +
      "is passed back.",
    seen: "github.com/Thomascountz/micrograd_rb commit 736254e; " +
      "github.com/karpathy/micrograd/issues/21 (proposed version)",
    edits: [
      ["root.grad = 1;", ""],
    ],
    hints: [
      "What is root.grad when the first step runs? What is any slope " +
      "times 0?",
      "Each step passes on a multiple of the grad that has arrived. " +
      "Somebody has to begin.",
      "Before the first step, write `root.grad = 1`.",
    ],
  },
  {
    id: "backward-root-grad-added",
    when: "`backward` adds 1 to the root's grad instead of setting it: " +
      "what was there before stays in it.",
    seen: "typical slip: every other gradient is added to, so this one too",
    edits: [
      ["root.grad = 1;", "root.grad += 1;"],
    ],
    hints: [
      "What is root.grad after your `backward`, if it was 5 before?",
      "The slope of a value with respect to itself is 1, whatever was " +
      "there before. No share is collected here.",
      "For the root it is `=`: `root.grad = 1`.",
    ],
  },
  {
    id: "backward-root-grad-if-zero",
    when: "`backward` sets the root's grad only if it is still 0: what was " +
      "there before stays in it.",
    seen: "typical slip: the root is spared, so that nothing seems to be " +
      "overwritten",
    edits: [
      ["root.grad = 1;", "root.grad ||= 1;"],
    ],
    hints: [
      "What is root.grad after your `backward`, if it was 5 before?",
      "The slope of a value with respect to itself is 1, whatever was " +
      "there before.",
      "Set it without asking: `root.grad = 1`.",
    ],
  },
  {
    id: "backward-root-grad-data",
    when: "`backward` starts with the root's number instead of 1: every " +
      "gradient is multiplied by it.",
    seen: "typical slip: the loss and its gradient get mixed up",
    edits: [
      ["root.grad = 1;", "root.grad = root.data;"],
    ],
    hints: [
      "When the root itself rises by 0.001, by how much does the root " +
      "rise?",
      "That ratio is 1, whichever number the root holds.",
      "Write `root.grad = 1`.",
    ],
  },
  {
    id: "backward-sets-root-data",
    when: "`backward` sets the root's `data` to 1 instead of its `grad`: the " +
      "result is lost, and its grad not set.",
    seen: "typical slip: two fields of one value; the other name slips in",
    edits: [
      ["root.grad = 1;", "root.data = 1;"],
    ],
    hints: [
      "Which of its two numbers does the root need before the first " +
      "step? What is root.data after your `backward`?",
      "The way back leaves every `data` alone. It works on `grad` only.",
      "Write `root.grad = 1`.",
    ],
  },
  {
    id: "backward-root-grad-late",
    when: "`backward` sets the root's grad only after its step has run: " +
      "that passed back what stood there before.",
    seen: "typical slip: the line stands behind the loop",
    edits: [
      ["root.grad = 1;", ""],
      [
        "    order[i].backwardStep();\n" +
        "  }\n",
        "    order[i].backwardStep();\n" +
        "  }\n" +
        "  root.grad = 1;\n",
      ],
    ],
    hints: [
      "What is root.grad when the first step runs?",
      "A step passes on what its value's grad is at that moment. Later " +
      "changes do not reach the inputs.",
      "Move `root.grad = 1` in front of the loop.",
    ],
  },
  {
    id: "backward-root-grad-wiped",
    when: "the root's grad is 0 when its step runs: it has to be set to " +
      "1, and not to 0 after that.",
    seen: "typical slip: the two lines of " +
      "github.com/karpathy/micrograd/pull/54 in the wrong order",
    edits: [
      [
        "root.grad = 1;",
        "root.grad = 1;\n" +
        "  for (const value of order) value.grad = 0;",
      ],
    ],
    hints: [
      "Is the root one of the values that your loop sets to 0?",
      "`backward` clears nothing: that is for the caller to decide. " +
      "The one grad it sets is the root's.",
      "Take out the loop that sets grads to 0.",
    ],
  },
  {
    id: "backward-not-reversed",
    when: "`backward` runs the steps from the leaves to the root: they " +
      "pass on grads they do not have yet.",
    seen: "github.com/karpathy/micrograd/issues/96 (each step after its " +
      "inputs'); or a list reversed twice",
    edits: [
      [
        "for (let i = order.length - 1; i >= 0; i--)",
        "for (let i = 0; i < order.length; i++)",
      ],
    ],
    hints: [
      "Whose backwardStep runs first in your code: a leaf's, or the " +
      "root's? Is any list reversed twice?",
      "At first only the root has a grad. So its step comes first, and " +
      "the leaves' come last.",
      "Walk the order from its end, from `order.length - 1` down to 0.",
    ],
  },
  {
    id: "backward-skips-root",
    when:
      "`backward` never calls the root's own step: nothing is passed back. The root is the last in the list.",
    seen: "typical slip: off by one at the loop's start",
    edits: [
      [
        "for (let i = order.length - 1; i >= 0; i--)",
        "for (let i = order.length - 2; i >= 0; i--)",
      ],
    ],
    hints: [
      "Which value is at `order.length - 1`? Does your loop call its " +
      "step?",
      "The root is the last in the order, and its step is the one that " +
      "begins.",
      "Start at `order.length - 1`.",
    ],
    like: [{
      id: "backward-root-grad-late",
      why: "either way the root ends with 1 and nothing behind it hears " +
        "anything",
    }],
  },
  {
    id: "backward-past-the-end",
    when: "`backward` reads a place that its list does not have: the " +
      "places run from 0 to `length - 1`.",
    seen: "typical slip: off by one at the loop's start",
    edits: [
      [
        "for (let i = order.length - 1; i >= 0; i--)",
        "for (let i = order.length; i >= 0; i--)",
      ],
    ],
    hints: [
      "An order of three values: which number has the last of them?",
      "Places are counted from 0, so the last one has the number " +
      "length - 1.",
      "Start at `order.length - 1`.",
    ],
  },
  {
    id: "backward-root-only",
    when: "`backward` calls the root's step only: what is further behind " +
      "hears nothing.",
    seen: "typical slip: one step looks like the whole way on a single " +
      "operation",
    edits: [
      [
        "for (let i = order.length - 1; i >= 0; i--) {\n" +
        "    order[i].backwardStep();\n" +
        "  }",
        "root.backwardStep();",
      ],
    ],
    hints: [
      "How far back does one backwardStep reach? Who calls the step of " +
      "the root's inputs?",
      "A step hands shares to the inputs of one value. Each value " +
      "behind the root needs its own step called.",
      "Loop over the topological order from its end, and call every " +
      "value's step.",
    ],
    like: [{
      id: "backward-not-reversed",
      why: "steps that run before the root's pass on 0, as if they had not " +
        "run",
    }],
  },
  {
    id: "backward-two-levels",
    when: "`backward` stops after the root's inputs: the steps further " +
      "behind never run.",
    seen: "typical slip: a loop over `root.prev` in place of the whole " +
      "order",
    edits: [
      [
        "for (let i = order.length - 1; i >= 0; i--) {\n" +
        "    order[i].backwardStep();\n" +
        "  }",
        "root.backwardStep();\n" +
        "  for (const input of root.prev) input.backwardStep();",
      ],
    ],
    hints: [
      "How many operations deep does your walk go? Try three in a row.",
      "A graph can be of any depth. The topological order lists all of " +
      "it, however deep.",
      "Loop over the topological order from its end, and call every " +
      "value's step.",
    ],
  },
  {
    id: "backward-root-twice",
    when: "`backward` runs the root's step twice, as where it stands " +
      "before the loop and the loop runs it again: gradients double.",
    seen: "typical slip: the root is started by hand, and the loop " +
      "includes it too",
    edits: [
      [
        "root.grad = 1;",
        "root.grad = 1;\n" +
        "  root.backwardStep();",
      ],
    ],
    hints: [
      "How often does the root's step run in your code? Is the root in " +
      "the order too?",
      "Each step may run once. The root stands at the end of the " +
      "order, so the loop comes to it first.",
      "Take out the call in front of the loop.",
    ],
  },
  {
    id: "backward-stops-at-leaf",
    when: "`backward` ends its walk at the first leaf: the steps that come " +
      "after it never run.",
    seen: "typical slip: break for continue",
    edits: [
      [
        "    order[i].backwardStep();",
        "    if (order[i].prev.length === 0) break;\n" +
        "    order[i].backwardStep();",
      ],
    ],
    hints: [
      "Must all values after the first leaf in your walk be leaves too?",
      "A leaf has nothing to pass on, but others that come after it " +
      "may have. Its step does no harm.",
      "Call every value's step, without looking for leaves.",
    ],
  },
  {
    id: "backward-down-every-path",
    when: "`backward` walks down every path and runs a shared value's step " +
      "once per path: follow `topologicalOrder` instead, from its end.",
    seen: "github.com/karpathy/micrograd/pull/64 and /issues/68; " +
      "micrograd's own first version: /issues/2 and commit 9fd9cc0",
    edits: [
      [
        BACKWARD,
        "  root.grad = 1;\n" +
        "  const visit = (value: Value) => {\n" +
        "    value.backwardStep();\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "  };\n" +
        "  visit(root);\n",
      ],
    ],
    hints: [
      "In c = add(r, p) with r = tanh(p): how often does p's step run " +
      "in your code?",
      "A value that is used twice is reached twice. Its step may run " +
      "only once, and only after both uses have spoken.",
      "Make the topological order first. Walk it from its end and call " +
      "each step once.",
    ],
  },
  {
    id: "backward-down-first-visit",
    when: "`backward` runs a step when it first meets a value: a shared " +
      "value may speak too early.",
    seen: "github.com/lucasdelimanogueira/PyNorch/issues/90; " +
      "github.com/TrenTorch/TrenTorch/pull/182",
    edits: [
      [
        BACKWARD,
        "  root.grad = 1;\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    value.backwardStep();\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "  };\n" +
        "  visit(root);\n",
      ],
    ],
    hints: [
      "In c = add(p, r) with r = tanh(p): has p heard from r when its " +
      "step runs?",
      "To visit each value once is not enough: it must be after " +
      "everything it was used in.",
      "Make the topological order first. Walk it from its end and call " +
      "each step there.",
    ],
  },
  {
    id: "backward-level-by-level",
    when: "`backward` walks level by level from the root: a value both near " +
      "and far may speak too early.",
    seen: "github.com/thomas-gale/micrograd commit 85ebe89 (`bfs`), " +
      "replaced in 23c1592; github.com/karpathy/micrograd/issues/91",
    edits: [
      [
        BACKWARD,
        "  root.grad = 1;\n" +
        "  const seen = new Set([root]);\n" +
        "  const queue = [root];\n" +
        "  while (queue.length > 0) {\n" +
        "    const value = queue.shift()!;\n" +
        "    value.backwardStep();\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        queue.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n",
      ],
    ],
    hints: [
      "In c = mul(p, r) with r = tanh(tanh(p)): p is near c, and far " +
      "from it too. When does its step run?",
      "A value must wait for its farthest use. Level by level it comes " +
      "up with its nearest one.",
      "Make the topological order first. Walk it from its end and call " +
      "each step there.",
    ],
  },
  {
    id: "backward-levels-repeated",
    when: "`backward` walks level by level and repeats shared values: their " +
      "steps run several times.",
    seen: "github.com/thomas-gale/micrograd commit 85ebe89 (`bfs`); a " +
      "queue without a visited set",
    edits: [
      [
        BACKWARD,
        "  root.grad = 1;\n" +
        "  const queue = [root];\n" +
        "  while (queue.length > 0) {\n" +
        "    const value = queue.shift()!;\n" +
        "    value.backwardStep();\n" +
        "    queue.push(...value.prev);\n" +
        "  }\n",
      ],
    ],
    hints: [
      "How often does p come out of your queue in c = add(r, p) with r " +
      "= tanh(p)?",
      "Each step may run once, after everything its value was used in. " +
      "A queue from the root knows neither.",
      "Make the topological order first. Walk it from its end and call " +
      "each step once.",
    ],
  },
  {
    id: "backward-stack-walk",
    when: "`backward` takes values off a stack and runs their steps: a " +
      "shared value may speak too early.",
    seen: "github.com/thomas-gale/micrograd before 85ebe89 (iterative " +
      "stack)",
    edits: [
      [
        BACKWARD,
        "  root.grad = 1;\n" +
        "  const seen = new Set([root]);\n" +
        "  const stack = [root];\n" +
        "  while (stack.length > 0) {\n" +
        "    const value = stack.pop()!;\n" +
        "    value.backwardStep();\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        stack.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n",
      ],
    ],
    hints: [
      "In c = add(p, r) and c = add(r, p) with r = tanh(p): has p " +
      "heard from r when its step runs?",
      "The order in which values are met is not the order in which " +
      "they may speak.",
      "Make the topological order first. Walk it from its end and call " +
      "each step there.",
    ],
  },
  {
    id: "backward-stack-repeated",
    when: "`backward` goes down the last input first, as from a stack, " +
      "and to shared values again and again: their steps run several " +
      "times.",
    seen: "github.com/thomas-gale/micrograd before 85ebe89 (iterative " +
      "stack); without a visited set",
    edits: [
      [
        BACKWARD,
        "  root.grad = 1;\n" +
        "  const stack = [root];\n" +
        "  while (stack.length > 0) {\n" +
        "    const value = stack.pop()!;\n" +
        "    value.backwardStep();\n" +
        "    stack.push(...value.prev);\n" +
        "  }\n",
      ],
    ],
    hints: [
      "How often does p come off your stack in c = add(r, p) with r = " +
      "tanh(p)?",
      "Each step may run once, after everything its value was used in.",
      "Make the topological order first. Walk it from its end and call " +
      "each step once.",
    ],
  },
  {
    id: "backward-stack-marked-late",
    when: "`backward` goes down the last input first, as from a stack, " +
      "and runs each step on the way: a shared value may speak too " +
      "early.",
    seen: "github.com/thomas-gale/micrograd before 85ebe89 (iterative " +
      "stack)",
    edits: [
      [
        BACKWARD,
        "  root.grad = 1;\n" +
        "  const seen = new Set<Value>();\n" +
        "  const stack = [root];\n" +
        "  while (stack.length > 0) {\n" +
        "    const value = stack.pop()!;\n" +
        "    if (seen.has(value)) continue;\n" +
        "    seen.add(value);\n" +
        "    value.backwardStep();\n" +
        "    stack.push(...value.prev);\n" +
        "  }\n",
      ],
    ],
    hints: [
      "In c = add(p, r) and c = add(r, p) with r = tanh(p): has p " +
      "heard from r when its step runs?",
      "The order in which values are met is not the order in which " +
      "they may speak.",
      "Make the topological order first. Walk it from its end and call " +
      "each step there.",
    ],
    like: [{
      id: "backward-stack-walk",
      why: "the two differ only where a value waits on the stack twice, " +
        "which some seeds do not draw",
    }],
  },
  {
    id: "backward-all-ones",
    when: "`backward` sets every value's grad to 1, by its loop or by " +
      "calling itself: what has arrived is lost.",
    seen: "typical slip: the line for the root stands inside the loop, or " +
      "`backward` is called on each input",
    edits: [
      ["root.grad = 1;", ""],
      [
        "    order[i].backwardStep();",
        "    order[i].grad = 1;\n" +
        "    order[i].backwardStep();",
      ],
    ],
    hints: [
      "Which values' grads does your `backward` set? Which one has the " +
      "slope 1 for certain?",
      "Only the root's slope with respect to itself is known in " +
      "advance. The others collect theirs.",
      "Set `root.grad = 1` once, in front of the loop.",
    ],
  },
  {
    id: "backward-all-start-at-one",
    when: "`backward` starts every value with a grad of 1: that is for the " +
      "root alone.",
    seen: "typical slip: `every grad needs a start` is read as 1 for all",
    edits: [
      ["root.grad = 1;", "for (const value of order) value.grad = 1;"],
    ],
    hints: [
      "Before any step has run, which value's grad may be 1?",
      "Only the root's slope with respect to itself is known in " +
      "advance. The others collect shares on top of what is there.",
      "Set `root.grad = 1`, and no other.",
    ],
  },
  {
    id: "backward-clears-first",
    when: "`backward` sets every grad to 0 first: two results that share a " +
      "leaf no longer both count.",
    seen: "github.com/karpathy/micrograd/issues/53, /pull/54, /pull/102 " +
      "(proposed)",
    edits: [
      [
        "root.grad = 1;",
        "for (const value of order) value.grad = 0;\n" +
        "  root.grad = 1;",
      ],
    ],
    hints: [
      "Call `backward` on two results that share a leaf. What has " +
      "become of the first one's share?",
      "Clearing is the caller's decision. `backward` adds to what is " +
      "there.",
      "Take out the loop that sets grads to 0; `root.grad = 1` is the " +
      "only assignment.",
    ],
  },
  {
    id: "backward-clears-after-step",
    when:
      "a grad is 0 again when `backward` returns: it clears what it has passed on, and nothing is left to read.",
    seen: "typical slip: a cure for shares that add up across calls",
    edits: [
      [
        "    order[i].backwardStep();",
        "    order[i].backwardStep();\n" +
        "    order[i].grad = 0;",
      ],
    ],
    hints: [
      "What is a.grad after your `backward`? Who wants to read it?",
      "The gradients are the result. They stay in place until the " +
      "caller clears them.",
      "Take out the line that sets a grad to 0 behind the step.",
    ],
    like: [{
      id: "backward-root-grad-wiped",
      why: "either way every grad is 0 in the end",
    }],
  },
  {
    id: "backward-clears-between",
    when: "`backward` sets the grads of all but the leaves to 0 when they " +
      "have spoken: they cannot be read later.",
    seen: "typical slip: only the leaves' gradients seem to be wanted",
    edits: [
      [
        "    order[i].backwardStep();",
        "    order[i].backwardStep();\n" +
        "    if (order[i].prev.length > 0) order[i].grad = 0;",
      ],
    ],
    hints: [
      "What is the grad of a value in the middle, after your " +
      "`backward`? And of the root?",
      "Every value keeps the gradient it has collected, the root its 1.",
      "Take out the line that sets a grad to 0 behind the step.",
    ],
  },
  {
    id: "backward-clears-inputs",
    when: "`backward` sets the inputs' grads to 0 before each step: what " +
      "other steps gave them is lost.",
    seen: "typical slip: each step is to start clean",
    edits: [
      [
        "    order[i].backwardStep();",
        "    for (const input of order[i].prev) input.grad = 0;\n" +
        "    order[i].backwardStep();",
      ],
    ],
    hints: [
      "A value that is used twice has a share from its first use. What " +
      "does your loop do to it at the second?",
      "Shares add up. Nothing may be cleared between one step and the " +
      "next.",
      "Take out the loop that sets the inputs' grads to 0.",
    ],
  },
  {
    id: "topological-order-root-first",
    when: "`topologicalOrder` begins with the root: the order is right, but " +
      "back to front.",
    seen: "typical slip: `backward` needs that direction, so it is built in",
    edits: [
      ["return [...order];", "return [...order].reverse();"],
      [
        "for (let i = order.length - 1; i >= 0; i--)",
        "for (let i = 0; i < order.length; i++)",
      ],
    ],
    hints: [
      "What is the last value in your list: the root or a leaf?",
      "The list goes from inputs to outputs. It is `backward` that " +
      "walks it from its end.",
      "Return the list without `reverse()`, and let the loop in " +
      "`backward` go from the end to the start.",
    ],
  },
  {
    id: "topological-order-reversed",
    when: "`topologicalOrder` lists the root first, and `backward` walks " +
      "from the end: the root is last.",
    seen: "typical slip: the list is turned round in both functions",
    edits: [
      ["return [...order];", "return [...order].reverse();"],
    ],
    hints: [
      "How often is the list turned round on its way: in " +
      "`topologicalOrder`, in `backward`, or in both?",
      "The list goes from inputs to outputs, the root last. It is " +
      "turned round once, by `backward`.",
      "Return the list without `reverse()`.",
    ],
  },
  {
    id: "topological-order-preorder",
    when: "`topologicalOrder` writes a value down when it meets it, before " +
      "its inputs: the root comes first.",
    seen: "public Python files (found in a code index that names no " +
      "repository); `order.push` in front of the loop",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    order.push(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "In add(a, b), is the sum in your list before or after a and b?",
      "A value may be written down only when all its inputs are in the " +
      "list.",
      "Move `order.push(value)` behind the loop over `value.prev`.",
    ],
  },
  {
    id: "topological-order-preorder-consistent",
    when: "`topologicalOrder` writes each value down before its inputs, " +
      "and `backward` walks that from the front.",
    seen: "public Python files (found in a code index that names no " +
      "repository); github.com/lucasdelimanogueira/PyNorch/issues/90",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    order.push(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
      [
        "for (let i = order.length - 1; i >= 0; i--)",
        "for (let i = 0; i < order.length; i++)",
      ],
    ],
    hints: [
      "In c = add(p, r) with r = tanh(p): does p come before r in your " +
      "list? Who speaks first?",
      "Written down when met, a shared value comes too early. Write it " +
      "down after its inputs instead, and walk from the end.",
      "Move `order.push(value)` behind the loop over `value.prev`; in " +
      "`backward`, loop from the end to the start.",
    ],
  },
  {
    id: "topological-order-preorder-reversed",
    when: "`topologicalOrder` lists values as it meets them and turns that " +
      "round: list each behind its inputs instead, and turn nothing round.",
    seen: "public Python files (found in a code index that names no " +
      "repository); a pre-order list, reversed",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    order.unshift(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "In c = add(p, r) with r = tanh(p): does p come before r in your " +
      "list?",
      "Turning round the order of meeting puts the root last, but not " +
      "every input before what was made of it.",
      "Write a value down with `push`, behind the loop over its " +
      "inputs, and turn nothing round.",
    ],
  },
  {
    id: "topological-order-preorder-repeated",
    when: "`topologicalOrder` lists a value each time it meets it, before " +
      "its inputs: what it has seen is not left out.",
    seen: "public Python files (found in a code index that names no " +
      "repository); without a visited set",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const visit = (value: Value) => {\n" +
        "    order.push(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "How often is a in your list for add(a, tanh(a))? And is the " +
      "root first or last?",
      "Each value is to be listed once, after all its inputs.",
      "Keep a Set of the values seen and return when one is in it. " +
      "Write a value down behind the loop over its inputs.",
    ],
  },
  {
    id: "topological-order-preorder-repeated-reversed",
    when: "`topologicalOrder` lists values each time it meets them, then " +
      "turns the list round: steps run several times.",
    seen: "public Python files (found in a code index that names no " +
      "repository); without a visited set, reversed",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const visit = (value: Value) => {\n" +
        "    order.unshift(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "How often is a in your list for add(a, tanh(a))?",
      "Each value is to be listed once, after all its inputs.",
      "Keep a Set of the values seen and return when one is in it. " +
      "Write a value down with `push`, behind the loop over its inputs.",
    ],
  },
  {
    id: "topological-order-level-by-level",
    when: "`topologicalOrder` lists values level by level, the root first: " +
      "each belongs behind all its inputs.",
    seen: "github.com/thomas-gale/micrograd commit 85ebe89 (`bfs`), " +
      "replaced in 23c1592",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [root];\n" +
        "  const seen = new Set([root]);\n" +
        "  for (const value of order) {\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        order.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "In your list for add(a, b), where is the sum: before or after a " +
      "and b?",
      "A queue from the root finds every value, but not in an order in " +
      "which inputs come first.",
      "Let a function visit a value's inputs first, each by calling " +
      "itself, and only then `push` the value.",
    ],
  },
  {
    id: "topological-order-levels-consistent",
    when: "`topologicalOrder` lists level by level, and `backward` walks " +
      "that: shared values may speak too early.",
    seen: "github.com/thomas-gale/micrograd commit 85ebe89 (`bfs`), " +
      "replaced in 23c1592",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [root];\n" +
        "  const seen = new Set([root]);\n" +
        "  for (const value of order) {\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        order.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n" +
        "  return order;\n",
      ],
      [
        "for (let i = order.length - 1; i >= 0; i--)",
        "for (let i = 0; i < order.length; i++)",
      ],
    ],
    hints: [
      "In c = mul(p, r) with r = tanh(tanh(p)), is p before or after " +
      "tanh(p) in your list?",
      "A value that is near the root and far from it comes with its " +
      "nearest use, and has not heard from the others.",
      "Let a function visit a value's inputs first, each by calling " +
      "itself, and only then `push` the value. `backward` walks from " +
      "the end.",
    ],
  },
  {
    id: "topological-order-levels-reversed",
    when: "`topologicalOrder` lists level by level and turns that round: " +
      "visit a value's inputs first instead, then list the value.",
    seen: "github.com/thomas-gale/micrograd commit 85ebe89 (`bfs`); " +
      "github.com/karpathy/micrograd/issues/91",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [root];\n" +
        "  const seen = new Set([root]);\n" +
        "  for (const value of order) {\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        order.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n" +
        "  return order.reverse();\n",
      ],
    ],
    hints: [
      "In c = mul(p, r) with r = tanh(tanh(p)), is p before or after " +
      "tanh(p) in your list?",
      "A value has to come before all that was made of it, also before " +
      "the farthest. Levels know the nearest use only.",
      "Let a function visit a value's inputs first, each by calling " +
      "itself, and only then `push` the value.",
    ],
  },
  {
    id: "topological-order-levels-repeated",
    when: "`topologicalOrder` lists level by level, turned round, and " +
      "does not leave out what it has seen: values occur repeatedly.",
    seen: "github.com/thomas-gale/micrograd commit 85ebe89 (`bfs`); a " +
      "queue without a visited set",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [root];\n" +
        "  for (const value of order) order.push(...value.prev);\n" +
        "  return order.reverse();\n",
      ],
    ],
    hints: [
      "How often is a in your list for add(a, tanh(a))?",
      "Each value is listed once, after all its inputs. A queue from " +
      "the root knows neither by itself.",
      "Keep a Set of the values seen. Visit a value's inputs first, " +
      "and only then `push` the value.",
    ],
  },
  {
    id: "topological-order-stack",
    when: "`topologicalOrder` lists values as they come off a stack, " +
      "turned round: a shared value may come too late.",
    seen: "github.com/thomas-gale/micrograd before 85ebe89 (iterative " +
      "stack)",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set([root]);\n" +
        "  const stack = [root];\n" +
        "  while (stack.length > 0) {\n" +
        "    const value = stack.pop()!;\n" +
        "    order.unshift(value);\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        stack.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "When a value comes off your stack, are all its inputs in the " +
      "list, or all its uses?",
      "Taken off means met, not finished. A value is finished when its " +
      "inputs are, so it has to stay on the stack until then.",
      "Look at the top without taking it off. Push an input not yet " +
      "seen; if there is none, `pop` the value and list it.",
    ],
  },
  {
    id: "topological-order-stack-root-first",
    when: "`topologicalOrder` lists values off a stack, the root first: each " +
      "belongs behind all its inputs.",
    seen: "github.com/thomas-gale/micrograd before 85ebe89 (iterative " +
      "stack)",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set([root]);\n" +
        "  const stack = [root];\n" +
        "  while (stack.length > 0) {\n" +
        "    const value = stack.pop()!;\n" +
        "    order.push(value);\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        stack.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "In add(a, b), is the sum in your list before or after a and b?",
      "Taken off means met, not finished. A value is finished when its " +
      "inputs are, so it has to stay on the stack until then.",
      "Look at the top without taking it off. Push an input not yet " +
      "seen; if there is none, `pop` the value and list it.",
    ],
  },
  {
    id: "topological-order-stack-consistent",
    when: "`topologicalOrder` lists values as they come off a stack, and " +
      "`backward` walks that from the front.",
    seen: "github.com/thomas-gale/micrograd before 85ebe89 (iterative " +
      "stack)",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set([root]);\n" +
        "  const stack = [root];\n" +
        "  while (stack.length > 0) {\n" +
        "    const value = stack.pop()!;\n" +
        "    order.push(value);\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) {\n" +
        "        seen.add(input);\n" +
        "        stack.push(input);\n" +
        "      }\n" +
        "    }\n" +
        "  }\n" +
        "  return order;\n",
      ],
      [
        "for (let i = order.length - 1; i >= 0; i--)",
        "for (let i = 0; i < order.length; i++)",
      ],
    ],
    hints: [
      "In c = add(p, r) and c = add(r, p) with r = tanh(p): does p " +
      "stand behind r in your list both times?",
      "Taken off means met, not finished. A value is finished when its " +
      "inputs are, so it has to stay on the stack until then.",
      "Look at the top without taking it off. Push an input not yet " +
      "seen; if there is none, `pop` the value and list it.",
    ],
  },
  {
    id: "topological-order-stack-marked-late",
    when:
      "`topologicalOrder` lists values as they come off a stack, and turns " +
      "that round: leave each there until all its inputs are listed.",
    seen: "github.com/thomas-gale/micrograd before 85ebe89 (iterative " +
      "stack)",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const stack = [root];\n" +
        "  while (stack.length > 0) {\n" +
        "    const value = stack.pop()!;\n" +
        "    if (seen.has(value)) continue;\n" +
        "    seen.add(value);\n" +
        "    order.unshift(value);\n" +
        "    stack.push(...value.prev);\n" +
        "  }\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "When a value comes off your stack for the first time, have all " +
      "its uses come off before?",
      "Taken off means met, not finished. A value is finished when its " +
      "inputs are, so it has to stay on the stack until then.",
      "Look at the top without taking it off. Push an input not yet " +
      "seen; if there is none, `pop` the value and list it.",
    ],
    like: [{
      id: "topological-order-stack",
      why: "the two differ only where a value waits on the stack twice, " +
        "which some seeds do not draw",
    }],
  },
  {
    id: "topological-order-levels-repeated-root-first",
    when: "`topologicalOrder` lists level by level from the root and does " +
      "not leave out what it has seen: values occur repeatedly.",
    seen: "github.com/thomas-gale/micrograd commit 85ebe89 (`bfs`); a " +
      "queue without a visited set",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [root];\n" +
        "  for (const value of order) order.push(...value.prev);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "How often is a in your list for add(a, tanh(a))? And is the " +
      "root first or last?",
      "Each value is listed once, after all its inputs, the root last. " +
      "A queue from the root knows neither.",
      "Keep a Set of the values seen. Visit a value's inputs first, " +
      "and only then `push` the value.",
    ],
  },
  {
    id: "topological-order-no-visited",
    when: "`topologicalOrder` walks again what it has seen: a shared " +
      "value is listed, and speaks, several times.",
    seen: "github.com/tinygrad/tinygrad/pull/165 (visited removed); " +
      "github.com/karpathy/micrograd/pull/23",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const visit = (value: Value) => {\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "How often is a in your list for add(a, tanh(a))?",
      "A value that is used twice is reached twice. A Set of the " +
      "values seen tells that it is in the list already.",
      "First thing in the visit: return if the value is in `seen`, " +
      "else add it.",
    ],
  },
  {
    id: "topological-order-every-path",
    when: "`topologicalOrder` walks again what it has seen: it follows " +
      "every path, a billion for thirty diamonds in a row.",
    seen: "fresh slip: `new Set` around a list made without one",
    edits: [
      [
        ORDER,
        "  return [...new Set([...root.prev.flatMap(topologicalOrder), root])];\n",
      ],
    ],
    hints: [
      "Put ten diamonds in a row, each value used twice by the next. How often " +
      "does your function look into the first one?",
      "The list comes out right, but a value that is used twice is still walked " +
      "twice, and so is everything behind it: twice for each diamond.",
      "Make one Set for the whole walk, and return at once from a value that is " +
      "in it.",
    ],
  },
  {
    id: "topological-order-push-outside",
    when: "`topologicalOrder` writes a value down even when it was seen " +
      "before: a shared value is listed again.",
    seen: "typical slip: `order.push` stands behind the `if` instead of " +
      "inside it",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (!seen.has(value)) {\n" +
        "      seen.add(value);\n" +
        "      for (const input of value.prev) visit(input);\n" +
        "    }\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "How often is a in your list for add(a, tanh(a))? Which lines " +
      "run for a value that was seen before?",
      "For a value that has been seen nothing is left to do: it is in " +
      "the list, or will be.",
      "Move `order.push(value)` into the block of the `if`, as its " +
      "last line.",
    ],
  },
  {
    id: "topological-order-visited-kept",
    when: "`topologicalOrder` keeps what it has seen for the next call: a " +
      "later list lacks values it shares.",
    seen: "karpathy/micrograd commit 9fd9cc0 keeps a `_visited` flag on " +
      "the value",
    edits: [
      [
        "export function topologicalOrder(root: Value): Value[] {\n",
        "const seen = new Set<Value>();\n" +
        "\n" +
        "export function topologicalOrder(root: Value): Value[] {\n",
      ],
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const visit = (value: Value) => {\n" +
        "    seen.add(value);\n" +
        "    for (const input of value.prev) {\n" +
        "      if (!seen.has(input)) visit(input);\n" +
        "    }\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "Call your function on two results that share a leaf. Is the " +
      "leaf in the second list?",
      "What was seen in one call must not count in the next. A mark on " +
      "the value, or a Set outside the function, stays.",
      "Make the Set of seen values inside `topologicalOrder`, anew in " +
      "each call.",
    ],
  },
  {
    id: "topological-order-list-kept",
    when: "`topologicalOrder` keeps its list for the next call: a second " +
      "graph is appended to the first.",
    seen: "typical slip: a list outside the function, as in a notebook cell",
    edits: [
      [
        "export function topologicalOrder(root: Value): Value[] {\n",
        "const order: Value[] = [];\n" +
        "\n" +
        "export function topologicalOrder(root: Value): Value[] {\n",
      ],
      [
        ORDER,
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "Call your function twice. How long is the second list?",
      "What one call has listed must not be there in the next one.",
      "Make the list inside `topologicalOrder`, anew in each call.",
    ],
  },
  {
    id: "topological-order-seen-by-number",
    when: "`topologicalOrder` recognises values by their `data`: of two " +
      "with the same number, one is left out.",
    seen: "github.com/thomas-gale/micrograd commit 66ba6e9 (equality by " +
      "value changed to equality by address)",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<number>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value.data)) return;\n" +
        "    seen.add(value.data);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "In mul(a, b) with a = 2 and b = 2, how long is your list?",
      "Two values can hold the same number. What has been seen is the " +
      "Value itself.",
      "Put the values into the Set, not their `data`.",
    ],
  },
  {
    id: "topological-order-root-twice",
    when:
      "`topologicalOrder` lists the root twice: it is listed by the walk, " +
      "and then once more after it.",
    seen: "typical slip: the root is pushed after the helper has done so",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  order.push(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "How long is your list of a single leaf? Which line puts the root into it?",
      "The walk begins at the root and lists every value when it leaves it, the " +
      "root last of all.",
      "Leave out the line that pushes the root after the walk.",
    ],
  },
  {
    id: "topological-order-no-root",
    when: "`topologicalOrder` leaves the root out: its step never runs, " +
      "and nothing is passed back.",
    seen: "typical slip: the walk is started at the root's inputs",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  for (const input of root.prev) visit(input);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "What is the last value in your list? And the list of a single " +
      "leaf?",
      "The root belongs into the list, as its last value.",
      "Start with `visit(root)`.",
    ],
  },
  {
    id: "topological-order-no-leaves",
    when: "`topologicalOrder` leaves the leaves out: it should list every " +
      "value, also one with nothing behind it.",
    seen: "typical slip: leaves have no step to run, so they are passed " +
      "over",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (value.prev.length === 0) return;\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    for (const input of value.prev) visit(input);\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "How long is your list for add(a, b)? And for a leaf alone?",
      "The list holds every value. A leaf's step does nothing, so it " +
      "does no harm there.",
      "Take out the line that passes over values without inputs.",
    ],
  },
  {
    id: "topological-order-inputs-not-visited",
    when: "`topologicalOrder` lists the root and its inputs only. That does " +
      "for round one of the lesson; what is further behind is missing.",
    seen: "typical slip: a loop over `prev` without visiting what it finds",
    edits: [
      [ORDER, "  return [...root.prev, root];\n"],
    ],
    hints: [
      "How deep does your function look? How long is the list of an " +
      "expression with three operations in a row?",
      "An input has inputs of its own. What is done for the root has " +
      "to be done for each of them, too.",
      "Write a function that calls itself on each of `value.prev`, and " +
      "then lists the value.",
    ],
  },
  {
    id: "topological-order-first-input",
    when: "`topologicalOrder` follows the first input of each value only: " +
      "other branches are missing.",
    seen: "typical slip: a return inside the loop, or `[0]`",
    edits: [
      [
        ORDER,
        "  const order: Value[] = [];\n" +
        "  const seen = new Set<Value>();\n" +
        "  const visit = (value: Value) => {\n" +
        "    if (seen.has(value)) return;\n" +
        "    seen.add(value);\n" +
        "    const [first] = value.prev;\n" +
        "    if (first) visit(first);\n" +
        "    order.push(value);\n" +
        "  };\n" +
        "  visit(root);\n" +
        "  return order;\n",
      ],
    ],
    hints: [
      "Is b in your list for add(a, b)? Does your loop come to its " +
      "second round?",
      "An operation may have two inputs, and there is a graph behind " +
      "each of them.",
      "Loop over all of `value.prev` with `for … of`, and do not " +
      "`return` from inside that loop.",
    ],
  },
  {
    id: "topological-order-not-returned",
    when: "`topologicalOrder` returns nothing: `backward` gets undefined " +
      "in place of a list.",
    seen: "typical slip: the last line of the function is missing",
    edits: [
      ["return [...order];", ""],
    ],
    hints: [
      "What does your function give back to the one that calls it?",
      "The list is built, but it stays inside the function without a " +
      "`return`.",
      "End with a `return` of the list.",
    ],
  },
];
