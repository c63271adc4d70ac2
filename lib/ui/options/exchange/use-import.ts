// What happens to chosen files? They are read, and again after each answer about their columns, rows and headings, then stored.
import { useState } from 'preact/hooks';
import type { ExchangeResult } from '../../../protocol/exchange-signals';
import { EVERY_ROW, type Mend } from '../../../protocol/table-mends';
import type { Found, ImportActions, Watch } from './actions';
import { useJob } from './job';
import { type Left, leftOf } from './left-rows';

/** What was found in files; and after it was stored, the rows that are in no client. */
interface Shown {
  readonly found: Found | null;
  readonly left: Left | null;
}

const NOTHING: Shown = { found: null, left: null };

/** The job, and what of it is shown until the person puts it away. */
function useShown() {
  const job = useJob<ExchangeResult | Found>();
  const [shown, show] = useState<Shown>(NOTHING);
  const putAway = () => {
    job.reset();
    show(NOTHING);
  };
  return { job, ...shown, show, putAway };
}

/** An import under way, and what came of it. */
export type Importing = ReturnType<typeof useImport>;

/** `onAllStored`: the import ended and no row of a table is left over. The chosen files, what was found in them, and the job that reads and stores. */
export function useImport(actions: ImportActions, onImported: () => void, onAllStored?: () => void) {
  const { job, found, left, show, putAway } = useShown();
  const [isAgain, setAgain] = useState(false);
  const [isTried, setTried] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [before, setBefore] = useState('');
  const [headingRow, setRow] = useState<number | undefined>();
  const [mends, setMends] = useState<readonly Mend[]>([]);
  const read = async (work: (watch: Watch) => Promise<Found>) => {
    show(NOTHING);
    setAgain(false);
    const result = await job.run(work);
    if (!result || !('rows' in result)) return;
    job.reset();
    show({ found: result, left: null });
  };
  /** Reads files anew: what was said of the rows before does not count. */
  const begin = (given: readonly File[], from?: number) => {
    setFiles(given);
    setRow(from);
    setMends([]);
    setTried(false);
    void read((watch) => actions.readFiles(given, watch, [], from));
  };
  const take = (given: readonly File[]) => {
    setBefore(found === null ? '' : files.map(({ name }) => name).join('、'));
    begin(given);
  };
  const setHeadingRow = (row: number) => begin(files, row);
  const mend = (more: readonly Mend[]) => {
    const all = [...mends, ...more]; // later files override earlier ones, in their order
    setMends(all);
    void read((watch) => actions.readFiles(files, watch, all, headingRow));
  };
  const nameColumns = (names: Readonly<Record<string, string>>, more: readonly Mend[]) => {
    const all = [...mends.filter(({ row }) => row !== EVERY_ROW), ...more]; // the form says those anew
    setMends(all);
    setTried(true);
    return read(async (watch) => {
      await actions.nameColumns(names, more);
      return actions.readFiles(files, watch, all, headingRow);
    });
  };
  const readSamples = () => {
    setFiles([]);
    setBefore('');
    return read(actions.readSamples);
  };
  const apply = async (keys: ReadonlySet<string>) => {
    if (!found) return;
    const result = await job.run((watch) => found.store(keys, watch));
    onImported(); // also when it ended early, since part of it may be stored
    if (result) show({ found: null, left: leftOf(found) });
    if (result && !found.left) onAllStored?.();
  };
  const state = { job, found, left, isAgain, setAgain, isTried, files, before, mended: mends.at(-1) ?? null };
  const acts = { putAway, take, setHeadingRow, readSamples, mend, apply, nameColumns };
  return { ...state, ...acts };
}
