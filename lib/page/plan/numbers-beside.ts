// What does the box ask that stands beside the list of a certificate's types, under the same words? The certificate's number.
import type { Field } from '../model';
import type { Lexicon } from '../recognise/lexicon';
import { isVetoed, type Recognised } from '../recognise/recognise';

interface Found {
  readonly field: Field;
  readonly found: Recognised;
}

const TYPED = new Set<Field['kind']>(['text', 'number']);

/** The type that is asked right before, in the same row. */
function typeBefore({ field, found }: Found, before: Found | undefined): string | null {
  if (before === undefined || found.is !== 'unsure' || !TYPED.has(field.kind)) return null;
  const { is } = before.found;
  const id = is === 'field' ? before.found.known.id : '';
  const isSameRow =
    before.field.label === field.label && before.field.section.join('\n') === field.section.join('\n');
  return isSameRow && id.endsWith('.certType') && found.candidates.includes(id) ? id : null;
}

/** 有效证件 heads a list and a box: the box takes the number, unless its own hint speaks of something else. */
export function withNumbersBeside(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  return all.map((one, at) => {
    const type = typeBefore(one, all[at - 1]);
    const known = type === null ? undefined : lexicon.byId.get(type.replace(/certType$/u, 'certNumber'));
    if (known === undefined || isVetoed(known, one.field)) return one;
    return { ...one, found: { is: 'field', known, mapped: null, terms: new Set() } };
  });
}
