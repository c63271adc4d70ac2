// What is one field called on this page? An owner and a concept, combined by one of several wordings, with star, colon or hint.
import type { Label } from './scene';
import { CONCEPTS, LATER, type Spoken, type Voice } from './words';

/** `owner`: the label names whose it is; `bare` and `full`: only the heading does; `question`: a sentence. */
export type Manner = 'owner' | 'bare' | 'full' | 'free' | 'question';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** English labels in the three spellings that consoles use. */
function cased(text: string, style: number): string {
  if (style === 0) return capital(text);
  const small = new Set(['of', 'the', 'in', 'or', 'as', 'on', 'and', 'for', 'to', 'is', 'with']);
  if (style === 1)
    return text
      .split(' ')
      .map((word, at) => (at > 0 && small.has(word) ? word : capital(word)))
      .join(' ');
  return text;
}

function ownedInEnglish(voice: Voice, owner: string, concept: string): string {
  const isLong = / (?:of|for) /u.test(owner);
  const orders = isLong
    ? [`${concept} of the ${owner}`, `${capital(owner)} - ${concept}`]
    : [
        `${owner} ${concept}`,
        `${concept} of ${owner}`,
        `${concept} of the ${owner}`,
        `${owner}'s ${concept}`,
      ];
  // no two possessives in a row
  return voice.chance.oneOf(owner.includes("'s") ? [`${owner} ${concept}`, `${owner}: ${concept}`] : orders);
}

const listsOf = (id: string) => CONCEPTS[id] ?? CONCEPTS[id.replace(/^\w+\./u, 'person.')];

/** Without a heading, only a label that names its owner, or a free one, is clear. */
export function mannerFor(voice: Voice, id: string, hasHeading: boolean, isShared: boolean): Manner {
  const free = listsOf(id)?.[voice.spoken].free ?? [];
  if (id.startsWith('access.')) return hasHeading ? 'full' : 'free';
  if (!hasHeading || isShared) return free.length > 0 && voice.chance.is(0.4) ? 'free' : 'owner';
  const manner = voice.chance.oneOf(['owner', 'bare', 'full', 'full', 'question'] as const);
  return manner === 'question' && id.endsWith('certLongTerm') ? 'owner' : manner;
}

/** The name of a field in one language, without star, colon or hint. */
export function nameOf(voice: Voice, id: string, owner: string, manner: Manner, spoken: Spoken): string {
  const lists = listsOf(id)?.[spoken];
  if (lists === undefined) throw new Error(`no words for ${id}`);
  if (manner === 'free') return voice.draw(lists.free, []);
  const later = (LATER.concepts[id] ?? LATER.concepts[id.replace(/^\w+\./u, 'person.')])?.[spoken];
  if (manner === 'full') return voice.draw(lists.full, lists.fullHeld, later?.full);
  const concept = voice.draw(lists.bare, lists.bareHeld, later?.bare);
  if (manner === 'bare') return concept;
  const word = voice.owner(owner, spoken);
  if (manner === 'question') {
    const long = spoken === 'en' && /'s|\//u.test(word);
    const sentence = long ? '{o}: {c}' : voice.text('questions');
    return sentence.replace('{o}', voice.written(word)).replace('{c}', voice.written(concept));
  }
  return spoken === 'en' ? ownedInEnglish(voice, word, concept) : `${word}${concept}`;
}

/** Parts of the label that are given, and what it belongs to. */
type More = Partial<Label> & {
  readonly isChoice?: boolean;
  /** It is printed on a certificate, so the page may use the same words. */
  readonly isCertified?: boolean;
};

const CERTIFIED = /\.(?:name|certNumber|certAddress|legalPersonName)$/u;

/** A name with star, colon, text before and after, hint and placeholder. */
export function dressed(voice: Voice, name: string, more: More = {}): Label {
  const { chance, spoken } = voice;
  const lead = chance.is(0.1) ? voice.text(more.isChoice === true ? 'selectLeads' : 'leads') : '';
  const tail = chance.is(0.12) ? voice.text(more.isCertified === true ? 'certifiedTails' : 'tails') : '';
  const isSentence = /[?？]$|^Please|^请|^請|^What/u.test(name);
  const style = chance.under(3);
  const plain = voice.written(spoken === 'en' ? cased(name, style) : name);
  const text = isSentence ? plain : `${lead}${lead !== '' && spoken === 'en' ? name : plain}${tail}`;
  const { isChoice: _, isCertified: __, ...given } = more;
  return {
    text,
    under: '',
    star: voice.text('stars'),
    colon: isSentence ? '' : voice.text('colons'),
    hint: chance.is(0.25) ? voice.text('hints') : '',
    placeholder: chance.is(0.5) ? voice.text('placeholders') : '',
    prefix: '',
    ...given,
  };
}

/** The label of one of our fields. */
export function labelOf(voice: Voice, id: string, owner: string, manner: Manner, more: More = {}): Label {
  const isCertified = CERTIFIED.test(id) && !/^(?:service|app)\./u.test(id);
  const label = dressed(voice, nameOf(voice, id, owner, manner, voice.spoken), { isCertified, ...more });
  if (voice.tongue !== 'both') return label;
  const english = nameOf(voice, id, owner, manner === 'question' ? 'owner' : manner, 'en');
  return { ...label, under: cased(english, 0) };
}
