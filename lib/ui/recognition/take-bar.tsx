// When can reviewed certificates be stored, and what was the result? Nothing is stored without a press, and it can be undone.
import { useState } from 'preact/hooks';
import type { Client } from '../../filing/client/client';
import type { Text } from '../../filing/text';
import { isReady } from '../../recognition/review/review';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { TakeActions } from './actions';
import { type Target, TargetChoice } from './target';
import type { PaperOnTable } from './use-papers';
import { type Taken, useTake } from './use-take';

/** Continues in the editor, of an existing client or of a new one (null); the pictures are stored once it is saved there. */
export type Edit = (client: Client, id: string | null, storePictures: () => Promise<void>) => void;

interface TakeBarProps {
  readonly t: Translate;
  readonly clients: TakeActions;
  readonly target: Target;
  /** The client to which they are added; null for a new one. */
  readonly id: string | null;
  readonly papers: readonly PaperOnTable[];
  readonly open: (id: string) => void;
  readonly edit: Edit;
  /** Called once storing begins. */
  readonly onTake: () => void;
  /** Shows a certificate with an open question. */
  readonly showNext: () => void;
}

/** The last row of the screen. */
export function TakeBar({ t, clients, target, id, papers, open, edit, onTake, showNext }: TakeBarProps) {
  const { taken, take } = useTake(clients, id);
  const [keepsPictures, setKeeps] = useState(true);
  const [isUndone, setUndone] = useState<boolean | null>(null);
  const useful = papers.filter(({ review }) => review.kind !== null);
  const isBusy = papers.some(({ state }) => state === 'reading' || state === 'waiting');
  const waiting = useful.filter(({ review }) => !isReady(review)).length;
  if (taken.kind === 'taken' && isUndone !== true)
    return (
      <TakenRow
        t={t}
        taken={taken}
        open={open}
        undo={() => void taken.undo().then(setUndone, () => setUndone(false))}
        hasFailed={isUndone === false}
      />
    );
  return (
    <div class="row paper-take">
      <TargetChoice t={t} target={target} />
      <label class="check">
        <input
          type="checkbox"
          checked={keepsPictures}
          onChange={(event) => setKeeps(event.currentTarget.checked)}
        />
        {t('recognition.keepPictures')}
      </label>
      {isUndone === true && <span role="status">{t('recognition.undone')}</span>}
      <TakeTrouble t={t} taken={taken} edit={(client, pictures) => edit(client, id, pictures)} />
      {isBusy && (
        <span class="small muted" role="status" data-testid="recognition-busy">
          {t('recognition.busy')}
        </span>
      )}
      {!isBusy && waiting > 0 && (
        <button type="button" class="link" onClick={() => showNext()}>
          {t('recognition.waiting', { n: waiting })}
        </button>
      )}
      <Together t={t} n={useful.length} />
      <button
        type="button"
        class="primary"
        data-testid="recognition-take"
        disabled={isBusy || waiting > 0 || useful.length === 0 || taken.kind === 'taking'}
        onClick={() => {
          setUndone(null);
          onTake();
          void take(useful, keepsPictures);
        }}
      >
        {t(id === null ? 'recognition.takeNew' : 'recognition.take')}
      </button>
    </div>
  );
}

/** That one press stores them all, although one is shown at a time. */
function Together({ t, n }: { readonly t: Translate; readonly n: number }) {
  return n < 2 ? null : (
    <span class="small muted" data-testid="recognition-together">
      {t('recognition.together', { n })}
    </span>
  );
}

interface TroubleProps {
  readonly t: Translate;
  readonly taken: Taken;
  readonly edit: (client: Client, storePictures: () => Promise<void>) => void;
}

const NAMED = 3; // faults that are named; the editor shows them all

const listed = (t: Translate, faults: readonly Text[]): string =>
  t.list([...faults.slice(0, NAMED).map((one) => t.text(one)), ...(faults.length > NAMED ? ['…'] : [])]);

function TakeTrouble({ t, taken, edit }: TroubleProps) {
  if (taken.kind === 'faults')
    return (
      <span role="alert" class="row" data-testid="recognition-lacks">
        <span class="bad">{t('recognition.lacks', { list: listed(t, taken.faults) })}</span>
        <button
          type="button"
          class="chip"
          data-testid="recognition-edit"
          onClick={() => edit(taken.client, taken.storePictures)}
        >
          {t('recognition.edit')}
        </button>
      </span>
    );
  if (taken.kind === 'none' || taken.kind === 'taking' || taken.kind === 'taken') return null;
  return (
    <span role="alert" class="bad" data-testid="recognition-trouble" data-trouble={taken.kind}>
      {t(`recognition.trouble.${taken.kind}`)}
    </span>
  );
}

interface TakenProps {
  readonly t: Translate;
  readonly taken: Extract<Taken, { kind: 'taken' }>;
  readonly open: (id: string) => void;
  readonly undo: () => void;
  readonly hasFailed: boolean;
}

function TakenRow({ t, taken, open, undo, hasFailed }: TakenProps) {
  const { client, documents, all } = taken;
  return (
    <div class="row paper-take" role="status" data-testid="recognition-taken">
      <span>{t('recognition.taken', { name: plain(client.entity.name), n: documents })}</span>
      {documents < all && <span class="bad">{t('recognition.notKept', { n: all - documents })}</span>}
      {hasFailed && <span class="bad">{t('clients.failed')}</span>}
      <button type="button" class="ghost" data-testid="recognition-take-back" onClick={() => undo()}>
        {t('clients.undo')}
      </button>
      <button type="button" class="primary" data-testid="recognition-open" onClick={() => open(client.id)}>
        {t('recognition.open')}
      </button>
    </div>
  );
}
