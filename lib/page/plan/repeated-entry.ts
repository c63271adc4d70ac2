// Which box asks for the value of the box before it once more: 再次输入邮箱 behind 邮箱?
import { readingsOf } from '../recognise/label-grammar';
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';
import { partOfPage } from './page-parts';

/** Words around a name by which it is asked once more, against mistakes of typing. */
const AGAIN =
  /^请?(?:再次|重复|重新|再)(?:输入|填写|填入|录入|输|填)(?:一[次遍])?的?|^确认(?=\p{Script=Han})|(?:再次)?确认$|^(?:re-?(?:enter|type)|repeat|confirm)\s+(?:your\s+)?|\s+again$/iu;

/** How many boxes may stand between the two. */
const MOST_BETWEEN = 1;

/** The box whose value a box asks for once more; undefined where it asks for something of its own, or where none of that kind stands right before it. */
function repeatedBy(all: readonly Found[], at: number, lexicon: Lexicon): Found | undefined {
  const one = all[at];
  if (one === undefined || one.found.is === 'field' || one.field.kind !== 'text') return undefined;
  const name = one.field.label.replace(AGAIN, '');
  if (name === '' || name === one.field.label) return undefined;
  const asked = readingsOf(name, lexicon).flatMap(({ concepts }) => concepts.map((concept) => concept.name));
  const near = all.slice(Math.max(0, at - 1 - MOST_BETWEEN), at);
  return near.findLast(
    ({ field, found }) =>
      found.is === 'field' &&
      field.kind === 'text' &&
      partOfPage(field) === partOfPage(one.field) &&
      asked.some((concept) => found.known.id.endsWith(`.${concept}`)),
  );
}

/** A box that asks for the same once more is filled like the one before it; `again` tells the two apart. */
export const withRepeats = (all: readonly Found[], lexicon: Lexicon): readonly Found[] =>
  all.map((one, at) => {
    const first = repeatedBy(all, at, lexicon);
    if (first?.found.is !== 'field') return one;
    return { ...one, found: { ...first.found, terms: new Set([...first.found.terms, 'again']) } };
  });
