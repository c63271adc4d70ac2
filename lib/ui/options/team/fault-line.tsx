// Why was something of a team not done? One line: what is the matter and what to do; the store's own word behind it.
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { ActFault } from './use-act';

interface FaultLineProps {
  readonly t: Translate;
  readonly fault: ActFault | null;
}

/** The fault of the last act; an empty place that is read out when there is one. */
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

/** The fault in words. */
export const faultWords = (t: Translate, { code }: ActFault): string =>
  code === null ? t('team.failed') : t(`team.fault.${code}`);
