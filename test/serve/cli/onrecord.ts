import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** The built command, run as a user runs it: a process of its own, in a folder of its own. */
const MAIN = resolve(process.env.ONRECORD_DIST ?? "dist", "src/serve/cli/main.js");
if (!existsSync(MAIN)) throw new Error(`${MAIN} is not there: run npm run build first`);

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
}

export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: "", ...options.env },
    stdio: "pipe",
  });
}

export async function onrecord(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return ended(start(args, options), options.input);
}

export async function ended(child: ChildProcess, input: string | Buffer = ""): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text) => (stderr += text));
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

export function lines<T = Record<string, unknown>>({ stdout }: Ran): T[] {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A folder with files, gone after the test. */
export function makePile(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** A folder with `pile.db`, a record of these articles read by rule; gone after the test. */
export async function buildRecord(articles: readonly object[]): Promise<string> {
  const folder = makePile({ "pile.jsonl": articles.map((article) => JSON.stringify(article)).join("\n") });
  const { code, stderr } = await onrecord(["build", "pile.jsonl", "-o", "pile.db", "--fast", "--workers", "0"], { cwd: folder });
  if (code !== 0) throw new Error(`the record was not built (${code}): ${stderr}`);
  return folder;
}

export const WARDEN = `Lock keeper warns of a long winter

HESSEL — The lock will stay shut until the ice is gone, the town's lock keeper said on Tuesday.

“We have asked for new chains since spring, and nobody has answered,” said Odile Marrant, the lock keeper.

Mayor Bram Tessel said: “There is no money for chains this year.”
`;

export const REPLY = `Mayor answers lock keeper

HESSEL — Mayor Bram Tessel rejected the complaint on Wednesday.

“We have asked for new chains since autumn, and nobody has answered,” said Odile Marrant, the lock keeper.

“The chains will come with the new budget,” Tessel said.
`;

/** JSON Lines of invented articles, no two alike, many sharing a quotation. */
export function manyArticles(count: number): string {
  let text = "";
  for (let i = 0; i < count; i++) {
    const town = `${TOWNS[i % TOWNS.length]} ${Math.floor(i / TOWNS.length)}`;
    const speaker = `${FIRST[i % FIRST.length]} ${LAST[(i * 3) % LAST.length]}`;
    const body = [
      `Council of ${town} meets on the ferry`,
      `The council of ${town} met for the ${i}th time.`,
      `“${sentence(i)},” said ${speaker}, the harbour clerk.`,
      `Clerk ${speaker} added that the price of line ${i % 17} would not rise.`,
      `“Nobody in this room has ever promised a bridge, and nobody will,” said Councillor Petra Voss.`,
      `In ${town} nothing else happened, and ${speaker} said it would stay so for ${i} days.`,
    ].join("\n\n");
    text += `${JSON.stringify({ text: body, url: `https://${i % 5}.example/${i}`, published: `2031-05-${String((i % 28) + 1).padStart(2, "0")}`, publisher: `Outlet ${i % 5}` })}\n`;
  }
  return text;
}

/** Ten words of a made-up language, no two sentences alike. */
function sentence(seed: number): string {
  let state = seed * 2654435761 + 1;
  const words = Array.from({ length: 10 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return `${SYLLABLES[state % 16]}${SYLLABLES[(state >> 7) % 16]}${SYLLABLES[(state >> 13) % 16]}`;
  });
  return `We ${words.join(" ")}`;
}

const SYLLABLES = "ba ko ri tel mun sa vo lim dra pe ush on ga fir ne wol".split(" ");
const TOWNS = ["Hessel", "Oakmere", "Brannoch", "Tilby", "Varne"];
const FIRST = ["Odile", "Bram", "Ines", "Tomas", "Greta", "Silas", "Mara"];
const LAST = ["Marrant", "Tessel", "Quill", "Harrow", "Penn", "Ashdown"];
