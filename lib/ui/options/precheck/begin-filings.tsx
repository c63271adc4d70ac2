// How are filings begun for clients without one? A provider is chosen once for all of them.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { Translate } from '../../translate';
import type { Choice } from './actions';

interface BeginProps {
  readonly clients: readonly string[];
  readonly t: Translate;
  readonly ask: Ask;
  /** Called with how many got a filing. */
  readonly done: (count: number) => void;
}

/** One line: how many have none, the provider, and the button. */
export function BeginFilings({ clients, t, ask, done }: BeginProps) {
  const [providers, setProviders] = useState<readonly Choice[]>([]);
  const [provider, setProvider] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void ask('rules.choices').then(
      (known) => setProviders(known.providers),
      () => undefined, // locked meanwhile: the page shows that
    );
  }, [ask]);
  return (
    <form
      class="row begin-filings"
      data-testid="begin-filings"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void ask('filings.begin', { clients, provider })
          .then((begun) => done(begun.done))
          .finally(() => setBusy(false));
      }}
    >
      <span>{t('precheck.begin', { n: clients.length })}</span>
      <select
        aria-label={t('precheck.begin.provider')}
        data-testid="begin-provider"
        required
        value={provider}
        onChange={(event) => setProvider(event.currentTarget.value)}
      >
        <option value="">{t('precheck.begin.provider')}</option>
        {providers.map(({ id, label }) => (
          <option key={id} value={id}>
            {t.text(label)}
          </option>
        ))}
      </select>
      <button type="submit" class="secondary" data-testid="begin-apply" disabled={isBusy || provider === ''}>
        {t('precheck.begin.do')}
      </button>
    </form>
  );
}
