// What is to be seen before the scans of a folder are stored? First what is doubtful or nobody's, then which file goes to whom and as what; each can be given by hand or left out.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Pager } from '../exchange/pager';
import type { FolderActions, Matched } from './folder-actions';
import { LeftScans } from './left-scans';
import { type Choose, givenTo, type ListedScan, preferred } from './scan-choices';
import { ScanEdit } from './scan-edit';
import { nameOf, slotOf, whyOpen } from './scan-lines';
import { isOfStranger, LookBar, LookLine, offered } from './scan-looks';
import { ScanThumb } from './scan-thumb';
import type { ClientValues } from './scan-values';
import { countOf, useScanValues, ValuesOffer } from './scan-values-offer';
import type { Looking } from './use-look';

interface ReviewProps {
  readonly t: Translate;
  readonly actions: FolderActions;
  readonly found: Matched;
  readonly listed: readonly ListedScan[];
  readonly looking: Looking;
  readonly choose: Choose;
  /** Stores the files, and fills in these values. */
  readonly store: (values: readonly ClientValues[]) => void;
  readonly cancel: () => void;
}

/** The whole list; nothing of it is stored yet. */
export function ScanReview({ t, actions, found, listed, looking, choose, store, cancel }: ReviewProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const sure = listed.filter(({ state }) => state === 'sure');
  const left = listed.filter(({ state }) => state === 'left');
  const open = listed.filter(({ state }) => state !== 'sure' && state !== 'left');
  const clients = new Set(sure.map(({ client }) => client)).size;
  const row = { t, actions, found, listed, choose, editing, setEditing };
  const values = useScanValues(actions, sure, looking.run?.isRunning ?? false);
  const [isTaken, setTaken] = useState(true);
  const m = isTaken ? countOf(values) : 0;
  return (
    <div class="stack-wide">
      <p role="status" data-testid="folder-count" data-sure={sure.length} data-open={open.length}>
        <strong>{t('folder.sure', { n: sure.length, clients })}</strong>
        {open.length > 0 && ` · ${t('folder.open', { n: open.length })}`}
        {left.length > 0 && ` · ${t('folder.left.count', { n: left.length })}`}
      </p>
      {actions.look && <LookBar {...{ t, looking, listed, found, choose }} />}
      {open.length > 0 && (
        <LeftScans
          t={t}
          scans={open}
          rowId="folder-open-row"
          why={(scan) => whyOpen(t, scan, found)}
          isAlarm={({ state }) => state === 'misfit' || state === 'misnamed'}
          row={(scan) => <OpenRow {...row} scan={scan} />}
        />
      )}
      {sure.length > 0 && <Sure {...row} sure={sure} />}
      {left.length > 0 && <LeftOut t={t} left={left} choose={choose} />}
      <ValuesOffer {...{ t, found, values, isTaken, setTaken }} />
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="folder-store"
          disabled={sure.length === 0}
          onClick={() => store(isTaken ? values : [])}
        >
          {t(m > 0 ? 'folder.store.filling' : 'folder.store', { n: sure.length, m })}
        </button>
        <button type="button" class="secondary" onClick={cancel}>
          {t('clients.import.cancel')}
        </button>
      </div>
    </div>
  );
}

