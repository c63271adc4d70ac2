// Does a page ask for a website or for an app? By the fields that only one of them has, and by the words of their labels.
import type { Field, PlannedRow } from '../model';
import { groupOfSection } from '../recognise/field-groups';
import type { Lexicon } from '../recognise/lexicon';

/** What a page asks for, and the label that says so. */
export interface KindAsked {
  readonly kind: 'website' | 'app';
  readonly where: string;
}

const OF_WEBSITE = /网站|站点|首页|\bweb ?site|home ?page/iu;

/** The one kind of service that a page asks for; null where it asks for either, or says nothing of it. */
export function kindAsked(
  fields: readonly Field[],
  plan: readonly Pick<PlannedRow, 'key' | 'fieldId'>[],
  lexicon: Lexicon,
): KindAsked | null {
  const ids = new Map(plan.map(({ key, fieldId }) => [key, fieldId ?? '']));
  const asked = fields.filter(
    ({ key, visible }) => visible && /^(?:service|app)\./u.test(ids.get(key) ?? ''),
  );
  if (asked.some(({ key }) => ids.get(key) === 'service.kind')) return null;
  const isOfApp = ({ key, section, label }: Field): boolean =>
    ids.get(key)?.startsWith('app.') === true || groupOfSection([...section, label], lexicon) === 'app';
  const app = asked.find(isOfApp);
  const website = asked.find(({ label }) => OF_WEBSITE.test(label));
  if (app && website) return null;
  if (app) return { kind: 'app', where: app.label };
  return website ? { kind: 'website', where: website.label } : null;
}
