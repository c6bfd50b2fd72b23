/**
 * The page beside one's own editor, served on this machine to whoever has its address.
 *
 * @module
 */
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { typeOf } from "../site/serve_site.ts";
import type { Desk } from "./desk.ts";
import { type Door, pathBehind } from "./guard.ts";

/** What every answer says: no other page may hold, name or keep it. */
const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * Serves a site, and the files of a desk to it.
 *
 * @param site The files of the site.
 * @param port The port to listen on; 0 for any that is free.
 * @param secret The first part of every path.
 * @param signal Ends it at once, and every connection.
 */
export function serveDesk(
  site: ReadonlyMap<string, string>,
  desk: Desk,
  port: number,
  secret: string,
  signal?: AbortSignal,
): Deno.HttpServer<Deno.NetAddr> {
  const door = { port, secret };
  const server = Deno.serve(
    { hostname: "127.0.0.1", port, signal, onListen: () => {} },
    async (request) => {
      const answer = await answerTo(request, site, desk, door) ??
        new Response("There is no such page.\n", { status: 404 });
      for (const [name, value] of Object.entries(HEADERS)) {
        answer.headers.set(name, value);
      }
      return answer;
    },
  );
  door.port = server.addr.port;
  return server;
}

async function answerTo(
  request: Request,
  site: ReadonlyMap<string, string>,
  desk: Desk,
  door: Door,
): Promise<Response | undefined> {
  const path = pathBehind(request, door);
  if (path === undefined) return undefined;
  const [room, what, name = ""] = path.split("/");
  const key = `${request.method} ${room === "desk" ? what : "site"}`;
  const lesson = desk.lesson(name);
  switch (key) {
    case "GET site":
    case "HEAD site":
      return fileOf(site, path);
    case "GET files":
    case "HEAD files":
      return Response.json(desk.texts());
    case "GET events":
      return events(desk);
    case "HEAD events":
      // Nobody would end what is told to nobody.
      return new Response(null, { headers: EVENTS });
    case "PUT file":
      return lesson && await save(request, desk, lesson);
    case "POST grade": {
      const bonus = new URL(request.url).searchParams.has("bonus");
      return lesson && Response.json(await desk.grade(lesson, bonus) ?? null);
    }
    case "POST types":
      return lesson && Response.json(await desk.types(lesson) ?? null);
    case "POST together":
      return Response.json(await desk.together() ?? null);
  }
}

/** A file of the site; its first page says that there is a desk. */
function fileOf(
  site: ReadonlyMap<string, string>,
  path: string,
): Response | undefined {
  const name = path === "" ? "index.html" : path;
  const text = site.get(name);
  return text === undefined ? undefined : new Response(
    name === "index.html" ? text.replace("<html ", "<html data-desk ") : text,
    { headers: { "content-type": typeOf(name) } },
  );
}

/** A request is never this long: a text and the one before it, with every sign escaped. */
const MOST_BYTES = 8_000_000;

async function save(
  request: Request,
  desk: Desk,
  lesson: ExerciseLesson,
): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Infinity);
  if (length > MOST_BYTES) {
    return new Response("The text is too long.\n", { status: 413 });
  }
  try {
    const { text, seen } = Object(await request.json());
    if (typeof text !== "string") {
      throw new TypeError("There is no text in it.");
    }
    const other = desk.save(lesson, text, seen);
    return other === undefined
      ? new Response(null, { status: 204 })
      : Response.json({ text: other }, { status: 409 });
  } catch (error) {
    return new Response(`${(error as Error).message}\n`, { status: 400 });
  }
}

/** Each save as it happens, until the page is closed. */
function events(desk: Desk): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      say(": here\n\n");
      end = desk.listen((stem, text) =>
        say(`data: ${JSON.stringify({ stem, text })}\n\n`)
      );
    },
    cancel: () => end(),
  });
  return new Response(stream, {
    headers: EVENTS,
  });
}

const EVENTS = { "content-type": "text/event-stream" };
