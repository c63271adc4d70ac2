// How is a generated page read and planned? The only file here that imports lib/page: it answers what would be written where, and whether the page is blocked.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCertificateNumber, checkNumber } from '../../lib/filing/numbers/check-number';
import { pick } from '../../lib/page/dom/option-match';
import type { PageReading, PlannedRow } from '../../lib/page/model';
import { identityVerdict } from '../../lib/page/plan/identity-conflicts';
import { planFor } from '../../lib/page/plan/plan-page';
import type { PlanOptions } from '../../lib/page/plan/verdict';
import { readPage } from '../../lib/page/read/read';
import { lexiconOf } from '../../lib/page/recognise/lexicon';
import type { Vocabulary } from '../../lib/page/recognise/portal-map';
import { DOCUMENTS, IDENTITY, type Values } from './client';

const TODAY = '2026-11-24';
const FIELDS = join(import.meta.dirname, '..', '..', 'rules', 'portals', 'fields.json');
const lexicon = lexiconOf(JSON.parse(readFileSync(FIELDS, 'utf8')) as Vocabulary); // tests/portals.test.ts checks that the file has this type

const OPTIONS: PlanOptions = {
  service: 0,
  isKnownPortal: true,
  documentNames: DOCUMENTS,
  checkNumber: (check, value, certType) => {
    if (check === 'certificate') return checkCertificateNumber(certType ?? '', value, TODAY);
    if (check !== 'phone') return checkNumber(check, value, TODAY);
    const mobile = checkNumber('mainland-mobile', value, TODAY);
    return mobile.ok ? mobile : checkNumber('landline', value, TODAY);
  },
};

/** The plan for a reading of a page without a map. */
export const planOf = (reading: PageReading, values: readonly Values[], isKnownPortal = true): PlannedRow[] =>
  planFor(reading, null, lexicon, values, { ...OPTIONS, isKnownPortal });

/** Whether the fill would be blocked because the page is another client's. */
export const isBlocked = (reading: PageReading, rows: readonly PlannedRow[]): boolean =>
  identityVerdict(reading.evidence, reading.fields, rows, IDENTITY).conflicts.length > 0;

/** What would be written into one control of the page. */
export interface Row {
  readonly elements: readonly Element[];
  /** Its boxes, when each takes one of several values, such as the two days of a period. */
  readonly parts: readonly Element[];
  readonly label: string;
  readonly fieldId: string | null;
  readonly is: 'write' | 'same' | 'left';
  readonly will: readonly string[];
  readonly reason: string;
  /** What would be chosen in a list that shows its options only when opened; null when none of them matches. */
  readonly chosenFrom: (offered: readonly string[]) => readonly string[] | null;
}

export interface Understood {
  readonly rows: readonly Row[];
  readonly isBlocked: boolean;
}

/** Whether the control shows its options only when opened. */
const isOpenedFirst = ({ fields }: PageReading, { key, kind }: PlannedRow): boolean =>
  kind === 'select' && fields.find((field) => field.key === key)?.options.length === 0;

/** What a write would choose in a list with these options. */
function chosenBy({ write, will }: PlannedRow, offered: readonly string[]): readonly string[] | null {
  const chosen = will.map((word, at) => {
    const wordings = [word, ...(write?.alternatives ?? []).flatMap((words) => words.slice(at, at + 1))];
    return pick(offered, (option) => option, wordings);
  });
  return chosen.includes(null) ? null : chosen.filter((option) => option !== null);
}

/** Reads and plans a page without a map, with these values of the client. */
export function understand(root: Document, url: string, values: readonly Values[]): Understood {
  const { reading, elements } = readPage(root, { url });
  const planned = planOf(reading, values);
  const rows = planned.map((row): Row => {
    const control = elements.get(row.key);
    return {
      elements: control === undefined ? [] : [control.element, ...control.parts],
      parts: control?.parts ?? [],
      label: row.label,
      fieldId: row.fieldId,
      is: row.action === 'fill' ? 'write' : row.action === 'same' ? 'same' : 'left',
      will: row.will,
      reason: row.reason.code,
      chosenFrom: (offered) => (isOpenedFirst(reading, row) ? chosenBy(row, offered) : row.will),
    };
  });
  return { rows, isBlocked: isBlocked(reading, planned) };
}
