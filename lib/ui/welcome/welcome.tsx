// How does a new user begin? What the extension does, for whom they file, what they have, a passphrase, then the filing page.
import { useState } from 'preact/hooks';
import type { Purpose } from '../../protocol/preferences';
import type { VaultState } from '../../protocol/vault';
import { GuideSteps } from '../guide-steps';
import { Icon, type IconName } from '../icon';
import type { LabelKey } from '../text/all';
import type { Translate } from '../translate';
import { RecoveredNote } from '../vault/recovered-note';
import type { WelcomeActions } from './actions';
import { GoStep } from './go-step';
import { ProfileStep } from './profile-step';
import { countedStep, type Goal, type Progress, resume, type Step, wayOf } from './progress';
import { PurposeStep } from './purpose-step';
import { SecretStep } from './secret-step';
import './welcome.css';
import './picture.css';

export interface WelcomeProps {
  readonly t: Translate;
  readonly vault: VaultState;
  readonly hasClients: boolean;
  /** How many clients there are; absent if they were not counted. */
  readonly clients?: number;
  /** The vault was created, and its recovery code not yet proved to be kept. */
  readonly isRecoveryUnkept: boolean;
  /** The vault is in memory only and is lost when the browser closes. */
  readonly isFleeting: boolean;
  /** This build reads photographed papers. */
  readonly canRead: boolean;
  readonly icon: string;
  readonly purpose: Purpose | null;
  readonly progress: Progress;
  readonly actions: WelcomeActions;
  readonly refresh: () => void;
}

/** Whether the profile is created on the options page: by hand, or from certificates. */
const isMadeInOptions = (way: Goal | null): way is 'read' | 'typed' => way === 'read' || way === 'typed';

/** The whole welcome page. It resumes where the person left it. */
export function Welcome(props: WelcomeProps) {
  const { t, vault, hasClients, actions } = props;
  const [progress, setProgress] = useState(() => resume(props.progress, vault === 'open', hasClients));
  const [isRecovered, setRecovered] = useState(false);
  const go = (next: Progress) => {
    setProgress(next);
    actions.keep(next);
  };
  const carryOut = (way: Goal | null) => {
    if (!isMadeInOptions(way) && way !== 'team') return go({ at: 'profile', way });
    go({ at: 'profile', way: null }); // a user who returns without a profile chooses again
    actions.open(way);
  };
  // entered data is reviewed first: the passphrase is asked when it is saved
  const isFree = (way: Goal) => vault === 'open' || (vault === 'none' && isMadeInOptions(way));
  const choose = (way: Goal) => (isFree(way) ? carryOut(way) : go({ at: 'secret', way }));
  return (
    <div class="welcome">
      <Head {...props} progress={progress} go={(at) => go({ at, way: null })} join={() => choose('team')} />
      <main>
        <RecoveredNote t={t} isRecovered={isRecovered} />
        <Notices {...props} progress={progress} />
        <StepNow
          {...props}
          progress={progress}
          go={go}
          choose={choose}
          carryOut={carryOut}
          onRecovered={() => setRecovered(true)}
        />
      </main>
      <Promises t={t} skip={() => actions.open('clients')} />
    </div>
  );
}

/** What the person must know about the vault. */
function Notices({ t, isFleeting, isRecoveryUnkept, progress, actions }: WelcomeProps) {
  return (
    <>
      {isFleeting && (
        <p class="notice" role="status" data-testid="vault-fleeting">
          {t('vault.fleeting')}
        </p>
      )}
      {isRecoveryUnkept && progress.at !== 'secret' && progress.at !== 'purpose' && (
        <p class="notice" role="status" data-testid="welcome-recovery-lost">
          {t('welcome.recovery.lost')}{' '}
          <button type="button" class="link" onClick={() => actions.open('vault')}>
            {t('welcome.recovery.renew')}
          </button>
        </p>
      )}
    </>
  );
}

type StepNowProps = WelcomeProps & {
  readonly go: (next: Progress) => void;
  readonly choose: (way: Goal) => void;
  /** Continues with what was chosen, now that the vault is open. */
  readonly carryOut: (way: Goal | null) => void;
  readonly onRecovered: () => void;
};

/** The present step. */
function StepNow(props: StepNowProps) {
  const { t, vault, progress, actions, go, choose, carryOut } = props;
  if (progress.at === 'purpose')
    return (
      <PurposeStep
        t={t}
        purpose={props.purpose}
        look={actions.look}
        choose={(purpose) => {
          actions.choosePurpose(purpose);
          go({ at: 'profile', way: null });
        }}
      />
    );
  if (progress.at === 'profile')
    return (
      <ProfileStep
        {...props}
        way={vault === 'open' ? wayOf(progress.way) : null}
        choose={choose}
        back={() => go({ at: 'profile', way: null })}
        toPortal={() => go({ at: 'portal', way: null })}
        onImported={props.refresh}
        next={() => go({ at: 'portal', way: progress.way })}
      />
    );
  if (progress.at === 'secret')
    return (
      <SecretStep
        t={t}
        vault={vault}
        way={progress.way}
        actions={actions}
        refresh={props.refresh}
        onRecovered={props.onRecovered}
        onOpen={() => {
          props.refresh();
          carryOut(progress.way);
        }}
      />
    );
  return (
    <GoStep
      t={t}
      rehearse={actions.rehearse}
      finish={() => actions.open('clients')}
      clients={props.clients ?? 0}
      isSample={progress.way === 'sample'}
      precheck={() => actions.open('precheck')}
    />
  );
}

type HeadProps = WelcomeProps & {
  readonly go: (at: Step) => void;
  /** Leads to the form that takes a colleague's invitation, behind the passphrase. */
  readonly join: () => void;
};

function Head({ t, icon, vault, hasClients, progress, actions, go, join }: HeadProps) {
  return (
    <header>
      <img src={icon} alt="" />
      <strong>{t('app.name')}</strong>
      {progress.at === 'purpose' ? (
        <div class="row welcome-links">
          <button type="button" class="link" onClick={() => actions.switchLanguage()}>
            {t.language === 'zh' ? 'English' : '中文'}
          </button>
          {vault === 'none' && (
            <button
              type="button"
              class="link"
              data-testid="welcome-restore"
              onClick={() => actions.open('restore')}
            >
              {t('welcome.restore')}
            </button>
          )}
          <button type="button" class="link" data-testid="welcome-join" onClick={() => join()}>
            {t('welcome.join')}
          </button>
        </div>
      ) : (
        <GuideSteps
          t={t}
          at={countedStep(progress.at)}
          done={{ purpose: true, profile: hasClients }}
          go={go}
        />
      )}
    </header>
  );
}

const promises: readonly (readonly [IconName, LabelKey])[] = [
  ['shield', 'welcome.local'],
  ['offline', 'welcome.offline'],
  ['check', 'welcome.never'],
  ['book', 'welcome.sources'],
];

function Promises({ t, skip }: { readonly t: Translate; readonly skip: () => void }) {
  return (
    <footer>
      <ul>
        {promises.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} /> {t(key)}
          </li>
        ))}
      </ul>
      <button type="button" class="link" data-testid="welcome-skip-all" onClick={skip}>
        {t('welcome.skipAll')}
      </button>
    </footer>
  );
}
