/**
 * Figures as pictures, from the same declarations that a terminal draws as text.
 *
 * @module
 */
import type { Figure, Frame, GraphValue } from "../../core/figures/figure.ts";
import { formatNumber } from "../../core/report/format_number.ts";
import { escaped } from "../site/escaped.ts";
import { areasSvg, barsSvg } from "./areas_svg.ts";
import { graphSvg } from "./graph_svg.ts";
import { networkSvg } from "./network_svg.ts";
import { plotSvg } from "./plot_svg.ts";

/** A figure with its caption; `says` is for those who cannot see it. */
export function figureHtml(name: string, figure: Figure): string {
  const title = `figure-${name}`;
  return `<figure id="${title}">${picture(figure)}` +
    `<figcaption>${inlineCode(figure.caption)}</figcaption></figure>\n`;
}

function picture(figure: Figure): string {
  const { says } = figure;
  switch (figure.figure) {
    case "graph": {
      const { frames, values, textShows } = figure;
      const table = frames === undefined ? "" : framesTable(frames, values);
      return textShows === "frames" ? table : graphSvg(figure, says) + table;
    }
    case "network":
      return networkSvg(figure, says);
    case "plot":
      return plotSvg(figure, says);
    case "bars":
      return barsSvg(figure, says);
    case "areas":
      return areasSvg(figure, says);
  }
}

/** The grads one moment after another. */
function framesTable(
  frames: readonly Frame[],
  values: readonly GraphValue[],
): string {
  const names = values.map(({ name }) => name)
    .filter((name) => frames.some(({ grads }) => name in grads)).reverse();
  const now: Record<string, number> = {};
  const rows = frames.map(({ says, grads }) => {
    Object.assign(now, grads);
    const cells = names.map((name) => {
      const number = formatNumber(now[name] ?? 0, 7);
      return name in grads
        ? `<td class="changed">${number}</td>`
        : `<td>${number}</td>`;
    });
    return `<tr><th scope="row">${escaped(says)}</th>${cells.join("")}</tr>`;
  });
  const head = names.map((name) => `<th scope="col">${name}.grad</th>`);
  return `<div class="scroll" tabindex="0" role="group" aria-label="Table">` +
    `<table class="frames"><thead><tr><td></td>${head.join("")}</tr></thead>` +
    `<tbody>${rows.join("")}</tbody></table></div>`;
}

function inlineCode(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
