// Why did an act of a team fail? One line: what is wrong and what to do, with the store's own error code.
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { StoreKind } from './store-draft';
import type { ActFault } from './use-act';

/**
 * In which situation a fault is told: while a person enters a key (`typed`), to an admin who can change it for all, or to
 * another member; and whether the store has accounts with passwords or users with keys.
 */
export interface FaultPlace {
  readonly who: 'typed' | 'admin' | 'member';
  readonly engine: 's3' | 'webdav';
}

interface FaultLineProps {
  readonly t: Translate;
  readonly fault: ActFault | null;
  readonly place?: FaultPlace | undefined;
}

/** The fault of the last act; an empty live region, so that a fault is announced. */
export function FaultLine({ t, fault, place }: FaultLineProps) {
  return (
    <div role="alert" data-testid="team-fault" data-code={fault?.code}>
      {fault && (
        <p class="bad">
          {faultWords(t, fault, place)}
          {fault.said && <small class="muted"> {t('team.said', { said: plain(fault.said) })}</small>}
        </p>
      )}
    </div>
  );
}

/** The fault as text. */
export function faultWords(t: Translate, { code }: ActFault, place: FaultPlace = ANYWHERE): string {
  const { who, engine } = place;
  if (code === null) return t('team.failed');
  if (code === 'wrong-key') return t(`team.fault.wrong-key.${who}.${engine}`);
  if (isOfAddress(code) && engine === 'webdav') return t(`team.fault.${code}.webdav`);
  if (code === 'same-key') return t(`team.fault.same-key.${engine}`);
  if (code === 'unreachable' && who === 'typed') return t('team.fault.unreachable.typed');
  return t(`team.fault.${code}`);
}

/** What object storage calls by words that a drive has not. */
const isOfAddress = (code: NonNullable<ActFault['code']>) =>
  code === 'bad-address' || code === 'another-service' || code === 'no-bucket';

const ANYWHERE: FaultPlace = { who: 'member', engine: 's3' };

/** The situation on the page of a team that this device is in. */
export const placeIn = ({ role, store }: Pick<TeamView, 'role' | 'store'>): FaultPlace => ({
  who: role === 'admin' ? 'admin' : 'member',
  engine: store?.address.engine ?? 's3',
});

/** The situation in a form in which a key is entered. */
export const placeTyped = (kind: StoreKind): FaultPlace => ({
  who: 'typed',
  engine: kind === 'webdav' ? 'webdav' : 's3',
});
