/**
 * Headings of lists of other stories, as folded text. `TAIL_HEADINGS` stand after a report and take
 * everything to the end of the page with them; `LINK_HEADINGS` may stand in the middle of one and take
 * only the headlines that follow. `LINK_LEADS` begin a line, or a bracket inside a line, that is itself a link.
 */
import { phrases } from "./phrases.ts";

export const TAIL_HEADINGS: readonly string[] = phrases(`
    just posted | most read | most popular | most viewed | most shared | most commented | most watched | most recent | more in this
    section | more from this section | more stories | more news | more headlines | more news stories | other stories | recent
    stories | recent posts | recent articles | latest stories | latest articles | related topics | related posts | read next | up
    next | what to read next | you may also like | you might also like | you may like | you might be interested in | you may be
    interested in | recommended | recommended for you | recommended stories | popular stories | popular now | popular posts | around
    the web | from around the web | from the web | promoted stories | sponsored stories | sponsored links | editors picks | editor s
    picks | more on this topic | more on this story | more about this story | show comments | view comments | leave a reply | leave
    a comment | post a comment | add a comment | no comments | your opinion | related terms | keep reading | you may have missed |
    dont miss | dont miss it | more for you | more like this | also in the news | in other news | elsewhere on the web | tags |
    tagged | topics | filed under | post navigation | share your thoughts | further reading | find more by | more about | our
    standards the thomson reuters trust principles | ähnliche beiträge | ähnliche artikel | verwandte artikel | verwandte beiträge | verwandte
    themen | das könnte sie auch interessieren | das könnte dich auch interessieren | mehr zum thema | weitere artikel | weitere beiträge |
    weitere nachrichten | weitere meldungen | meistgelesen | meistgelesene artikel | neueste beiträge | neueste artikel | letzte beiträge |
    aktuelle beiträge | beitragsnavigation | beitrags navigation | schlagwörter | schlagworte | über den autor | über die autorin | zur startseite |
    sur le même sujet | articles similaires | articles liés | à lire aussi | les plus lus | derniers articles | à propos de l auteur | noticias
    relacionadas | artículos relacionados | lo más leído | más noticias | te puede interesar | también te puede interesar | podobne artykuły |
    powiązane artykuły | polecane | czytaj także | czytaj też | zobacz także | tagi | articoli correlati | leggi anche | i più letti | leia também |
    notícias relacionadas | lees ook | meest gelezen | about the author | about the writer | report a correction or typo | suggest a
    correction | report an error | blog comments powered by disqus | latest on | latest news | all rights reserved | copyright
  `);

/** As above with a section, a place or a name after them: "More in Politics", "Most popular in World". */
export const TAIL_OPENINGS: readonly string[] = phrases(`
    more in | most popular in | most read in | more from | latest in | latest from | trending in | related topics | tags | tagged |
    filed under | posted in | labels | categories | read the rest of | comments
  `);

export const LINK_HEADINGS: readonly string[] = phrases(`
    related | related stories | related story | related articles | related article | related content | related links | related news
    | related coverage | related reading | see also | read also | also read | read more | more coverage | must read | must reads |
    recommended reading | dont miss | trending stories | in this story | more on this | previous coverage | on this topic | key
    points to read
  `);

/** Followed by a colon or a bar, as printed, and then another story's headline. */
export const LINK_LEADS: readonly string[] = phrases(`
    related | related story | related stories | related article | read more | read also | also read | read | read next | see also |
    see more | more | watch | watch now | watch more | listen | also on this site | also see | don't miss | must read | in pictures
    | photos | gallery | video | opinion | explainer | related coverage | more coverage | click here to read | you may also like |
    more from this site | recommended
  `);

/** Words after which a block of links glued into a sentence is at its end. */
export const BLOCK_ENDS: readonly string[] = phrases(`
    MORE | READ MORE | Read more | Read More | SEE MORE | See more | VIEW MORE | View more | LEARN MORE | Learn more
  `);

/** Words of a link on a person's or a body's name: "Read more about ...". */
export const NAME_LINKS: readonly string[] = phrases(`
    Read more about | See more about | More about | More on | Learn more about | More stories about | All articles about | Follow |
    View profile of
  `);

/** Beginnings of headings, folded, after which readers' comments stand. */
export const COMMENT_HEADINGS: readonly string[] = phrases(`
    show comments | view comments | leave a | post a comment | add a comment | no comments | your opinion | comments | kommentare | leserkommentare | leserpost |
    leserbriefe | schreibe einen kommentar | schreiben sie einen kommentar | hinterlasse einen kommentar | hinterlasse eine antwort | kommentar
    schreiben | kommentar verfassen | kommentar hinterlassen | keine kommentare | diskussion zu diesem artikel | commentaires | laisser un commentaire |
    vos commentaires | réactions | comentarios | deja un comentario | deja una respuesta | komentarze | dodaj komentarz | commenti | lascia un commento |
    comentários | deixe um comentário | reacties | geef een reactie | комментарии
  `);

/** What is counted before them: "6 Kommentare zu ...". */
export const COMMENT_COUNTS: readonly string[] = phrases(`
    comments | replies | responses | thoughts on | kommentare | kommentar zu | antworten zu | gedanken zu | commentaires | comentarios | komentarze | komentarzy | commenti |
    comentários | reacties
  `);
