// How do clients get in? A file or the samples are read, previewed with every fault named, and saved when confirmed.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../view';
import { ClientDot } from '../dot';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { MessageKey, Translate } from '../translate';
import type { ClientActions, ImportAnswer, ImportFault } from './actions';

const MAX_BYTES = 100 * 1024 * 1024;
const SHOWN_FAULTS = 50;

interface ImportProps {
  readonly t: Translate;
  readonly actions: Pick<ClientActions, 'importText' | 'loadSamples'>;
  readonly onImported: () => void;
}

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'problem'; readonly message: MessageKey }
  | { readonly kind: 'preview'; readonly texts: readonly string[]; readonly answer: ImportAnswer }
  | { readonly kind: 'done'; readonly count: number };

/** The import card: choose, look, confirm. */
export function ImportClients({ t, actions, onImported }: ImportProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const problem = (message: MessageKey) => setState({ kind: 'problem', message });
  const preview = async (texts: readonly string[]) => {
    setState({ kind: 'busy' });
    const answer = await importAll(texts, false, actions.importText).catch(() => null);
    if (answer) setState({ kind: 'preview', texts, answer });
    else problem('clients.import.failed');
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAX_BYTES) return problem('clients.import.tooLarge');
    await preview([await file.text()]);
  };
  const loadSamples = async () => {
    const texts = await actions.loadSamples().catch(() => []);
    if (texts.length === 0) return problem('clients.samples.missing');
    await preview(texts);
  };
  const apply = async (texts: readonly string[]) => {
    setState({ kind: 'busy' });
    const answer = await importAll(texts, true, actions.importText).catch(() => null);
    if (!answer?.ok)
      return answer ? setState({ kind: 'preview', texts, answer }) : problem('clients.import.failed');
    setState({ kind: 'done', count: answer.clients.length });
    onImported();
  };
  return (
    <section class="box import" data-testid="client-import">
      <div class="row">
        <label class="chip file big">
          <Icon name="file" /> {t('clients.import.file')}
          <input
            type="file"
            accept="application/json,.json"
            data-testid="client-import-file"
            aria-label={t('clients.import')}
            onChange={(event) => {
              const input = event.currentTarget;
              void choose(input.files?.[0]).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <button
          type="button"
          class="chip big"
          data-testid="client-import-samples"
          onClick={() => void loadSamples()}
        >
          {t('clients.import.samples')}
        </button>
        <span class="small muted">{t('clients.import.samples.hint')}</span>
      </div>
      <p class="small muted">{t('clients.import.hint')}</p>
      <div aria-live="polite">
        {state.kind === 'problem' && <p class="bad">{t(state.message)}</p>}
        {state.kind === 'done' && <p class="good">{t('clients.import.done', { n: state.count })}</p>}
        {state.kind === 'preview' && !state.answer.ok && <Faults faults={state.answer.faults} t={t} />}
        {state.kind === 'preview' && state.answer.ok && (
          <Preview
            clients={state.answer.clients}
            replaces={state.answer.replaces.length}
            t={t}
            apply={() => void apply(state.texts)}
            cancel={() => setState({ kind: 'idle' })}
          />
        )}
      </div>
    </section>
  );
}

/** Imports several texts as one: any fault refuses the preview as a whole. */
export async function importAll(
  texts: readonly string[],
  apply: boolean,
  importText: ClientActions['importText'],
): Promise<ImportAnswer> {
  const clients: ClientSummary[] = [];
  const replaces: string[] = [];
  for (const text of texts) {
    const answer = await importText(text, apply);
    if (!answer.ok) return answer;
    clients.push(...answer.clients);
    replaces.push(...answer.replaces);
  }
  return { ok: true, clients, replaces };
}

function Faults({ faults, t }: { readonly faults: readonly ImportFault[]; readonly t: Translate }) {
  return (
    <div class="card block" data-testid="client-import-faults">
      <div class="card-body">
        <p class="card-title">{t('clients.import.faults', { n: faults.length })}</p>
        <ul class="faults">
          {faults.slice(0, SHOWN_FAULTS).map((fault) => (
            <li key={`${fault.place} ${fault.message.en}`}>
              <code>{plain(fault.place)}</code> {t.text(fault.message)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly clients: readonly ClientSummary[];
  readonly replaces: number;
  readonly t: Translate;
  readonly apply: () => void;
  readonly cancel: () => void;
}

function Preview({ clients, replaces, t, apply, cancel }: PreviewProps) {
  return (
    <div class="card todo" data-testid="client-import-preview">
      <div class="card-body">
        <p class="card-title">{t('clients.import.preview', { n: clients.length })}</p>
        {replaces > 0 && <p class="warn-text">{t('clients.import.replaces', { n: replaces })}</p>}
        <ul class="people">
          {clients.slice(0, 20).map((client) => (
            <li key={client.id}>
              <ClientDot name={client.name} colour={client.colour} /> {plain(client.name)}{' '}
              <small class="muted">…{client.last4}</small>
            </li>
          ))}
        </ul>
        <div class="row">
          <button type="button" class="primary" data-testid="client-import-apply" onClick={() => apply()}>
            {t('clients.import.apply')}
          </button>
          <button type="button" class="secondary" onClick={() => cancel()}>
            {t('clients.import.cancel')}
          </button>
        </div>
      </div>
    </div>
  );
}
