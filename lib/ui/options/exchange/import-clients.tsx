// How are clients imported? Files are read and every fault is named; only what the person chooses is stored.
import type { ComponentChildren, ComponentProps } from 'preact';
import type { Translate } from '../../translate';
import type { Found, ImportActions } from './actions';
import { ChosenFiles } from './chosen-files';
import { DropFiles } from './drop-files';
import { ImportPreview } from './import-preview';
import { ImportResult } from './import-result';
import { JobNote } from './job';
import { asksForColumns, NameColumns } from './name-columns';
import { type Importing, useImport } from './use-import';
import './exchange.css';

const ACCEPT = '.json,.zip,.csv,.txt,.xlsx,application/json,application/zip,text/csv';

interface ImportProps {
  readonly t: Translate;
  readonly actions: ImportActions;
  readonly onImported: () => void;
  /** Leads to the pre-check, the next step. */
  readonly toPrecheck?: (() => void) | undefined;
  /** Leads to the folder of the clients' scans, the other next step. */
  readonly toFolder?: (() => void) | undefined;
  /**
   * The whole step is this import: the step has the title, and the press that chose it asks for the file. Leads on to the
   * next step; by itself where no row is left over.
   */
  readonly nextStep?: () => void;
}

/** The import card by itself: choose, look, confirm, and what came of it. */
export function ImportClients({ actions, onImported, ...props }: ImportProps) {
  const importing = useImport(actions, onImported, props.nextStep);
  return (
    <ImportBox
      {...props}
      {...{ actions, importing }}
      result={<ImportResult {...props} importing={importing} />}
    />
  );
}

interface ImportBoxProps extends Pick<ImportProps, 't' | 'actions' | 'nextStep'> {
  readonly importing: Importing;
  /** What came of it, where that is shown here. */
  readonly result?: ComponentChildren;
}

/** The import card: choose, look, confirm. */
export function ImportBox({ t, actions, nextStep, importing, result }: ImportBoxProps) {
  const isStep = nextStep !== undefined;
  const { job, found, take, readSamples } = importing;
  return (
    <section class="box import" data-testid="client-import">
      {!isStep && <h2>{t('clients.import')}</h2>}
      <DropFiles
        t={t}
        accept={ACCEPT}
        testId="client-import-file"
        label={t(found ? 'clients.import.file.other' : 'clients.import.file')}
        isMany
        isDisabled={job.isRunning}
        opensAtOnce={isStep}
        onFiles={take}
      />
      {job.state.kind !== 'done' && <JobNote t={t} job={job} done={() => ''} />}
      {result}
      {!found && <Beginnings t={t} actions={actions} isRunning={job.isRunning} readSamples={readSamples} />}
      {found && !job.isRunning && <Reviewed t={t} actions={actions} found={found} importing={importing} />}
    </section>
  );
}

interface ReviewedProps extends Pick<ImportProps, 't' | 'actions'> {
  readonly found: Found;
  readonly importing: Importing;
}

/** Which files these are, what their columns are, and what would be imported. */
function Reviewed({ t, actions, found, importing }: ReviewedProps) {
  const { files, before, isAgain, setAgain, isTried, setHeadingRow, nameColumns } = importing;
  const { putAway, apply, mend, mended } = importing;
  const isOneFile = files.length === 1;
  return (
    <>
      {files.length > 0 && found.files && (
        <ChosenFiles
          t={t}
          files={found.files}
          tables={found.tables ?? []}
          before={before}
          isOpen={isAgain || asksForColumns(found)}
          setHeadingRow={isOneFile ? setHeadingRow : undefined}
        />
      )}
      <Columns
        {...{ t, actions, found, isAgain, setAgain, isOneFile }}
        isTried={isTried && !isAgain}
        done={(names, mends) => void nameColumns(names, mends)}
      />
      {!isAgain && (
        <ImportPreview
          t={t}
          found={found}
          columns={actions.columns}
          apply={(keys) => void apply(keys)}
          cancel={putAway}
          mend={isOneFile ? mend : undefined}
          mended={mended}
        />
      )}
    </>
  );
}

interface ColumnsProps extends ComponentProps<typeof NameColumns> {
  readonly isOneFile: boolean;
  /** The columns are being chosen again: nothing is imported by the old choice meanwhile. */
  readonly isAgain: boolean;
  readonly setAgain: (isAgain: boolean) => void;
}

/** What the columns are: asked where that is not known, and opened by a press where it is. */
function Columns({ found, isOneFile, isAgain, setAgain, ...props }: ColumnsProps) {
  const { named = {}, lacking = [] } = found;
  const told = isOneFile ? lacking : lacking.map((one) => ({ ...one, words: [] })); // a choice would count in every file
  if (isAgain || asksForColumns(found)) return <NameColumns {...props} found={{ ...found, lacking: told }} />;
  if (Object.keys(named).length === 0 && lacking.length === 0) return null;
  return (
    <p class="small">
      <button type="button" class="link" data-testid="import-columns-again" onClick={() => setAgain(true)}>
        {props.t('import.columns.change')}
      </button>
    </p>
  );
}

interface BeginningsProps {
  readonly t: Translate;
  readonly actions: ImportActions;
  readonly isRunning: boolean;
  readonly readSamples: () => Promise<void>;
}

/** For people without a file: the empty table, and sample clients. */
function Beginnings({ t, actions, isRunning, readSamples }: BeginningsProps) {
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
          onClick={() => void readSamples()}
        >
          {t('clients.import.samples')}
        </button>
        <span class="muted">{t('clients.import.samples.hint')}</span>
      </div>
    </>
  );
}
