/**
 * Who sends a newsletter: `The Ledger <news@ledger.example>` is the outlet, `Ann Vale from The Ledger
 * <...>` its author too; of a bare address its domain is all there is.
 */
export function senderOf(from: string | null): { readonly publisher: string | null; readonly authors: readonly string[] } {
  const name = from
    ?.slice(0, LONGEST)
    .replace(/<[^<>]{0,500}>\s*$/, "")
    .replace(/^\s*["']|["']\s*$/g, "")
    .replace(/\s+via .{1,60}$/i, "")
    .trim();
  if (!name || /^\S+@\S+$/.test(name)) return { publisher: domainOf(name || from), authors: [] };
  const person = /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}),? (?:from|at|of|\||-|–) (\S.{1,80})$/u.exec(name);
  return person ? { publisher: person[2].trim(), authors: [person[1]] } : { publisher: name, authors: [] };
}

/** Code units of a sender that are looked at. */
const LONGEST = 1000;

function domainOf(address: string | null | undefined): string | null {
  return /@([a-z0-9.-]{3,200})>?\s*$/i.exec(address ?? "")?.[1].toLowerCase() ?? null;
}
