// What is asked before several clients are taken away at once? How many, what follows, and one button for yes.
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../translate';

interface AskFirstProps {
  readonly t: Translate;
  readonly title: string;
  readonly hint: string;
  /** The word on the button that does it. */
  readonly act: string;
  readonly testId: string;
  readonly confirm: () => void;
  readonly stay: () => void;
}

/** The question; it takes the focus, and Escape says no. */
export function AskFirst({ t, title, hint, act, testId, confirm, stay }: AskFirstProps) {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div
      class="card warn"
      role="alertdialog"
      aria-label={title}
      data-testid={testId}
      onKeyDown={(event) => event.key === 'Escape' && stay()}
    >
      <div class="card-body">
        <p class="card-title">{title}</p>
        <p class="small">{hint}</p>
        <div class="row">
          <button
            ref={yes}
            type="button"
            class="chip danger"
            data-testid={`${testId}-confirm`}
            onClick={confirm}
          >
            {act}
          </button>
          <button type="button" class="ghost" data-testid={`${testId}-stay`} onClick={stay}>
            {t('desk.ask.stay')}
          </button>
        </div>
      </div>
    </div>
  );
}
