// How is a long text copied elsewhere? It is shown in full, with a copy button.
import type { Translate } from '../../translate';
import { useCopy } from '../../use-copy';

interface CopyTextProps {
  readonly t: Translate;
  readonly label: string;
  readonly text: string;
  readonly testId: string;
}

/** A text to copy; it can also be selected, if copying is not allowed. */
export function CopyText({ t, label, text, testId }: CopyTextProps) {
  const { isCopied, copy } = useCopy(text);
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
        {t(isCopied ? 'team.copied' : 'team.copy')}
      </button>
    </div>
  );
}
