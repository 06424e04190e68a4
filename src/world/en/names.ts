/**
 * What the kept lists lack or have otherwise than newspapers do. Nothing here is a place of an invented story.
 */

/** Names of states beside those of the lists: code | names. `-name` takes one away that means something else. */
export const STATE_NAMES = `
US|United States|U.S.,U.S.A.,the States,Uncle Sam
GB|Britain|U.K.,United Kingdom
AE|United Arab Emirates|U.A.E.
CD|Democratic Republic of the Congo|Democratic Republic of Congo,D.R.C.
CG|Republic of the Congo|Congo,Republic of Congo
CN|China|PRC,mainland China
TW|Taiwan|Republic of China
CZ|Czech Republic|Czechia
TR|Turkey|Türkiye,Turkiye,Republic of Turkey
KP|North Korea|D.P.R.K.
MM|Myanmar|Burma
CV|Cape Verde|Cabo Verde
VA|Vatican|Vatican City
RU|Russia|Russian Federation
SY|Syria|
BN|Brunei|
MK|North Macedonia|Macedonia
TL|East Timor|Timor-Leste
CI|Ivory Coast|Cote d'Ivoire
IR|Iran|Islamic Republic
SU|Soviet Union|USSR,U.S.S.R.
YU|Yugoslavia|
`;

/** Capitals by other names, and capitals that the lists have otherwise: code | names, the first canonical. */
export const CAPITALS = `
US|Washington|Washington D.C.
UA|Kyiv|Kiev
IL|Jerusalem|
PS|Ramallah|
BO|La Paz|
NL|The Hague|
NL|Amsterdam|
CI|Abidjan|
NG|Abuja|
TZ|Dodoma|
ZA|Pretoria|
ZA|Cape Town|
LK|Colombo|
MM|Naypyidaw|Naypyitaw
KZ|Astana|Nur-Sultan
BJ|Porto-Novo|
SZ|Mbabane|
KI|South Tarawa|Tarawa
YE|Sanaa|Sana'a,Sana
SV|San Salvador|
MN|Ulan Bator|Ulaanbaatar
MD|Chisinau|
LY|Tripoli|
IN|New Delhi|Delhi
RO|Bucharest|
`;

/** Cities as English newspapers spell them: state | spellings, the first canonical. */
export const CITIES = `
IQ|Mosul|
IQ|Basra|Basrah
IQ|Irbil|Erbil,Arbil
IQ|Fallujah|Falluja,Al Fallujah
IQ|Tikrit|
IQ|Samarra|
IQ|Sulaymaniyah|As Sulaymaniyah,Sulaimaniya,Sulaimaniyah
IQ|Baiji|Beiji
IQ|Haditha|
IQ|Tal Afar|Tel Afar
IQ|Sinjar|
IQ|Amerli|Amirli
IQ|Baquba|Baqubah,Baqouba
IQ|Kut|Al Kut
IQ|Hilla|Hillah,Al Hillah
IQ|Abu Ghraib|Abu Ghurayb
IQ|Nasiriyah|Nasiriya
SY|Raqqa|Raqqah,Ar Raqqah,Al-Raqqa
SY|Homs|
SY|Kobani|Kobane,Ayn al-Arab
SY|Daraa|Deraa
SY|Latakia|
SY|Palmyra|
SY|Manbij|
TR|Suruc|Suruç
TR|Diyarbakir|
TR|Gaziantep|
IR|Qom|
IR|Natanz|
IR|Fordow|Fordo
IR|Arak|
IR|Mashhad|
IR|Bushehr|
SA|Mecca|Makkah
SA|Medina|
SA|Jeddah|Jiddah
EG|Alexandria|
EG|Sharm el-Sheikh|Sharm el Sheikh
IL|Tel Aviv|
IL|Haifa|
PS|Nablus|
PS|Hebron|
PS|Jenin|
PS|Rafah|
PS|Khan Younis|Khan Yunis
PS|Bethlehem|
LB|Sidon|
LB|Tyre|
LY|Benghazi|
LY|Misrata|Misurata
LY|Derna|
LY|Sirte|
UA|Odessa|Odesa
UA|Kharkiv|Kharkov
UA|Lviv|
UA|Donetsk|
UA|Luhansk|Lugansk
UA|Mariupol|
RU|St. Petersburg|Saint Petersburg,St Petersburg,Leningrad
RU|Sochi|
RU|Grozny|
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
MM|Yangon|Rangoon
CN|Guangzhou|Canton
VN|Ho Chi Minh City|Saigon
DE|Munich|
DE|Cologne|
DE|Nuremberg|
CH|Geneva|
CH|Zurich|
CH|Davos|
CH|Lausanne|
IT|Milan|
IT|Turin|
IT|Naples|
IT|Florence|
IT|Venice|
ES|Seville|
BE|Antwerp|
BE|Ghent|
PL|Krakow|Cracow
AF|Kandahar|
AF|Herat|
AF|Mazar-i-Sharif|Mazar-e-Sharif
AF|Jalalabad|
PK|Peshawar|
PK|Quetta|
PK|Karachi|
PK|Rawalpindi|
PK|Abbottabad|
NG|Maiduguri|
NG|Chibok|
NG|Lagos|
ML|Timbuktu|
US|New York|New York City
US|Washington|
US|Los Angeles|L.A.
US|Philadelphia|
US|San Francisco|
US|St. Louis|Saint Louis
US|Las Vegas|
US|Ferguson|
CA|Montreal|
CA|Toronto|
CA|Vancouver|
BR|Rio de Janeiro|Rio
BR|Sao Paulo|
`;

