/**
 * Regions that are no state. One line each: type | state or nothing | names, the first canonical. LOC is land,
 * water and parts of the world; GPE has a government of its own.
 */
export const REGIONS = `
LOC||Middle East,Mideast
LOC||West
LOC||East
LOC||Global South
LOC||Gulf,Persian Gulf,Arabian Gulf
LOC||Levant
LOC||Maghreb
LOC||Horn of Africa
LOC||Sahel
LOC||Sahara
LOC||Balkans
LOC||Caucasus,North Caucasus,South Caucasus
LOC||Central Asia
LOC||Southeast Asia,South-East Asia
LOC||South Asia
LOC||East Asia
LOC||Asia-Pacific,Asia Pacific
LOC||Pacific,Pacific Ocean
LOC||Atlantic,Atlantic Ocean
LOC||Indian Ocean
LOC||Arctic
LOC||Antarctic
LOC||Europe
LOC||Western Europe
LOC||Eastern Europe
LOC||Asia
LOC||Africa
LOC||North Africa
LOC||West Africa
LOC||East Africa
LOC||Southern Africa
LOC||Sub-Saharan Africa
LOC||North America
LOC||South America
LOC||Central America
LOC||Latin America
LOC||Caribbean
LOC||Scandinavia
LOC||Baltics,Baltic
LOC||Mediterranean,Mediterranean Sea
LOC||Black Sea
LOC||Red Sea
LOC||Baltic Sea
LOC||Caspian Sea
LOC||North Sea
LOC||South China Sea
LOC||East China Sea
LOC||Arabian Peninsula
LOC||Korean Peninsula
LOC||Sinai,Sinai Peninsula
LOC||Strait of Hormuz
LOC||Bosphorus
LOC||English Channel
LOC||Euphrates
LOC||Tigris
LOC||Nile
LOC||Danube
LOC||Rhine
LOC||Amazon Basin
LOC||Himalayas
LOC||Alps
LOC||Silicon Valley
LOC||Sunni Triangle
LOC|IQ|Mount Sinjar,Sinjar Mountains
LOC|IL|Golan Heights,Golan
LOC|US|Midwest
LOC|US|New England
LOC|US|Gulf Coast
LOC|US|Silicon Valley
GPE|PS|West Bank
GPE|US|Bronx
GPE|US|Brooklyn
GPE|US|Manhattan
GPE|PS|Gaza Strip,Gaza
GPE|PS|East Jerusalem
LOC|PS|Palestinian territories,Occupied Territories
GPE|IQ|Kurdistan,Iraqi Kurdistan,Kurdistan Region,Kurdish region
GPE|UA|Crimea
LOC|UA|Donbas,Donbass
GPE|IN|Kashmir,Jammu and Kashmir
GPE|RU|Chechnya
GPE|RU|Dagestan
GPE|RU|Siberia
GPE|CN|Tibet
GPE|CN|Xinjiang
GPE|GB|England
GPE|GB|Scotland
GPE|GB|Wales
GPE|GB|Northern Ireland,Ulster
GPE|ES|Catalonia
GPE|ES|Basque Country
GPE|DE|Bavaria
GPE|DE|Saxony
GPE|IT|Sicily
GPE|IT|Sardinia
GPE|IT|Lombardy
GPE|FR|Corsica
GPE|FR|Brittany
GPE|FR|Normandy
GPE|BE|Flanders
GPE|BE|Wallonia
GPE|SD|Darfur
GPE|ET|Tigray
GPE|SO|Somaliland
GPE|SO|Puntland
GPE|GE|Abkhazia
GPE|GE|South Ossetia
GPE|AZ|Nagorno-Karabakh
GPE|MD|Transnistria
GPE|CY|Northern Cyprus
GPE|IQ|Anbar,Al Anbar,Anbar province
GPE|IQ|Nineveh,Ninewa
GPE|IQ|Diyala
GPE|IQ|Salahuddin,Salah ad Din,Salaheddin
GPE|IQ|Dohuk,Dahuk
GPE|SY|Idlib
GPE|SY|Deir ez-Zor,Deir al-Zor,Deir Ezzor
GPE|SY|Hasakah,Hasaka
GPE|AF|Helmand
GPE|AF|Kandahar
GPE|AF|Kunduz
GPE|AF|Nangarhar
GPE|PK|Punjab
GPE|PK|Sindh
GPE|PK|Balochistan,Baluchistan
GPE|PK|Waziristan,North Waziristan,South Waziristan
GPE|PK|Khyber Pakhtunkhwa
GPE|CA|Ontario
GPE|CA|Quebec
GPE|CA|British Columbia
GPE|CA|Alberta
GPE|CA|Manitoba
GPE|CA|Saskatchewan
GPE|CA|Nova Scotia
GPE|CA|New Brunswick
GPE|CA|Newfoundland,Newfoundland and Labrador
GPE|CA|Yukon
GPE|CA|Nunavut
GPE|AU|New South Wales
GPE|AU|Queensland
GPE|AU|Western Australia
GPE|AU|South Australia
GPE|AU|Tasmania
GPE|AU|Northern Territory
GPE|AU|Victoria
`;

/** States of the United States; "Georgia" and "Washington" are a state and a capital first. */
export const US_STATES =
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming";
