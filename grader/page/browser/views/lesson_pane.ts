/**
 * A lesson, to be read: where one was, predictions that open, next and back.
 *
 * @module
 */
/// <reference lib="dom" />
import type { Lesson } from "../../../core/course/lesson.ts";
import { button, el, onWidth } from "../dom.ts";
import type { Grading } from "../grading.ts";
import type { Page } from "../page.ts";
import { keepGuesses } from "./guesses.ts";
import { makeRunnable } from "./program.ts";

/** Shows lessons. */
export class LessonPane {
  readonly element: HTMLElement = el("div", { class: "lesson-pane" });
  #number: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param page The course, and where one was.
   * @param grading What runs the programs of lessons.
   * @param toCode Moves to the code.
   */
  constructor(
    private readonly page: Page,
    private readonly grading: () => Promise<Grading>,
    private readonly toCode: () => void,
  ) {
    this.element.addEventListener("scroll", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#rememberPlace(), 300);
    }, { passive: true });
  }

  /**
   * Opens a lesson.
   *
   * @param anchor The section to show; without it, where one was.
   */
  async open(lesson: Lesson, anchor?: string): Promise<void> {
    const { number } = lesson;
    if (this.#number !== number) {
      const { html } = await this.page.course.lesson(number);
      this.#rememberPlace();
      this.#number = number;
      const article = el("article", { class: "lesson" });
      article.innerHTML = html;
      this.element.replaceChildren(article, this.#ways(number));
      article.querySelector("h1")!.tabIndex = -1;
      if (lesson.exercise !== undefined) {
        article.querySelector("h1")!.after(
          button("To your code", this.toCode, { class: "skip" }),
        );
      }
      keepGuesses(article, this.page.storage, `guesses/${number}`);
      for (
        const program of article.querySelectorAll<HTMLElement>("[data-program]")
      ) makeRunnable(program, lesson, this.page, this.grading);
      this.#followWidth(article);
      if (anchor === undefined) {
        this.element.scrollTop = Number(
          this.page.storage.get(`place/${number}`) ?? 0,
        );
      }
    }
    if (anchor === undefined) return;
    const heading = document.getElementById(anchor);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  /** Moves to the title, from where the lesson is read or the code is near. */
  focus(): void {
    const title = this.element.clientHeight > 0
      ? this.element.querySelector("h1")
      : document.getElementById("bench-title");
    title?.focus({ preventScroll: true });
  }

  /** What does not scroll is no place to stop at for who goes by keys. */
  #followWidth(article: HTMLElement): void {
    const wide = article.querySelectorAll<HTMLElement>("pre, .scroll");
    const follow = () => {
      for (const one of wide) {
        one.tabIndex = one.scrollWidth > one.clientWidth ? 0 : -1;
      }
    };
    onWidth(article, follow);
    follow();
  }

  #rememberPlace(): void {
    if (this.#number === undefined || this.element.clientHeight === 0) return;
    this.page.storage.set(
      `place/${this.#number}`,
      String(Math.round(this.element.scrollTop)),
    );
  }

  #ways(number: number): HTMLElement {
    const { lessons } = this.page.course.edition;
    const link = (to: number, words: string) =>
      lessons[to] === undefined ? "" : el(
        "a",
        { href: `#${to}`, class: "button" },
        `${words}: ${lessons[to].title}`,
      );
    return el(
      "nav",
      { class: "ways", "aria-label": "Lessons before and after" },
      link(number - 1, "Back"),
      link(number + 1, "Next"),
      number === lessons.length - 1 && !this.page.course.file.isHomework &&
        el("a", { href: "#end", class: "button" }, "What you have built"),
    );
  }
}