/** Peoples: code | adjective and noun forms, with commas. They go before what the lists have. */
export const PEOPLES = `
AE|Emirati,Emiratis
AG|Antiguan,Antiguans
AR|Argentine,Argentines,Argentinian,Argentinians,Argentinean
BA|Bosnian,Bosnians
BW|Botswanan,Batswana
BD|Bangladeshi,Bangladeshis
CD|Congolese
CG|
CH|Swiss
CN|Chinese
CZ|Czech,Czechs
DE|German,Germans
DK|Danish,Dane,Danes
DJ|Djiboutian,Djiboutians
DM|
DO|Dominican,Dominicans
EC|Ecuadorean,Ecuadoreans,Ecuadorian,Ecuadorians
ES|Spanish,Spaniard,Spaniards
FI|Finnish,Finn,Finns
FR|French,Frenchman,Frenchmen,Frenchwoman
GB|British,Briton,Britons,Brit,Brits
GL|Greenlandic,Greenlander,Greenlanders
GR|Greek,Greeks
HK|Hong Konger,Hong Kongers
HR|Croatian,Croatians,Croat,Croats
IE|Irish,Irishman,Irishmen
IL|Israeli,Israelis
IQ|Iraqi,Iraqis
IR|Iranian,Iranians,Persian,Persians
IS|Icelandic,Icelander,Icelanders
KZ|Kazakh,Kazakhs,Kazakhstani
KI|
KG|Kyrgyz
KM|Comorian,Comorians
KN|
LI|
LS|
LU|Luxembourger,Luxembourgers
MC|Monegasque
ME|Montenegrin,Montenegrins
MG|Malagasy,Madagascan
MM|Burmese
MU|Mauritian,Mauritians
MV|Maldivian,Maldivians
NE|Nigerien,Nigeriens
NL|Dutch,Dutchman,Dutchmen
NZ|New Zealander,New Zealanders,Kiwi,Kiwis
PG|Papuan,Papuans
PH|Filipino,Filipinos,Philippine
PL|Polish,Pole,Poles
PR|Puerto Rican,Puerto Ricans
PS|Palestinian,Palestinians
PT|Portuguese
RS|Serbian,Serbians,Serb,Serbs
RU|Russian,Russians
SA|Saudi,Saudis,Saudi Arabian,Saudi Arabians
SE|Swedish,Swede,Swedes
SI|Slovenian,Slovenians,Slovene,Slovenes
SK|Slovak,Slovaks,Slovakian
SM|
SN|Senegalese
SO|Somali,Somalis
SS|South Sudanese
ST|
SU|Soviet,Soviets
TH|Thai,Thais
TJ|Tajik,Tajiks
TM|Turkmen,Turkmens
TR|Turkish,Turk,Turks
TT|Trinidadian,Trinidadians
US|American,Americans
UZ|Uzbek,Uzbeks
VA|
WF|
XK|Kosovar,Kosovars
YE|Yemeni,Yemenis
YU|Yugoslav,Yugoslavs
`;

/** Peoples and faiths without a state of their own; with the state they are of, where they are of one. */
export const PEOPLES_APART = `
GB|English,Englishman,Englishmen
GB|Scottish,Scot,Scots
GB|Welsh,Welshman
ES|Catalan,Catalans
ES|Basque,Basques
RU|Chechen,Chechens
|Kurdish,Kurd,Kurds
|Arab,Arabs,Arabian
|European,Europeans
|African,Africans
|Asian,Asians
|Latin American,Latin Americans
|Western,Westerner,Westerners
|Yazidi,Yazidis,Yezidi,Yezidis
|Turkoman,Turkomans,Turkmen
|Alawite,Alawites
|Druze
|Pashtun,Pashtuns
|Hutu,Hutus
|Tutsi,Tutsis
|Rohingya
|Uighur,Uighurs,Uyghur,Uyghurs
|Tibetan,Tibetans
|Jewish,Jew,Jews
|Muslim,Muslims,Moslem,Moslems
|Christian,Christians
|Sunni,Sunnis
|Shiite,Shiites,Shia,Shi'ite,Shi'ites,Shias
|Catholic,Catholics
|Protestant,Protestants
|Orthodox
|Hindu,Hindus
|Sikh,Sikhs
|Buddhist,Buddhists
|Republican,Republicans
|Democrat,Democrats
|Tory,Tories
`;
