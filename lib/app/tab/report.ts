// What does the rulebook say of a tab? Of its client's filing, or, without a client, of what stands on the page.

import { precheckInputs } from '../../filing/facts/facts';
import { type PageValues, pageFacts } from '../../filing/facts/page-facts';
import { combineReports } from '../../filing/report/combine';
import { type NumberOnPage, numberFindings, withPageFindings } from '../../filing/report/page-findings';
import { precheck } from '../../filing/report/precheck';
import type { Report } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import type { PlannedRow } from '../../page/model';
import { choiceOf } from '../../page/plan/choices';
import { lexicon } from '../portals/portals';
import type { Bound, TabContext } from './context';
import { checkAs } from './plan';

/** The report of a tab as of today; null where there is neither client nor anything to read. */
export function reportOf(
  book: Rulebook,
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): Report | null {
  const { bound, portal, page } = context;
  const report = bound
    ? filingReport(book, bound, today)
    : portal && page
      ? pageReport(book, context, plan, today)
      : null;
  return report && withPageFindings(report, numberFindings(numbersOn(plan, today)));
}

/** The report of all chosen services together. */
function filingReport(book: Rulebook, { client, filing }: Bound, today: string): Report | null {
  const [first, ...others] = precheckInputs(book, client, filing, today).map((input) =>
    precheck(book, input),
  );
  return first ? combineReports(filing.id, [first, ...others]) : null;
}

/** What can be said without a client: only what fails by what is on the page, and nothing asked. */
function pageReport(
  book: Rulebook,
  { portal }: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): Report | null {
  const values = valuesOn(plan);
  if (Object.keys(values).length === 0) return null;
  const facts = pageFacts(book, values, portal?.provider ?? null, today);
  const report = precheck(book, { id: 'page', facts, asOf: today });
  return { ...report, questions: [] };
}

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

/** Whether what a row holds on the page passes the check of its kind; what has no check is sound. */
export function isSoundOnPage(plan: readonly PlannedRow[], row: PlannedRow, today: string): boolean {
  const check = row.fieldId === null ? undefined : lexicon.byId.get(row.fieldId)?.check;
  if (check === undefined) return true;
  const certType = check === 'certificate' ? certTypeBeside(plan, row) : null;
  if (check === 'certificate' && certType === null) return false;
  return checkAs(check, row.now.filter((part) => part !== '').join('-'), certType, today).ok;
}

/** The numbers that stand on the page, each with the check of its kind; a certificate's kind is the one chosen beside it. */
function numbersOn(plan: readonly PlannedRow[], today: string): readonly NumberOnPage[] {
  return plan.flatMap((row): NumberOnPage[] => {
    const known = row.fieldId === null ? undefined : lexicon.byId.get(row.fieldId);
    const check = known?.check;
    if (!known || check === undefined || row.now.length !== 1) return [];
    const certType = check === 'certificate' ? certTypeBeside(plan, row) : null;
    if (check === 'certificate' && certType === null) return [];
    return [
      {
        key: row.key,
        label: row.label,
        value: row.now[0] ?? '',
        check: (value) => checkAs(check, value, certType, today),
      },
    ];
  });
}

function certTypeBeside(plan: readonly PlannedRow[], { fieldId, service }: PlannedRow): string | null {
  const id = fieldId?.replace(/certNumber$/u, 'certType') ?? '';
  const shown = plan.find((row) => row.fieldId === id && row.service === service)?.now[0];
  return shown === undefined ? null : choiceOf(lexicon.byId.get(id)?.choices ?? [], shown);
}
