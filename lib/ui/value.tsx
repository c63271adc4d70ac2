// How is a stored value shown? Masked in the document itself until the person reveals it, and masked again after a while.
import { useEffect, useState } from 'preact/hooks';
import { hiddenDifference, maskValue } from './mask';
import { plain } from './plain';
import type { Translate } from './translate';

const REVEAL_MILLISECONDS = 20_000;

interface ValueProps {
  readonly t: Translate;
  readonly fieldId: string | null;
  readonly texts: readonly string[];
  readonly label: string;
}

/** Without an optional extension and a second line that is empty. The boxes of a landline are one number. */
function partsOf(texts: readonly string[], fieldId: string | null): readonly string[] {
  const parts = texts.filter((text) => text !== '');
  return fieldId?.endsWith('landline') && parts.length > 1 ? [parts.join('-')] : parts;
}

/** One value of a field; the whole text is in the document only while it is revealed. */
export function Value({ t, fieldId, texts, label }: ValueProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(false), REVEAL_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [shown]);
  const parts = partsOf(texts, fieldId);
  const whole = parts.join(' / ');
  if (whole === '') return <span class="muted">{t('panel.plan.empty')}</span>;
  const masked = parts.map((text) => maskValue(fieldId, text)).join(' / ');
  if (masked === whole) return <span class="value">{plain(whole)}</span>;
  const action = t(shown ? 'panel.value.hide' : 'panel.value.show');
  return (
    <span class="value">
      {plain(shown ? whole : masked)}{' '}
      <button
        type="button"
        class="link small"
        aria-label={`${action} ${plain(label)}`}
        onClick={() => setShown(!shown)}
      >
        {action}
      </button>
    </span>
  );
}

interface DifferenceProps extends Pick<ValueProps, 't' | 'fieldId'> {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Two values that look alike while masked: how they differ, as text. */
export function HiddenDifference({ t, fieldId, one, other }: DifferenceProps) {
  const mask = (value: string) => maskValue(fieldId, value);
  const found = hiddenDifference(
    mask,
    partsOf(one, fieldId).join(' / '),
    partsOf(other, fieldId).join(' / '),
  );
  if (found === null) return null;
  return <span class="small muted">{t(`panel.value.differs.${found}`)}</span>;
}
