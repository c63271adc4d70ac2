// Can a store be used? Each step of the check as text: good, less safe, or unusable.
import {
  type RemoteCheck,
  type StepOutcome,
  type StoreAddress,
  storeOrigin,
} from '../../../protocol/team-store';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { faultWords, placeTyped } from './fault-line';
import { OpenStore } from './open-store';
import { placeWords, type StoreKind } from './store-draft';

interface CheckResultProps {
  readonly t: Translate;
  readonly check: RemoteCheck;
  readonly kind: StoreKind;
  /** What was checked. */
  readonly address: StoreAddress | null;
}

const ICONS = { good: 'check', warn: 'warn', stop: 'block' } as const;
const TONES = { good: 'good', warn: 'warn-text', stop: 'bad' } as const;

/** The possible outcomes of each step; an impossible one is described by the nearest possible one. */
const SAID = {
  put: { good: 'team.check.put.good', warn: 'team.check.put.stop', stop: 'team.check.put.stop' },
  'create-only': {
    good: 'team.check.create-only.good',
    warn: 'team.check.create-only.warn',
    stop: 'team.check.create-only.warn',
  },
  get: { good: 'team.check.get.good', warn: 'team.check.get.stop', stop: 'team.check.get.stop' },
  list: { good: 'team.check.list.good', warn: 'team.check.list.stop', stop: 'team.check.list.stop' },
  'foreign-name': {
    good: 'team.check.foreign-name.good',
    warn: 'team.check.foreign-name.warn',
    stop: 'team.check.foreign-name.warn',
  },
  delete: { good: 'team.check.delete.good', warn: 'team.check.delete.warn', stop: 'team.check.delete.warn' },
} as const;

/** The list, with what to do if the store cannot be used. */
export function CheckResult({ t, check, kind, address }: CheckResultProps) {
  const origin = address && storeOrigin(address);
  const [made] = check.made.slice(-1);
  return (
    <div class="team-check" role="status" data-testid="team-check-result" data-usable={check.isUsable}>
      <p class={check.isUsable ? 'strong good' : 'strong bad'}>
        {t(check.isUsable ? 'team.check.usable' : 'team.check.unusable')}
      </p>
      <ul>
        {address?.engine === 'webdav' && made !== undefined && (
          <li data-testid="team-check-made">
            <Icon name="info" />
            <span>
              {t('team.check.made', { folder: plain(placeWords({ ...address, folder: made }, '')) })}
            </span>
          </li>
        )}
        {check.steps.map((step) => (
          <li key={step.step} class={TONES[step.outcome]} data-step={step.step} data-outcome={step.outcome}>
            <Icon name={ICONS[step.outcome]} />
            <StepWords t={t} step={step} kind={kind} origin={origin} />
          </li>
        ))}
      </ul>
      {!check.isUsable && <p class="small muted">{t('team.check.stop')}</p>}
    </div>
  );
}

function StepWords({
  t,
  step: { step, outcome, code, said },
  kind,
  origin,
}: Pick<CheckResultProps, 't' | 'kind'> & { readonly step: StepOutcome; readonly origin: string | null }) {
  return (
    <span>
      {t(SAID[step][outcome])}
      {outcome === 'stop' && code && (
        <small class="team-why">{faultWords(t, { code }, placeTyped(kind))}</small>
      )}
      {code === 'unreachable' && origin !== null && <OpenStore t={t} origin={origin} />}
      {outcome !== 'good' && said && <small class="muted"> {t('team.said', { said: plain(said) })}</small>}
    </span>
  );
}
