/** Irregular verbs: the lemma, then its other forms in -ed and -en. Third persons and -ing are regular unless listed. */
const VERBS = `
be am is are was were been being 'm 're 's m re s r ’m ’re ’s ai
have has had having 've 'd ve
do does did done du
go goes went gone gon goin goin'
will wo 'll ll
can ca
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
beset
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
die dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyeing
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fit
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit
hold held
hurt
input
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset
outdo outdid outdone
overcome overcame
overdo overdid overdone
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
prove proven
put
quit
read
rebuild rebuilt
repay repaid
reset
rethink rethought
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
slit
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie tying
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset
vie vying
wake woke woken
want wan
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
traffic trafficked trafficking
panic panicked panicking
mimic mimicked mimicking
quiz quizzed quizzing quizzes
focus focuses focussed focussing
bias biases biased biasing biassed
program programmed
veto vetoes vetoed
agree agreed
free freed
guarantee guaranteed
disagree disagreed
decree decreed
`;

/** Form to lemma, lower case. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma, ...forms] = line.trim().split(" ");
      return [lemma, ...forms].map((form): [string, string] => [form, lemma]);
    })
    .reverse(), // of two verbs with one form the earlier line wins ("lay" is both)
);
