/**
 * Words that page furniture is made of, in the languages most read: single words as folded text, by what the
 * furniture is for. A report uses them too, so they are evidence, never proof; `MARKS` with two words
 * or more count wherever they stand in a line.
 */
import { phrases } from "./phrases.ts";

/** What a line is for, in the order in which the line model counts; also the reason where only it speaks. */
export const FURNITURE: Readonly<Record<string, readonly string[]>> = {
  navigation: phrases(`
    home | homepage | menu | menü | menue | hauptmenü | navigation | nav | startseite | start | sitemap | search | suche | suchen | suchbegriff | skip
    | springen | springe | top | back | zurück | weiter | vor | next | previous | prev | nächster | nächste | vorheriger | vorherige |
    accueil | recherche | rechercher | inicio | buscar | portada | strona | główna | szukaj | cerca | pesquisar | buscador | zoeken |
    archiv | archive | archives | archivo | archiwum | blog | blogs | forum | rss | feed | feeds | atom | contact | kontakt | contacto | contactez
    | kontaktformular | faq | hilfe | help | about | über | service | services | sections | rubriken | ressorts | topics | themen | thema |
    mediathek | e-paper | epaper | ausgabe | edition | redaktion | presse | jobs | karriere | careers | shop | termine |
    übersicht | seite | page | pages | seiten | mehr | more | view | alle | all | aktuell | aktuelles | aktuelle | neueste | latest | schließen | schliessen | close |
    open | toggle | submenu | footer | header | sidebar | breadcrumb | inhalt | content | rubrique | rubriques | sommaire | sección | secciones | kategorie | category
  `),
  account: phrases(`
    login | logout | log-in | anmelden | anmeldung | abmelden | registrieren | register | registrierung | konto | account | profil | profile | password | passwort |
    benutzername | username | einloggen | eingeloggt | einzuloggen | connexion | connecter | compte | iniciar | sesión | registrarse | cuenta | contraseña |
    zaloguj | zarejestruj | hasło | accedi | registrati | entrar | cadastre | mitglied | member | membership | mitgliedschaft | inloggen | pflichtfeld | pflichtfelder
  `),
  social: phrases(`
    facebook | twitter | instagram | youtube | linkedin | whatsapp | pinterest | xing | telegram | tumblr | reddit | flipboard | tiktok | messenger | snapchat |
    mastodon | threema | pocket | vk | google | flickr | vimeo | soundcloud | spotify | skype | signal | bluesky | rss | akismet | wordpress | disqus
  `),
  share: phrases(`
    share | shares | shared | teilen | geteilt | tweet | tweets | twittern | retweet | pin | like | likes | liken | gefällt | empfehlen | weitersagen | merken | drucken |
    print | mail | email | e-mail | partager | imprimer | envoyer | compartir | imprimir | enviar | udostępnij | drukuj | condividi | stampa | compartilhar |
    follow | folgen | folge | folgt | suivez | suivre | síguenos | seguir | bookmark | speichern | save | copy | kopieren | copier | delen | lesezeichen | versenden | versandt
  `),
  comments: phrases(`
    comment | comments | kommentar | kommentare | kommentieren | kommentiert | kommentarfunktion | commentaire | commentaires | comentario | comentarios | comentar | komentarz |
    komentarze | commenti | commento | reply | replies | antworten | antwort | répondre | responder | odpowiedz | rispondi | sagt | says | schrieb | permalink | moderation
    | moderiert | netiquette | netikette | diskutieren | diskussion | discussion | markiert | marked | erforderlich | erforderliche | required | felder | fields | spam | spamschutz
    | veröffentlicht | published | posted | reactie | reacties | trackback | trackbacks | pingback | pingbacks | leserbrief | leserbriefe | name | adresse | address
  `),
  newsletter: phrases(`
    newsletter | newsletters | subscribe | subscriber | subscribers | subscription | subscriptions | abonnieren | abonnement | abonnements | abo | abos | abonnenten | abonnez | abonner | s'abonner | suscríbete |
    suscripción | suscribirse | suscriptores | subskrybuj | prenumerata | iscriviti | abbonati | assine | inbox | posteingang | sign | signup | unlimited | kostenlos | gratis | free |
    spenden | spende | donate | donation | unterstützen | unterstütze | unterstützt | support | soutenez | bestellen | jederzeit | updates | alerts | daily | weekly | wöchentlich | benachrichtige | benachrichtigen |
    benachrichtigung | benachrichtigungen | notify | premium | probemonat | testen | angebot | app | android | ios | apps | download | downloads | herunterladen | probeabo | lettre | boletín
  `),
  legal: phrases(`
    impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | agb | nutzungsbedingungen | copyright | rights | reserved | vorbehalten | rechte | privacy | policy | terms |
    conditions | disclaimer | haftungsausschluss | mentions | légales | confidentialité | droits | réservés | aviso | privacidad | derechos | reservados | términos | condiciones
    | polityka | prywatności | regulamin | prawa | zastrzeżone | diritti | riservati | gmbh | llc | inc | ltd | verlag | herausgeber | mediadaten | license | licence | lizenz | theme | powered | barrierefreiheit |
    widerruf | widerrufsbelehrung | rechtliches | imprint | advertise | inserieren | sarl | ag | verantwortlich | tous | todos | colofon | voorwaarden
  `),
  cookies: phrases(`
    cookie | cookies | consent | zustimmung | zustimmen | zustimmst | akzeptieren | akzeptiere | accept | accepter | aceptar | akceptuję | accetta | einwilligung | einverstanden | tracking | browser | javascript | adblocker |
    adblock | einstellungen | settings | paramètres | configuración | ablehnen | reject | rechazar | refuser | webseite | website | nutzung | verwendung | verwenden | verwendet | verarbeitung | personalisierte |
    personalized | partner | partners | daten | dienste | cache | werbefrei | tracker | akkoord
  `),
  advertisement: phrases(`
    anzeige | anzeigen | werbung | advertisement | advertisements | advertising | ad | ads | sponsored | gesponsert | publicité | publicidad | reklama | pubblicità | publicidade | advertorial
    | promo | promotion | gutschein | gutscheine | rabatt | rabatte | deal | deals | affiliate | partnerlinks | sponsor | sponsoren | warenkorb | cart | checkout | versand | versandkosten | mwst | zzgl | preis | preise | kaufen | buy | jetzt
    | bestellung | tickets | gewinnspiel | gewinnspiele | panier | carrito | koszyk | lieferzeit | lieferung
  `),
  related: phrases(`
    related | ähnliche | verwandte | weitere | weiterlesen | weiterführende | lesen | lesenswert | read | artikel | article | articles | beitrag | beiträge | beitragsnavigation | post | posts | stories | story |
    meistgelesen | meistgelesene | beliebt | beliebte | popular | trending | recommended | empfohlen | empfehlungen | passend | interessant | interessieren | recent | lire | aussi | leer | también | relacionados | relacionadas |
    czytaj | podobne | leggi | anche | leia | também | dossier | dossiers | schlagzeilen | headlines | nachrichten | news | noticias | actualités | wiadomości | links | blogroll | mehr | siehe | see | also | auch | lees | ook | vorige | folgende | suivant | précédent | siguiente | anterior | poprzedni | następny
  `),
  media: phrases(`
    video | videos | audio | play | player | pause | mute | fullscreen | galerie | gallery | bildergalerie | slideshow | fotostrecke | vorlesen | anhören | abspielen | loading | lädt | laden | lade | wird | vidéo | vídeo | wideo | écouter |
    escuchar | transcript | podcast | podcasts | livestream | stream | embed | vergrößern | enlarge | thumbnail | min | minuten | lesezeit
  `),
  credit: phrases(`
    foto | fotos | photo | photos | bild | bilder | bildquelle | quelle | quellen | source | image | images | grafik | credit | credits | crédit | crédits | getty | dpa | afp | reuters | ap | epa | shutterstock | istock | pixabay | unsplash |
    picture | alliance | imago | adobe | stock | archivbild | symbolbild | symbolfoto | screenshot | imagen | zdjęcie | fot | immagine | fotograf | photographer | illustration | keystone | apa | wikimedia | commons | creative | cc | afbeelding
  `),
  about: phrases(`
    autor | autorin | autoren | author | authors | auteur | auteure | redakteur | redakteurin | editor | reporter | verfasst | geschrieben | written | written | von | by | par | por | przez | di | erstellt | erschienen | abgelegt | geschrieben
    | kategorien | categories | catégories | categorías | kategorie | schlagwörter | schlagworte | stichworte | tags | tagged | tag | labels | label | etiketten | étiquettes | etiquetas | tagi | filed | stand | aktualisiert | updated | modified | mis | jour | actualizado | publié | publicado | opublikowano | pubblicato | datum | date | uhr | lesezeit | reading | gepostet | veröffentlichung | eingestellt | jahrgang | isbn
  `),
};

