#!/usr/bin/env python3
"""families.py OUT.json: junk families for developing the cleaning of flattened text, in the form plant.py reads. Leads,
ends, prompts and stories are put together from lists, so that what is learnt is the shape and not the wording; none of
the wording is that of the families the result is measured on. All stories, names and outlets are invented."""
import json
import sys

LEADS = """WATCH|Watch|WATCH NOW|SEE|SEE ALSO|See more|ALSO|MORE|More|More on this|IN PICTURES|In pictures|ANALYSIS|Analysis|OPINION|Opinion|EXPLAINER|Explained|EXCLUSIVE|
DON'T MISS|Don't miss|Further reading|Background|FLASHBACK|Editor's pick|VIDEO|Video|LISTEN|Listen|Podcast|EARLIER|Earlier|Full coverage|FULL STORY|LIVE|Live updates|TRENDING|Trending now|
RECOMMENDED|Recommended|SPONSORED|Promoted|QUIZ|Gallery|PHOTOS|Poll|FROM THE ARCHIVE|Special report|Must read|MUST READ|Up next|Next story|What to know|Here's why|Click here|Related story|Keep reading|Previously|LATEST|Latest|Top story|Our view""".replace("\n", "").split("|")
ENDS = "SEE ALL|See all|VIEW ALL|View all|SEE MORE|See more|READ ON|Full profile|FULL STORY|All stories|ALL NEWS|More »|[+]|...|Expand|SHOW ALL|Load more|CONTINUE|LEARN MORE".split("|")
SIGNS = "»|▶|→|►|■|•|+++|***|—>|➤|☞|✔".split("|")
BUTTONS = "Save|Gift|Listen|Like|Follow|Subscribe|Copy link|Email|Print|Bookmark|WhatsApp|Facebook|X|Threads|Telegram|LinkedIn|Reddit|Bluesky|Comments|Text size|A+|Messenger|Report".split("|")
ADS = "- Advertisement -|[Ad]|Ad|Sponsored|SPONSORED|Promoted content|Article continues after this ad|Story resumes after the break|Ad Feedback|Skip Ad|Paid post|PAID CONTENT|Scroll to continue|Content continues below|Remove ads|Partner content|Anzeige|Publicité".split("|")
MEDIA = "00:00 {time} HD|Now Playing {time}|Watch {time}|LISTEN {time} MIN|Pause Unmute {time}|Loading...|Loaded: 0%|Replay|Close player|LIVE {time}|Audio {time}|1x {time}|Mute Fullscreen|Video Ad Feedback|Player error|{time} min".split("|")
CAPTIONS = "(Photo: J. Dunmore/Courier)|[Image: Harbour Trust]|(Picture by A. Vale)|Image caption|View image in full size|Enlarge image|(File photo)|Photo credit: Port Alder Museum|Getty Images|toggle caption|Hide caption".split("|")
PROMPTS = """Sign up for our {section} newsletter here.|Download our free app for alerts.|Click here to read more from our {section} desk.|Follow us on Facebook and Instagram.|You can subscribe to our {section} podcast.|
Get the {section} letter in your inbox every Friday.|Have a tip? Write to our desk.|Support the Courier for as little as 2 dollars a week.|Tap here for live updates.|Register for free to keep reading.|Become a member today.|Join 40,000 readers of our {section} letter.|
Don't miss our {section} coverage.|Turn on notifications for breaking news.|Try the app.|Listen to our new podcast.""".replace("\n", "").split("|")
LINES = [["Copy URL", "X", "Threads", "Bluesky"], ["Send this story to a friend"], ["Gift this story", "Save for later", "Listen"], ["Text size", "A", "A"], ["2 min read"],
         ["Enjoying this story?", "Become a supporter from 5 dollars a month."], ["We do not have a paywall.", "Help us keep it that way with a donation today."],
         ["Don't miss out on the news", "Join 40,000 readers who get our {section} letter every Friday."], ["Get alerts on {section}", "Manage alerts"],
         ["- Advertisement -"], ["Scroll down to keep reading"], ["This story continues after the ad"], ["Ad loading"], ["Paid partnership"],
         ["Our picks", "{h1}", "{h2}"], ["Don't miss", "{h1}", "{t1}"], ["More: {h1}"], ["Catch up: {h1}", "Catch up: {h2}"], ["Explained", "{h1}"], ["You might like", "{h1}", "{h2}", "{h3}"],
         ["Listen to this story", "{time}"], ["Your browser cannot play this video."], ["Audio will be available later today.", "Enlarge this image", "toggle caption"], ["Image caption", "Getty Images"],
         ["{section}", "{h1}", "{t1}", "{date}"], ["{h1}", "{t1}"], ["{h1}"], ["▶ {h1}"], ["» {h1}", "» {h2}"], ["{title}"], ["{title}", "{date}"], ["Part of our series", "{title}"]]
