// What does the box after the list of certificate types ask for, when it has the list's label, only 号码, or no label? For the certificate's number.
import type { Field } from '../model';
import { isVetoed } from '../recognise/hint-veto';
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';
import { partOfPage } from './page-parts';

const TYPED = new Set<Field['kind']>(['text', 'number']);

/** The field for the certificate type that is asked for directly before, in the same section. */
function typeBefore({ field }: Found, before: Found | undefined): string | null {
  if (before?.found.is !== 'field' || !TYPED.has(field.kind)) return null;
  const { id } = before.found.known;
  const isSameSection = partOfPage(before.field) === partOfPage(field);
  return isSameSection && id.endsWith('.certType') ? id : null;
}

const NUMBER = /^(?:号码?|编号|no\.?|number)$/iu;

/** Does a control ask for somebody's name? It may stand between the type of a certificate and its number. */
const asksForName = (one: Found | undefined): boolean =>
  one?.found.is === 'field' && one.found.known.id.endsWith('.name');

/** Does a box ask for the number: with the label of the list before it, or, when nothing else asks for the number, with none or only 号码? */
function asksNumber({ field, found }: Found, before: Field, type: string, isAsked: boolean): boolean {
  const { label, placeholder } = field;
  if (found.is === 'unsure') return label === before.label && found.candidates.includes(type);
  return found.is === 'unknown' && !isAsked && (label === '' ? placeholder === '' : NUMBER.test(label));
}

/** When 有效证件 is the label of both a list and a box, the box takes the number, unless its placeholder is about something else. */
export function withNumbersBeside(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const asked = new Set(all.flatMap(({ found }) => (found.is === 'field' ? [found.known.id] : [])));
  return all.map((one, at) => {
    const before = asksForName(all[at - 1]) && NUMBER.test(one.field.label) ? all[at - 2] : all[at - 1];
    const type = typeBefore(one, before);
    if (before === undefined || type === null) return one;
    const known = lexicon.byId.get(type.replace(/certType$/u, 'certNumber'));
    if (known === undefined || isVetoed(known, one.field)) return one;
    if (!asksNumber(one, before.field, type, asked.has(known.id))) return one;
    return { ...one, found: { is: 'field', known, mapped: null, terms: new Set() } };
  });
}
