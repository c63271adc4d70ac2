// What is asked before several clients are taken away at once? How many, what follows, and one button for yes.
import type { RefObject } from 'preact';
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

/** For the element of a question: its first button takes the focus, Escape says no, and the focus goes back where it was. */
export function useQuestion(stay: () => void): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const no = useRef(stay);
  no.current = stay;
  useEffect(() => {
    const { activeElement: before, body } = document;
    const question = box.current;
    question?.querySelector('button')?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!box.current?.checkVisibility()) return;
      event.preventDefault();
      no.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      const { activeElement: now } = document;
      const isLost = now === null || now === body || question?.contains(now);
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return box;
}

/** The question; it takes the focus, and Escape says no. */
export function AskFirst({ t, title, hint, act, testId, confirm, stay }: AskFirstProps) {
  const box = useQuestion(stay);
  return (
    <div ref={box} class="card warn" role="alertdialog" aria-label={title} data-testid={testId}>
      <div class="card-body">
        <p class="card-title">{title}</p>
        <p class="small">{hint}</p>
        <div class="row">
          <button type="button" class="chip danger" data-testid={`${testId}-confirm`} onClick={confirm}>
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
