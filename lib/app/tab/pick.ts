// Which of several fields does a control ask for, and how do several values stand in it? The person says it with one press, and it is kept for that address as if it were taught.
import type { PlannedRow, ValueWay } from '../../page/model';
import { pageInView } from '../../page/recognise/recognise';
import { type Taught, taughtId, taughtPage, withLesson, withPage } from '../../page/recognise/teach';
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import { contextOf } from './context';
import { planOf } from './plan';
import { publishTab } from './publish';

/** One press: which field a row is, and how several values stand in it. */
interface Pick {
  readonly key: string;
  readonly fieldId: string;
  readonly way?: ValueWay | undefined;
}

/** What a pick says: this control is the field, and the others that could have been it are not. */
function lessonsOf(plan: readonly PlannedRow[], row: PlannedRow, { fieldId, way }: Pick): readonly Taught[] {
  const twins = plan.filter(
    (one) => one.key !== row.key && one.fieldId === fieldId && one.reason.code === 'asked-twice',
  );
  const besides = {
    picked: true,
    ...(way === undefined ? {} : way === 'first' ? { first: true } : { separator: way }),
  };
  return [{ key: row.key, fieldId, besides }, ...twins.map(({ key }) => ({ key, fieldId: null }))];
}

/** Does the row itself offer what was pressed? How several values stand in it may be picked again. */
const offers = ({ candidates, ways = [], fieldId }: PlannedRow, pick: Pick): boolean =>
  pick.way === undefined
    ? candidates.includes(pick.fieldId)
    : fieldId === pick.fieldId && ways.some(({ way }) => way === pick.way);

/**
 * Takes the person's word for one row that waits for it; only what the row itself offers can be picked.
 * `pick-unnamed`: nothing but a value would name the control, so it cannot be found again.
 */
export async function pickField(app: App, tabId: number, pick: Pick): Promise<TabView> {
  const { key } = pick;
  const context = await contextOf(app, tabId);
  const { page, portal } = context;
  const plan = planOf(context, app.today());
  const row = plan.find((one) => one.key === key);
  if (page === null || row === undefined || !offers(row, pick)) return publishTab(app, tabId);
  const here = portal?.map ? pageInView(portal.map, page.reading) : null;
  const { page: lesson, unnamed } = taughtPage(page.reading, lessonsOf(plan, row, pick), here);
  if (unnamed.includes(key)) {
    app.notices.set(tabId, 'pick-unnamed');
    return publishTab(app, tabId);
  }
  const { origin } = new URL(page.reading.url);
  await app.ownPortals.change((own) => {
    const before = own.taught.find(({ id }) => id === taughtId(origin)) ?? null;
    const known = before?.pages.find(({ id }) => id === lesson.id);
    // what was taught or picked on this page before stays, but for what this pick says anew
    const merged = known === undefined ? lesson : withLesson(known, lesson);
    const map = withPage(before, merged, origin, app.today());
    return { ...own, taught: [...own.taught.filter((one) => one.id !== map.id), map] };
  });
  app.notices.delete(tabId);
  return publishTab(app, tabId);
}

/** The same from a mark in the page: of the document in view only, while a client is bound, and the page is answered nothing. */
export async function pickOnPage(
  app: App,
  { tabId, documentId }: { readonly tabId: number; readonly documentId: string },
  { key, fieldId }: Pick,
): Promise<void> {
  const { page, bound } = await contextOf(app, tabId);
  if (bound === null || page?.documentId !== documentId) return;
  await pickField(app, tabId, { key, fieldId });
}