TAILS = [["What others are reading", "{h1}", "{h2}", "{h3}"], ["From our other papers", "{h1}", "{t1}", "{h2}", "{t2}", "{h3}", "{t3}"], ["Today's top stories", "{h1}", "{t1}", "{h2}", "{t2}"],
         ["Latest from {section}", "{date}", "{h1}", "{date}", "{h2}", "{date}", "{h3}"], ["Up next", "{h1}", "{t1}", "{date}"],
         ["{section}", "{h1}", "{t1}", "Full story", "{h2}", "{t2}", "Full story", "{h3}", "{t3}", "Full story"], ["{city} — {t1} Read on", "{h2}", "{city} — {t2} Read on", "{h3}"],
         ["{n} thoughts on this story", "Sort by newest", "oldriverman 3 hours ago", "They should have fixed this years ago, everybody knew.", "Like", "Reply", "M. Vale 5 hours ago", "Agreed!"],
         ["Join in", "Only registered readers may take part in the debate."], ["Got a view? Write to the editor."], ["Be the first to comment"],
         ["About the reporter", "Mara Vale covers {section} for the Courier and lives in the old town."], ["The Courier is a member of the Harbour Press Group.", "Terms", "Privacy"],
         ["Topics", "{section}", "Harbour", "Budget", "Courts"], ["1. {h1}", "2. {h2}", "3. {h3}", "4. {h4}"], ["{h1}", "{t1}", "{date}", "{h2}", "{t2}", "{date}"]]
STORIES = [
    ["Ferry crews walk out over new rosters", "The first boats stayed in port from five in the morning in 2015."], ["Old mill to become flats after ten-year row", "Neighbours had fought the plan since 2009."],
    ["Quist: 'We were never asked about the dam'", "The mayor of Orrin spoke after a closed meeting."], ["How to keep your basil alive all winter", "Three gardeners share what works for them."],
    ["Two hurt as tram hits delivery van", "Both were able to walk to the ambulance, police said."], ["Parliament votes down pension bill 52-48", "Four members of the governing party stayed away."],
    ["Holm beats champion in five-set thriller", "It was the 19-year-old's first win on clay."], ["Why fewer people than ever own a landline", "The last telephone box in the county closed in 2019."],
    ["Five things to know about the water price", "Bills rise again in April."], ["Hospital trust apologises for lost records", "A box of files was found in a hedge in 2013."],
    ["Storm Agnes leaves thousands without power", "Engineers hope to restore supply by the weekend."], ["New species of beetle found in city park", "It is smaller than a grain of rice."],
    ["Central station reopens after fire alarm", "Trains were stopped for forty minutes."], ["Albrecht under fire over unpaid bills", "The minister says an aide forgot them in 2014."],
    ["Exporters warn of second weak quarter", "Orders from abroad fell by a tenth."], ["Rescued seal returns to the sea", "It had spent four months at a farm."],
    ["Review: The Glass Harbour is all surface", "A fine cast cannot save a thin plot."], ["Police seek owner of stolen violin", "It was made in 1874 and left in a taxi."],
    ["Judge orders town to pay for flooded cellars", "The sewer had been blocked since 2011."], ["Students plan march on ministry", "Organisers expect several thousand on Friday."],
    ["Is the four-day week here to stay?", "Firms that tried it in 2022 look back."], ["Fishing quotas cut for third year running", "Skippers speak of a bitter blow."],
    ["Vale's Last-Minute Penalty Sends Rovers Through", "The keeper had saved two before."], ["Senate Passes Bill to Fund Rural Clinics", "Twelve members crossed the floor."],
    ["The Best Headphones for Running in 2024", "We tried eleven pairs in the rain."], ["DA: No charges in harbor shooting", "The report runs to ninety pages."],
    ["Poll: Most voters want shorter campaign", "Nine hundred people were asked by telephone."], ["Here's what the new tax rules mean for you", "They take effect in January 2023."],
    ["Bakery chain recalls rye bread", "Small pieces of metal were found in two loaves."], ["Explosion at paper mill injures four", "The cause is not known yet."],
    ["EU and Norway agree on cod", "Talks had run past midnight for a third time."], ["\"I would do it again,\" says bridge climber", "A court fined the 24-year-old in 2018."],
    ["Minister's aide quits after leak inquiry", "He had worked in the department since 2006."], ["Lynx seen near village for first time since 1890", "A forester took a photo."]]