/** Line openings, folded, that belong to the page nearly wherever they stand alone. */
export const FURNITURE_OPENINGS: Readonly<Record<string, readonly string[]>> = {
  comments: phrases(`
    schreibe einen kommentar | kommentar schreiben | kommentar verfassen | kommentar hinterlassen | hinterlasse einen kommentar | hinterlasse eine antwort | schreiben sie einen kommentar | kommentar abgeben | kommentar hinzufügen | keine kommentare | kommentare |
    neueste kommentare | deine e mail adresse wird nicht | ihre e mail adresse wird nicht | deine email adresse wird | erforderliche felder sind | leave a reply | leave a comment | your email address will not | required fields are | laisser un commentaire |
    votre adresse | deja un comentario | deja una respuesta | tu dirección de correo | dodaj komentarz | twój adres | lascia un commento | il tuo indirizzo | deixe um comentário | artikel kommentieren | diskutieren sie mit | jetzt kommentieren | die kommentarfunktion | kommentieren |
    bitte melden sie sich an | sie müssen angemeldet sein | du musst angemeldet sein | melde dich an um | um einen kommentar | 1 kommentar | ein kommentar zu | ein gedanke zu | benachrichtige mich | cancel reply | antworten abbrechen | réagir | les commentaires sont | los comentarios | bewertung abgeben | geef een reactie | reageer
  `),
  share: phrases(`
    teilen mit | teile dies mit | teilen sie | artikel teilen | beitrag teilen | jetzt teilen | auf facebook teilen | bei facebook teilen | auf twitter teilen | bei twitter teilen | klick um | klicke um | zum teilen | zum ausdrucken klicken | per e mail | gefällt mir | liken lade | like loading | folgen sie uns |
    folge uns | partager sur | partager cet article | partagez | suivez nous | compartir en | compartir este | síguenos | udostępnij na | condividi su | share on | share this | click to share | follow us | diesen artikel | seite drucken | artikel drucken | weitersagen | teilen sie dies | sie befinden sich hier | du kannst uns
  `),
  related: phrases(`
    mehr zum thema | mehr zu | mehr von | mehr aus | weitere artikel | weitere beiträge | weitere nachrichten | weitere themen | weitere meldungen | ähnliche artikel | ähnliche beiträge | das könnte | das könnte dich auch | das könnte sie auch | auch interessant | lesen sie auch | lesen sie mehr | lies auch | lies mehr |
    lesen sie hier | siehe auch | passend zum thema | verwandte artikel | verwandte themen | verwandte beiträge | neueste beiträge | neueste artikel | aktuelle beiträge | letzte beiträge | beliebte beiträge | meistgelesen | meist gelesen | meistgelesene artikel | beitragsnavigation | beitrags navigation | vorheriger beitrag | nächster beitrag | vorheriger artikel | nächster artikel
    | zum thema | schlagwörter | schlagworte | tags | tagged | themen | stichwörter | kategorien | kategorie | à lire aussi | lire aussi | sur le même sujet | articles similaires | articles liés | les plus lus | plus lus | dans la même rubrique | te puede interesar | también te puede | más noticias | noticias relacionadas | artículos relacionados | lo más leído | más leídas | lee también
    | leer también | czytaj też | czytaj także | czytaj więcej | zobacz także | zobacz też | podobne | powiązane | polecane | leggi anche | articoli correlati | leia também | leia mais | related posts | related articles | related stories | recent posts | recent comments | read more | read next | more from | more in | more on | you may also | you might also
    | most read | most popular | also read | see also | previous post | next post | post navigation | lees ook | weiterlesen | weiter lesen | continue reading | lire la suite | seguir leyendo | empfohlene artikel | unsere empfehlungen | unsere leseempfehlungen | leseempfehlung
  `),
  newsletter: phrases(`
    jetzt abonnieren | newsletter abonnieren | newsletter anmelden | melden sie sich | melde dich | abonnieren sie | abonniere | jetzt anmelden | jetzt spenden | jetzt testen | unterstützen sie | unterstütze uns | sign up | subscribe | get the | join our | inscrivez vous | abonnez vous | recevez | suscríbete | recibe | zapisz się | zapisz się na | iscriviti | ricevi |
    assine | schrijf je in | ihre e mail | deine e mail | ihnen gefällt | ihnen hat der | hat dir der | hat ihnen der | gefällt dir | dir gefällt | kein abo | mit dem abo | sie haben bereits ein | bereits abonnent | déjà abonné | ya eres suscriptor | article réservé | la suite est réservée
  `),
  cookies: phrases(`
    wir verwenden cookies | diese website verwendet | diese webseite verwendet | diese website benutzt | diese seite verwendet | unsere website verwendet | um unsere webseite | wir nutzen cookies | durch die nutzung | durch die weitere nutzung | mit der nutzung | we use cookies | this website uses | this site uses | nous utilisons des cookies | ce site utilise | en poursuivant | utilizamos cookies | este sitio |
    usamos cookies | ta strona | ta witryna | strona korzysta | questo sito | este site | cookie einstellungen | deze website | an dieser stelle | empfohlener redaktioneller inhalt | externer inhalt | mit dem laden | um dieses element | bitte aktivieren sie | bitte akzeptieren
  `),
  about: phrases(`
    veröffentlicht am | veröffentlicht in | veröffentlicht von | veröffentlicht unter | erstellt am | geschrieben von | geschrieben am | verfasst von | verfasst am | gepostet von | eingestellt von | abgelegt unter | dieser beitrag wurde | dieser eintrag wurde | dieser artikel | posted on | posted by | posted in | written by | filed under | published |
    this entry was posted | publié le | publié par | mis à jour | publicado el | publicado por | publicado en | opublikowano | autor | von | by | par | por | stand | zuletzt aktualisiert | zuletzt geändert | letzte aktualisierung | last updated | updated | about the author | über den autor | über die autorin | über autor | über uns | zur person | lesezeit | lesedauer | am
  `),
  credit: phrases(`
    foto | fotos | bild | bilder | bildquelle | bildnachweis | bildrechte | quelle | photo | photos | image | images | picture | credit | credits | crédit photo | crédits | imagen | fot | zdjęcie | grafik | titelbild | beitragsbild | symbolbild | archivbild | source | copyright | illustration | video | © foto
  `),
  legal: phrases(`
    alle rechte vorbehalten | all rights reserved | tous droits réservés | todos los derechos | wszelkie prawa | tutti i diritti | impressum | datenschutz | datenschutzerklärung | powered by | stolz präsentiert | proudly powered | theme | design by | copyright | nutzungsbedingungen | die datenschutzerklärung | es gelten die | es gilt die
  `),
};

/** Months and days of the week, folded, in the languages above: a line made of them and numbers is a date. */
export const CALENDAR: readonly string[] = phrases(`
  january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | monday | tuesday | wednesday | thursday | friday |
  saturday | sunday | mon | tue | wed | thu | fri | sat | sun | januar | jänner | februar | feber | märz | mai | juni | juli | oktober | dezember | mär | okt | dez | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | mo | di | mi | do | fr | sa | so |
  janvier | février | mars | avril | juin | juillet | août | septembre | octobre | novembre | décembre | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre |
  lunes | martes | miércoles | jueves | viernes | sábado | domingo | stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia | poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela | gennaio | febbraio | aprile | maggio | giugno | luglio | settembre | ottobre | dicembre |
  lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | janeiro | fevereiro | março | maio | junho | julho | setembro | outubro | novembro | dezembro | januari | februari | maart | mei | augustus | uhr | um | am | pm | at | le | el | kl | heures | hours | hour | ago | vor | stunden | stunde | tagen | tag | wochen | monaten | jahren | hace | il y a | il | a | den | ago | minuten | minutes | days | weeks | months | years | gmt | utc | cet | mez | est | et | of | de | th | st | nd | rd | h
`);
