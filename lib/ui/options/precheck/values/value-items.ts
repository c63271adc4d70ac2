// Which fields of which clients are filled in to settle one problem of many filings? Each field once, whatever number of filings waits for it.
import type { Client } from '../../../../filing/client/client';
import { partOf } from '../../../../filing/client/place-of';
import type { BatchRow } from '../../../../filing/report/batch';
import { type FieldKind, type FieldSpec, specOf } from '../../clients/editor/fields';
import { type Problem, problemName } from '../problems';

/** One field of one client. */
export interface ValueItem {
  readonly key: string;
  readonly clientId: string;
  /** The client's name. */
  readonly name: string;
  readonly serviceName: string | null;
  readonly place: string;
  readonly spec: FieldSpec;
}

const KINDS: ReadonlySet<FieldKind> = new Set(['text', 'long', 'day', 'until', 'choice', 'lines']);

/** Who a client or a person is: changed in the editor only, which asks whether somebody else is meant. */
const IDENTITY: ReadonlySet<string> = new Set([
  'entity.name',
  'entity.type',
  'entity.certType',
  'entity.certNumber',
  'people.name',
  'people.certNumber',
]);

/** The fields to fill in for a problem, in the order of its filings. */
export function valueItems(problem: Pick<Problem, 'kind' | 'id' | 'rows'>): readonly ValueItem[] {
  const items = new Map<string, ValueItem>();
  for (const row of problem.rows)
    for (const item of itemsOf(row, problemName(problem)))
      if (!items.has(item.key)) items.set(item.key, item);
  return [...items.values()];
}

/** Whether a problem is settled by filling in fields of its clients. */
export const isFillable = (problem: Pick<Problem, 'kind' | 'id' | 'rows'>): boolean =>
  problem.rows.some((row) => itemsOf(row, problemName(problem)).length > 0);

/** The filings of a problem that no field here settles. */
export const rowsWithoutItems = (problem: Pick<Problem, 'kind' | 'id' | 'rows'>): readonly BatchRow[] =>
  problem.rows.filter((row) => itemsOf(row, problemName(problem)).length === 0);

function itemsOf(row: BatchRow, name: string): readonly ValueItem[] {
  const fill = row.problems.find((one) => problemName(one) === name)?.fill ?? [];
  return fill.flatMap((place) => {
    const spec = specOf(partOf(place));
    if (spec === undefined || !KINDS.has(spec.kind) || IDENTITY.has(spec.part)) return [];
    const { client: clientId, serviceName } = row;
    return [{ key: `${clientId} ${place}`, clientId, name: row.name, serviceName, place, spec }];
  });
}

/** Whose field it is within the client: the domain, the person or the service; '' for the client's own. */
export function ownerIn(client: Client, place: string): string {
  const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(place) ?? [];
  const at = Number(index);
  if (list === 'people') return client.people[at]?.name ?? '';
  if (list !== 'services') return '';
  const service = client.services[at];
  const [, domain] = /^\.domains\[(\d+)\]/.exec(rest) ?? [];
  return (domain === undefined ? service?.name : service?.domains[Number(domain)]?.name) ?? '';
}
