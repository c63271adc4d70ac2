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
import { LookBar, LookLine, offered } from './scan-looks';
import type { Looking } from './use-look';

interface ReviewProps {
  readonly t: Translate;
  readonly actions: FolderActions;
  readonly found: Matched;
  readonly listed: readonly ListedScan[];
  readonly looking: Looking;
  readonly choose: Choose;
  readonly store: () => void;
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
          beside={(scan) => <OpenActs {...row} scan={scan} />}
        />
      )}
      {sure.length > 0 && <Sure {...row} sure={sure} />}
      {left.length > 0 && (
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
                  <span class="folder-sure-line">
                    <span>{slotOf(scan, found, t)}</span>
                    <span class="muted folder-path">{plain(scan.path)}</span>
                    <RowActs {...row} scan={scan} />
                  </span>
                  <LookLine t={t} scan={scan} />
                  <Editing {...row} scan={scan} />
                </li>
              );
            })}
          </ul>
        )}
      </Pager>
    </>
  );
}

/** Beside a file without an owner: the clients that may be meant, or which of two files is taken. */
function OpenActs(row: RowProps & { readonly scan: ListedScan }) {
  const { t, found, listed, choose, scan } = row;
  const { path, state, candidates } = scan;
  const named = scan.client === null ? candidates.filter((id) => found.names.has(id)) : [];
  const isSeen = state === 'misfit' || state === 'pictured';
  const proposals = [...new Set([...(isSeen ? offered(scan, found) : []), ...named])];
  const chip = (testId: string, words: string, onClick: () => void) => (
    <button key={testId + words} type="button" class="chip" data-testid={testId} onClick={onClick}>
      {words}
    </button>
  );
  const give = (client: string) =>
    chip('folder-candidate', t('folder.give', { name: plain(found.names.get(client) ?? client) }), () =>
      choose([[path, givenTo(scan, client)]]),
    );
  return (
    <>
      {state === 'rival' && chip('folder-prefer', t('folder.prefer'), () => choose(preferred(listed, scan)))}
      {proposals.map(give)}
      {state === 'misfit' &&
        chip('folder-keep', t('folder.keep', { name: nameOf(scan, found) }), () =>
          choose([[path, { isKept: true }]]),
        )}
      <RowActs {...row} />
      <LookLine t={t} scan={scan} />
      <Editing {...row} />
    </>
  );
}

/** What can be done with any file: give it to another client or paper, or leave it out. */
function RowActs({ t, editing, setEditing, choose, scan }: RowProps & { readonly scan: ListedScan }) {
  const isOpen = editing === scan.path;
  const link = (testId: string, words: ComponentChildren, onClick: () => void) => (
    <button
      type="button"
      class="link"
      data-testid={testId}
      aria-expanded={testId === 'folder-edit' ? isOpen : undefined}
      onClick={onClick}
    >
      {words}
    </button>
  );
  return (
    <span class="folder-acts">
      {link('folder-edit', t('folder.edit'), () => setEditing(isOpen ? null : scan.path))}
      {link('folder-leave', t('folder.leave'), () => choose([[scan.path, { isLeft: true }]]))}
    </span>
  );
}

function Editing({
  t,
  actions,
  found,
  editing,
  setEditing,
  choose,
  scan,
}: RowProps & { readonly scan: ListedScan }) {
  if (editing !== scan.path) return null;
  return (
    <ScanEdit
      {...{ t, actions, found, scan }}
      choose={(choice) => choose([[scan.path, choice]])}
      close={() => setEditing(null)}
    />
  );
}
