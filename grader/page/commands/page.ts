/**
 * `deno task page`: the course as a web page.
 *
 * @module
 */
import { whyNot } from "../../kit/make_folder.ts";
import { UsageError } from "../../core/usage_error.ts";
import { type Command, wholeNumber } from "../../kit/command.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { untilStopped } from "../../sandbox/interrupt.ts";
import { Desk } from "../desk/desk.ts";
import { makeSecret } from "../desk/guard.ts";
import { serveDesk } from "../desk/serve_desk.ts";
import { fetchPage } from "../site/fetch_page.ts";
import { writeSite } from "../site/write_site.ts";

/** The port, where no other is asked for: the same each time, so that files are found again. */
const PORT = 8475;

/** No port has a larger number. */
const LAST_PORT = 65_535;

export const command: Command = {
  help: () =>
    `deno task page [--out FOLDER | --port N]

Serves the course as a web page on this machine, beside the files in
exercises/: saved in any editor, they are graded and shown there; typed there,
they are saved. Prints its address, which is new each time and the key to those
files.

  --out FOLDER   writes the course as static files instead, where learners
                 read, write and are graded with nothing installed: they work
                 from any web space, under any path, and opened as files
  --port N       the port to serve on; by default ${PORT}

It is made with packages of npm, which are fetched the first time.`,
  switches: [],
  settings: ["out", "port"],
  run: async ({ words, value, path }, edition) => {
    if (words.length > 0) {
      throw new UsageError("It takes no words: the whole course is in it.");
    }
    const [out, port] = [value("out"), value("port")];
    if (out !== undefined && port !== undefined) {
      throw new UsageError(
        "--out writes files, and --port serves them: one of them.",
      );
    }
    const folder = out === undefined ? undefined : emptyFolder(path(out));
    const number = port === undefined ? PORT : portIn(port);
    await fetchPage();
    console.log("The page is being made. This takes some seconds.");
    const { courseSite }: typeof import("../site/course_site.ts") =
      await import(new URL("../site/course_site.ts", import.meta.url).href);
    const files = await courseSite(edition, folder === undefined);
    if (folder !== undefined) {
      writeSite(files, folder);
      console.log(
        `The course is in ${folder}. Put that folder on any web space, or open ` +
          "index.html in it.",
      );
      return 0;
    }
    const desk = new Desk(edition, await loadOracle(edition));
    try {
      return await untilStopped(() => serve(files, desk, number));
    } finally {
      await desk.close();
    }
  },
};

function portIn(text: string): number {
  const port = wholeNumber("port", text);
  if (port <= LAST_PORT) return port;
  throw new UsageError(`--port is a number up to ${LAST_PORT}, not ${text}.`);
}

/** Serves until somebody stops it. */
async function serve(
  files: ReadonlyMap<string, string>,
  desk: Desk,
  port: number,
): Promise<number> {
  const secret = makeSecret();
  const server = listen(files, desk, port, secret);
  console.log(
    `The course, beside the files in exercises/, is at\n` +
      `http://127.0.0.1:${server.addr.port}/${secret}/\nCtrl+C stops it.`,
  );
  await server.finished;
  return 0;
}

function listen(
  files: ReadonlyMap<string, string>,
  desk: Desk,
  port: number,
  secret: string,
) {
  try {
    return serveDesk(files, desk, port, secret);
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    throw new UsageError(
      `The port ${port} is in use: is the page served already? Another one: --port ${
        port + 1
      }.`,
    );
  }
}

/** Makes the folder, or sees to it that nothing of anybody's is in it but an older site. */
function emptyFolder(folder: string): string {
  try {
    Deno.mkdirSync(folder, { recursive: true });
    const names = [...Deno.readDirSync(folder)].map(({ name }) => name);
    if (names.length > 0 && !names.includes("sw.js")) {
      throw new UsageError(
        `--out ${folder} is there already, and is no page: remove it, or name another.`,
      );
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--out ${folder} cannot be made: ${whyNot(error)}.`);
  }
  return Deno.realPathSync(folder);
}
