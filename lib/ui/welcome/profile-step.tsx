// How is the first profile created? In one of five ways; the most usual one comes first.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Purpose } from '../../protocol/preferences';
import { Icon, type IconName } from '../icon';
import type { ImportActions } from '../options/exchange/actions';
import { ImportClients } from '../options/exchange/import-clients';
import type { Translate } from '../translate';
import { PortalLinks } from './portal-links';
import { type Way, ways } from './progress';
import { StepTitle } from './step-title';

interface ProfileStepProps {
  readonly t: Translate;
  readonly purpose: Purpose | null;
  /** This build reads photographed papers. */
  readonly canRead: boolean;
  readonly actions: { readonly importing: ImportActions };
  /** The chosen way; null while none is chosen. */
  readonly way: Way | null;
  readonly choose: (way: Way) => void;
  readonly back: () => void;
  /** Leads to the filing pages, without a profile. */
  readonly toPortal: () => void;
  readonly onImported: () => void;
  /** Leads to the next step, once there is a profile. */
  readonly next: () => void;
}

const icons: Readonly<Record<Way, IconName>> = {
  read: 'camera',
  typed: 'pencil',
  table: 'table',
  page: 'window',
  sample: 'play',
};

/** The choice, or the way that was chosen. */
export function ProfileStep(props: ProfileStepProps) {
  const { t, way, actions, back, onImported, next } = props;
  if (way === 'table')
    return (
      <Chosen t={t} title={t('welcome.way.table')} back={back}>
        <ImportClients t={t} actions={actions.importing} onImported={onImported} nextStep={next} />
      </Chosen>
    );
  if (way === 'page')
    return (
      <Chosen t={t} title={t('welcome.page.title')} back={back}>
        <FromPage t={t} />
      </Chosen>
    );
  if (way === 'sample')
    return (
      <Chosen t={t} title={t('welcome.way.sample')} back={back}>
        <Samples {...props} />
      </Chosen>
    );
  return <Choice {...props} />;
}

function Choice({ t, purpose, canRead, choose, toPortal }: ProfileStepProps) {
  const front: Way = purpose === 'agency' || !canRead ? 'table' : 'read';
  const order = [front, ...ways.filter((way) => way !== front)];
  return (
    <>
      <div>
        <StepTitle>{t('welcome.ways')}</StepTitle>
        <p class="welcome-lead">{t('welcome.ways.what')}</p>
      </div>
      <ul class="welcome-ways">
        {order.map((way) => (
          <li key={way}>
            <button
              type="button"
              class={way === front ? 'welcome-card front' : 'welcome-card'}
              data-testid={`welcome-way-${way}`}
              disabled={way === 'read' && !canRead}
              onClick={() => choose(way)}
            >
              <span class="welcome-icon">
                <Icon name={icons[way]} />
              </span>
              <span class="welcome-what">
                <strong>{t(`welcome.way.${way}`)}</strong>
                <span class="muted">{t(`welcome.way.${way}.what`)}</span>
              </span>
              <span class="welcome-time small muted">
                {way === 'read' && !canRead ? (
                  t('welcome.way.read.not')
                ) : (
                  <span>
                    <Icon name="clock" /> {t(`welcome.way.${way}.time`)}
                  </span>
                )}
                {way === front && (
                  <span>
                    <Icon name="check" />{' '}
                    {t(purpose === 'agency' ? 'welcome.way.most.agency' : 'welcome.way.most')}
                  </span>
                )}
              </span>
              {way === front && (
                <span class="welcome-go" aria-hidden="true">
                  {t('welcome.begin')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p class="muted">
        {t('welcome.undecided')}{' '}
        <button type="button" class="link" data-testid="welcome-precheck-only" onClick={toPortal}>
          {t('welcome.precheckOnly')}
        </button>
      </p>
    </>
  );
}

interface ChosenProps {
  readonly t: Translate;
  readonly title: string;
  readonly back: () => void;
  readonly children: ComponentChildren;
}

function Chosen({ t, title, back, children }: ChosenProps) {
  return (
    <>
      <div class="welcome-chosen">
        <StepTitle>{title}</StepTitle>
        <button type="button" class="link" data-testid="welcome-way-back" onClick={back}>
          {t('welcome.back')}
        </button>
      </div>
      {children}
    </>
  );
}

const PAGE_STEPS = ['first', 'second', 'third'] as const;

/** No button here: the filled page is elsewhere. */
function FromPage({ t }: { readonly t: Translate }) {
  return (
    <section class="box">
      <ol class="welcome-how">
        {PAGE_STEPS.map((step) => (
          <li key={step}>{t(`welcome.page.${step}`)}</li>
        ))}
      </ol>
      <PortalLinks t={t} />
    </section>
  );
}

/** The samples are stored at once, since there is nothing to review. */
function Samples({ t, actions, onImported, next }: ProfileStepProps) {
  const [isFailed, setFailed] = useState(false);
  const isBegun = useRef(false);
  const load = async () => {
    setFailed(false);
    const watch = { onProgress: () => {}, signal: new AbortController().signal };
    try {
      const found = await actions.importing.readSamples(watch);
      await found.store(new Set(found.rows.map(({ key }) => key)), watch);
      onImported();
      next();
    } catch {
      setFailed(true);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when this way is gone
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void load();
  }, []);
  return (
    <section class="box">
      <p role="status">{t(isFailed ? 'welcome.sample.failed' : 'welcome.sample.busy')}</p>
      {isFailed && (
        <div>
          <button type="button" class="primary" onClick={() => void load()}>
            {t('welcome.way.sample')}
          </button>
        </div>
      )}
    </section>
  );
}
