import { assert, assertEquals } from "@std/assert";
import { hasShell } from "./job_control.ts";

Deno.test("hasShell() finds the shell that can continue a job", () => {
  const listing = `
      1     0     1 ?
    500     1   500 pts/3
    610   500   610 pts/3
    611   610   610 pts/3
    612   611   610 pts/3
  `;
  assert(hasShell(listing, 612));
  assert(hasShell(listing.replaceAll("pts/3", "ttys003"), 612), "on macOS");
});

Deno.test("hasShell() finds none where the job would stay stopped for ever", () => {
  // A window that runs the command itself, and a shell script without job control.
  const window = `
      1     0     1 ?
    400     1   400 ?
    500   400   500 pts/3
    501   500   500 pts/3
  `;
  assertEquals(hasShell(window, 501), false);
  assertEquals(hasShell("", 501), false, "no ps");
  assertEquals(hasShell(window.replaceAll("pts/3", "?"), 501), false);
});
