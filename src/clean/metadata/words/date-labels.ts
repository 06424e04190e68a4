/** Words beside a printed date that say whether it is that of publication or of a change; and that it is neither. */
export const PUBLISHED_WORDS =
  /(?:publi[sc]|ver[öo]ffentlich|erschien|erstellt|eingestellt|gepostet|geschrieben am|verfasst|posted|written on|created|datum|date:|publi[ée]|paru|mis en ligne|publicad|publicaci|pubblicat|gepubliceerd|geplaatst|opublikowan|dodano|опубликован|публик|julkaistu|publicerad|yayın|first published|veröff|released|issued)/iu;
export const UPDATED_WORDS =
  /(?:updated?|aktualisier|ge[äa]ndert|[äa]nderung|bearbeitet|modifi|mis(?:e)? [àa] jour|actualiz|aggiorna|bijgewerkt|laatst|gewijzigd|aktualiz|zmodyfik|обновл|изменен|p[äa]ivitetty|uppdaterad|güncell|edited|revised|reviewed|last change)/iu;
/** Dates of something else: an event, a deadline, a birth, a reply. */
export const OTHER_WORDS =
  /(?:©|copyright|\(c\)|event|termin|beginn|ends?\b|ende\b|expires?|valid|g[üu]ltig|geboren|born|died|gestorben|joined|member since|registriert|mitglied seit|deadline|bis\b|until|from\b|vom\b|ab\b|seit|since|retrieved|abgerufen|accessed|zugriff|heute ist|today is|captured|snapshot|archived|cached)/iu;
/** Ids and classes that say a date stands there. */
export const DATE_CLASS = new Set(
  "date dates datetime datum time timestamp published publish publication pubdate posted postdate entrydate postmeta meta byline dateline created erstellt veroeffentlicht veroffentlicht fecha data dato pvm day".split(
    " ",
  ),
);
export const UPDATED_CLASS = new Set("updated update modified lastmod changed aktualisiert edited".split(" "));
