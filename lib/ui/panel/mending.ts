// What does a filing that came back still ask of the person? The first place to mend, the causes to look at, and the boxes whose mended value is to be written again.
import { namedIn } from '../../filing/report/open-causes';
import type { PlanRow } from '../../page/model';
import type { FilingDetail, RefusalView } from '../../protocol/filings';

/** What is left of a refusal whose notice was read. */
export interface Mending {
  /** The first place of a cause that is not mended; null where none leads to a place. */
  readonly place: string | null;
  /** How many causes are not mended, as far as is known. */
  readonly open: number;
}

type CameBack = Pick<FilingDetail, 'state' | 'refusal'>;

/** null for a filing that did not come back. Without a notice nobody knows what is to be mended: nothing is open then. */
export function mendingOf(detail: CameBack | null): Mending | null {
  if (detail?.state !== 'refused') return null;
  const { refusal } = detail;
  const open = (refusal?.reasons ?? []).filter(({ isMended }) => isMended !== true);
  // of two causes it must be said first which one is meant: the places are those of both
  const [place = null] = open.flatMap(({ reason, places }) => (reason.other === null ? places : []));
  const ids = namedIn(refusal).flatMap(({ reason, isMended }) => (isMended === true ? [] : [reason.id]));
  return { place, open: new Set(ids).size };
}

/** The controls that still hold what was sent, where the client's new value is the one that mends a cause. */
export function mendedRows(plan: readonly PlanRow[], detail: CameBack | null): readonly string[] {
  if (detail?.state !== 'refused') return [];
  const values = new Set(valuesMended(detail.refusal));
  return plan
    .filter(({ action, will }) => action === 'replace' && values.has(will.join().trim()))
    .map(({ key }) => key);
}

const valuesMended = (refusal: RefusalView | null): readonly string[] =>
  (refusal?.reasons ?? []).flatMap(({ isMended, places, present = {} }) =>
    isMended === true ? places.flatMap((place) => present[place]?.zh.trim() || []) : [],
  );
