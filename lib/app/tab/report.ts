// What does the rulebook say about a tab? About its client's filing or, without a client, about what the page contains.

import { textsOnPage } from '../../filing/facts/field-texts';
import type { PageValues } from '../../filing/facts/page-client';
import { pageFacts, wordsOnPage } from '../../filing/facts/page-facts';
import type { Filer } from '../../filing/numbers/guess-mistyped';
import { citationsOf } from '../../filing/report/citations';
import { filingReport } from '../../filing/report/combine';
import {
  numberFindings,
  type ObjectedField,
  objectionFindings,
  phoneFindings,
  serverFindings,
  withPageFindings,
} from '../../filing/report/page-findings';
import { decidedPart, onlyWith, precheck } from '../../filing/report/precheck';
import type { DocumentNeed, Finding, Report } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import type { PlannedRow } from '../../page/model';
import { choiceOf } from '../../page/plan/choices';
import { undecidedFields } from '../clients/undecided';
import { lexicon } from '../portals/portals';
import type { TabContext } from './context';
import { numbersOn } from './numbers-on-page';
import { withoutTakenBack } from './out-of-sight';
import { isToldBy, phonesOn, unreportedPhones } from './phones-on-page';
import { serversOtherwise } from './server-on-page';

const NOTHING_SAID: AboutPage = { province: null, category: null };

/**
 * The report of a tab as of today; null when there is neither client nor anything to read. `onPortal`: documents that
 * the portal's slots contain already.
 */
export function reportOf(
  book: Rulebook,
  context: TabContext,
  rows: readonly PlannedRow[],
  today: string,
  about: AboutPage = NOTHING_SAID,
  onPortal: readonly string[] = [],
): Report | null {
  const { bound, portal, page } = context;
  const plan = withoutTakenBack(page?.reading.fields ?? [], rows);
  const report = bound
    ? filingReport(book, bound.client, bound.filing, today, undecidedFields(bound, bound.filing), onPortal)
    : portal && page
      ? pageReport(book, context, plan, today, about)
      : null;
  if (report === null) return null;
  const numbers = numberFindings(numbersOn(book, plan, today, filerOf(context, about)));
  const phones = phonesOn(plan);
  const own = phoneFindings(unreportedPhones(report, plan, phones), citesOf(book, OWN_MOBILE));
  const told = [...report.findings, ...numbers, ...own];
  const objected = objectedOn(context, plan).filter((one) => !isToldBy(told, plan, phones, one));
  const servers = serverFindings(serversOtherwise(context, plan));
  return withPageFindings(report, [...numbers, ...own, ...objectionFindings(objected), ...servers]);
}

/** The filled fields for which the page shows an error; empty ones are reported as empty. */
function objectedOn({ page }: TabContext, plan: readonly PlannedRow[]): readonly ObjectedField[] {
  const labels = new Map(plan.map(({ key, label }) => [key, label]));
  return (page?.reading.fields ?? []).flatMap(({ key, label, visible, value, error }) => {
    const isObjected = visible && error !== '' && value.some((text) => text.trim() !== '');
    return isObjected && labels.has(key) ? [{ key, label: labels.get(key) || label, error }] : [];
  });
}

/** What the person said about a page without a client: the province, and who files. */
export interface AboutPage {
  readonly province: string | null;
  readonly category: 'organization' | 'personal' | null;
}

/** What the page itself says about these overrides what the person chose. */
export function aboutOf(
  book: Rulebook,
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
  chosen: AboutPage,
): AboutPage {
  const facts = pageFacts(book, valuesOn(plan), context.portal?.provider ?? null, today);
  const { 'entity.province': province, 'entity.category': category } = facts;
  return {
    province: typeof province === 'string' ? province : chosen.province,
    category: category === 'organization' || category === 'personal' ? category : chosen.category,
  };
}

/** The documents that the province requires for a first website of such a subject. */
export function demandsOf(
  book: Rulebook,
  about: AboutPage,
  provider: string,
  today: string,
): readonly DocumentNeed[] {
  if (about.province === null || about.category === null) return [];
  const facts = {
    'filing.type': 'first-filing',
    'service.kind': 'website',
    'entity.province': about.province,
    'entity.category': about.category,
    ...(about.category === 'personal' ? { 'entity.type': 'personal' } : {}),
    documents: [],
    provider,
  };
  const { documents } = precheck(book, { id: 'page', facts, asOf: today });
  return documents.filter(({ requirement }) => requirement === 'required' || requirement === 'one-of');
}

/**
 * The findings that need no client: only what fails by the page's content, about a field only when it is filled, and
 * no questions.
 */
function pageReport(
  book: Rulebook,
  { portal }: TabContext,
  plan: readonly PlannedRow[],
  today: string,
  { province, category }: AboutPage,
): Report | null {
  const values = valuesOn(plan);
  if (Object.keys(values).length === 0 && province === null && category === null) return null;
  const self = category === 'personal' ? { 'entity.nature': ['personal'] } : {};
  const facts = {
    ...(province === null ? {} : { 'entity.province': province }),
    ...(category === null ? {} : { 'entity.category': category }),
    ...pageFacts(book, { ...self, ...values }, portal?.provider ?? null, today),
  };
  const known = wordsOnPage({ ...self, ...values }, today);
  const input = { id: 'page', facts, asOf: today, texts: textsOnPage(values), known };
  const report = decidedPart(precheck(book, input));
  const isHere = ({ target: { field } }: Finding) => field === undefined || holds(plan, field);
  return onlyWith(report, isHere);
}

const holds = (plan: readonly PlannedRow[], field: string): boolean =>
  plan.some(({ fieldId, now }) => fieldId === field && now.some((text) => text !== ''));

function valuesOn(plan: readonly PlannedRow[]): PageValues {
  const values: Record<string, readonly string[]> = {};
  for (const { fieldId, service, now } of plan) {
    if (fieldId === null || (service ?? 0) > 0 || fieldId in values || now.every((text) => text === ''))
      continue;
    const choices = lexicon.byId.get(fieldId)?.choices ?? [];
    values[fieldId] = choices.length === 0 ? now : now.flatMap((text) => choiceOf(choices, text) ?? []);
  }
  return values;
}

const filerOf = ({ bound }: TabContext, { category }: AboutPage): Filer =>
  bound === null ? category : bound.client.entity.type === 'personal' ? 'personal' : 'organization';

/** The rule that would report the same about a client. */
const OWN_MOBILE = 'nat-emergency-own-mobile';

const citesOf = (book: Rulebook, name: string) =>
  citationsOf(book, book.rules.find((rule) => rule.name === name)?.meta.cites ?? []);
