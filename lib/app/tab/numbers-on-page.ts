// Which numbers does a page hold, and by which certificate is each checked? The one chosen beside it, else the one that it looks like.
import { type Filer, guessMeant } from '../../filing/numbers/guess-mistyped';
import { citationOf } from '../../filing/report/citations';
import type { NumberOnPage } from '../../filing/report/page-findings';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Text } from '../../filing/text';
import type { PlannedRow } from '../../page/model';
import { choiceOf } from '../../page/plan/choices';
import { lexicon } from '../portals/portals';
import { checkAs } from './plan';

/** Whether the value of a row on the page passes its check; without a check it counts as valid. */
export function isSoundOnPage(plan: readonly PlannedRow[], row: PlannedRow, today: string): boolean {
  const check = row.fieldId === null ? undefined : lexicon.byId.get(row.fieldId)?.check;
  if (check === undefined) return true;
  const certType = check === 'certificate' ? certTypeBeside(plan, row) : null;
  if (check === 'certificate' && certType === null) return false;
  return checkAs(check, row.now.filter((part) => part !== '').join('-'), certType, today).ok;
}

/** The numbers on the page, each with its check; the kind of a certificate is the one chosen beside it, else the one that the number looks like. */
export function numbersOn(
  book: Rulebook,
  plan: readonly PlannedRow[],
  today: string,
  filer: Filer,
): readonly NumberOnPage[] {
  const standards = [citationOf(book, 'std')];
  return plan.flatMap((row): NumberOnPage[] => {
    const known = row.fieldId === null ? undefined : lexicon.byId.get(row.fieldId);
    const check = known?.check;
    if (!known || check === undefined || row.now.length !== 1) return [];
    const chosen = check === 'certificate' ? certTypeBeside(plan, row) : null;
    const isOfEntity = known.id.startsWith('entity.');
    const guess = () => guessMeant(row.now[0] ?? '', isOfEntity ? filer : 'personal');
    const certType = chosen ?? (check === 'certificate' ? guess() : null);
    if (check === 'certificate' && certType === null) return [];
    return [
      {
        key: row.key,
        label: numberLabel(row.label, chosen === certType ? null : certType),
        value: row.now[0] ?? '',
        check: (value) => checkAs(check, value, certType, today),
        meant: { check, certType, isOfEntity },
        cites: check === 'certificate' ? standards : [],
      },
    ];
  });
}

/** For a number whose kind of certificate was not chosen. */
const LIKE: Readonly<Record<string, Text>> = {
  'resident-id': { zh: '（像身份证）', en: ' (looks like an ID card number)' },
  'business-licence': { zh: '（像统一社会信用代码）', en: ' (looks like a unified social credit code)' },
};

/** The page's label, with the guessed kind of certificate. */
function numberLabel(label: string, guessed: string | null): Text {
  const like = LIKE[guessed ?? ''];
  return { zh: `${label}${like?.zh ?? ''}`, en: `${label}${like?.en ?? ''}` };
}

function certTypeBeside(plan: readonly PlannedRow[], { fieldId, service }: PlannedRow): string | null {
  const id = fieldId?.replace(/certNumber$/u, 'certType') ?? '';
  const shown = plan.find((row) => row.fieldId === id && row.service === service)?.now[0];
  return shown === undefined ? null : choiceOf(lexicon.byId.get(id)?.choices ?? [], shown);
}
