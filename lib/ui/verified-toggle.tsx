// Has this person entered the authority's code? One press records it, another one removes it.
import type { PhoneView } from '../protocol/filings';
import { DoneToggle } from './done-toggle';
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
    <DoneToggle
      isDone={isVerified}
      words={{ before: t('submitted.verified.mark'), after: t('submitted.verified') }}
      label={t(isVerified ? 'submitted.verified.of' : 'submitted.verified.mark.of', { name: plain(name) })}
      testId="sms-verified"
      mark={(isDone) => mark(person, isDone)}
    />
  );
}
