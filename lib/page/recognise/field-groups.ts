// Whose is a field? What a label or a heading says of its owner, by signs in Chinese and by whole words in English.
import { latinWords, normal } from '../dom/text';
import type { Lexicon, Owner, OwnerWord } from './lexicon';

export interface Owned {
  readonly owner: Owner | null;
  readonly rest: string;
}

const HAN = /\p{Script=Han}/u;
const ofForm = (text: string): string => ` ${latinWords(text).join(' ')} `;

/** Splits a label into whose it is and what it asks. */
export function ownedBy(text: string, lexicon: Lexicon): Owned {
  const signs = normal(text);
  const words = ofForm(text);
  const isIn = ({ word, isLatin }: OwnerWord): boolean =>
    isLatin ? words.includes(` ${word} `) : signs.includes(word);
  // beside Chinese signs an English phrase only says the same again
  const isRepeated = ({ word, isLatin }: OwnerWord): boolean =>
    isLatin && word.includes(' ') && HAN.test(signs);
  const found = lexicon.owners.find((at) => !isRepeated(at) && isIn(at)) ?? lexicon.owners.find(isIn);
  if (found === undefined) return { owner: null, rest: restOf(signs, words) };
  const without = (at: OwnerWord, from: { signs: string; words: string }) => ({
    signs: from.signs.replace(at.isLatin ? at.word.replaceAll(' ', '') : at.word, ''),
    words: from.words.replace(` ${at.word} `, ' '),
  });
  const left = without(found, { signs, words });
  if (found.owner !== 'principal') return { owner: found.owner, rest: restOf(left.signs, left.words) };
  // 网站的负责人 and `person in charge of the website` are one word each, however they are written
  const whose = lexicon.owners.find((at) => isOwning(at, found, signs, words));
  if (whose === undefined) return { owner: 'principal', rest: restOf(left.signs, left.words) };
  const rest = without(whose, left);
  const owner = whose.owner === 'entity' ? 'subjectPrincipal' : 'servicePrincipal';
  return { owner, rest: restOf(rest.signs, rest.words) };
}

function isOwning(at: OwnerWord, person: OwnerWord, signs: string, words: string): boolean {
  if (at.owner !== 'entity' && at.owner !== 'service' && at.owner !== 'app') return false;
  if (at.isLatin !== person.isLatin) return false;
  if (!at.isLatin)
    return signs.includes(`${at.word}的${person.word}`) || signs.includes(`${at.word}${person.word}`);
  return [
    ` ${person.word} of ${at.word} `,
    ` ${person.word} for ${at.word} `,
    ` ${at.word} ${person.word} `,
  ].some((phrase) => words.includes(phrase));
}

/** What is asked when the owner is taken away; small words at the ends say nothing. */
function restOf(signs: string, words: string): string {
  if (HAN.test(signs)) return signs.replace(/^的/u, '');
  return words
    .trim()
    .replace(/^(?:(?:of|for|s) )+|(?: ?(?:of|for|s))+$/gu, '')
    .replaceAll(' ', '');
}

export const isPerson = (owner: Owner | null): boolean =>
  owner !== null && /Principal$|^principal$|^legal$/u.test(owner);

/** Which principal stands under a heading of this owner. */
export function principalUnder(around: Owner): Owner {
  if (around === 'entity' || around === 'subjectPrincipal') return 'subjectPrincipal';
  return around === 'service' || around === 'app' || around === 'servicePrincipal'
    ? 'servicePrincipal'
    : 'principal';
}

/** Whose fields stand under these headings: the innermost that says so; 负责人 alone asks the ones above it. */
export function ownerOfSection(section: readonly string[], lexicon: Lexicon): Owner | null {
  let isPrincipal = false;
  for (const heading of [...section].reverse()) {
    const { owner } = ownedBy(heading, lexicon);
    if (owner === null) continue;
    if (owner === 'principal') {
      isPrincipal = true;
      continue;
    }
    if (!isPrincipal) return owner;
    const under = principalUnder(owner);
    if (under !== 'principal') return under;
  }
  return isPrincipal ? 'principal' : null;
}

/**
 * The one principal that a whole page can mean by 负责人: the entity's where nothing on the page speaks of a
 * service, the service's where nothing speaks of the entity; null where both do, or neither.
 */
export function principalOfPage(
  fields: readonly { readonly label: string; readonly section: readonly string[] }[],
  lexicon: Lexicon,
): Owner | null {
  const texts = new Set(fields.flatMap(({ label, section }) => [label, ...section]));
  const owners = new Set([...texts].map((text) => ownedBy(text, lexicon).owner));
  const isOfEntity = owners.has('entity') || owners.has('subjectPrincipal');
  const isOfService = owners.has('service') || owners.has('app') || owners.has('servicePrincipal');
  if (isOfEntity === isOfService) return null;
  return isOfEntity ? 'subjectPrincipal' : 'servicePrincipal';
}

/** A label that names one principal under a heading that names the other is a page we do not understand. */
export function contradicts(said: Owner | null, around: Owner | null): boolean {
  return (
    said !== around &&
    [said, around].every((owner) => owner === 'subjectPrincipal' || owner === 'servicePrincipal')
  );
}
