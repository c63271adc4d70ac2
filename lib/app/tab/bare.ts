// What is shown for a page without a client? What it is about, which documents its province requires, and what is still empty.
import { FIELDS_ASKED_OF_ALL } from '../../filing/client/needed';
import { divisionNamed, divisionsBelow } from '../../filing/regions/divisions';
import type { Rulebook } from '../../filing/rulebook/open';
import { shortHash } from '../../page/dom/text';
import type { Field, PlannedRow } from '../../page/model';
import { YES } from '../../page/plan/answering-option';
import { pageInView } from '../../page/recognise/recognise';
import type { BarePage } from '../../protocol/tab';
import type { App } from '../state/app';
import { aboutPage, keepAboutPage } from '../state/tab-store';
import type { TabContext } from './context';
import { type AboutPage, aboutOf, demandsOf } from './report';

/** What a page is about, and who says so: the page, an earlier one of the same portal, or the person; null while one of both is not known. */
export interface KnownAbout extends AboutPage {
  readonly known: BarePage['known'];
}

/**
 * What the page of a tab is about. What a page says is kept in ids alone for the pages behind it, which may not say it;
 * on another portal, and of a page that belongs to a client, nothing is.
 */
export async function aboutTab(
  { sessions, rulebook, today }: App,
  { tabId, portal, bound, ...context }: TabContext,
  plan: readonly PlannedRow[],
): Promise<KnownAbout> {
  const nothing = { province: null, category: null };
  const kept = await aboutPage(sessions, tabId);
  const isHere = kept.portal === undefined || kept.portal === portal?.id;
  const before = isHere ? kept : nothing;
  const whole = { tabId, portal, bound, ...context };
  const said = aboutOf(rulebook(), whole, plan, today(), nothing);
  const { province, category } = aboutOf(rulebook(), whole, plan, today(), before);
  const page = pageOf(whole);
  const isNew = province !== before.province || category !== before.category;
  if (isNew && bound === null && portal) {
    await keepAboutPage(sessions, tabId, { province, category, portal: portal.id, page });
  }
  const isOfThis = kept.portal === undefined || kept.page === page;
  const earlier = isOfThis ? 'chosen' : 'earlier';
  const isWhole = province !== null && category !== null;
  const isSaid = said.province !== null && said.category !== null;
  const from = isSaid ? 'page' : earlier;
  return { province, category, known: isWhole ? from : null };
}

/** Names a page of a portal: a document, and the step that it shows. */
function pageOf({ page, portal }: TabContext): string {
  const step = portal?.map && page ? pageInView(portal.map, page.reading) : null;
  return shortHash(JSON.stringify([page?.documentId, page?.reading.url, step?.title.zh]));
}

/** What a person without a vault is shown of the page. Its values are counted, never passed on. */
export function barePage(
  book: Rulebook,
  { page, portal }: TabContext,
  plan: readonly PlannedRow[],
  about: KnownAbout,
  today: string,
): BarePage {
  const fields = page?.reading.fields.filter(({ visible, editable }) => visible && editable) ?? [];
  const known = new Map(plan.map((row) => [row.key, row]));
  const isEmpty = (value: readonly string[]) => value.every((text) => text.trim() === '');
  const isAsked = ({ key, required, error }: Field) =>
    required || error !== '' || FIELDS_ASKED_OF_ALL.has(known.get(key)?.fieldId ?? '');
  const isBeside = settledBeside(fields, ({ key }) => known.get(key)?.fieldId ?? '');
  const isLacking = (field: Field) => isEmpty(field.value) || isHalfChosen(field);
  const wanted = fields.filter((field) => isLacking(field) && isAsked(field) && !isBeside(field));
  return {
    ...about,
    provinces: [...book.provinces.keys()],
    demands: demandsOf(book, about, portal?.provider ?? 'other', today),
    empty: wanted.map(({ key, label }) => ({ key, label: known.get(key)?.label || label })),
    isForm: fields.length > 0,
    filled: fields.filter(({ value, key }) => !isEmpty(value) && known.get(key)?.fieldId).length,
  };
}

/** Whether of a region's lists one is still to be chosen; some cities have no districts. */
function isHalfChosen({ kind, parts = 1, value }: Field): boolean {
  const levels = value.filter((name) => name.trim() !== '');
  if (kind !== 'cascader' || levels.length === 0 || levels.length >= parts) return false;
  const division = divisionNamed(levels);
  return division !== null && divisionsBelow(division.code).length > 0;
}

const TERM = /^(?<whose>.+)\.cert(?<what>Validity|LongTerm)$/u;

/** Whether a last day and the 长期 beside it answer for each other: where the day is asked the tick is no question of its own, and once it is made no day is left to ask. */
function settledBeside(fields: readonly Field[], idOf: (field: Field) => string): (field: Field) => boolean {
  const termOf = (field: Field) => TERM.exec(idOf(field))?.groups;
  const whoseOf = (what: string, isIt: (field: Field) => boolean = () => true) =>
    new Set(fields.filter((one) => termOf(one)?.what === what && isIt(one)).map((one) => termOf(one)?.whose));
  const dated = whoseOf('Validity');
  const endless = whoseOf('LongTerm', ({ kind, value }) =>
    value.some((text) => YES.includes(text.trim()) || (kind === 'checkbox' && text.trim() !== '')),
  );
  return (field) => {
    const term = termOf(field);
    if (term === undefined) return false;
    return term.what === 'LongTerm' ? dated.has(term.whose) : endless.has(term.whose);
  };
}
