// How does somebody new begin? Passphrase, first client, a rehearsal: three steps, each of which may be skipped.
import { useState } from 'preact/hooks';
import type { VaultState } from '../../protocol/vault';
import { Icon } from '../icon';
import type { ImportActions } from '../options/exchange/actions';
import { ImportClients } from '../options/exchange/import-clients';
import type { MessageKey } from '../text/all';
import type { Translate } from '../translate';
import type { VaultActions } from '../vault/actions';
import { CreateForm } from '../vault/create-form';
import { RecoveryCode } from '../vault/recovery-code';
import { UnlockForm } from '../vault/unlock-form';

export interface WelcomeProps {
  readonly t: Translate;
  readonly vault: VaultState;
  readonly hasClients: boolean;
  /** The vault lies in memory only and is gone with the browser. */
  readonly isFleeting: boolean;
  readonly icon: string;
  readonly actions: VaultActions & { readonly importing: ImportActions };
  readonly refresh: () => void;
  /** Opens the practice portal and the panel beside it; called within the person's press. */
  readonly rehearse: () => void;
  readonly finish: () => void;
  /** Opens the page that reads photographed papers; null in a build that cannot. */
  readonly readPapers: (() => void) | null;
}

const steps = ['vault', 'client', 'portal'] as const;
const portals: readonly (readonly [MessageKey, string])[] = [
  ['welcome.portal.aliyun', 'https://beian.aliyun.com/'],
  ['welcome.portal.tencent', 'https://console.cloud.tencent.com/beian'],
  ['welcome.portal.huawei', 'https://console.huaweicloud.com/beian/'],
  ['welcome.portal.miit', 'https://beian.miit.gov.cn/'],
];

/** The whole welcome page. */
export function Welcome(props: WelcomeProps) {
  const { t, vault, hasClients, icon, actions, finish } = props;
  const [at, setAt] = useState(0);
  const [code, setCode] = useState<string | null>(null);
  const done = [vault === 'open', hasClients, false];
  const isLast = at === steps.length - 1;
  const keepGoing = () => {
    setCode(null);
    setAt(1);
  };
  return (
    <div class="welcome">
      <header>
        <img src={icon} alt="" />
        <h1>{t('welcome.title')}</h1>
        <p class="muted">{t('welcome.lead')}</p>
        <button type="button" class="link small" data-testid="welcome-skip-all" onClick={() => finish()}>
          {t('welcome.skipAll')}
        </button>
      </header>
      <StepList at={at} done={done} t={t} go={setAt} />
      <main>
        {props.isFleeting && (
          <p class="notice" role="status" data-testid="vault-fleeting">
            {t('vault.fleeting')}
          </p>
        )}
        {code !== null && <RecoveryCode t={t} code={code} onDone={keepGoing} actions={actions} />}
        {code === null && (
          <Step
            {...props}
            step={steps[at] ?? 'portal'}
            onRecoveryCode={setCode}
            onImported={() => {
              props.refresh();
              setAt(2);
            }}
          />
        )}
        <div class="welcome-acts">
          <span class="small muted">{t('welcome.progress', { index: at + 1, count: steps.length })}</span>
          {code === null && (
            <button
              type="button"
              class={done[at] && !isLast ? 'primary' : 'secondary'}
              data-testid="welcome-next"
              onClick={() => (isLast ? finish() : setAt(at + 1))}
            >
              {t(isLast ? 'welcome.finish' : done[at] ? 'welcome.next' : 'welcome.skip')}
            </button>
          )}
        </div>
      </main>
    </div>
  );
}

interface StepListProps {
  readonly at: number;
  readonly done: readonly boolean[];
  readonly t: Translate;
  readonly go: (at: number) => void;
}

function StepList({ at, done, t, go }: StepListProps) {
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li key={step} class={done[index] ? 'done' : ''} aria-current={index === at ? 'step' : undefined}>
          {done[index] ? <Icon name="check" /> : <span aria-hidden="true">{index + 1}</span>}
          <button type="button" class="ghost" onClick={() => go(index)}>
            {t(`welcome.step.${step}`)}
            {done[index] && <span class="visually-hidden"> {t('welcome.done')}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

type StepProps = WelcomeProps & {
  readonly step: (typeof steps)[number];
  readonly onRecoveryCode: (code: string) => void;
  readonly onImported: () => void;
};

function Step(props: StepProps) {
  const { t, vault, actions, refresh, rehearse, step, readPapers, onRecoveryCode, onImported } = props;
  if (step === 'portal') return <PortalStep t={t} rehearse={rehearse} />;
  if (step === 'client' && vault === 'open') {
    return (
      <>
        <h2 class="page-title">{t('welcome.step.client')}</h2>
        {readPapers !== null && (
          <section class="box">
            <h3>{t('recognition.welcome')}</h3>
            <p class="muted">{t('recognition.lead')}</p>
            <button type="button" class="primary" data-testid="welcome-read" onClick={() => readPapers()}>
              {t('recognition.title')}
            </button>{' '}
            <span class="small muted">{t('recognition.local')}</span>
          </section>
        )}
        <ImportClients t={t} actions={actions.importing} onImported={onImported} />
      </>
    );
  }
  return (
    <section class="box">
      <h2>
        {t(vault === 'open' ? 'vault.created' : vault === 'none' ? 'welcome.step.vault' : 'vault.locked')}
      </h2>
      {vault === 'none' && (
        <CreateForm
          t={t}
          create={actions.create}
          onCreated={(code) => {
            onRecoveryCode(code);
            refresh();
          }}
        />
      )}
      {vault === 'locked' && (
        <UnlockForm t={t} unlock={actions.unlock} recover={actions.recover} wait={0} onOpen={refresh} />
      )}
    </section>
  );
}

function PortalStep({ t, rehearse }: Pick<WelcomeProps, 't' | 'rehearse'>) {
  return (
    <section class="box">
      <h2>{t('welcome.step.portal')}</h2>
      <p>{t('welcome.rehearse.hint')}</p>
      <div>
        <button type="button" class="primary" data-testid="welcome-rehearse" onClick={() => rehearse()}>
          {t('welcome.rehearse')}
        </button>
      </div>
      <h3>{t('welcome.portal.title')}</h3>
      <p class="muted">{t('welcome.portal.hint')}</p>
      <div class="portals">
        {portals.map(([key, address]) => (
          <a key={key} href={address} target="_blank" rel="noreferrer noopener">
            {t(key)}
          </a>
        ))}
      </div>
    </section>
  );
}
