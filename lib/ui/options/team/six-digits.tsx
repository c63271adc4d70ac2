// Which six digits do both people compare? Large enough to be read from a distance.
import type { Translate } from '../../translate';

/** The digits as 482 913; screen readers read them one by one. */
export function SixDigits({ t, digits }: { readonly t: Translate; readonly digits: string }) {
  return (
    <p class="team-digits" data-testid="team-digits">
      <span class="visually-hidden">{`${t('team.digits')} ${[...digits].join(' ')}`}</span>
      <span aria-hidden="true">{`${digits.slice(0, 3)} ${digits.slice(3)}`}</span>
    </p>
  );
}
