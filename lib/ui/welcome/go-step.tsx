// What comes after the profile? A practice page, or the real filing page.
import type { Translate } from '../translate';
import { PortalLinks } from './portal-links';
import { StepTitle } from './step-title';

interface GoStepProps {
  readonly t: Translate;
  readonly rehearse: () => void;
  readonly finish: () => void;
  /** How many clients are stored. */
  readonly clients: number;
  /** They are the samples. */
  readonly isSample: boolean;
  /** Leads to the pre-check of all clients. */
  readonly precheck: () => void;
}

/** The last step. */
export function GoStep({ t, rehearse, finish, clients, isSample, precheck }: GoStepProps) {
  const isImported = clients > 1 || (isSample && clients > 0);
  const toClients = (
    <button type="button" class="secondary" data-testid="welcome-finish" onClick={() => finish()}>
      {t('welcome.finish')}
    </button>
  );
  return (
    <>
      <StepTitle>{t('welcome.portal.title')}</StepTitle>
      {isImported && (
        <section class="box" data-testid="welcome-imported">
          <h2>{t(isSample ? 'welcome.sample.done' : 'clients.import.done.new', { n: clients })}</h2>
          <p class="muted">{t(isSample ? 'welcome.sample.about' : 'precheck.about')}</p>
          <div class="row">
            <button type="button" class="primary" data-testid="welcome-precheck" onClick={() => precheck()}>
              {t('precheck.title')}
            </button>
            {toClients}
          </div>
        </section>
      )}
      <section class="box">
        <h2>{t('welcome.rehearse.title')}</h2>
        <p class="muted">{t('welcome.rehearse.hint')}</p>
        <div class="row">
          <button
            type="button"
            class={isImported ? 'secondary' : 'primary'}
            data-testid="welcome-rehearse"
            onClick={() => rehearse()}
          >
            {t('welcome.rehearse')}
          </button>
          {!isImported && toClients}
        </div>
      </section>
      <section class="box">
        <h2>{t('welcome.portal.real')}</h2>
        <p class="muted">{t('welcome.portal.hint')}</p>
        <PortalLinks t={t} />
      </section>
    </>
  );
}
