// What does 签署日期 without further words ask for directly after the notice of responsibility? For the day on which that notice was signed.
import { languagesOf } from '../dom/label-readings';
import { idsFor } from '../recognise/label-to-field';
import type { Lexicon } from '../recognise/lexicon';
import { readable } from '../recognise/word-segments';
import type { Found } from './found';
import { partOfPage } from './page-parts';

const OF_SIGNING = /签[署订字章]|\bsign(?:ed|ing|ature)?\b/u;
const NOTICE = '责任告知书';

/** Does a label, in each of its languages, ask for a day of signing without saying of what? */
function saysSigningOnly(label: string, lexicon: Lexicon): boolean {
  const languages = languagesOf(label);
  const words = languages[0] ?? label;
  return (
    [words, ...languages].every((half) => OF_SIGNING.test(readable(half))) &&
    idsFor(words, [NOTICE], lexicon).ids.includes('entity.noticeDate')
  );
}

/** A day of signing that names no document is taken as that of the notice of responsibility directly before it in the same part of the page. */
export function withSigningBeside(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const known = lexicon.byId.get('entity.noticeDate');
  const isAsked = all.some(({ found }) => found.is === 'field' && found.known === known);
  if (known === undefined || isAsked) return all;
  return all.map((one, at) => {
    const { field, found } = one;
    const before = all[at - 1];
    if (found.is !== 'unknown' || !/^(?:date|text)$/u.test(field.kind)) return one;
    const isBehindNotice =
      before?.found.is === 'field' &&
      before.found.known.id === 'upload.notice' &&
      partOfPage(before.field) === partOfPage(field);
    return isBehindNotice && saysSigningOnly(field.label, lexicon)
      ? { ...one, found: { is: 'field', known, mapped: null, terms: new Set(['signing']) } }
      : one;
  });
}
