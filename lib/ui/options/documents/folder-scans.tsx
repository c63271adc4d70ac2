// How are the scans of many clients added at once? A folder is matched by names, reviewed file by file, and stored.
import { useState } from 'preact/hooks';
import type { Translate } from '../../translate';
import { JobNote, useJob } from '../exchange/job';
import type { FolderActions, Matched, ScansStored } from './folder-actions';
import { type ListedScan, listScans, type ScanChoice, withChoices } from './scan-choices';
import { ScanReview } from './scan-review';
import type { ClientValues } from './scan-values';
import { ScansOutcome } from './scans-outcome';
import { useLook } from './use-look';

interface FolderProps {
  readonly t: Translate;
  readonly actions: FolderActions;
  readonly done: () => void;
  /** Puts it away; absent where the button that opened it does. */
  readonly close?: () => void;
}

/**
 * The attribute is supported by every browser but missing in the types. A constant ref, since a function created per
 * render would set it again each time.
 */
const toFolders = (input: HTMLInputElement | null) => input?.setAttribute('webkitdirectory', '');

/** Choose a folder, review the matches, store them. */
export function FolderScans({ t, actions, done, close }: FolderProps) {
  const [found, setFound] = useState<Matched | null>(null);
  const [stored, setStored] = useState<{ found: Matched; scans: readonly ListedScan[] } | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, ScanChoice>>(new Map()); // by path
  const job = useJob<ScansStored>();
  const looking = useLook(actions.look);
  const begin = (matched: Matched | null) => {
    looking.clear();
    setChoices(new Map());
    setFound(matched);
  };
  const listed = listScans(found?.scans ?? [], choices, looking.looks, found?.names);
  const store = async (values: readonly ClientValues[]) => {
    looking.stop();
    const sure = listed.filter(({ state }) => state === 'sure');
    const result = await job.run((watch) => actions.store(sure, watch, values));
    if (result === null || found === null) return;
    setStored({ found, scans: listed });
    begin(null);
    done();
  };
  return (
    <section class="box folder-scans" id="folder-scans" tabIndex={-1} data-testid="folder-scans">
      <Head t={t} close={close} />
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
            if (files.length > 0) void actions.match(files).then(begin);
          }}
        />
      </label>
      <JobNote t={t} job={job} done={(result) => t('folder.stored', { n: result.stored })} />
      {job.state.kind === 'done' && stored && (
        <ScansOutcome t={t} result={job.state.result} {...stored} undo={actions.undo} changed={done} />
      )}
      {found && !job.isRunning && (
        <ScanReview
          {...{ t, actions, found, listed, looking }}
          choose={(made) => setChoices((all) => withChoices(all, made))}
          store={(values) => void store(values)}
          cancel={() => begin(null)}
        />
      )}
    </section>
  );
}

const Head = ({ t, close }: Pick<FolderProps, 't' | 'close'>) => (
  <div class="row folder-head">
    <h3>{t('folder.title')}</h3>
    {close && (
      <button type="button" class="ghost" data-testid="folder-close" onClick={close}>
        {t('folder.close')}
      </button>
    )}
  </div>
);
