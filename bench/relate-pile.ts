/** A process of its own for each size, so that its peak memory is its own: `relate-pile.js ARTICLES FOLDER` prints what it took. */
import { relatePile } from "./relate.ts";

const [count, folder] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await relatePile(Number(count), folder)));
