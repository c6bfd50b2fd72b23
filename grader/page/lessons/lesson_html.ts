/**
 * A lesson as HTML: headings with anchors, figures as pictures, code with colours,
 * answers that open after a guess.
 *
 * @module
 */
import type { Lesson } from "../../core/course/lesson.ts";
import type { Figure } from "../../core/figures/figure.ts";
import type { Section } from "../course_files.ts";
import { figureHtml } from "../figures/figure_html.ts";
import { escaped } from "../site/escaped.ts";
import { coloured } from "./code_colours.ts";
import { forThePage } from "./for_the_page.ts";
import { Marked } from "./packages.ts";

/** A lesson, made. */
export interface LessonHtml {
  readonly html: string;
  readonly sections: readonly Section[];
}

/**
 * Makes a lesson of its Markdown.
 *
 * @param lesson Its row in the course table.
 * @param figure Reads the declaration of a figure.
 * @param isGiven Whether what it is about is not the learner's to write.
 */
export function lessonHtml(
  lesson: Lesson,
  markdown: string,
  figure: (name: string) => Figure,
  isGiven = false,
): LessonHtml {
  const sections: Section[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const words = this.parser.parseInline(tokens);
        if (depth === 1) {
          return `<h1 id="top" tabindex="-1">${
            words.replace(/^\d+\. /, "")
          }</h1>\n${subtitle(lesson, isGiven)}`;
        }
        const anchor = `${lesson.number}-${anchorOf(text)}`;
        sections.push({ heading: text.replaceAll("`", ""), anchor });
        return `<h${depth} id="${anchor}" tabindex="-1">${words}` +
          `<a class="anchor" aria-hidden="true" tabindex="-1" ` +
          `href="#${lesson.number}/${anchor}">#</a></h${depth}>\n`;
      },
      code({ text, lang = "" }) {
        const [, name] = lang.match(/^text figure (\w+)/) ?? [];
        if (name !== undefined) return figureHtml(name, figure(name));
        const kind = lang === "text output" ? "output" : "code";
        const [, program] = text.match(/^\/\/ exercises\/(\w+\.ts)\n/) ?? [];
        const html = lang.startsWith("ts") ? coloured(text) : escaped(text);
        const data = program === undefined ? "" : ` data-program="${program}"`;
        return `<pre class="${kind}" tabindex="0"${data}><code>${html}</code></pre>\n`;
      },
      table(token) {
        const row = (cells: typeof token.header, tag: string) =>
          `<tr>${
            cells.map(({ tokens }) =>
              `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`
            ).join("")
          }</tr>`;
        return `<div class="scroll" tabindex="0" role="group" aria-label="Table">` +
          `<table><thead>${row(token.header, "th")}</thead><tbody>${
            token.rows.map((cells) => row(cells, "td")).join("")
          }</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escaped(href)}" rel="noreferrer">${
          this.parser.parseInline(tokens)
        }</a>`;
      },
    },
  });
  const html = marked.parse(forThePage(markdown), { async: false });
  return { html: withPredictions(html), sections };
}

/** "Lesson 3 · you write `topologicalOrder` and `backward`" */
function subtitle({ number, exercise }: Lesson, isGiven: boolean): string {
  const names = (exercise?.exports ?? []).map((name) => `<code>${name}</code>`);
  const last = names.pop();
  const writes = last === undefined
    ? "to read"
    : `${isGiven ? "given:" : "you write"} ${
      names.length > 0 ? `${names.join(", ")} and ` : ""
    }${last}`;
  return `<p class="subtitle">Lesson ${number} · ${writes}</p>\n`;
}

/** What a heading is called in an address. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** A question, and the answer that is folded away below it. */
const PREDICTION =
  /(<p><strong>Predict[^]*?)<details>\s*<summary>([^<]*)<\/summary>([^]*?)<\/details>/g;

/** Puts a field for a guess between a question and its answer. */
function withPredictions(html: string): string {
  let count = 0;
  return html.replace(PREDICTION, (whole, question, summary, answer) => {
    // A heading in between: the answer belongs to something else.
    if (/<h\d/.test(question)) return whole;
    const id = `guess-${++count}`;
    return `<section class="predict" aria-label="Prediction ${count}">${question}<form>
<label for="${id}">Your guess</label>
<textarea id="${id}" rows="2"></textarea>
<p class="ask" role="status" hidden>Write down a guess first. A wrong one teaches you more than none. (Press again to see it all the same.)</p>
<button type="submit">Show the answer</button>
</form><div class="answer" tabindex="-1" hidden aria-label="${summary}">${answer}</div></section>`;
  });
}
