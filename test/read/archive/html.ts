/** A page of an invented outlet; texts differ from number to number. */
export function html(number: number, words = 40): string {
  const sentences = Array.from(
    { length: words },
    (_, i) =>
      `${PEOPLE[(number * 7 + i) % PEOPLE.length]} said on day ${number * 31 + i} that the ${THINGS[(number * 3 + i * 5) % THINGS.length]} would stay shut.`,
  );
  return `<!doctype html><html lang="en"><head><title>Port Alder ${number}</title></head><body><h1>Port Alder ${number}</h1><p>${sentences.join("</p>\n<p>")}</p></body></html>`;
}

const PEOPLE = ["Ines Tarrow", "Bram Ostel", "the harbour master", "Dana Quill", "Wardens", "Mayor Lund"];
const THINGS = ["lock", "north gate", "fish market", "ferry", "bridge", "tide house", "old mill"];
