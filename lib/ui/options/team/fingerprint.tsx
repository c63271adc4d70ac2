// Is it the same team on both screens? The founder's fingerprint, for people who want to compare it.
import { Fold } from '../../fold';
import type { Translate } from '../../translate';

/** The 12 groups, folded, since most people never need them. */
export function Fingerprint({ t, digits }: { readonly t: Translate; readonly digits: string }) {
  return (
    <Fold title={t('team.fingerprint')} class="inline">
      <code class="team-fingerprint">{digits}</code>
      <p class="small muted">{t('team.fingerprint.hint')}</p>
    </Fold>
  );
}
