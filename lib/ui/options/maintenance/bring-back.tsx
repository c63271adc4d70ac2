// Which clients cannot be read, what does the second copy hold of them, and how do they come back?
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { UnreadableClient } from '../../../protocol/vault';
import { plain } from '../../plain';
import { momentText, type Translate } from '../../translate';
import { codeOf, faultText } from '../../vault/fault';

interface BringBackProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly found: readonly UnreadableClient[];
  /** Called with what was brought back. */
  readonly onDone: (note: string) => void;
}

/** One press brings back whatever the copy has unchanged; an earlier version is taken only for the client it is offered for. */
export function BringBack({ t, ask, found, onDone }: BringBackProps) {
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState('');
  const whole = found.filter(isWhole);
  const older = found.filter(({ present }) => present === 'older');
  const bring = async (clients: readonly UnreadableClient[], isOlder: boolean) => {
    setBusy(true);
    try {
      const records = clients.map(({ record }) => record);
      onDone(t('maintenance.back.done', { ...(await ask('vault.bring-back', { records, older: isOlder })) }));
    } catch (error) {
      setNote(faultText(t, codeOf(error)));
    }
    setBusy(false);
  };
  return (
    <div data-testid="care-unreadable">
      <ul class="rescues">
        {whole.length > 0 && (
          <li class="stack">
            <strong>{namesOf(t, whole)}</strong>
            <p class="small">{t('maintenance.back', { saved: newestOf(t, whole) })}</p>
            <div class="row">
              <button
                type="button"
                class="primary"
                data-testid="care-bring-back"
                disabled={isBusy}
                onClick={() => void bring(whole, false)}
              >
                {t('maintenance.back.bring')}
              </button>
            </div>
          </li>
        )}
        {older.map((client) => (
          <Older
            key={client.record}
            t={t}
            client={client}
            isBusy={isBusy}
            take={() => bring([client], true)}
          />
        ))}
        <Nowhere t={t} found={found} />
      </ul>
      <p role="status" class="small">
        {note}
      </p>
    </div>
  );
}

interface OlderProps extends Pick<BringBackProps, 't'> {
  readonly client: UnreadableClient;
  readonly isBusy: boolean;
  readonly take: () => Promise<void>;
}

/** A client of which only an earlier version is intact. */
function Older({ t, client, isBusy, take }: OlderProps) {
  return (
    <li class="stack">
      <strong>{namesOf(t, [client])}</strong>
      <p class="small">{olderText(t, client)}</p>
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-testid="care-bring-older"
          disabled={isBusy}
          onClick={() => void take()}
        >
          {t('maintenance.back.bring.older', { saved: momentText(t, client.saved ?? 0) })}
        </button>
      </div>
    </li>
  );
}

interface BringBackOneProps extends Pick<BringBackProps, 't' | 'ask'> {
  /** The client that cannot be opened. */
  readonly id: string;
  readonly onDone: () => void;
}

/** The same for one client. */
export function BringBackOne({ t, ask, id, onDone }: BringBackOneProps) {
  const [found, setFound] = useState<UnreadableClient | null>(null);
  useEffect(() => {
    ask('vault.unreadable', { id }).then(setFound, () => setFound(null)); // locked: nothing is offered
  }, [ask, id]);
  return found && <BringBack t={t} ask={ask} found={[found]} onDone={onDone} />;
}

/** What can come back from nowhere but a backup. */
function Nowhere({ t, found }: Pick<BringBackProps, 't' | 'found'>) {
  const gone = found.filter(({ present }) => present === 'none');
  const parts = found.filter((one) => one.present !== 'none' && one.lostDocuments + one.lostRevisions > 0);
  return (
    <>
      {gone.length > 0 && (
        <li class="stack" data-testid="care-nowhere">
          <strong>{namesOf(t, gone)}</strong>
          <p class="small bad">{t('maintenance.back.none')}</p>
        </li>
      )}
      {parts.map((one) => (
        <li key={one.record} class="stack" data-testid="care-parts">
          <strong>{namesOf(t, [one])}</strong>
          <p class="small bad">{t('maintenance.back.parts', { parts: t.list(partsOf(t, one)) })}</p>
        </li>
      ))}
    </>
  );
}

/** What of a client is nowhere, by kind. */
const partsOf = (t: Translate, { lostDocuments, lostRevisions }: UnreadableClient): readonly string[] => [
  ...(lostDocuments > 0 ? [t('receipt.count.documents', { n: lostDocuments })] : []),
  ...(lostRevisions > 0 ? [t('maintenance.back.revisions', { n: lostRevisions })] : []),
];

const isWhole = ({ present, revisions, documents }: UnreadableClient): boolean =>
  present === 'same' || (present === 'sound' && revisions + documents > 0);

const namesOf = (t: Translate, clients: readonly UnreadableClient[]): string =>
  t.list(clients.map(({ name }) => (name === '' ? t('maintenance.back.unnamed') : plain(name))));

/** When the last of them was saved. */
const newestOf = (t: Translate, clients: readonly UnreadableClient[]): string =>
  momentText(t, Math.max(...clients.map(({ saved }) => saved ?? 0)));

function olderText(t: Translate, client: UnreadableClient): string {
  const saved = momentText(t, client.saved ?? 0);
  if (client.lost === null) return t('maintenance.back.older.unknown', { saved });
  return t('maintenance.back.older', { saved, lost: momentText(t, client.lost) });
}
