// Which values of a page may be taken into the client? Only valid ones that differ from the client's.
import { canTake, type PageItem, takeInto } from '../../filing/client/adopt-values';
import type { Region } from '../../filing/client/client';
import { ownPart } from '../../filing/client/own-part';
import { checkEdited } from '../../filing/client/parse-client';
import { divisionNamed, divisionNames } from '../../filing/regions/divisions';
import type { PlannedRow } from '../../page/model';
import { choiceOf } from '../../page/plan/choices';
import { lexicon } from '../portals/portals';
import type { Bound, TabContext } from './context';
import { isSoundOnPage } from './numbers-on-page';
import { conflictsIn } from './plan';
import { isValidity, validityOn } from './validity-on-page';

// the client has no value, a different one, or one that fails its own check
const DIFFERS: ReadonlySet<PlannedRow['action']> = new Set(['keep', 'replace', 'refused']);

/**
 * Keys of the rows whose value on the page can be taken into the bound client; none while the page is about somebody
 * else.
 */
export function takeableIn(
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): readonly string[] {
  if (!context.bound || conflictsIn(context, plan, today).length > 0) return [];
  return plan.filter((row) => itemOf(context, plan, row, today) !== null).map(({ key }) => key);
}

const PLACES: ReadonlySet<string> = new Set(['entity.region', 'access.location']);

/** The value that a row would bring into the client; null when it may not be taken. */
export function itemOf(
  { page }: TabContext,
  plan: readonly PlannedRow[],
  row: PlannedRow,
  today: string,
): PageItem | null {
  const { fieldId, service, now } = row;
  if (fieldId === null || !DIFFERS.has(row.action) || !canTake(fieldId)) return null;
  if (PLACES.has(fieldId) && !regionOf(now)) return null;
  if (now.every((text) => text.trim() === '') || !isSoundOnPage(plan, row, today)) return null;
  if (isValidity(fieldId)) {
    const days = validityOn(plan, row);
    return days && { fieldId, service, value: days };
  }
  const choices = lexicon.byId.get(fieldId)?.choices ?? [];
  const codes = now.map((text) => choiceOf(choices, text));
  if (choices.length > 0 && codes.includes(null)) return null;
  const prefix = page?.reading.fields.find(({ key }) => key === row.key)?.prefix ?? '';
  const texts = prefix === '' ? now : [prefix + now.join('')];
  const value = choices.length > 0 ? codes.filter((code) => code !== null) : ownPart(fieldId, texts);
  return value && { fieldId, service, value };
}

/** Whether the client may be stored with this value: one that fails its checks would hold up all that is taken with it. */
export function isSoundIn(
  { client, filing }: Pick<Bound, 'client' | 'filing'>,
  item: PageItem,
  today: string,
): boolean {
  return checkEdited(takeInto(client, filing, [item], { regionOf, newId: () => 'page' }), today).ok;
}

/** The region named on the page, down to the last level that is recognised. */
export function regionOf(names: readonly string[]): Region | null {
  const shown = names.filter((name) => name.trim() !== '');
  const division = divisionNamed(shown);
  return division && { code: division.code, names: [...divisionNames(division.code)] };
}
