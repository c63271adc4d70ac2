// How is a confirmation asked? With a card that states the consequences; the focus is on the button that changes nothing.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface QuestionProps {
  readonly title: string;
  readonly testId: string;
  /** The button that changes nothing, and Escape. */
  readonly stay: () => void;
  readonly stayWord: string;
  /** The buttons that do something. */
  readonly acts: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The card: Enter and Escape change nothing, and the focus returns to where it was. */
export function Question({ title, testId, stay, stayWord, acts, children }: QuestionProps) {
  const box = useRef<HTMLDivElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  const no = useRef(stay);
  no.current = stay;
  useEffect(() => {
    const { activeElement: before, body } = document;
    const question = box.current;
    harmless.current?.focus(); // the key that opened the card must not confirm it
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
        <div class="row">
          {acts}
          <button ref={harmless} type="button" class="ghost" data-testid={`${testId}-stay`} onClick={stay}>
            {stayWord}
          </button>
        </div>
      </div>
    </div>
  );
}

interface AskFirstProps extends Pick<QuestionProps, 'title' | 'testId' | 'stay' | 'stayWord' | 'children'> {
  /** The label of the button that confirms. */
  readonly act: string;
  readonly confirm: () => void;
}

/** A question with one button to confirm. */
export function AskFirst({ act, confirm, ...question }: AskFirstProps) {
  const yes = (
    <button type="button" class="chip danger" data-testid={`${question.testId}-confirm`} onClick={confirm}>
      {act}
    </button>
  );
  return <Question {...question} acts={yes} />;
}
