// Does a page ask for a website only? Decided by the words of its labels; not when it also asks for an app or for the kind of service.
import type { Field, PlannedRow } from '../model';
import { groupOfSection } from '../recognise/field-groups';
import type { Lexicon } from '../recognise/lexicon';

const OF_WEBSITE = /网站|站点|首页|\bweb ?site|home ?page/iu;

/** The label that asks for a website only; null when the page asks for either kind, or says nothing about it. */
export function websiteAsked(
  fields: readonly Field[],
  plan: readonly Pick<PlannedRow, 'key' | 'fieldId'>[],
  lexicon: Lexicon,
): string | null {
  const ids = new Map(plan.map(({ key, fieldId }) => [key, fieldId ?? '']));
  const asked = fields.filter(
    ({ key, visible }) => visible && /^(?:service|app)\./u.test(ids.get(key) ?? ''),
  );
  const asksForEither = asked.some(
    ({ key, section, label }) =>
      /^(?:service\.kind$|app\.)/u.test(ids.get(key) ?? '') ||
      groupOfSection([...section, label], lexicon) === 'app',
  );
  return asksForEither ? null : (asked.find(({ label }) => OF_WEBSITE.test(label))?.label ?? null);
}
