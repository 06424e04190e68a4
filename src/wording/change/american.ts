/**
 * One spelling for words that Britain and America spell differently: "colour" is "color", "organised" is "organized",
 * "travelled" is "traveled". Only for telling whether two words are one; what it gives is not always a word. Folded forms.
 */
const WORDS: ReadonlyMap<string, string> = new Map(
  `centre:center theatre:theater metre:meter kilometre:kilometer centimetre:centimeter litre:liter fibre:fiber calibre:caliber spectre:specter sombre:somber
meagre:meager lustre:luster sabre:saber manoeuvre:maneuver defence:defense offence:offense licence:license practise:practice pretence:pretense
dialogue:dialog catalogue:catalog analogue:analog programme:program grey:gray cheque:check tyre:tire aluminium:aluminum ageing:aging judgement:judgment
acknowledgement:acknowledgment jewellery:jewelry mum:mom plough:plow sceptic:skeptic sceptical:skeptical scepticism:skepticism towards:toward afterwards:afterward
backwards:backward forwards:forward whilst:while amongst:among learnt:learned burnt:burned spelt:spelled dreamt:dreamed leapt:leaped spoilt:spoiled okay:ok
adviser:advisor skilful:skillful wilful:willful fulfil:fulfill enrol:enroll instil:instill fulfilment:fulfillment enrolment:enrollment paediatric:pediatric
anaesthetic:anesthetic encyclopaedia:encyclopedia foetus:fetus oestrogen:estrogen orthopaedic:orthopedic haemorrhage:hemorrhage diarrhoea:diarrhea mould:mold
smoulder:smolder storey:story draught:draft artefact:artifact cosy:cozy moustache:mustache pyjamas:pajamas doughnut:donut gaol:jail kerb:curb
grandad:granddad yoghurt:yogurt`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

export function american(form: string): string {
  const whole = WORDS.get(form) ?? (form.endsWith("s") ? plural(form) : undefined);
  if (whole !== undefined) return whole;
  return form
    .replace(/^(\p{L}{2,})our(|s|ed|ing|able|ably|ful|fully|less|ite|ites|hood|hoods|ist|ly|er|ers|al)$/u, "$1or$2")
    .replace(/^(\p{L}{3,})is(e|ed|es|ing|ation|ations|er|ers)$/u, "$1iz$2")
    .replace(/^(\p{L}{2,})ys(e|ed|es|ing)$/u, "$1yz$2")
    .replace(/^(\p{L}*[aeiou]\p{L}*[aeiou])ll(ed|ing|er|ers|or|ors)$/u, "$1l$2");
}

function plural(form: string): string | undefined {
  const one = WORDS.get(form.slice(0, -1));
  return one === undefined ? undefined : `${one}s`;
}
