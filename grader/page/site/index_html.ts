/**
 * `index.html`: the frame of everything, and the policy of what may run.
 *
 * @module
 */
import { escaped } from "./escaped.ts";

/** What goes into it. */
export interface IndexOptions {
  /** The folder of this version's files. */
  readonly version: string;
  /** The script of the frame that workers live in. */
  readonly frameScript: string;
  readonly title: string;
  /** Whether there are operations to look inside of. */
  readonly looksInside?: boolean;
  /** Whether networks that learn are part of it. */
  readonly learns?: boolean;
}

/** Makes it. */
export async function indexHtml(
  { version, frameScript, title, looksInside, learns }: IndexOptions,
): Promise<string> {
  const hash = await sha256(frameScript);
  const policy = [
    "default-src 'none'",
    `script-src 'self' '${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const framePolicy = "default-src 'none'; connect-src 'none'; " +
    `script-src '${hash}' blob:; worker-src blob:`;
  const frame = '<!doctype html><meta http-equiv="Content-Security-Policy" ' +
    `content="${framePolicy}"><script>${frameScript}</script>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Build a neural network from one number up, and have every step checked as you type.">
<title>${escaped(title)}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 3l10 5-10 5' fill='none' stroke='%232b5c8f' stroke-width='2'/%3E%3Ccircle cx='13' cy='8' r='2.5' fill='%232b5c8f'/%3E%3C/svg%3E">
<link rel="stylesheet" href="${version}/style.css">
<script defer src="${version}/app.js"></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="brand" href="#overview">gradlings</a>
<ol id="progress" aria-label="Exercises"></ol>
<p id="points" class="quiet"></p>
<nav id="ways" aria-label="Views">
<a href="#overview">Lessons</a>
${looksInside ? '<a href="#inside">Look inside</a>\n' : ""}${
    learns ? '<a href="#training">It learns</a>\n' : ""
  }<a href="#files">My files</a>
</nav>
</header>
<div id="news" class="banner" role="status"></div>
<div id="trouble" class="banner" role="alert"></div>
<main id="main">
<div id="bench" data-part="lesson" hidden>
<div class="part-tabs" role="group" aria-label="Parts">
<button type="button" id="tab-lesson" aria-pressed="true">Lesson</button>
<button type="button" id="tab-code" aria-pressed="false">Code</button>
<button type="button" id="tab-verdict" aria-pressed="false">Verdict</button>
<button type="button" id="tab-graph" aria-pressed="false">Graph</button>
</div>
<h1 id="bench-title" tabindex="-1"></h1>
<section id="part-lesson" aria-label="Lesson"></section>
<section id="part-code" aria-labelledby="head-code"><h2 id="head-code" class="spoken">Your code</h2></section>
<section id="part-verdict" aria-labelledby="head-verdict"><h2 id="head-verdict" class="spoken">Verdict</h2></section>
<section id="part-graph" aria-labelledby="head-graph"><h2 id="head-graph" class="spoken">Graph</h2></section>
</div>
<div id="view" hidden></div>
<noscript><p class="noscript">This course runs your code in the browser, so it needs JavaScript.</p></noscript>
</main>
<p id="announcements" class="spoken" role="status"></p>
<iframe sandbox="allow-scripts" title="Where your code runs" aria-hidden="true" tabindex="-1" hidden srcdoc="${
    escaped(frame)
  }"></iframe>
</body>
</html>
`;
}

/** The hash of a script, as a policy names it. */
async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
