// Has this person entered the authority's code? One press records it, another one removes it.
import type { PhoneView } from '../protocol/filings';
import { Icon } from './icon';
import { plain } from './plain';
import type { Translate } from './translate';

interface VerifiedToggleProps {
  readonly phone: PhoneView;
  readonly t: Translate;
  readonly mark: (person: string, isDone: boolean) => void;
}

/** A button that is pressed for a phone whose code was entered. */
export function VerifiedToggle({ phone: { person, name, isVerified }, t, mark }: VerifiedToggleProps) {
  return (
    <button
      type="button"
      class="chip done-toggle"
      data-testid="sms-verified"
      aria-pressed={isVerified}
      aria-label={t(isVerified ? 'submitted.verified.of' : 'submitted.verified.mark.of', {
        name: plain(name),
      })}
      onClick={() => mark(person, !isVerified)}
    >
      {isVerified ? (
        <>
          <Icon name="check" /> {t('submitted.verified')}
        </>
      ) : (
        t('submitted.verified.mark')
      )}
    </button>
  );
}
