// How does the person keep the recovery code? Saved or printed with one press; done when two of its groups were typed from there.
import { useState } from 'preact/hooks';
import { ASKED_GROUPS, plainRecoveryCode, typedGroups } from '../../protocol/recovery-text';
import { Icon, type IconName } from '../icon';
import type { Translate } from '../translate';
import { useLostFocus } from '../use-lost-focus';
import type { VaultActions } from './actions';
import { Qr } from './qr';
import './recovery.css';

interface RecoveryCodeProps {
  readonly t: Translate;
  readonly code: string;
  readonly onDone: () => void;
  readonly actions: Pick<VaultActions, 'copy' | 'print' | 'saveText' | 'ask'>;
}

/** The card with the code; it stays until the person proved to have kept it, and hides the code during the proof. */
export function RecoveryCode({ t, code, onDone, actions }: RecoveryCodeProps) {
  const [isHidden, setHidden] = useState(false);
  const title = useLostFocus<HTMLHeadingElement>(); // the button that created the code has been removed
  return (
    <section class="card todo recovery" data-testid="vault-recovery">
      <div class="card-body">
        <h2 ref={title} tabIndex={-1}>
          {t('vault.recovery')}
        </h2>
        <p>{t('vault.recovery.hint')}</p>
        {isHidden ? (
          <p class="recovery-hidden">
            {t('vault.recovery.hidden')}{' '}
            <button
              type="button"
              class="link"
              data-testid="vault-recovery-again"
              onClick={() => setHidden(false)}
            >
              {t('vault.recovery.again')}
            </button>
          </p>
        ) : (
          <code data-testid="vault-recovery-code">{code}</code>
        )}
        <Keep t={t} code={code} actions={actions} />
        <Proof
          t={t}
          code={code}
          keep={() => actions.ask('vault.recovery-kept')}
          onDone={onDone}
          onBegin={() => setHidden(true)}
        />
        <div class="recovery-sheet">
          <code>{code}</code>
          <Qr text={code} label={t('vault.recovery')} />
          <p>{t('vault.recovery.sheet')}</p>
        </div>
      </div>
    </section>
  );
}

/** One press each: a file, a sheet of paper, the clipboard. */
function Keep({ t, code, actions }: Omit<RecoveryCodeProps, 'onDone'>) {
  const [kept, setKept] = useState<'save' | 'copy' | null>(null);
  const ways: readonly (readonly ['save' | 'print' | 'copy', IconName, () => void])[] = [
    [
      'save',
      'download',
      () => {
        actions.saveText(
          `${t('vault.recovery.file')}.txt`,
          `${code}\r\n\r\n${t('vault.recovery.sheet')}\r\n`,
        );
        setKept('save');
      },
    ],
    ['print', 'print', () => actions.print()],
    ['copy', 'copy', () => void actions.copy(code).then(() => setKept('copy'))],
  ];
  return (
    <div class="row">
      {ways.map(([way, icon, act]) => (
        <button
          key={way}
          type="button"
          class={way === 'save' ? 'secondary' : 'ghost'}
          data-testid={`vault-recovery-${way}`}
          onClick={act}
        >
          <Icon name={kept === way ? 'check' : icon} />{' '}
          {t(kept === way ? `vault.recovery.${way}.done` : `vault.recovery.${way}`)}
        </button>
      ))}
    </div>
  );
}

interface ProofProps {
  readonly t: Translate;
  readonly code: string;
  readonly keep: () => Promise<void>;
  readonly onDone: () => void;
  readonly onBegin: () => void;
}

/** Only a person who has the code elsewhere can continue. */
function Proof({ t, code, keep, onDone, onBegin }: ProofProps) {
  const groups = code.split('-');
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [isFailed, setFailed] = useState(false);
  const stateOf = (group: number) => {
    const plain = plainRecoveryCode(typed[group] ?? '');
    const wanted = plainRecoveryCode(groups[group - 1] ?? '');
    return plain === wanted ? 'right' : wanted.startsWith(plain) ? 'open' : 'wrong';
  };
  const states = ASKED_GROUPS.map((group) => stateOf(group));
  const take = (group: number, text: string) => {
    // the focus stays: who types goes on with Tab, which would leave a box that was entered by itself
    setTyped({ ...typed, ...typedGroups(code, group, text) });
  };
  const isRight = states.every((state) => state === 'right');
  const submit = (event: Event) => {
    event.preventDefault();
    if (isRight)
      keep().then(
        () => onDone(),
        () => setFailed(true),
      );
  };
  return (
    <form class="recovery-back" onSubmit={submit}>
      <p id="vault-recovery-ask">
        {t('vault.recovery.prove', { first: ASKED_GROUPS[0], second: ASKED_GROUPS[1] })}
      </p>
      <div class="row">
        {ASKED_GROUPS.map((group, at) => (
          <input
            key={group}
            class="recovery-group"
            data-testid={`vault-recovery-group-${group}`}
            autocomplete="off"
            spellcheck={false}
            aria-label={t('vault.recovery.group', { n: group })}
            placeholder={t('vault.recovery.group', { n: group })}
            value={typed[group] ?? ''}
            aria-invalid={states[at] === 'wrong'}
            onFocus={onBegin}
            onInput={(event) => take(group, event.currentTarget.value)}
          />
        ))}
        <button type="submit" class="primary" data-testid="vault-recovery-done" disabled={!isRight}>
          {t('vault.recovery.done')}
        </button>
      </div>
      <p class="small bad" role="status">
        {ASKED_GROUPS.filter((_, at) => states[at] === 'wrong').map((group) => (
          <span key={group}>{t('vault.recovery.differs', { n: group })} </span>
        ))}
        {isFailed && t('vault.fault.failed')}
      </p>
    </form>
  );
}
