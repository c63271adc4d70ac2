// How does somebody new begin? Passphrase, first client, a portal: three steps, each of which may be skipped.
import { useState } from 'preact/hooks';
import type { VaultState } from '../../view';
import { Icon } from '../icon';
import type { ClientActions } from '../options/actions';
import { ImportClients } from '../options/import-clients';
import type { MessageKey, Translate } from '../translate';
import type { VaultActions } from '../vault/actions';
import { CreateForm } from '../vault/create-form';
import { RecoveryCode } from '../vault/recovery-code';
import { UnlockForm } from '../vault/unlock-form';

export interface WelcomeProps {
  readonly t: Translate;
  readonly vault: VaultState;
  readonly hasClients: boolean;
  readonly icon: string;
  readonly actions: VaultActions & Pick<ClientActions, 'importText' | 'loadSamples'>;
  readonly refresh: () => void;
  readonly finish: () => void;
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
  return (
    <div class="welcome">
      <header>
        <img src={icon} alt="" />
        <h1>{t('welcome.title')}</h1>
        <p class="muted">{t('welcome.lead')}</p>
      </header>
      <StepList at={at} done={done} t={t} go={setAt} />
      <main>
        {code !== null && <RecoveryCode t={t} code={code} onDone={() => setCode(null)} actions={actions} />}
        <Step {...props} step={steps[at] ?? 'portal'} onRecoveryCode={setCode} />
        <div class="welcome-acts">
          <span class="small muted">{t('welcome.progress', { index: at + 1, count: steps.length })}</span>
          <button
            type="button"
            class={done[at] || isLast ? 'primary' : 'secondary'}
            data-testid="welcome-next"
            onClick={() => (isLast ? finish() : setAt(at + 1))}
          >
            {t(isLast ? 'welcome.finish' : done[at] ? 'welcome.next' : 'welcome.skip')}
          </button>
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
};

function Step({ t, vault, actions, refresh, step, onRecoveryCode }: StepProps) {
  if (step === 'portal') return <PortalStep t={t} />;
  if (step === 'client' && vault === 'open') {
    return <ImportClients t={t} actions={actions} onImported={refresh} />;
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

function PortalStep({ t }: { readonly t: Translate }) {
  return (
    <section class="box">
      <p>{t('welcome.portal.hint')}</p>
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
