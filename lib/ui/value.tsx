// How is a stored value shown? Masked in the markup itself until the person asks for it, and masked again after a while.
import { useEffect, useState } from 'preact/hooks';
import { maskValue } from './mask';
import { plain } from './plain';
import type { Translate } from './translate';

const REVEAL_MILLISECONDS = 20_000;

interface ValueProps {
  readonly t: Translate;
  readonly fieldId: string | null;
  readonly texts: readonly string[];
  readonly label: string;
}

/** One value of a field; the whole text is in the document only while revealed. */
export function Value({ t, fieldId, texts, label }: ValueProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(false), REVEAL_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [shown]);
  const parts = texts.filter((text) => text !== ''); // an extension that nobody has, a second line left open
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
