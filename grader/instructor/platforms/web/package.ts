/**
 * A homework as a web page: static files for any web space. It grades nothing for marks;
 * students practise in it, and download the file to hand in.
 *
 * @module
 */
import { urlOf } from "../../../kit/paths.ts";
import { fetchPage } from "../../../page/site/fetch_page.ts";
import type { Platform } from "../platform.ts";

/** The package. */
export const web: Platform = {
  name: "web",
  makes: "a web page with the homework in it",
  next:
    "Put that folder on any web space that has https. Students read, write and are " +
    "graded in it, with nothing installed, and download the zip to hand in. What " +
    "it shows them is practice: marks come from deno task class.",
  pack: async ({ homework }) => {
    await fetchPage();
    // Not a literal: it needs packages of npm, which have just been fetched.
    const { homeworkSite }:
      typeof import("../../../page/site/homework_site.ts") = await import(
        new URL("../../../page/site/homework_site.ts", import.meta.url).href
      );
    const site = await homeworkSite(urlOf(`${homework}/`));
    return new Map(
      Array.from(site, ([path, content]) => [path, { content }] as const),
    );
  },
};