def pieces():
    name = [f"{{name}}{x}{{h1}} {{h2}} {e}" for i, e in enumerate(ENDS) for x in (("{name} ", "", "{last} ")[i % 3],)]
    cards = [f"{{name}}{{name}}{s} {{h1}} {{h2}} {e}" for e, s in zip(ENDS, [":", " |", " -", ":", ""] * 4)]
    opens = ["{name}{h1} {h2} {h3}", "{last}{h1} {h2}", "{name}{name} {h1} {h2}", "{name}{h1}", "{name}{name}: {h1}"]
    asides = [f" ({lead}: {{h1}})" for lead in LEADS[::4]] + [f" [{lead}: {{h1}}]" for lead in LEADS[1::5]] + [" [profile]", " (bio)", " (More stories on {name})"]
    links = ["Follow {name}", "More from {name}", "All about {name}", "See all stories by {name}", "Latest on {name}", "Who is {name}?", "View {name}'s profile"]
    sign = lambda i: SIGNS[i % len(SIGNS)]
    return {
        "name": {"card": name, "card-doubled": cards, "card-open": opens, "aside": asides, "name-link": links},
        "sentence": {
            "lead": [f" {lead}: {{h1}}" for lead in LEADS], "lead-stopped": [f" {lead}: {{h1}}." for lead in LEADS[::2]], "lead-glued": [f"{lead}: {{h1}}" for lead in LEADS[::3]],
            "lead-bar": [f" {lead} | {{h1}}" for lead in LEADS[::4]], "lead-dash": [f" {lead} - {{h1}}" for lead in LEADS[1::4]], "lead-bare": [f" {lead.upper()} {{h1}}" for lead in LEADS[2::4]],
            "sign": [f" {s} {{h1}}" for s in SIGNS], "sign-two": [f" {s} {{h1}} {s} {{h2}}" for s in SIGNS[::2]], "bracketed": [f" [{lead}: {{h1}}]" for lead in LEADS[::3]] + [f" ({lead}: {{h1}})" for lead in LEADS[1::3]],
            "bare": ["{h1}", " {h1}", " {h1} {h2}"], "buttons": [" " + " ".join(BUTTONS[(i + k) % len(BUTTONS)] for k in range(3)) for i in range(0, 22, 2)] + ["".join(BUTTONS[(i + k) % len(BUTTONS)] for k in range(4)) for i in range(0, 22, 3)],
            "prompt": [" " + p for p in PROMPTS], "ad-sentence": [" " + a for a in ADS], "player-sentence": [" " + m for m in MEDIA], "caption-sentence": [" " + c for c in CAPTIONS]},
        "word": {"ad": [" " + a for a in ADS], "player": [" " + m for m in MEDIA], "caption": [" " + c for c in CAPTIONS], "lead-word": [f" {lead}: {{h1}}" for lead in LEADS[::6]], "button-word": [f" {b} {c}" for b, c in zip(BUTTONS, BUTTONS[3:])]},
        "lines": {f"lines-{i}": [t] for i, t in enumerate(LINES)},
        "tail": {f"tail-{i}": [t] for i, t in enumerate(TAILS)},
    }


families = [{"name": f"{kind}-{name}", "kind": kind, "templates": templates} for kind, named in pieces().items() for name, templates in named.items()]
cities = ["PORT ALDER", "ORRIN", "SALT LAKE CITY", "GENEVA", "CARDIFF, Wales", "LAGOS", "AUCKLAND", "LODZ"]
sections = ["Region", "Courts", "Economy", "Rowing", "Science", "Culture", "Weather"]
json.dump({"families": families, "banks": {"cities": cities, "sections": sections, "stories": STORIES}}, open(sys.argv[1], "w", encoding="utf8"), ensure_ascii=False, indent=1)
print(len(families), "families,", sum(len(f["templates"]) for f in families), "templates")
