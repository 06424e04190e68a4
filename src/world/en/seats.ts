/**
 * Seats of government and offices that stand for those who sit there: "the Kremlin said". One line each:
 * state (ISO 3166-1 alpha-2) | name | other names, with commas. No article in front.
 */
export const SEATS = `
US|White House|Oval Office,West Wing,1600 Pennsylvania Avenue
US|Pentagon|
US|Foggy Bottom|
US|Capitol Hill|
US|State Department|US State Department,U.S. State Department,Department of State
US|Justice Department|US Justice Department,U.S. Justice Department,Department of Justice,DOJ
US|Defense Department|US Defense Department,U.S. Defense Department,Department of Defense,DOD
US|Treasury Department|US Treasury,U.S. Treasury,Treasury,Department of the Treasury
US|Homeland Security|Department of Homeland Security,DHS,Homeland Security Department
US|Congress|US Congress,U.S. Congress
US|Senate|US Senate,U.S. Senate
US|House of Representatives|US House of Representatives,U.S. House of Representatives
US|CIA|Central Intelligence Agency,Langley
US|FBI|Federal Bureau of Investigation
US|National Security Council|NSC
US|Supreme Court|US Supreme Court,U.S. Supreme Court
US|Central Command|CENTCOM,U.S. Central Command,US Central Command
US|Federal Reserve|Fed
US|Mar-a-Lago|
US|Camp David|
GB|Downing Street|10 Downing Street,No 10,No. 10,Number 10,Number Ten
GB|Whitehall|
GB|Westminster|
GB|Buckingham Palace|
GB|Foreign Office|Foreign and Commonwealth Office,Foreign Commonwealth and Development Office
GB|Home Office|
GB|Ministry of Defence|MoD,MOD
GB|Treasury|HM Treasury
GB|House of Commons|Commons
GB|House of Lords|Lords
GB|Scotland Yard|New Scotland Yard,Metropolitan Police,Met Police
GB|MI5|
GB|MI6|
GB|Holyrood|
GB|Stormont|
FR|Elysee|Elysée,Élysée,Elysee Palace,Élysée Palace,Elysée Palace
FR|Matignon|Hotel Matignon
FR|Quai d'Orsay|Quai d’Orsay
RU|Kremlin|
RU|Duma|State Duma
RU|FSB|Federal Security Service
CN|Zhongnanhai|
CN|Politburo|
DE|Bundestag|
DE|Bundesrat|
DE|Chancellery|
IT|Palazzo Chigi|
IT|Quirinale|Quirinal Palace
ES|Moncloa|Moncloa Palace
TR|Sublime Porte|
IN|Lok Sabha|
IN|Rajya Sabha|
IN|South Block|
PK|ISI|Inter-Services Intelligence
IL|Knesset|
IL|IDF|Israel Defense Forces,Israel Defence Forces
IL|Mossad|
IL|Shin Bet|
IR|Majlis|
IR|Guardian Council|
IR|Revolutionary Guards|Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard Corps
IR|Quds Force|
KR|Blue House|
JP|Diet|National Diet
JP|Kantei|
UA|Verkhovna Rada|Rada
PS|Palestinian Authority|
KR|National Assembly|
AU|Parliament House|
AR|Casa Rosada|
BR|Planalto|Planalto Palace
VA|Holy See|
CA|Parliament Hill|
IE|Dail|Dáil
NL|Binnenhof|
SE|Riksdag|
DK|Folketing|
NO|Storting|
PL|Sejm|
SY|Baath Party|Ba'ath Party
`;
