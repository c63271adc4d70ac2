// Why did an act of a team fail? One line: what is wrong and what to do, with the store's own error code.
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { ActFault } from './use-act';

interface FaultLineProps {
  readonly t: Translate;
  readonly fault: ActFault | null;
}

/** The fault of the last act; an empty live region, so that a fault is announced. */
export function FaultLine({ t, fault }: FaultLineProps) {
  return (
    <div role="alert" data-testid="team-fault" data-code={fault?.code}>
      {fault && (
        <p class="bad">
          {faultWords(t, fault)}
          {fault.said && <small class="muted"> {t('team.said', { said: plain(fault.said) })}</small>}
        </p>
      )}
    </div>
  );
}

/** The fault as text. */
export const faultWords = (t: Translate, { code }: ActFault): string =>
  code === null ? t('team.failed') : t(`team.fault.${code}`);
