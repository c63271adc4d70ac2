// What clients have to send, as a workbook: a sheet for each client, which can be sent by itself, and one that names them all.
import type { ClientAsks } from '../../../filing/report/client-asks';
import type { Translate } from '../../translate';
import { type AskPart, askParts, siteNames } from './ask-words';

/** A sheet whose columns are as wide as their texts. */
interface AskSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly isFitted: true;
}

const KINDS = ['papers', 'questions', 'confirm', 'mend'] as const satisfies readonly AskPart['kind'][];

/** The sheets; a single client needs no summary. `naming`: the names that sheets may have, for those wanted. */
export function askSheets(
  all: readonly ClientAsks[],
  t: Translate,
  asOf: string,
  naming: (wanted: readonly string[]) => readonly string[],
): readonly AskSheet[] {
  const isMany = all.length > 1;
  const wanted = [...(isMany ? [t('asks.summary')] : []), ...all.map(({ name }) => name)];
  const names = naming(wanted);
  const own = isMany ? names.slice(1) : names;
  const rows = all.map((asks) => clientRows(asks, t, asOf));
  const tables = isMany ? [summaryRows(all, own, t), ...rows] : rows;
  return tables.map((table, at) => ({ name: names[at] ?? '', rows: table, isFitted: true }));
}

/** A row for each thing, with a column for the answer. */
function clientRows(asks: ClientAsks, t: Translate, asOf: string): AskSheet['rows'] {
  const rows = askParts(asks, asOf, t).flatMap(({ kind, items }) =>
    items.map(({ what, how, sites }) => [t(`asks.kind.${kind}`), what, how, siteNames(sites, t), '']),
  );
  const head = [
    t('asks.column.part'),
    t('asks.column.what'),
    t('asks.column.how'),
    t('asks.column.sites'),
    t('asks.column.answer'),
  ];
  return [head, ...rows];
}

/** A row for each client: who is asked, about which sites, and for how much. */
function summaryRows(all: readonly ClientAsks[], names: readonly string[], t: Translate): AskSheet['rows'] {
  const rows = all.map((asks, at) => [
    asks.name,
    asks.contact?.name ?? '',
    asks.contact?.phone ?? '',
    siteNames(asks.sites, t),
    ...KINDS.map((kind) => String(asks[kind].length)),
    names[at] ?? '',
  ]);
  const head = [
    t('precheck.column.clientName'),
    t('asks.column.contact'),
    t('asks.column.phone'),
    t('asks.column.sites'),
    ...KINDS.map((kind) => t(`asks.kind.${kind}`)),
    t('asks.column.sheet'),
  ];
  return [head, ...rows];
}
