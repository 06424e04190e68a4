/** Which lines are the report and which is its headline, on pages of invented outlets in several languages. */
import { expect, test } from "vitest";
import { blocksOf } from "../../../src/clean/blocks.ts";
import { judgeLines, lookOver } from "../../../src/clean/lines/judge.ts";

interface Case {
  readonly above: readonly string[];
  readonly headline: string;
  readonly report: readonly string[];
  readonly below: readonly string[];
}

const GERMAN: Case = {
  above: [
    "Zum Inhalt springen",
    "Startseite",
    "Politik",
    "Sport",
    "Kultur",
    "Abo",
    "Anmelden",
    "Suche",
    "Sie sind hier: Startseite > Region",
  ],
  headline: "Alte Brücke in Orrin bleibt bis Mai gesperrt",
  report: [
    "Die alte Brücke in Orrin bleibt bis Ende Mai gesperrt. Das teilte der Stadtrat am Donnerstag mit, weil Teile für die Pfeiler noch fehlen.",
    "Die Teile werden in Velden gefertigt und müssen über den Hafen gebracht werden, den die Fährleute seit einer Woche blockieren.",
    "„Wir haben keine Wahl“, sagte Bürgermeisterin Petra Voss. Sie habe jeden Morgen im Ministerium angerufen und werde das auch am Freitag tun.",
    "Der Stadtrat kommt in der nächsten Woche wieder zusammen. Dann soll über eine zweite Fähre entschieden werden, die zwischen Orrin und Velden fährt.",
  ],
  below: [
    "Teilen",
    "Drucken",
    "Ähnliche Beiträge",
    "Fährleute blockieren Hafen",
    "Neue Halle für den Ruderverein",
    "Schreibe einen Kommentar",
    "Impressum",
    "Datenschutz",
  ],
};
const FRENCH: Case = {
  above: ["Aller au contenu", "Accueil", "Politique", "Sports", "Culture", "S'abonner", "Se connecter", "Rechercher"],
  headline: "Le vieux pont d'Orrin restera fermé jusqu'en mai",
  report: [
    "Le vieux pont d'Orrin restera fermé jusqu'à la fin du mois de mai, a annoncé jeudi le conseil municipal, faute de pièces pour les piles.",
    "Les pièces sont fabriquées à Velden et doivent traverser le port, que les équipages des bacs bloquent depuis une semaine.",
    "« Nous n'avons pas le choix », a dit la maire, Petra Voss, qui appelle le ministère tous les matins depuis le début de la fermeture.",
    "Le conseil se réunira de nouveau la semaine prochaine pour parler d'un second bac entre Orrin et Velden.",
  ],
  below: ["Partager", "Imprimer", "À lire aussi", "Les bacs bloquent le port", "Laisser un commentaire", "Mentions légales", "Contact"],
};
const ENGLISH: Case = {
  above: ["Skip to content", "News", "Sport", "Obituaries", "Jobs", "Subscribe", "Log in", "Search", "Home » News » Local"],
  headline: "Orrin bridge to stay shut until May",
  report: [
    "The old bridge at Orrin will stay shut until the end of May, the town council said on Thursday, because parts for its piers have not come.",
    "The parts are made in Velden and have to cross the harbour, which crews of the ferries have blocked for a week.",
    '"We have no choice," Mayor Petra Voss said. She had called the ministry every morning, she said, and would call again on Friday.',
    "The council meets again next week to talk about a second ferry between Orrin and Velden, which the crews have asked for.",
  ],
  below: [
    "Share this:",
    "3 Comments",
    "Most Read",
    "1",
    "Fishermen block Velden harbour",
    "2",
    "New hall for rowing club",
    "Privacy Policy",
    "Contact us",
  ],
};

const textOf = ({ above, headline, report, below }: Case): string => [...above, headline, ...report, ...below].join("\n");

test.each([
  ["German", GERMAN],
  ["French", FRENCH],
  ["English", ENGLISH],
])("a page in %s: headline found, report kept, menus and teasers not", (_, page) => {
  const blocks = blocksOf(textOf(page));
  const { scores, headline } = judgeLines(lookOver(blocks));
  expect(blocks[headline ?? 0].text).toBe(page.headline);
  const kept = blocks.filter((_, i) => scores[i] >= 0.5 && i !== headline).map(({ text }) => text);
  expect(kept).toEqual(page.report);
});

test("a headline known from outside is the headline", () => {
  const blocks = blocksOf(textOf(ENGLISH));
  expect(judgeLines(lookOver(blocks), 3).headline).toBe(3);
});

test("the address speaks for the line whose words it has", () => {
  const lines = ["Courier", "Ferries and bridges", "What the council decided on Thursday", ...ENGLISH.report];
  const blocks = blocksOf(lines.join("\n"));
  expect(
    blocks[judgeLines(lookOver(blocks), null, "https://courier.example/what-the-council-decided-on-thursday").headline ?? 0].text,
  ).toBe(lines[2]);
  expect(blocks[judgeLines(lookOver(blocks), null, "https://courier.example/ferries-and-bridges").headline ?? 0].text).toBe(lines[1]);
});

test("the same lines are judged alike every time, and a page of no lines has no headline", () => {
  const blocks = blocksOf(textOf(GERMAN));
  expect(judgeLines(lookOver(blocks))).toEqual(judgeLines(lookOver(blocks)));
  expect(judgeLines(lookOver([]))).toMatchObject({ headline: null });
});
