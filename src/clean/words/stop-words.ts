/** The commonest little words of some languages, to tell English from what is not. No word stands in two lists where it could be helped. */
import { phrases } from "./phrases.ts";

export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: phrases(`
    the | of | and | to | that | was | for | on | with | said | he | is | at | by | it | from | his | as | be | are | have | has |
    who | which | this | not | but | had | they | their | will | would | i | we | you | an | were | been | about | she | her
  `),
  de: phrases(`
    der | die | das | und | ist | nicht | mit | den | von | zu | sich | auf | ein | eine | dem | des | im | auch | wird | sind | für
    | werden | bei | hat | dass | sie | wie | aus
  `),
  fr: phrases(`
    le | la | les | des | et | est | une | du | dans | qui | que | pour | pas | sur | au | avec | par | plus | sont | ce | il | aux
    | ont | cette
  `),
  es: phrases(`
    el | los | las | del | y | en | una | por | con | para | su | al | lo | más | pero | sus | como | fue | ha | este | que | es |
    se
  `),
  it: phrases(`
    il | di | che | della | per | gli | nel | sono | non | alla | dei | delle | anche | più | ha | dal | si | questo | è
  `),
  pt: phrases(`
    o | os | do | da | dos | das | em | não | uma | um | no | na | com | mais | ao | pela | pelo | foi | são | é | à
  `),
  nl: phrases(`
    het | een | van | niet | dat | zijn | voor | op | ook | aan | bij | maar | wordt | naar | deze | heeft | dit | er
  `),
  pl: phrases(`
    w | i | na | nie | się | że | jest | przez | dla | oraz | jak | był | tym | tego | po | od
  `),
  sv: phrases(`
    och | att | det | som | på | av | är | inte | till | för | den | ett | har | med
  `),
};
