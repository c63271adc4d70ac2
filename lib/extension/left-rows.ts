// How are the rows saved that no client came of? Each table as a workbook of its own, to be mended and imported again.
import type { Found } from '../ui/options/exchange/actions';
import { download } from './save-file';

/** The rows that are in no client, saved as a workbook for each table. */
export function leftIn(tables: NonNullable<Found['tables']>): Pick<Found, 'left'> {
  const some = tables.filter(({ left }) => left.length > 1); // the first row is the heading
  if (some.length === 0) return {};
  const save = async () => {
    const { writeXlsx } = await import('../exchange/table/xlsx');
    for (const { file, left } of some)
      download(new Blob([writeXlsx(left, 'clients')]), `未导入-${file.replace(/\.\w+$/u, '')}.xlsx`);
  };
  return { left: { count: some.reduce((sum, { left }) => sum + left.length - 1, 0), save } };
}
