// What became of a folder of scans? Which file went to whom and as what, which did not, and one press that takes all of it back.
import { useState } from 'preact/hooks';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Pager } from '../exchange/pager';
import type { FolderActions, Matched, ScansStored } from './folder-actions';
import { LeftScans } from './left-scans';
import type { ListedScan } from './scan-choices';
import { nameOf, slotOf, whyOpen } from './scan-lines';
import { countOf, ValueLines } from './scan-values-offer';

interface OutcomeProps {
  readonly t: Translate;
  readonly result: ScansStored;
  /** All files of the folder, as they were matched when they were stored. */
  readonly scans: readonly ListedScan[];
  readonly found: Matched;
  readonly undo: FolderActions['undo'];
  readonly changed: () => void;
}

type Undoing = 'no' | 'running' | readonly string[];

/** The files that were stored by client, and below them those that were not, with the reason. */
export function ScansOutcome({ t, result, scans, found, undo, changed }: OutcomeProps) {
  const [undone, setUndone] = useState<Undoing>('no');
  const refused = new Map(result.refused.map(({ path, reason }) => [path, reason]));
  const stored = scans.filter(({ state, path }) => state === 'sure' && !refused.has(path));
  const left = scans.filter((scan) => !stored.includes(scan));
  const m = countOf(result.filled);
  const takeBack = async () => {
    setUndone('running');
    setUndone(await undo(result.back));
    changed();
  };
  if (typeof undone === 'object') return <TakenBack t={t} kept={undone} found={found} />;
  return (
    <div class="stack-wide" data-testid="folder-outcome">
      {result.back.length > 0 && (
        <div class="row">
          <button
            type="button"
            class="secondary"
            data-testid="folder-undo"
            disabled={undone === 'running'}
            onClick={() => void takeBack()}
          >
            {t(m > 0 ? 'folder.undo.filled' : 'folder.undo', { n: stored.length, m })}
          </button>
        </div>
      )}
      <Filled t={t} result={result} found={found} />
      <Pager t={t} items={stored.toSorted((a, b) => nameOf(a, found).localeCompare(nameOf(b, found), 'zh'))}>
        {(shown) => (
          <ul class="folder-open" data-testid="folder-stored">
            {shown.map((scan) => (
              <li key={scan.path} data-testid="folder-stored-row">
                <strong>{nameOf(scan, found)}</strong> {slotOf(scan, found, t)}{' '}
                <span class="muted">{plain(scan.path)}</span>
              </li>
            ))}
          </ul>
        )}
      </Pager>
      <LeftOut t={t} left={left} found={found} refused={refused} />
    </div>
  );
}

/** What was filled in from the scans, and in which clients it could not be. */
function Filled({ t, result: { filled, unfilled }, found }: Pick<OutcomeProps, 't' | 'result' | 'found'>) {
  const n = countOf(filled);
  const names = t.list(unfilled.map((id) => plain(found.names.get(id) ?? id)));
  return (
    <>
      {n > 0 && (
        <div class="folder-values" data-testid="folder-filled">
          <strong>{t('folder.filled', { n })}</strong>
          <ValueLines t={t} found={found} values={filled} />
        </div>
      )}
      {unfilled.length > 0 && (
        <p class="warn-text" data-testid="folder-unfilled">
          {t('folder.unfilled', { names })}
        </p>
      )}
    </>
  );
}

interface LeftOutProps extends Pick<OutcomeProps, 't' | 'found'> {
  readonly left: readonly ListedScan[];
  readonly refused: ReadonlyMap<string, string>;
}

/** The files that were not stored. */
function LeftOut({ t, left, found, refused }: LeftOutProps) {
  if (left.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t('folder.left', { n: left.length })}</strong>
      </p>
      <LeftScans
        t={t}
        scans={left}
        why={(scan) => whyOpen(t, scan, found)}
        refused={refused}
        rowId="folder-left-row"
      />
    </>
  );
}

function TakenBack({
  t,
  kept,
  found,
}: Pick<OutcomeProps, 't' | 'found'> & { readonly kept: readonly string[] }) {
  const names = t.list(kept.map((id) => plain(found.names.get(id) ?? id)));
  return (
    <p role="status" class={kept.length === 0 ? 'good' : 'warn-text'} data-testid="folder-undone">
      {kept.length === 0 ? t('folder.undone') : t('folder.undone.but', { names })}
    </p>
  );
}
