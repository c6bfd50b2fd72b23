import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { fault } from "../../dev/testing/class_work.ts";
import { readRoster } from "../class/roster.ts";
import {
  CLASS,
  example,
  HOSTILE,
  inputOf,
} from "../../dev/testing/export_examples.ts";
import { junit } from "./junit.ts";

/** An element of an XML document, as far as these tests need it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#10;": "\n",
  "&#9;": "\t",
  "&#13;": "\r",
};

function unescape(text: string): string {
  assert(!/[<>]/.test(text), text);
  return text.replaceAll(/&[^;]*;/g, (entity) => {
    assert(entity in ENTITIES, entity);
    return ENTITIES[entity];
  });
}

/** Reads the XML that is written here, and nothing that is not well-formed. */
function parseXml(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  assert(xml.startsWith(declaration));
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const tags = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>([^<]*)/gy;
  tags.lastIndex = declaration.length;
  while (tags.lastIndex < xml.length) {
    const at = xml.slice(tags.lastIndex, tags.lastIndex + 60);
    const match = tags.exec(xml);
    assert(match !== null, `not well-formed: ${at}`);
    const [, closes, name, attributes, empty, text] = match;
    if (closes) assertEquals(open.pop()!.name, name);
    else {
      const element: Element = {
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)]
            .map(([, name, value]) => [name, unescape(value)]),
        ),
        children: [],
        text: "",
      };
      open.at(-1)!.children.push(element);
      if (!empty) open.push(element);
    }
    open.at(-1)!.text += unescape(text);
  }
  assertEquals(open, [root]);
  assertEquals(root.children.length, 1);
  return root.children[0];
}

/** What Surefire's schema lets stand in an element, in this order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  testsuite: ["properties", "testcase"],
  properties: ["property"],
  testcase: ["failure", "skipped", "error", "system-out"],
  failure: [],
  error: [],
  skipped: [],
  property: [],
  "system-out": [],
};

/** The attributes: those that are required by either schema, and the others. */
const ATTRIBUTES: Readonly<Record<string, readonly [string[], string[]]>> = {
  testsuite: [
    ["name", "tests", "failures", "errors", "skipped"],
    ["time"],
  ],
  properties: [[], []],
  property: [["name", "value"], []],
  testcase: [["name", "time"], ["classname"]],
  failure: [[], ["type", "message"]],
  error: [[], ["type", "message"]],
  skipped: [[], ["message"]],
  "system-out": [[], []],
};

/**
 * The rules of both schemas that are in use: junit-10.xsd of Jenkins's xunit
 * plugin (MIT), and surefire-test-report.xsd 3.0.2 of Apache Maven.
 */
function assertSchema(element: Element): void {
  const { name, attributes, children } = element;
  const order = ORDER[name];
  assert(order !== undefined, name);
  const places = children.map((child) => order.indexOf(child.name));
  assertEquals(places, places.toSorted((a, b) => a - b));
  assert(!places.includes(-1), `${name} > ${children.map((c) => c.name)}`);
  const [required, optional] = ATTRIBUTES[name];
  for (const attribute of required) assert(attribute in attributes, attribute);
  for (const attribute of Object.keys(attributes)) {
    assert([...required, ...optional].includes(attribute), attribute);
  }
  if ("time" in attributes) assert(/^\d+$/.test(attributes.time));
  children.forEach(assertSchema);
}

function suitesOf(xml: string): Element[] {
  const { name, children } = parseXml(xml);
  assertEquals(name, "testsuites");
  children.forEach(assertSchema);
  return children;
}

const XML = junit.write(inputOf(CLASS)).get("junit.xml")!;

Deno.test("junit writes a file that fits the schemas, with the right sums", () => {
  for (const { attributes, children } of suitesOf(XML)) {
    const cases = children.filter(({ name }) => name === "testcase");
    const count = (name: string) =>
      cases.filter(({ children }) => children.some((c) => c.name === name));
    assertEquals(attributes.tests, String(cases.length));
    assertEquals(attributes.failures, String(count("failure").length));
    assertEquals(attributes.errors, String(count("error").length));
    assertEquals(attributes.skipped, String(count("skipped").length));
  }
});

Deno.test("junit makes a failure of the submission's fault, an error of the grader's", () => {
  const counts = suitesOf(XML).map(({ attributes }) => [
    attributes.name,
    attributes.failures,
    attributes.errors,
  ]);
  assertEquals(counts, [
    ["ada", "0", "0"],
    ["bob", "1", "0"],
    ["cy", "0", "0"],
    ["dot", "7", "0"],
    ["eve", "1", "7"],
    ["mallory", "1", "0"],
  ]);
  assertStringIncludes(XML, '<property name="points" value="not graded"/>');
  assertStringIncludes(XML, 'type="ungraded">This could not be graded.');
  assertStringIncludes(
    XML,
    '<failure message="wrong: Tried: c = mul(a, b)"',
  );
});

Deno.test("junit makes no suite red for checks without points", () => {
  const stored = example("a", {
    differs: {
      "2/sigmoid far out": { verdict: "wrong" },
      "3/100,000 operations": { verdict: "ungraded" },
    },
  });
  const [{ attributes }] = suitesOf(
    junit.write(inputOf([stored])).get("junit.xml")!,
  );
  assertEquals(attributes.failures, "0");
  assertEquals(attributes.errors, "0");
  assertEquals(attributes.skipped, "2");
});

Deno.test("junit shows hostile text as text", () => {
  const [suite] = suitesOf(
    junit.write(inputOf([
      example(HOSTILE, {
        student: { name: HOSTILE },
        differs: {
          "1/fields": { verdict: "threw", feedback: fault("threw", HOSTILE) },
        },
        prints: { 1: HOSTILE },
      }),
    ])).get("junit.xml")!,
  );
  const [failure, output] = suite.children[1].children;
  assertStringIncludes(
    suite.attributes.name,
    "a\\u{1b}[31m\\u{202e}</failure>]]><script>",
  );
  assertStringIncludes(suite.attributes.name, "=1+1,\\u{d}\\u{a}{{x}}");
  for (const text of [failure.text, output.text]) {
    assertStringIncludes(text, "a\\u{1b}[31m\\u{202e}</failure>]]><script>");
    assertStringIncludes(
      text.replace("\n{{", " {{"), // what there is to say is in one line
      `&amp;"'\\u{0}\\u{8}\\u{fffe}\ufffd=1+1, {{x}}`,
    );
  }
});

Deno.test("junit gives people who handed in nothing a suite with nothing to fail", () => {
  const roster = readRoster("id\nada\nzed\n", "r.csv");
  const xml = junit.write(inputOf([CLASS[0]], roster)).get("junit.xml")!;
  assertEquals(
    suitesOf(xml).map(({ attributes: { name, skipped } }) => [
      name,
      skipped,
    ]),
    [["ada", "0"], ["zed", "1"]],
  );
});
