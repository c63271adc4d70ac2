// What does 手机号码② ask for beside 手机号码①, and 另一联系电话 behind 手机? A person gives one mobile number; the second is the one for emergencies.
import type { Lexicon } from '../recognise/lexicon';
import { readable } from '../recognise/word-segments';
import type { Found } from './found';
import { partOfPage } from './page-parts';

const COUNTED = /^(.*(?:手机|移动电话|号码?|mobile|phone))\s*([12一二])$/u;

/** A label's words before its number, and the number; null when it has none. */
function countedBy(label: string): { readonly stem: string; readonly isSecond: boolean } | null {
  const [, stem, nth = ''] = COUNTED.exec(readable(label).trim()) ?? [];
  return stem === undefined ? null : { stem, isSecond: '2二'.includes(nth) };
}

/** Another number than the one before it: 另一联系电话, 第二联系电话. */
const ANOTHER = /^(?:另外?一|另外|第二|其[他它])个?(?:联系)?(?:电话|手机)(?:号码?)?$/u;

/** The second of two counted mobile numbers of a person, or another behind the first, is the one for emergencies, unless the page asks for that one elsewhere. */
export function withSecondMobile(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const asked = new Set(all.flatMap(({ found }) => (found.is === 'field' ? [found.known.id] : [])));
  return all.map((one, at) => {
    const before = all[at - 1];
    if (one.found.is !== 'unknown' || before?.found.is !== 'field') return one;
    const { id } = before.found.known;
    const [own, first] = [countedBy(one.field.label), countedBy(before.field.label)];
    const isCounted = own?.isSecond === true && first?.isSecond === false && own.stem === first.stem;
    const isSecond = isCounted || ANOTHER.test(readable(one.field.label).trim());
    if (!isSecond || !id.endsWith('.mobile') || partOfPage(one.field) !== partOfPage(before.field))
      return one;
    const known = lexicon.byId.get(id.replace(/mobile$/u, 'emergencyPhone'));
    if (known === undefined || asked.has(known.id)) return one;
    return { ...one, found: { is: 'field', known, mapped: null, terms: new Set<string>() } };
  });
}
