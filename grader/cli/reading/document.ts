/**
 * A lesson as blocks: what belongs together, and what is folded away.
 *
 * @module
 */

/** A piece of a text that is laid out as a whole. */
export interface Block {
  readonly kind:
    | "title"
    | "heading"
    | "prose"
    | "item"
    | "code"
    | "drawn"
    | "table"
    /** The words below a figure. */
    | "caption";
  /** One line of source after the other; a fence's own lines left out. */
  readonly lines: readonly string[];
  /** The place of the fold it lies in. */
  readonly fold?: number;
}

/** Something that is folded away until it is asked for. */
export interface Fold {
  readonly summary: string;
  /** Whether the reader is asked to think first. */
  readonly isAnswer: boolean;
}

/** A text to be read. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly folds: readonly Fold[];
}

/** The summaries of what answers a question; the others fold an aside away. */
const ANSWERS = /^(?:Answer$|One answer |One way |Show them$)/;

/** Takes the Markdown of a lesson apart. */
export function parseDocument(markdown: string): Document {
  const blocks: Block[] = [];
  const folds: Fold[] = [];
  let fold: number | undefined;
  let open: { kind: Block["kind"]; lines: string[] } | undefined;
  let fence = false;
  let isFigure = false;
  const finish = () => {
    if (open !== undefined && open.lines.length > 0) {
      blocks.push({ ...open, ...(fold !== undefined && { fold }) });
    }
    open = undefined;
  };
  const begin = (kind: Block["kind"], ...lines: string[]) => {
    finish();
    open = { kind, lines };
  };
  for (const line of markdown.replaceAll("\r\n", "\n").trimEnd().split("\n")) {
    if (fence) {
      if (line.startsWith("```")) {
        const blank = isFigure ? open!.lines.lastIndexOf("") : -1;
        const caption = blank === -1 ? [] : open!.lines.splice(blank).slice(1);
        if (caption.length > 0) begin("caption", ...caption);
        fence = false;
        finish();
      } else open!.lines.push(line);
    } else if (line.startsWith("```")) {
      fence = true;
      isFigure = line.startsWith("```text figure");
      begin(/^```ts\b/.test(line) ? "code" : "drawn");
    } else if (line === "<details>" || line.trim() === "") {
      finish();
    } else if (line === "</details>") {
      finish();
      fold = undefined;
    } else if (line.startsWith("<summary>")) {
      const summary = line.replace(/<\/?summary>/g, "");
      fold = folds.push({ summary, isAnswer: ANSWERS.test(summary) }) - 1;
    } else if (/^#+ /.test(line)) {
      begin(line.startsWith("# ") ? "title" : "heading", line);
      finish();
    } else if (beginsItem(line, open?.kind)) {
      begin("item", line);
    } else if (line.startsWith("|")) {
      if (open?.kind !== "table") begin("table");
      open!.lines.push(line);
    } else if (open === undefined) {
      begin("prose", line);
    } else open.lines.push(line);
  }
  finish();
  return { blocks, folds };
}

/** Whether a line is an item; as in Markdown, "15. You" within a paragraph is none. */
function beginsItem(line: string, open: Block["kind"] | undefined): boolean {
  const [mark] = line.match(/^(?:[-*]|\d+\.) /) ?? [];
  return mark !== undefined &&
    (open !== "prose" || !/\d/.test(mark) || mark === "1. ");
}

/** A text that is laid out already, such as a solution: its lines stay as they are. */
export function documentOf(lines: readonly string[]): Document {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks[blocks.length - 1];
    if (line === "" || last === undefined) {
      blocks.push({ kind: "drawn", lines: line === "" ? [] : [line] });
    } else {
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    }
  }
  return { blocks: blocks.filter(({ lines }) => lines.length > 0), folds: [] };
}

/** What a heading says, without its marks. */
export function headingOf({ lines: [line] }: Block): string {
  return line.replace(/^#+ /, "");
}
