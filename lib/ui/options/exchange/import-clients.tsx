// How are clients imported? Files are read and every fault is named; only what the person chooses is stored.
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { ExchangeResult } from '../../../protocol/exchange-signals';
import { EVERY_ROW, type Mend } from '../../../protocol/table-mends';
import type { Translate } from '../../translate';
import type { Found, ImportActions, Watch } from './actions';
import { DropFiles } from './drop-files';
import { ImportPreview } from './import-preview';
import { JobNote, useJob } from './job';
import { asksForColumns, NameColumns } from './name-columns';
import './exchange.css';

const ACCEPT = '.json,.zip,.csv,.txt,.xlsx,application/json,application/zip,text/csv';

interface ImportProps {
  readonly t: Translate;
  readonly actions: ImportActions;
  readonly onImported: () => void;
  /** Leads to the pre-check, the next step. */
  readonly toPrecheck?: (() => void) | undefined;
}

/** The import card: choose, look, confirm. */
export function ImportClients({ t, actions, onImported, toPrecheck }: ImportProps) {
  const { job, found, setFound, isAgain, setAgain, files, take, read, mend, mended, apply, nameColumns } =
    useImport(actions, onImported);
  return (
    <section class="box import" data-testid="client-import">
      <h2>{t('clients.import')}</h2>
      <DropFiles
        t={t}
        accept={ACCEPT}
        testId="client-import-file"
        label={t('clients.import.file')}
        isMany
        isDisabled={job.isRunning}
        onFiles={take}
      />
      <Beginnings t={t} actions={actions} isRunning={job.isRunning} read={read} />
      <JobNote
        t={t}
        job={job}
        done={(result) =>
          'rows' in result
            ? ''
            : t(result.updated > 0 ? 'clients.import.done' : 'clients.import.done.new', {
                n: result.clients,
                updated: result.updated,
              })
        }
        next={
          toPrecheck && (
            <button type="button" class="primary" data-testid="import-precheck" onClick={toPrecheck}>
              {t('today.check')}
            </button>
          )
        }
      />
      {found && !job.isRunning && (
        <Columns
          t={t}
          found={found}
          isAgain={isAgain}
          setAgain={setAgain}
          isOneFile={files.length === 1}
          columns={actions.columns}
          done={(names, mends) => void nameColumns(names, mends)}
        />
      )}
      {found && !job.isRunning && !isAgain && (
        <ImportPreview
          t={t}
          found={found}
          columns={actions.columns}
          apply={(keys) => void apply(keys)}
          cancel={() => setFound(null)}
          mend={files.length === 1 ? mend : undefined}
          mended={mended}
        />
      )}
    </section>
  );
}

interface ColumnsProps extends Pick<ComponentProps<typeof NameColumns>, 't' | 'columns' | 'done'> {
  readonly found: Found;
  readonly isOneFile: boolean;
  /** The columns are being chosen again: nothing is imported by the old choice meanwhile. */
  readonly isAgain: boolean;
  readonly setAgain: (isAgain: boolean) => void;
}

/** What the columns are: asked where that is not known, and opened by a press where it is. */
function Columns({ found, isOneFile, isAgain, setAgain, ...props }: ColumnsProps) {
  const { unknown = [], named = {}, lacking = [], examples = {}, proposed = {} } = found;
  const told = isOneFile ? lacking : lacking.map((one) => ({ ...one, words: [] })); // a choice would count in every file
  if (isAgain || asksForColumns(found))
    return <NameColumns {...props} {...{ unknown, named, examples, proposed }} lacking={told} />;
  if (Object.keys(named).length === 0 && lacking.length === 0) return null;
  return (
    <p class="small">
      <button type="button" class="link" data-testid="import-columns-again" onClick={() => setAgain(true)}>
        {props.t('import.columns.change')}
      </button>
    </p>
  );
}

/** The chosen files, what was found in them, and the job that reads and stores. */
function useImport(actions: ImportActions, onImported: () => void) {
  const [found, setFound] = useState<Found | null>(null);
  const [isAgain, setAgain] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [mends, setMends] = useState<readonly Mend[]>([]);
  const job = useJob<ExchangeResult | Found>();
  const read = async (work: (watch: Watch) => Promise<Found>) => {
    setFound(null);
    setAgain(false);
    const result = await job.run(work);
    if (!result || !('rows' in result)) return;
    job.reset();
    setFound(result);
  };
  const take = (given: readonly File[]) => {
    setFiles(given);
    setMends([]);
    void read((watch) => actions.readFiles(given, watch));
  };
  const mend = (more: readonly Mend[]) => {
    const all = [...mends, ...more]; // later files override earlier ones, in their order
    setMends(all);
    void read((watch) => actions.readFiles(files, watch, all));
  };
  const nameColumns = (names: Readonly<Record<string, string>>, more: readonly Mend[]) => {
    // the form says anew what holds in every row
    const all = [...mends.filter(({ row }) => row !== EVERY_ROW), ...more];
    setMends(all);
    return read(async (watch) => {
      await actions.nameColumns(names);
      return actions.readFiles(files, watch, all);
    });
  };
  const apply = async (keys: ReadonlySet<string>) => {
    if (!found) return;
    const result = await job.run((watch) => found.store(keys, watch));
    onImported(); // also when it ended early, since part of it may be stored
    if (result) setFound(null);
  };
  const mended = mends.at(-1) ?? null;
  return { job, found, setFound, isAgain, setAgain, files, take, read, mend, mended, apply, nameColumns };
}

interface BeginningsProps {
  readonly t: Translate;
  readonly actions: ImportActions;
  readonly isRunning: boolean;
  readonly read: (work: (watch: Watch) => Promise<Found>) => Promise<void>;
}

/** For people without a file: the empty table, and sample clients. */
function Beginnings({ t, actions, isRunning, read }: BeginningsProps) {
  return (
    <>
      <p class="small muted">{t('clients.import.hint')}</p>
      <div class="row small">
        <span class="muted">{t('clients.import.template')}</span>
        <button
          type="button"
          class="link"
          data-testid="template-xlsx"
          onClick={() => void actions.saveTemplate('xlsx')}
        >
          XLSX
        </button>
        <button
          type="button"
          class="link"
          data-testid="template-csv"
          onClick={() => void actions.saveTemplate('csv')}
        >
          CSV
        </button>
      </div>
      <div class="row small">
        <button
          type="button"
          class="link"
          data-testid="client-import-samples"
          disabled={isRunning}
          onClick={() => void read(actions.readSamples)}
        >
          {t('clients.import.samples')}
        </button>
        <span class="muted">{t('clients.import.samples.hint')}</span>
      </div>
    </>
  );
}
