/**
 * International bodies, news agencies and armed or political movements, with their acronyms. One line each: kind | name | acronyms and other
 * names, with commas. A name in capitals is found in capitals only.
 */
export const BODIES = `
body|United Nations|UN,U.N.,United Nations Organization
body|Security Council|UN Security Council,U.N. Security Council,United Nations Security Council
body|General Assembly|UN General Assembly,U.N. General Assembly,United Nations General Assembly
body|European Union|EU,E.U.
body|European Commission|
body|European Parliament|
body|European Council|
body|European Central Bank|ECB
body|Council of Europe|
body|NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
body|International Atomic Energy Agency|IAEA
body|World Health Organization|WHO,World Health Organisation
body|World Food Programme|WFP,World Food Program
body|UNICEF|Unicef
body|UNESCO|Unesco
body|UNHCR|UN refugee agency,U.N. refugee agency
body|UNRWA|
body|OCHA|
body|UNAMI|
body|International Monetary Fund|IMF
body|World Bank|
body|World Trade Organization|WTO,World Trade Organisation
body|International Criminal Court|ICC
body|International Court of Justice|ICJ,World Court
body|European Court of Human Rights|ECHR
body|Interpol|INTERPOL
body|Europol|
body|Arab League|League of Arab States
body|African Union|AU
body|Organization of American States|OAS
body|ASEAN|Asean,Association of Southeast Asian Nations
body|OPEC|Opec
body|OSCE|Organization for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe
body|OECD|
body|OPCW|Organization for the Prohibition of Chemical Weapons,Organisation for the Prohibition of Chemical Weapons
body|Gulf Cooperation Council|GCC
body|Organization of Islamic Cooperation|OIC,Organisation of Islamic Cooperation
body|Commonwealth of Independent States|CIS
body|Commonwealth|Commonwealth of Nations
body|G7|Group of Seven
body|G8|Group of Eight
body|G20|G-20,Group of 20
body|P5+1|P5 plus 1
body|BRICS|
body|Mercosur|
body|ECOWAS|Ecowas
body|Red Cross|International Committee of the Red Cross,ICRC
body|Red Crescent|
body|Amnesty International|Amnesty
body|Human Rights Watch|HRW
body|Doctors Without Borders|MSF,Medecins Sans Frontieres,Médecins Sans Frontières
body|International Organization for Migration|IOM
body|Food and Agriculture Organization|FAO
body|World Meteorological Organization|WMO
body|Syrian Observatory for Human Rights|
agency|Associated Press|AP,A.P.
agency|Reuters|Thomson Reuters
agency|Agence France-Presse|AFP,Agence France Presse
agency|United Press International|UPI
agency|Bloomberg|Bloomberg News
agency|Press Association|PA Media
agency|Deutsche Presse-Agentur|dpa,DPA
agency|TASS|Tass,ITAR-TASS,Itar-Tass
agency|Interfax|
agency|RIA Novosti|RIA
agency|Sputnik|
agency|Xinhua|Xinhua News Agency
agency|Kyodo|Kyodo News
agency|Yonhap|Yonhap News Agency
agency|Anadolu Agency|Anadolu
agency|IRNA|Islamic Republic News Agency
agency|ISNA|
agency|Fars News Agency|Fars
agency|Tasnim|Tasnim News Agency
agency|Mehr News Agency|Mehr
agency|SANA|Syrian Arab News Agency
agency|MENA|Middle East News Agency
agency|KCNA|Korean Central News Agency
agency|Press Trust of India|PTI
agency|ANSA|
agency|EFE|Agencia EFE
agency|Belga|
agency|NTB|
agency|Ritzau|
agency|Australian Associated Press|AAP
agency|Canadian Press|
agency|Al Jazeera|Al-Jazeera,al-Jazeera
agency|Al Arabiya|Al-Arabiya,al-Arabiya
agency|Press TV|
movement|Islamic State|ISIS,ISIL,Daesh,Da'esh,Islamic State group,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,Islamic State in Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State of Iraq and al-Sham,Islamic State of Iraq and Greater Syria,Islamic State of Iraq in the Levant,Islamic State of Iraq,Islamic State in Iraq
movement|al-Qaida|al-Qaeda,al Qaida,al Qaeda
movement|al-Qaida in the Arabian Peninsula|al-Qaeda in the Arabian Peninsula,al Qaeda in the Arabian Peninsula,al Qaida in the Arabian Peninsula,AQAP
movement|al-Nusra Front|Nusra Front,Jabhat al-Nusra,al Nusra Front
movement|Taliban|Taleban
movement|Hezbollah|Hizbollah,Hizbullah,Hezbullah
movement|Hamas|
movement|Fatah|
movement|Islamic Jihad|Palestinian Islamic Jihad
movement|PLO|Palestine Liberation Organization,Palestine Liberation Organisation
movement|Muslim Brotherhood|
movement|Boko Haram|
movement|al-Shabab|al-Shabaab,al Shabab,al Shabaab,Shabab
movement|Houthis|Houthi,Ansar Allah
movement|Peshmerga|
movement|PKK|Kurdistan Workers' Party,Kurdistan Workers Party
movement|YPG|People's Protection Units
movement|Free Syrian Army|FSA
movement|Syrian Democratic Forces|SDF
movement|Popular Mobilization Forces|Popular Mobilisation Forces,Hashd al-Shaabi
movement|Mahdi Army|
movement|Haqqani network|
movement|Lashkar-e-Taiba|
movement|FARC|Revolutionary Armed Forces of Colombia
movement|ETA|
movement|IRA|Irish Republican Army
movement|Sinn Fein|Sinn Féin
movement|Wagner Group|
`;
