// How is a long text copied elsewhere? It is shown in full, with a copy button.
import { useState } from 'preact/hooks';
import type { Translate } from '../../translate';

interface CopyTextProps {
  readonly t: Translate;
  readonly label: string;
  readonly text: string;
  readonly testId: string;
}

/** A text to copy; it can also be selected, if copying is not allowed. */
export function CopyText({ t, label, text, testId }: CopyTextProps) {
  const [copied, setCopied] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => undefined, // copying is not allowed: the text can still be selected
    );
  return (
    <div class="team-copy">
      <textarea
        readOnly
        rows={6}
        aria-label={label}
        data-testid={testId}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="chip" data-testid={`${testId}-copy`} onClick={copy}>
        {t(copied === text ? 'team.copied' : 'team.copy')}
      </button>
    </div>
  );
}
