// Whose filing is this? The client's name in its colour, always visible at the top, and the lock button.
import type { Binding, TabView } from '../../protocol/tab';
import { ClientDot } from '../dot';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';

interface HeaderProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly actions: PanelActions;
}

/** The sticky head of the panel. */
export function Header({ view, t, actions }: HeaderProps) {
  const { binding } = view;
  return (
    <header class="head" style={binding ? { '--client': binding.client.colour } : undefined}>
      {binding ? <Who binding={binding} t={t} /> : <h1 class="who">{t('app.name')}</h1>}
      {binding && (
        <button
          type="button"
          class="ghost"
          data-testid="panel-unbind"
          title={t('panel.client.change')}
          onClick={() => void actions.act('tab.unbind')}
        >
          <Icon name="swap" />
          <span class="visually-hidden">{t('panel.client.change')}</span>
        </button>
      )}
      <button
        type="button"
        class="ghost"
        data-testid="vault-lock"
        onClick={() => void actions.ask('vault.lock')}
      >
        <Icon name="lock" /> {t('panel.lock')}
      </button>
    </header>
  );
}

function Who({ binding, t }: { readonly binding: Binding; readonly t: Translate }) {
  const { client } = binding;
  const parts = [`…${client.last4}`, t.word('province', client.province)];
  if (binding.purpose) parts.push(t.text(binding.purpose)); // tells two filings of the same services apart
  if (binding.provider) parts.push(t.word('provider', binding.provider));
  parts.push(serviceWords(binding, t)); // the longest part comes last: what is cut off is in its title attribute
  const details = parts.filter((part) => part !== '').join(' · ');
  return (
    <>
      <ClientDot name={client.name} colour={client.colour} />
      <div class="who" data-testid="panel-bound-client" data-client={client.id}>
        <strong title={plain(client.name)}>{plain(client.name)}</strong>
        <small title={details}>{details}</small>
      </div>
    </>
  );
}

function serviceWords(binding: Binding, t: Translate): string {
  const first = binding.services.find((service) => service.id === binding.chosen[0]);
  if (!first) return '';
  const name = plain(first.name);
  return binding.chosen.length > 1
    ? `${name} ${t('panel.services.more', { n: binding.chosen.length })}`
    : name;
}
