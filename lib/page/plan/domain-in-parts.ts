// Does a page ask for a domain in two parts: a box for the name, and behind it a list of the endings .com, .cn, .net?
import type { Field } from '../model';
import { CHOICES } from '../recognise/fitting';
import type { Found } from './found';
import { partOfPage } from './page-parts';
import type { Asked } from './several-values';

/** The terms of the box for the name of a domain, and of the list of endings behind it. */
export const PARTS_OF_DOMAIN = ['partOfDomain1', 'partOfDomain2'] as const;

const ENDING = /^\.?\p{L}{2,}(?:\.\p{L}{2,}){0,2}$/u;
const COMMON = /^\.?(?:com|cn|net|org)$/iu;
const ASKS_FOR_ENDING = /^(?:请?选择)?(?:域名)?(?:的)?(?:后缀|顶级域|类型后缀|suffix|tld)名?$/iu;

/** Does a list offer endings of domains, or say that it does? */
function listsEndings({ kind, label, placeholder, options }: Field): boolean {
  if (!CHOICES.includes(kind)) return false;
  if (options.length === 0) return [label, placeholder].some((words) => ASKS_FOR_ENDING.test(words));
  const endings = options.filter((option) => ENDING.test(option));
  return endings.length >= options.length - 1 && endings.some((option) => COMMON.test(option));
}

const asksForDomain = ({ found }: Found): boolean =>
  found.is === 'field' && found.known.id === 'service.domain';

/** Is this a box for a domain, and the control behind it a list of endings that asks for nothing else? */
const areParts = (box: Found | undefined, list: Found | undefined): boolean =>
  box?.field.kind === 'text' &&
  asksForDomain(box) &&
  list !== undefined &&
  listsEndings(list.field) &&
  (list.found.is !== 'field' || asksForDomain(list)) &&
  partOfPage(box.field) === partOfPage(list.field);

/** A box for a domain before a list of endings takes the name alone, and the list the ending. */
export function withDomainInParts(all: readonly Found[]): readonly Found[] {
  return all.map((one, at) => {
    const isName = areParts(one, all[at + 1]);
    const { found } = isName ? one : (all[at - 1] ?? one);
    if (found.is !== 'field' || !(isName || areParts(all[at - 1], one))) return one;
    return { ...one, found: { ...found, terms: new Set([PARTS_OF_DOMAIN[isName ? 0 : 1]]) } };
  });
}

/** A name without a dot, and the ending: the last word, with the one before it where .com.cn and the like are sold together. */
const PARTED = /^(?:www\.)?([^.]+)(\.(?:(?:com|net|org|gov|edu|ac|mil)\.)?[^.]+)$/iu;

/** The part of a domain that a control asks for, in each wording, or the reason why it is left to the person; null for the whole domain. */
export function partOfDomain({ field, terms, value }: Asked): readonly string[] | string | null {
  const place = PARTS_OF_DOMAIN.findIndex((part) => terms.has(part));
  if (place < 0) return null;
  const [domain = '', ...more] = Array.isArray(value) ? value.map(String) : [String(value)];
  const [, name, ending] = PARTED.exec(domain) ?? [];
  if (name === undefined || ending === undefined || more.length > 0) return 'wrong-shape';
  if (place === 0) return [name];
  const endings = [ending, ending.slice(1)];
  const offered = endings.filter((one) => field.options.length === 0 || field.options.includes(one));
  return offered.length > 0 ? offered : 'option-missing';
}
