// Which of several fields does a control ask for, and how does it take several values? The person says so with one press, and it is stored for that address like a taught label.
import type { PlannedRow, ValueFormat } from '../../page/model';
import { pageInView } from '../../page/recognise/recognise';
import { type Taught, taughtId, taughtPage, withLesson, withPage } from '../../page/recognise/teach';
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import { contextOf } from './context';
import { planOf } from './plan';
import { publishTab } from './publish';

/** One press: which field a row is, and how it takes several values. */
interface Pick {
  readonly key: string;
  readonly fieldId: string;
  readonly format?: ValueFormat | undefined;
}

/** What a pick teaches: this control is the field, and the other candidates are not. */
function lessonsOf(
  plan: readonly PlannedRow[],
  row: PlannedRow,
  { fieldId, format }: Pick,
): readonly Taught[] {
  const twins = plan.filter(
    (one) => one.key !== row.key && one.fieldId === fieldId && one.reason.code === 'asked-twice',
  );
  const severalTaken = format === 'first' ? { first: true } : { separator: format };
  const besides = { picked: true, ...(format !== undefined && severalTaken) };
  return [{ key: row.key, fieldId, besides }, ...twins.map(({ key }) => ({ key, fieldId: null }))];
}

/** Does the row offer this choice? How it takes several values may be picked again. */
const offers = ({ candidates, formats = [], fieldId }: PlannedRow, pick: Pick): boolean =>
  pick.format === undefined
    ? candidates.includes(pick.fieldId)
    : fieldId === pick.fieldId && formats.some(({ format }) => format === pick.format);

/**
 * Stores the person's choice for one undecided row; only what the row offers can be picked. `pick-unnamed`: the
 * control has no name, only a value, so it could not be recognised again.
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
    // what was taught or picked on this page before is kept, except where this pick replaces it
    const merged = known === undefined ? lesson : withLesson(known, lesson);
    const map = withPage(before, merged, origin, app.today());
    return { ...own, taught: [...own.taught.filter((one) => one.id !== map.id), map] };
  });
  app.notices.delete(tabId);
  return publishTab(app, tabId);
}

/**
 * The same from a mark in the page: only for the current document and while a client is bound; the page gets no
 * answer.
 */
export async function pickOnPage(
  app: App,
  { tabId, documentId }: { readonly tabId: number; readonly documentId: string },
  { key, fieldId }: Pick,
): Promise<void> {
  const { page, bound } = await contextOf(app, tabId);
  if (bound === null || page?.documentId !== documentId) return;
  await pickField(app, tabId, { key, fieldId });
}
