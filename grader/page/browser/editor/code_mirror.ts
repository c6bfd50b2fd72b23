/**
 * The editor with colours: CodeMirror 6. A script of its own, loaded after the first
 * paint.
 *
 * @module
 */
/// <reference lib="dom" />
// Not in deno.json, where `deno task` would look them up before any command.
// deno-lint-ignore-file no-import-prefix
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
} from "npm:@codemirror/commands@6.11.1";
import {
  bracketMatching,
  continuedIndent,
  delimitedIndent,
  flatIndent,
  HighlightStyle,
  indentNodeProp,
  indentOnInput,
  LanguageSupport,
  LRLanguage,
  syntaxHighlighting,
} from "npm:@codemirror/language@6.13.1";
import {
  EditorSelection,
  EditorState,
  StateEffect,
  StateField,
} from "npm:@codemirror/state@6.7.6";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "npm:@codemirror/view@6.43.15";
import { tags } from "npm:@lezer/highlight@1.2.5";
import { parser } from "npm:@lezer/javascript@1.5.6";
import {
  type CodeField,
  type CodeFieldOptions,
  type Mark,
  TAB_HELP,
} from "./code_field.ts";

const typescript = LRLanguage.define({
  name: "typescript",
  parser: parser.configure({
    dialect: "ts",
    props: [
      indentNodeProp.add({
        IfStatement: continuedIndent({ except: /^\s*({|else\b)/ }),
        Block: delimitedIndent({ closing: "}" }),
        ArrowFunction: (context) => context.baseIndent + context.unit,
        "TemplateString BlockComment": () => null,
        "Statement Property": continuedIndent({ except: /^\s*{/ }),
        Script: flatIndent,
      }),
    ],
  }),
  languageData: {
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    indentOnInput: /^\s*(?:case |default:|\{|\}|<\/)$/,
  },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.self], class: "tok-keyword" },
  { tag: [tags.string, tags.special(tags.string)], class: "tok-string" },
  { tag: [tags.number, tags.bool, tags.null], class: "tok-number" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: [tags.typeName, tags.className], class: "tok-typeName" },
  { tag: tags.definition(tags.variableName), class: "tok-definition" },
]);

const setMarks = StateEffect.define<readonly Mark[]>();

/** The lines that messages are about, and the places in them. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { changes, effects, state: { doc } }) {
    let now = shown.map(changes);
    for (const effect of effects) {
      if (!effect.is(setMarks)) continue;
      const marks = effect.value.filter(({ line }) => line <= doc.lines);
      now = Decoration.set(
        marks.flatMap(({ message, line: number, column }) => {
          const line = doc.line(number);
          const at = Math.min(line.from + (column ?? 1) - 1, line.to);
          return [
            Decoration.line({
              class: "cm-fault-line",
              attributes: { title: message },
            }).range(line.from),
            ...(column !== undefined && at < line.to
              ? [Decoration.mark({ class: "cm-fault" }).range(at, at + 1)]
              : []),
          ];
        }),
        true,
      );
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** So much of what stands above a line is shown with it, in pixels. */
const ABOVE_PX = 110;

/** Makes an editor. */
function codeMirror(
  { text, line, label, onChange }: CodeFieldOptions,
): CodeField {
  /** Whether Tab is for indenting: somebody has clicked or typed since it got the focus. */
  let engaged = false;
  let silent = false;
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        new LanguageSupport(typescript),
        syntaxHighlighting(colours),
        marked,
        EditorState.tabSize.of(2),
        EditorView.contentAttributes.of({
          "aria-label": label,
          "aria-describedby": "tab-help",
          autocapitalize: "off",
          autocorrect: "off",
          spellcheck: "false",
          tabindex: "0",
        }),
        EditorView.domEventHandlers({
          blur: () => void (engaged = false),
          pointerdown: () => void (engaged = true),
        }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (!docChanged || silent) return;
          engaged = true;
          onChange();
        }),
        keymap.of([
          { key: "Tab", run: (view) => engaged && indentMore(view) },
          { key: "Shift-Tab", run: (view) => engaged && indentLess(view) },
          { key: "Escape", run: () => engaged = false },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
      ],
    }),
  });
  const show = (number = 1) => {
    const { doc } = view.state;
    const { from } = doc.line(Math.min(number, doc.lines));
    view.dispatch({
      selection: EditorSelection.cursor(from),
      effects: EditorView.scrollIntoView(from, {
        y: "start",
        yMargin: ABOVE_PX,
      }),
    });
  };
  if (line !== undefined) show(line);
  const help = document.createElement("p");
  help.id = "tab-help";
  help.className = "spoken";
  help.textContent = TAB_HELP;
  const element = document.createElement("div");
  element.className = "code-mirror";
  element.append(view.dom, help);
  return {
    element,
    text: () => view.state.doc.toString(),
    setText: (text, line) => {
      silent = true;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
      });
      show(line);
      silent = false;
    },
    mark: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("editor", codeMirror);
