// How is something asked before it is done? A card that takes the focus; before several clients are taken away how many, what follows, and one button for yes.
import type { ComponentChildren } from 'preact';
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

interface QuestionProps extends Pick<AskFirstProps, 'title' | 'testId' | 'stay'> {
  readonly children: ComponentChildren;
}

/** The card of a question: its first button takes the focus, Escape says no, and the focus goes back where it was. */
export function Question({ title, testId, stay, children }: QuestionProps) {
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
  return (
    <div ref={box} class="card warn" role="alertdialog" aria-label={title} data-testid={testId}>
      <div class="card-body">
        <p class="card-title">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** The question before several clients are taken away. */
export function AskFirst({ t, title, hint, act, testId, confirm, stay }: AskFirstProps) {
  return (
    <Question title={title} testId={testId} stay={stay}>
      <p class="small">{hint}</p>
      <div class="row">
        <button type="button" class="chip danger" data-testid={`${testId}-confirm`} onClick={confirm}>
          {act}
        </button>
        <button type="button" class="ghost" data-testid={`${testId}-stay`} onClick={stay}>
          {t('desk.ask.stay')}
        </button>
      </div>
    </Question>
  );
}
