// Which orders do the rows of a client name? Rows with the same number at one provider are one filing, with their services.
import { COLUMNS, type RowValues, tableFaultText } from '../table/columns';
import type { TableFault } from './table-headings';

const NUMBER = 'filing.orderNumber';
const PROVIDER = 'service.access.provider';

/** A filing of a row that names an order; a table says of it no more than this. */
export interface NamedOrder {
  /** Index of the first row that names it. */
  readonly row: number;
  readonly filing: {
    readonly id: string;
    readonly provider: string;
    readonly services: readonly string[];
    readonly orderNumber: string;
  };
}

/** The orders of one client's rows. `idInRow`: the service that stands in a row. */
export function ordersOf(
  rows: readonly RowValues[],
  idInRow: ReadonlyMap<number, string>,
): readonly NamedOrder[] {
  const orders = new Map<string, NamedOrder>();
  for (const [row, values] of rows.entries()) {
    const [service, provider, orderNumber] = [
      idInRow.get(row),
      textIn(values, PROVIDER),
      textIn(values, NUMBER),
    ];
    if (service === undefined || provider === '' || orderNumber === '') continue;
    const key = JSON.stringify([provider, orderNumber]);
    const known = orders.get(key);
    const id = known?.filing.id ?? `filing-${orders.size + 1}`;
    const services = [...(known?.filing.services ?? []), service];
    orders.set(key, { row: known?.row ?? row, filing: { id, provider, services, orderNumber } });
  }
  return [...orders.values()];
}

/** A number without a provider: whose order it is cannot be known. */
export function orderFaults(values: RowValues, row: number): readonly TableFault[] {
  if (textIn(values, NUMBER) === '' || textIn(values, PROVIDER) !== '') return [];
  const column = COLUMNS.find(({ key }) => key === NUMBER)?.zh ?? '';
  return [{ row, column, message: tableFaultText('table-order-provider') }];
}

const textIn = (values: RowValues, key: string): string => String(values.get(key) ?? '');
