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

/** How many boxes may stand between a mobile number and another one of the same person. */
const MOST_BETWEEN = 4;

/** The box with the mobile number before a box: right before one that is counted, or a few boxes before one that is called another. */
function firstBefore(all: readonly Found[], at: number): Found | undefined {
  const one = all[at];
  const before = all[at - 1];
  if (one === undefined || before === undefined) return undefined;
  const [own, first] = [countedBy(one.field.label), countedBy(before.field.label)];
  if (own?.isSecond === true && first?.isSecond === false && own.stem === first.stem) return before;
  if (!ANOTHER.test(readable(one.field.label).trim())) return undefined;
  const near = all.slice(Math.max(0, at - 1 - MOST_BETWEEN), at);
  return near.findLast(({ found }) => found.is === 'field' && found.known.id.endsWith('.mobile'));
}

/** Are two boxes in one part of the page? The first may have a person's heading that it got from what stands before it. */
function areInOnePart(first: Found, second: Found): boolean {
  const [part, other] = [first, second].map(({ field }) => partOfPage(field));
  return part === other || (other !== '' && part?.startsWith(`${other}\n`) === true);
}

/** The second of two counted mobile numbers of a person, or another behind the first, is the one for emergencies, unless the page asks for that one elsewhere. */
export function withSecondMobile(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const asked = new Set(all.flatMap(({ found }) => (found.is === 'field' ? [found.known.id] : [])));
  return all.map((one, at) => {
    const first = one.found.is === 'unknown' ? firstBefore(all, at) : undefined;
    if (first?.found.is !== 'field' || !areInOnePart(first, one)) return one;
    const { id } = first.found.known;
    const known = lexicon.byId.get(id.replace(/mobile$/u, 'emergencyPhone'));
    if (known === undefined || known.id === id || asked.has(known.id)) return one;
    return { ...one, found: { is: 'field', known, mapped: null, terms: new Set<string>() } };
  });
}
