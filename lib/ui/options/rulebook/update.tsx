// How is the rulebook replaced by a pack? The pack is checked, its changes are shown, and it is used only when the person agrees.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../../filing/text';
import type { BookInUse } from '../../../protocol/rules';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { DropFiles } from '../exchange/drop-files';
import type { PackActions, PackPreview } from './actions';
import { Preview } from './pack-preview';
import { PublisherKeys } from './publisher-keys';

interface UpdateProps {
  readonly t: Translate;
  readonly actions: PackActions;
  /** Called when another rulebook is in use. */
  readonly onChanged: () => void;
}

type State =
  | { readonly kind: 'idle' | 'failed' | 'getting' }
  | { readonly kind: 'checking'; readonly done: number; readonly of: number }
  | { readonly kind: 'refused'; readonly fault: Text }
  | { readonly kind: 'preview'; readonly pack: PackPreview };

/** The rulebook in use, the source of a pack, the trusted keys, and the way back. */
export function Update({ t, actions, onChanged }: UpdateProps) {
  const { book, state, look, get, take, goBack, renew, stop, leave } = useUpdate(actions, onChanged);
  const isBusy = state.kind === 'checking' || state.kind === 'getting';
  return (
    <section class="box" data-testid="rulebook-update">
      <h2>{t('rulebook.update')}</h2>
      {book !== null && <InUse book={book} t={t} goBack={goBack} />}
      {book !== null && book.keys.length > 0 && !isBusy && (
        <>
          <p class="small muted">{t('rulebook.update.about')}</p>
          <DropFiles
            t={t}
            accept="application/json,.json"
            testId="rulebook-pack-file"
            label={t('rulebook.update.file')}
            isDisabled={false}
            onFiles={([file]) => look(file)}
          />
          <FromAddress t={t} get={get} />
        </>
      )}
      {state.kind === 'getting' && <p class="small muted">{t('rulebook.update.getting')}</p>}
      {state.kind === 'checking' && <Checking {...state} t={t} stop={stop} />}
      <div aria-live="polite">
        {state.kind === 'failed' && <p class="bad">{t('rulebook.update.failed')}</p>}
        {state.kind === 'refused' && (
          <p class="bad" data-testid="rulebook-pack-refused">
            {t('rulebook.update.refused', { fault: t.text(state.fault) })}
          </p>
        )}
      </div>
      {state.kind === 'preview' && (
        <Preview
          key={state.pack.version}
          pack={state.pack}
          t={t}
          clients={actions.clients}
          take={() => take(state.pack.text)}
          leave={leave}
        />
      )}
      {book !== null && <PublisherKeys t={t} keys={book.keys} actions={actions} onChanged={renew} />}
    </section>
  );
}

/** The rulebook in use, and the state of the pack that may replace it. */
function useUpdate(actions: PackActions, onChanged: () => void) {
  const [book, setBook] = useState<BookInUse | null>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isStopped = useRef(false);
  const fail = () => setState({ kind: 'failed' });
  const renew = useCallback(
    () => void actions.inUse().then(setBook, () => setState({ kind: 'failed' })),
    [actions],
  );
  useEffect(() => {
    renew();
    return () => {
      isStopped.current = true;
    };
  }, [renew]);
  const look = (file: Blob | undefined) => {
    if (!file) return;
    isStopped.current = false;
    setState({ kind: 'checking', done: 0, of: 0 });
    const progress = (done: number, of: number) => {
      setState({ kind: 'checking', done, of });
      return !isStopped.current;
    };
    void actions.look(file, progress).then((answer) => {
      setState(
        'pack' in answer ? { kind: 'preview', pack: answer.pack } : { kind: 'refused', fault: answer.fault },
      );
    }, fail);
  };
  const get = (address: string) => {
    setState({ kind: 'getting' });
    void actions.get(address).then((answer) => {
      if ('file' in answer) look(answer.file);
      else setState({ kind: 'refused', fault: answer.fault });
    }, fail);
  };
  const take = (text: string) =>
    void actions.take(text).then((fault) => {
      if (fault !== null) setState({ kind: 'refused', fault });
      else onChanged();
    }, fail);
  const goBack = () => void actions.goBack().then(onChanged, fail);
  const stop = () => {
    isStopped.current = true;
  };
  return { book, state, look, get, take, goBack, renew, stop, leave: () => setState({ kind: 'idle' }) };
}

interface FromAddressProps {
  readonly t: Translate;
  readonly get: (address: string) => void;
}

function FromAddress({ t, get }: FromAddressProps) {
  const [address, setAddress] = useState('');
  return (
    <>
      <p class="small muted">{t('rulebook.update.address.about')}</p>
      <div class="row">
        <input
          type="url"
          maxLength={500}
          data-testid="rulebook-pack-address"
          aria-label={t('rulebook.update.address')}
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button
          type="button"
          class="secondary"
          data-testid="rulebook-pack-get"
          disabled={address.trim() === ''}
          onClick={() => get(address)}
        >
          {t('rulebook.update.address.get')}
        </button>
      </div>
    </>
  );
}

interface InUseProps {
  readonly book: BookInUse;
  readonly t: Translate;
  readonly goBack: () => void;
}

function InUse({ book: { version, pack, packaged, back, fault, keys }, t, goBack }: InUseProps) {
  return (
    <>
      <p data-testid="rulebook-in-use">
        {pack === null
          ? t('rulebook.update.packaged', { version })
          : t('rulebook.update.pack', { version, day: t.date(pack.day), key: plain(pack.key) })}
      </p>
      {fault !== null && (
        <p class="bad" data-testid="rulebook-pack-fault">
          {t('rulebook.update.fault', { fault: t.text(fault) })}
        </p>
      )}
      {keys.length === 0 && (
        <p class="muted" data-testid="rulebook-no-key">
          {t('rulebook.update.noKey')}
        </p>
      )}
      {back !== null && (
        <div class="row">
          <button type="button" class="chip" data-testid="rulebook-pack-back" onClick={goBack}>
            {t(back === packaged ? 'rulebook.update.backToPackaged' : 'rulebook.update.back', {
              version: back,
            })}
          </button>
        </div>
      )}
    </>
  );
}

interface CheckingProps {
  readonly done: number;
  readonly of: number;
  readonly t: Translate;
  readonly stop: () => void;
}

function Checking({ done, of, t, stop }: CheckingProps) {
  return (
    <div class="row">
      <progress value={done} max={of || 1} aria-label={t('rulebook.update.checking')} />
      <span class="small muted">
        {of === 0 ? t('rulebook.update.checking') : t('rulebook.verify.progress', { done, of })}
      </span>
      <button type="button" class="chip" data-testid="rulebook-pack-stop" onClick={stop}>
        {t('rulebook.verify.stop')}
      </button>
    </div>
  );
}
