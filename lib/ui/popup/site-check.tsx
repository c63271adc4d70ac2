// What does the check of a finished site show, and what is there to paste? The page is read only when the person presses.
import { useState } from 'preact/hooks';
import type { SiteAnswer } from '../../protocol/site';
import { Icon, type IconName } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';

export interface SiteActions {
  /** Reads the current page; rejects when the browser does not allow it. */
  readonly check: () => Promise<SiteAnswer>;
  readonly copy: (text: string) => Promise<void>;
  /** Notes the number with the filing; resolves to whether the filing still exists. */
  readonly takeOrder: (order: NonNullable<SiteAnswer['order']>) => Promise<boolean>;
  /** Moves the filing to the state on its page; resolves to whether the filing still exists. */
  readonly takeStatus: (status: NonNullable<SiteAnswer['status']>) => Promise<boolean>;
}

interface SiteCheckProps {
  readonly t: Translate;
  readonly actions: SiteActions;
}

type State = 'idle' | 'reading' | 'failed' | SiteAnswer;

/** The button, and what it found. */
export function SiteCheck({ t, actions }: SiteCheckProps) {
  const [state, setState] = useState<State>('idle');
  const check = () => {
    setState('reading');
    void actions.check().then(setState, () => setState('failed'));
  };
  return (
    <section class="site-check" aria-live="polite">
      <button
        type="button"
        class="secondary wide"
        data-testid="site-check"
        disabled={state === 'reading'}
        title={t('site.hint')}
        onClick={check}
      >
        {t(state === 'reading' ? 'site.checking' : 'site.check')}
      </button>
      {state === 'failed' && (
        <p class="small bad" data-testid="site-failed">
          {t('site.failed')}
        </p>
      )}
      {typeof state === 'object' && <Verdict answer={state} t={t} actions={actions} />}
    </section>
  );
}

const ICONS: Readonly<Record<SiteAnswer['verdict']['findings'][number]['state'], IconName>> = {
  ok: 'check',
  block: 'block',
  warn: 'warn',
  todo: 'clock',
  ask: 'ask',
  info: 'info',
};

function Verdict({ answer, t, actions }: SiteCheckProps & { readonly answer: SiteAnswer }) {
  const { verdict, client, isVaultOpen, host, status, order } = answer;
  const compared = client ? t('site.client', { client }) : t(isVaultOpen ? 'site.noClient' : 'site.locked');
  return (
    <>
      <h2>{t('site.title')}</h2>
      <p class="small muted">
        {plain(host)} · {compared}
      </p>
      {status && <Status status={status} t={t} actions={actions} />}
      {order && <Order order={order} t={t} actions={actions} />}
      <ul class="site-findings">
        {verdict.findings.map(({ id, state, message, cites }) => (
          <li key={id} class={state} data-testid="site-finding" data-id={id} data-state={state}>
            <Icon name={ICONS[state]} />
            <div>
              <b>{t(`site.state.${state}`)}</b> {t.text(message)}
              {state !== 'ok' && cites[0] && (
                <small class="muted">
                  {t.text(cites[0].title)} ·{' '}
                  {cites[0].date ? t.date(cites[0].date) : t('panel.finding.noDate')}
                </small>
              )}
            </div>
          </li>
        ))}
      </ul>
      {verdict.snippet && (
        <Snippet title={t('site.snippet')} code={verdict.snippet[t.language]} t={t} copy={actions.copy} />
      )}
      {verdict.policeSnippet && (
        <Snippet
          title={t('site.snippet.police')}
          code={verdict.policeSnippet[t.language]}
          t={t}
          copy={actions.copy}
        />
      )}
    </>
  );
}

interface SnippetProps {
  readonly title: string;
  readonly code: string;
  readonly t: Translate;
  readonly copy: (text: string) => Promise<void>;
}

function Snippet({ title, code, t, copy }: SnippetProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div class="site-snippet">
      <div class="row">
        <b>{title}</b>
        <button
          type="button"
          class="chip"
          data-testid="site-copy"
          onClick={() => void copy(code).then(() => setCopied(true))}
        >
          {t(isCopied ? 'site.copied' : 'site.copy')}
        </button>
      </div>
      <pre data-testid="site-snippet">{code}</pre>
    </div>
  );
}

interface StatusProps extends SiteCheckProps {
  readonly status: NonNullable<SiteAnswer['status']>;
}

function Status({ status, t, actions }: StatusProps) {
  const [isTaken, setTaken] = useState(false);
  const state = t(`filings.state.${status.state}`);
  return (
    <div class="notice calm" data-testid="site-status" data-state={status.state}>
      <p>{t('site.status', { status: t.text(status.label) })}</p>
      {isTaken ? (
        <p class="good">{t('site.status.taken', { state })}</p>
      ) : (
        <button
          type="button"
          class="chip"
          data-testid="site-status-take"
          onClick={() => void actions.takeStatus(status).then(setTaken)}
        >
          {t('site.status.take', { state })}
        </button>
      )}
    </div>
  );
}

interface OrderProps extends SiteCheckProps {
  readonly order: NonNullable<SiteAnswer['order']>;
}

function Order({ order, t, actions }: OrderProps) {
  const [isTaken, setTaken] = useState(false);
  return (
    <div class="notice calm" data-testid="site-order">
      <p>{t('site.order', { number: plain(order.number) })}</p>
      {isTaken ? (
        <p class="good">{t('site.order.taken')}</p>
      ) : (
        <button
          type="button"
          class="chip"
          data-testid="site-order-take"
          onClick={() => void actions.takeOrder(order).then(setTaken)}
        >
          {t('site.order.take')}
        </button>
      )}
    </div>
  );
}
