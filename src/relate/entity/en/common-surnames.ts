/** Surnames that very many people have; near spellings of them are other people's names. Folded. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `smith johnson johnston jones williams williamson brown browne davis davies miller wilson moore taylor anderson andersen thomas jackson white harris harrison martin martins
thompson thomson garcia martinez robinson clark clarke rodriguez rodrigues lewis lee walker hall allen allan alan young hernandez king wright lopez lopes hill scott green greene
adams baker gonzalez gonzales nelson nielsen carter mitchell perez peres roberts robertson turner phillips philips campbell parker evans edwards collins stewart stuart sanchez sanches
morris morrison rogers rodgers reed reid read cook cooke morgan bell murphy bailey bailie rivera cooper richardson richards cox howard ward torres peterson petersen pettersson gray grey
ramirez james watson brooks kelly kelley sanders saunders price bennett wood woods barnes ross henderson coleman jenkins perry powell long patterson hughes flores washington butler simmons
foster bryant alexander russell griffin griffith hayes hays meyer meyers mayer maier meier myers ford hamilton graham sullivan wallace hart simpson stevens stephens
hansen hanson jensen janssen jansen jansson johansson johansen olsen olson olsson larsen larson larsson persson schmidt schmitt schneider snyder fischer fisher weber webber wagner becker
hoffmann hoffman schulz schultz koch bauer richter klein wolf wolff schroder schroeder neumann newman newmann schwarz schwartz braun lange krause lehmann lehman
rossi russo ferrari esposito bianchi romano ricci marino greco bruno silva santos oliveira souza pereira ferreira alves lima gomes gomez ribeiro carvalho almeida
ivanov ivanova petrov petrova smirnov kuznetsov popov popova volkov sokolov novak novikov kowalski kowalska nowak kaminski
khan ali ahmed ahmad mohammed mohamed muhammad mohammad hussein hussain hossein hassan hasan abdullah ibrahim ismail rahman mahmoud mahmood saleh salih salem salim malik aziz karim kareem
hamid hameed khalil khaled khalid jaber jabr jabbar nasser naser omar umar osman othman saeed said sayed syed shah sharif shareef singh kumar sharma gupta patel das roy rao reddy
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo kim park choi jung jeong kang cho yoon jang lim nguyen tran pham le vu
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi saito cohen levy levi mizrahi friedman goldberg shapiro`.split(/\s+/),
);
