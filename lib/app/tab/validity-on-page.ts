// From which day until which is a certificate valid, as a page shows it? In one box or in two, or with 长期 ticked beside them.
import type { PlannedRow } from '../../page/model';
import { ENDLESS } from '../../page/plan/format-value';
import { endOf } from '../../page/recognise/fitting';

const VALIDITY = /\.certValidity$/u;
export const isValidity = (fieldId: string): boolean => VALIDITY.test(fieldId);

const BEGINS = /起始|开始|生效|签发|起(?!止)|from|start|begin|issue/iu;
const ENDS = /止|终|到期|截|until|end|expir/iu;

/** A switch that is on, or 是 to 是否长期: what it says yes to is its label. */
const YES = /^(?:on|是|yes)$/iu;

type Shown = Pick<PlannedRow, 'fieldId' | 'service' | 'label' | 'now'>;

/**
 * The days of the certificate that a row is about, of all boxes that ask for them: first and last day of a person's, the last
 * day of the entity's. Null while one of them is not known: an empty last day is not yet 长期.
 */
export function validityOn(plan: readonly Shown[], { fieldId, service }: Shown): readonly string[] | null {
  if (fieldId === null) return null;
  const rowsOf = (id: string) => plan.filter((row) => row.fieldId === id && row.service === service);
  const boxes = rowsOf(fieldId);
  const isEndless = [...rowsOf(fieldId.replace(VALIDITY, '.certLongTerm')), ...boxes].some(({ label, now }) =>
    now.some((text) => endOf(YES.test(text) ? label : text) === 'none'),
  );
  const { from, until } = daysIn(boxes);
  const last = isEndless ? ENDLESS : until;
  if (last === '') return null;
  if (fieldId.startsWith('entity.')) return [last];
  return from === '' ? null : [from, last];
}

/** The first and the last day: two of one box, or each of a box whose label says which. */
function daysIn(boxes: readonly Shown[]): { readonly from: string; readonly until: string } {
  const both = boxes.find(({ now }) => now.length > 1);
  if (both !== undefined) return { from: both.now[0] ?? '', until: both.now[1] ?? '' };
  const dayOf = (isMeant: (label: string) => boolean) =>
    boxes.find(({ label }) => isMeant(label))?.now.join('') ?? '';
  const isFirst = (label: string) => BEGINS.test(label) && !ENDS.test(label);
  return { from: dayOf(isFirst), until: dayOf((label) => !isFirst(label)) };
}
