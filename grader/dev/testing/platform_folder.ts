/**
 * For tests only: a package of a platform, laid out as the platform does it, and
 * what students hand in there.
 *
 * @module
 */
import { filesOf } from "../../core/course/lesson.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { exercise } from "./edition.ts";
import { filesIn } from "./search.ts";
import { dropFolder } from "./temporary.ts";
import { type Ran, ran } from "./work_folder.ts";

/** The files of a submission, by their names. */
export type Files = Readonly<Record<string, string>>;

/** A folder in which everything lies as on a platform; removed after a `using` block. */
export class PlatformFolder {
  readonly path: string = Deno.realPathSync(
    Deno.makeTempDirSync({ prefix: "gradlings_platform_" }),
  );

  /** The path of what `deno task assign` made for the platform. */
  readonly package: string;

  private constructor(platform: string) {
    this.package = `${this.path}/hw2-${platform}`;
  }

  /** Has exercises 4 to 6 assigned and packed, as an instructor does it. */
  static async of(platform: string): Promise<PlatformFolder> {
    const folder = new PlatformFolder(platform);
    const { code, err } = await ran(
      [Deno.execPath(), "run", "-A", "grader/main.ts", "assign", "4-6"]
        .concat("--title", "Homework 2", "--for", platform)
        .concat("--out", `${folder.path}/hw2`),
      { cwd: pathOf(KIT), env: { GRADLINGS_STD: "stand-ins" } },
    );
    if (code !== 0) throw new Error(err);
    return folder;
  }

  /** Puts a submission where the platform would, instead of the one before. */
  handIn(where: string, files: Files): void {
    const folder = `${this.path}/${where}`;
    Deno.mkdirSync(folder, { recursive: true });
    for (const { name } of [...Deno.readDirSync(folder)]) {
      if (name in RIGHT) Deno.removeSync(`${folder}/${name}`);
    }
    for (const [name, text] of Object.entries(files)) {
      Deno.writeTextFileSync(`${folder}/${name}`, text);
    }
  }

  /** Breaks what runs beside a submission: a fault of the grader's own. */
  breakGrader(): void {
    const broken = filesIn(this.path).filter((path) =>
      path.endsWith("/sandbox/child.ts")
    );
    for (const path of broken) {
      Deno.writeTextFileSync(path, 'throw new Error("broken");\n');
    }
    if (broken.length === 0) throw new Error("there is nothing to break");
  }

  /** Runs a program with hardly any environment, as a container has. */
  run(
    command: readonly string[],
    where: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    const folderOfDeno = Deno.execPath().replace(/\/[^/]*$/, "");
    return ran(command, {
      cwd: `${this.path}/${where}`,
      clearEnv: true,
      env: {
        HOME: this.path,
        PATH: `${folderOfDeno}:/usr/bin:/bin`,
        ...env,
      },
    });
  }

  /** Reads a file of it; `undefined` if there is none. */
  read(path: string): string | undefined {
    try {
      return Deno.readTextFileSync(`${this.path}/${path}`);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return undefined;
      throw error;
    }
  }

  /** Removes it. */
  [Symbol.dispose](): void {
    dropFolder(this.path);
  }
}

function solution(number: number): string {
  return readKit(filesOf(exercise(number)).solution);
}

/** Everything right. */
export const RIGHT: Files = {
  "04_neuron.ts": solution(4),
  "05_layer.ts": solution(5),
  "06_mlp.ts": solution(6),
};

/** Exercise 5 leaves out its first neuron. */
export const WRONG: Files = {
  ...RIGHT,
  "05_layer.ts": replaced(
    solution(5),
    "this.neurons.map(",
    "this.neurons.slice(1).map(",
  ),
};

/** Exercise 5 never ends. */
export const ENDLESS: Files = {
  ...RIGHT,
  "05_layer.ts": `${solution(5)}\nfor (;;);\n`,
};

/** Exercise 5 never ends either, and takes no processor time for it. */
export const ASLEEP: Files = {
  ...RIGHT,
  "05_layer.ts": `${solution(5)}
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
`,
};

/**
 * Exercise 5 prints and throws our solution of exercise 4, which it runs beside, and
 * all that it finds of the package; it writes a result of its own, too.
 */
export const HOSTILE: Files = {
  ...RIGHT,
  // Not ours: what it can read of its own it may show.
  "04_neuron.ts": readKit("grader/corpus/right/compact_math/04_neuron.ts"),
  "05_layer.ts": `import { Neuron } from "./04_neuron.ts";
function tryTo(what: () => string): string {
  try {
    return what();
  } catch (error) {
    return String(error);
  }
}
const read = (path: string) => tryTo(() => Deno.readTextFileSync(path));
const paths = ["./04_neuron.ts", "files/04_neuron.ts", "04_neuron.ts"];
for (const up of ["", "../", "../../", "../../../", "/autograder/", "/grade/"]) {
  for (const name of ["source/", "tests/", "kit/", ""]) {
    paths.push(\`\${up}\${name}assignment.json\`);
    paths.push(\`\${up}\${name}solutions/05_layer.ts\`);
  }
}
const loot = Neuron.toString() + paths.map(read).join("\\n");
for (const path of ["/autograder/results/results.json", "result.json"]) {
  tryTo(() => {
    Deno.writeTextFileSync(path, '{"score":100}');
    return "";
  });
}
console.log(loot);
export class Layer {
  neurons = [];
  constructor() {
    throw new Error(loot);
  }
}
`,
};

/** Replaces text that must be there. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return text.replace(from, to);
}
