/**
 * For tests only: somebody at the page.
 *
 * @module
 */
/// <reference lib="dom" />
import { until } from "../browser.ts";
import { exercise } from "../edition.ts";
import { stemOf } from "../../../core/course/lesson.ts";
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import type { Page } from "npm:puppeteer-core@25.16.0";

/** Somebody at the page. */
export class Visitor {
  /** Every address that was asked for. */
  readonly requests: string[] = [];

  /** @param page The tab. */
  constructor(readonly page: Page) {
    page.on("request", (request) => this.requests.push(request.url()));
  }

  /** Opens an address, or loads the one again that is open. */
  async go(url?: string): Promise<void> {
    await (url === undefined ? this.page.reload() : this.page.goto(url));
    await this.until('document.body?.dataset.ready === "true"');
  }

  /** Follows an address inside the page. */
  async open(hash: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  }

  /** Has written exercises in an earlier visit: from the next page that is opened on. */
  async hasWritten(texts: Readonly<Record<number, string>>): Promise<void> {
    await this.hasKept(
      Object.fromEntries(
        Object.entries(texts).map(([number, text]) => [
          `file/${stemOf(exercise(Number(number)))}`,
          JSON.stringify({ text, at: 1 }),
        ]),
      ),
    );
  }

  /** Has a browser that keeps these. */
  async hasKept(texts: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluateOnNewDocument((texts) => {
      if (location.protocol === "about:") return;
      for (const [name, text] of Object.entries(texts)) {
        const key = `gradlings/course/${name}`;
        if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
      }
    }, texts);
  }

  /** Replaces what is in the editor, as by pasting. */
  async type(text: string): Promise<void> {
    await this.shows(".cm-content");
    await this.page.evaluate((text) => {
      const content = document.querySelector<HTMLElement>(".cm-content")!;
      // Selected by its own key: it needs no focus, which one tab has at a time.
      const key = { key: "a", ctrlKey: true, bubbles: true, cancelable: true };
      content.dispatchEvent(new KeyboardEvent("keydown", key));
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      // Firefox has these names for what others take from `clipboardData`.
      const given = { clipboardData, dataType: "text/plain", data: text };
      content.dispatchEvent(
        new ClipboardEvent("paste", { ...given, cancelable: true }),
      );
    }, text);
  }

  /** Presses keys, one after the other: `"Shift+Tab"`. */
  async press(...keys: readonly string[]): Promise<void> {
    const { keyboard } = this.page;
    for (const key of keys) {
      const [last, ...held] = key.split("+").reverse();
      for (const one of held) await keyboard.down(one as "Shift");
      await keyboard.press(last as "Tab");
      for (const one of held) await keyboard.up(one as "Shift");
    }
  }

  /** Presses Tab until an element has the focus. */
  async tabTo(selector: string): Promise<void> {
    for (let i = 0; i < 40; i++) {
      await this.press("Tab");
      const isThere = await this.page.evaluate(
        (selector) => document.activeElement!.matches(selector),
        selector,
      );
      if (isThere) return;
    }
    throw new Error(`Tab does not lead to ${selector}`);
  }

  /** What has the focus: its classes. */
  async focus(): Promise<string> {
    return await this.page.evaluate(() =>
      document.activeElement!.className.toString()
    );
  }

  /** Waits for an expression to be true. */
  async until(condition: string): Promise<void> {
    await until(this.page, condition, condition);
  }

  /** Waits for an element, and for words in it. */
  async shows(selector: string, words = ""): Promise<void> {
    await this.until(
      `((found) => found !== null && ` +
        `(found.innerText ?? found.textContent).includes(${
          JSON.stringify(words)
        }))(document.querySelector(${JSON.stringify(selector)}))`,
    );
  }

  /** Waits for words, whether or not a grading still goes on. */
  async sees(words: string): Promise<void> {
    await this.shows("main", words);
  }

  /** Waits for words, and for the end of the grading. */
  async says(words: string): Promise<void> {
    await this.until(
      `document.querySelector("main").innerText.includes(${
        JSON.stringify(words)
      }) && document.querySelector('.verdict[aria-busy]') === null`,
    );
  }

  /** The text of an element. */
  async text(selector: string): Promise<string> {
    return await this.page.evaluate(
      (selector) =>
        document.querySelector<HTMLElement>(selector)?.innerText ?? "",
      selector,
    );
  }

  /** Clicks on an element as soon as it is there. */
  async click(selector: string): Promise<void> {
    await this.shows(selector);
    await this.page.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)!.click(),
      selector,
    );
  }

  /** Sets a field, as by typing or by moving it. */
  async set(selector: string, value: string): Promise<void> {
    await this.shows(selector);
    await this.page.evaluate(
      (selector, value) => {
        const field = document.querySelector<HTMLInputElement>(selector)!;
        field.value = value;
        field.dispatchEvent(new Event("input"));
      },
      selector,
      value,
    );
  }

  /** Chooses files to be opened. */
  async choose(
    files: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<void> {
    await this.shows("#open-files");
    const plain = Object.entries(files).map(([name, content]) => ({
      name,
      content: typeof content === "string" ? content : [...content],
    }));
    await this.page.evaluate((files) => {
      const chosen = new DataTransfer();
      for (const { name, content } of files) {
        const part = typeof content === "string"
          ? content
          : new Uint8Array(content);
        chosen.items.add(new File([part], name));
      }
      const field = document.querySelector<HTMLInputElement>("#open-files")!;
      field.files = chosen.files;
      field.dispatchEvent(new Event("change"));
    }, plain);
  }

  /** Clicks on what hands a file to the browser, and takes it. */
  async saves(selector: string): Promise<{ name: string; bytes: Uint8Array }> {
    await this.shows(selector);
    const { name, bytes } = await this.page.evaluate(async (selector) => {
      const saved = new Promise<{ name: string; blob: Blob }>((resolve) => {
        let blob: Blob;
        URL.createObjectURL = (made) => {
          blob = made as Blob;
          return "#";
        };
        HTMLAnchorElement.prototype.click = function () {
          resolve({ name: this.download, blob });
        };
      });
      document.querySelector<HTMLButtonElement>(selector)!.dispatchEvent(
        new MouseEvent("click"),
      );
      const { name, blob } = await saved;
      return { name, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
    }, selector);
    return { name, bytes: new Uint8Array(bytes) };
  }
}