/** The files that the person left out, each with the way back. */
function LeftOut({
  t,
  left,
  choose,
}: Pick<ReviewProps, 't' | 'choose'> & { readonly left: readonly ListedScan[] }) {
  return (
    <Fold title={t('folder.left.count', { n: left.length })} class="inline" testId="folder-left-out">
      <Pager t={t} items={left}>
        {(shown) => (
          <ul class="folder-open">
            {shown.map(({ path }) => (
              <li key={path}>
                <span>{plain(path)}</span>{' '}
                <button type="button" class="link" onClick={() => choose([[path, { isLeft: false }]])}>
                  {t('folder.take')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Pager>
    </Fold>
  );
}

interface RowProps extends Omit<ReviewProps, 'store' | 'cancel' | 'looking'> {
  readonly editing: string | null;
  readonly setEditing: (path: string | null) => void;
}

/** The files that will be stored, by client. */
function Sure({ sure, ...row }: RowProps & { readonly sure: readonly ListedScan[] }) {
  const { t, found } = row;
  const key = (scan: ListedScan) => `${nameOf(scan, found)}|${slotOf(scan, found, t)}`;
  return (
    <>
      <h4>{t('folder.sure.title')}</h4>
      <Pager t={t} items={sure.toSorted((one, other) => key(one).localeCompare(key(other), 'zh'))}>
        {(shown) => (
          <ul class="folder-sure" data-testid="folder-sure">
            {shown.map((scan, at) => {
              const above = shown[at - 1];
              return (
                <li key={scan.path} data-testid="folder-sure-row">
                  {above?.client !== scan.client && <strong>{nameOf(scan, found)}</strong>}
                  <Row {...row} scan={scan}>
                    <span>{slotOf(scan, found, t)}</span>
                    <span class="small muted folder-path">{plain(scan.path)}</span>
                  </Row>
                </li>
              );
            })}
          </ul>
        )}
      </Pager>
    </>
  );
}

/** A file without an owner: the clients that may be meant, or which of two files is taken. */
function OpenRow(row: RowProps & { readonly scan: ListedScan }) {
  const { t, actions, found, listed, choose, scan } = row;
  const { path, state, candidates } = scan;
  const named = scan.client === null ? candidates.filter((id) => found.names.has(id)) : [];
  const isSeen = state === 'misfit' || state === 'misnamed' || state === 'pictured';
  const pictured = isSeen ? offered(scan, found) : [];
  const chip = (testId: string, words: string, onClick: () => void) => (
    <button key={testId + words} type="button" class="chip" data-testid={testId} onClick={onClick}>
      {words}
    </button>
  );
  const give = (client: string) =>
    chip(
      'folder-candidate',
      t(state === 'misnamed' ? 'folder.give.seen' : 'folder.give', {
        name: plain(found.names.get(client) ?? client),
      }),
      () => choose([[path, givenTo(scan, client)]]),
    );
  return (
    <Row
      {...row}
      acts={
        <>
          {state === 'rival' &&
            chip('folder-prefer', t('folder.prefer'), () => choose(preferred(listed, scan)))}
          {[...new Set([...pictured, ...named])].map(give)}
          {actions.readPaper &&
            isOfStranger(scan) &&
            chip('folder-create', t('folder.create'), () => {
              choose([[path, { isLeft: true }]]); // it is stored with the new client
              actions.readPaper?.(scan.file);
            })}
          {state === 'misfit' &&
            chip('folder-keep', t('folder.keep', { name: nameOf(scan, found) }), () =>
              choose([[path, { isKept: true }]]),
            )}
        </>
      }
    >
      <span class="folder-path">{plain(path)}</span>
    </Row>
  );
}

interface OneRowProps extends RowProps {
  readonly scan: ListedScan;
  /** What is done with it besides giving it to another, or leaving it out. */
  readonly acts?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Picture, names and what stands on the picture, buttons: each in its column, so that the buttons stand below one another. */
function Row({ acts, children, ...row }: OneRowProps) {
  const { t, scan, editing, setEditing, choose } = row;
  const isOpen = editing === scan.path;
  return (
    <div class="folder-row">
      <ScanThumb t={t} file={scan.file} open={() => setEditing(scan.path)} />
      <span class="folder-said">
        {children}
        <LookLine t={t} scan={scan} />
      </span>
      <span class="folder-acts">
        {acts}
        <button
          type="button"
          class="link"
          data-testid="folder-edit"
          aria-expanded={isOpen}
          onClick={() => setEditing(isOpen ? null : scan.path)}
        >
          {t('folder.edit')}
        </button>
        <button
          type="button"
          class="link"
          data-testid="folder-leave"
          onClick={() => choose([[scan.path, { isLeft: true }]])}
        >
          {t('folder.leave')}
        </button>
      </span>
      {isOpen && (
        <ScanEdit
          {...{ t, actions: row.actions, found: row.found, scan }}
          choose={(choice) => choose([[scan.path, choice]])}
          close={() => setEditing(null)}
        />
      )}
    </div>
  );
}
