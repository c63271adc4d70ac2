// Which of the owner's two addresses does a control ask for that says neither? The one that its part of the page does not ask for.
import type { Field } from '../model';
import type { Lexicon } from '../recognise/lexicon';
import { isAddress } from '../recognise/portal-map';
import type { Recognised } from '../recognise/recognise';
import { partOfPage } from './page-parts';

interface Found {
  readonly field: Field;
  readonly found: Recognised;
}

/** Every control as it was taken for, but 单位地址 beside 证件住所 as the address that is left. Nothing else is told by what is left. */
export function withAddressLeft(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const isAsked = (id: string, part: string): boolean =>
    all.some(
      ({ field, found }) =>
        found.is === 'field' && found.known.id === id && field.visible && partOfPage(field) === part,
    );
  return all.map(({ field, found }) => {
    if (found.is !== 'unsure' || found.reason !== 'ambiguous' || field.section.length === 0)
      return { field, found };
    if (!found.candidates.every(isAddress)) return { field, found };
    const [id = '', ...more] = found.candidates.filter((at) => !isAsked(at, partOfPage(field)));
    const known = lexicon.byId.get(id);
    return known !== undefined && more.length === 0
      ? { field, found: { is: 'field', known, mapped: null, terms: new Set() } }
      : { field, found };
  });
}
