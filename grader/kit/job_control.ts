/**
 * Ctrl-Z: the program stops, the shell goes on, and `fg` brings it back.
 *
 * `deno task` and `npx`, which stand between the shell and this program, catch the
 * signal that Ctrl-Z sends and do not stop themselves: the shell would wait for them,
 * and they for a program that is stopped, and no key could do anything any more. So
 * the whole job is stopped with the one signal that nobody can catch, and only where
 * there is a shell that can continue it.
 *
 * @module
 */

/** A process, as `ps` lists it. */
interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly terminal: string;
}

/** `deno task` hands the signal on as well, and may do so only after it was stopped. */
const ECHO_MS = 1_000;

/** Since when the program has gone on; or that it is just being stopped. */
let goesOnSince: number | "stopping" = -Infinity;

/** Stops the whole job when the terminal sends the signal to stop. */
export function hearStopSignal(): void {
  if (Deno.build.os === "windows") return;
  // Hearing it is enough for the program not to be stopped alone.
  Deno.addSignalListener("SIGTSTP", () => {
    const isEcho = goesOnSince === "stopping" ||
      performance.now() - goesOnSince < ECHO_MS;
    if (!isEcho) stopTheJob();
  });
}

/**
 * Stops the job that this program belongs to, until the shell continues it; does
 * nothing where nobody could.
 *
 * @param prepare Called just before, to give the terminal back.
 */
export async function stopTheJob(prepare = () => {}): Promise<void> {
  if (Deno.build.os === "windows") return;
  goesOnSince = "stopping";
  if (!hasShell(await processes(), Deno.pid)) {
    goesOnSince = performance.now();
    return;
  }
  // The call may return just before it is stopped: only the signal says since when.
  const goesOn = () => {
    Deno.removeSignalListener("SIGCONT", goesOn);
    goesOnSince = performance.now();
  };
  Deno.addSignalListener("SIGCONT", goesOn);
  prepare();
  Deno.kill(0, "SIGSTOP");
}

/**
 * Whether a shell looks after the job: the parent of its first process is in another
 * job of the same terminal.
 *
 * @param listing What `ps -A -o pid=,ppid=,pgid=,tty=` prints.
 * @param pid A process of the job.
 */
export function hasShell(listing: string, pid: number): boolean {
  const all = new Map(parsed(listing).map((one) => [one.pid, one]));
  const own = all.get(pid);
  const leader = own && all.get(own.group);
  const shell = leader && all.get(leader.parent);
  return shell !== undefined && shell.group !== own!.group &&
    shell.terminal === own!.terminal && /\d/.test(shell.terminal);
}

function parsed(listing: string): Process[] {
  return listing.trim().split("\n").map((line) => {
    const [pid, parent, group, terminal = ""] = line.trim().split(/\s+/);
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      terminal,
    };
  });
}

async function processes(): Promise<string> {
  try {
    const { stdout } = await new Deno.Command("ps", {
      args: ["-A", "-o", "pid=,ppid=,pgid=,tty="],
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).output();
    return new TextDecoder().decode(stdout);
  } catch {
    return ""; // Without it, nobody knows whether there is a shell.
  }
}
