import { assertEquals } from "@std/assert";
import { pathOf, urlOf } from "./paths.ts";

const PATHS: [os: string, path: string, url: string][] = [
  ["linux", "/home/ann/hw 1/", "file:///home/ann/hw%201/"],
  ["linux", "/tmp/100%/#1?/ü", "file:///tmp/100%25/%231%3F/%C3%BC"],
  ["windows", "C:\\Users\\Ann Lee\\hw\\", "file:///C:/Users/Ann%20Lee/hw/"],
  ["windows", "\\\\server\\share\\hw", "file://server/share/hw"],
  [
    "windows",
    "\\\\wsl.localhost\\Ubuntu\\hw",
    "file://wsl.localhost/Ubuntu/hw",
  ],
];

for (const [os, path, href] of PATHS) {
  Deno.test(`urlOf() and pathOf() of ${path} on ${os}`, () => {
    assertEquals(urlOf(path, os).href, href);
    assertEquals(pathOf(new URL(href), os), path);
  });
}
