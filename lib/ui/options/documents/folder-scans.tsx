// How are the scans of many clients added at once? A folder is matched by names, reviewed, and stored file by file.
import { useState } from 'preact/hooks';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { JobNote, useJob } from '../exchange/job';
import type { FolderActions, FolderScan, Matched, ScansStored } from './folder-actions';
import { LeftScans } from './left-scans';
import { ScansOutcome } from './scans-outcome';

interface FolderProps {
  readonly t: Translate;
  readonly actions: FolderActions;
  readonly done: () => void;
}

/**
 * The attribute is supported by every browser but missing in the types. A constant ref, since a function created per
 * render would set it again each time.
 */
const toFolders = (input: HTMLInputElement | null) => input?.setAttribute('webkitdirectory', '');

/** Choose a folder, review the matches, store them. */
export function FolderScans({ t, actions, done }: FolderProps) {
  const [found, setFound] = useState<Matched | null>(null);
  const [stored, setStored] = useState<Pick<FoundProps, 'found' | 'scans'> | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map()); // path → client, where several fit
  const job = useJob<ScansStored>();
  const take = (files: readonly File[]) =>
    void actions.match(files).then((matched) => {
      setChosen(new Map());
      setFound(matched);
    });
  const scans = (found?.scans ?? []).map((scan) => ({
    ...scan,
    client: scan.client ?? chosen.get(scan.path) ?? null,
  }));
  const sure = scans.filter(({ client, document }) => client !== null && document !== null);
  const store = async () => {
    const result = await job.run((watch) => actions.store(sure, watch));
    if (result === null || found === null) return;
    setStored({ found, scans });
    setFound(null);
    done();
  };
  return (
    <section class="box folder-scans" id="folder-scans" tabIndex={-1} data-testid="folder-scans">
      <h3>{t('folder.title')}</h3>
      <p class="small muted">{t('folder.hint')}</p>
      <label class="chip file big">
        {t('folder.choose')}
        <input
          type="file"
          multiple
          ref={toFolders}
          data-testid="folder-file"
          disabled={job.isRunning}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) take(files);
          }}
        />
      </label>
      <JobNote t={t} job={job} done={(result) => t('folder.stored', { n: result.stored })} />
      {job.state.kind === 'done' && stored && (
        <ScansOutcome t={t} result={job.state.result} {...stored} undo={actions.undo} changed={done} />
      )}
      {found && !job.isRunning && (
        <Found
          t={t}
          found={found}
          scans={scans}
          sure={sure}
          choose={(path, client) => setChosen(new Map([...chosen, [path, client]]))}
          store={() => void store()}
          cancel={() => setFound(null)}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly t: Translate;
  readonly found: Matched;
  readonly scans: readonly FolderScan[];
  readonly sure: readonly FolderScan[];
  readonly choose: (path: string, client: string) => void;
  readonly store: () => void;
  readonly cancel: () => void;
}

function Found({ t, found, scans, sure, choose, store, cancel }: FoundProps) {
  const open = scans.filter((scan) => !sure.includes(scan));
  const clients = new Set(sure.map(({ client }) => client)).size;
  return (
    <div class="stack-wide">
      <p role="status" data-testid="folder-count" data-sure={sure.length} data-open={open.length}>
        <strong>{t('folder.sure', { n: sure.length, clients })}</strong>
        {open.length > 0 && ` · ${t('folder.open', { n: open.length })}`}
      </p>
      {open.length > 0 && (
        <LeftScans
          t={t}
          scans={open}
          rowId="folder-open-row"
          beside={({ path, candidates }) =>
            candidates.map((id) => (
              <button key={id} type="button" class="chip" onClick={() => choose(path, id)}>
                {plain(found.names.get(id) ?? id)}
              </button>
            ))
          }
        />
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="folder-store"
          disabled={sure.length === 0}
          onClick={store}
        >
          {t('folder.store', { n: sure.length })}
        </button>
        <button type="button" class="secondary" onClick={cancel}>
          {t('clients.import.cancel')}
        </button>
      </div>
    </div>
  );
}
