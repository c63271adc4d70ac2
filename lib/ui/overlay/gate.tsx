// What does the person see when the portal's button was held once? The list, the ways to the fields, and the way through.
import { useEffect, useRef } from 'preact/hooks';
import type { GateView } from '../../view';
import { plain } from '../plain';
import { type OverlayLanguage, overlayWords } from './words';

export interface GateActions {
  readonly goTo: (key: string) => void;
  readonly goFix: () => void;
  readonly submitAnyway: () => void;
}

interface GateProps {
  readonly gate: GateView;
  readonly language: OverlayLanguage;
  readonly actions: GateActions;
}

/** The dialog. Focus stays inside it and returns where it was; Escape means: go and fix. */
export function Gate({ gate, language, actions }: GateProps) {
  const dialog = useRef<HTMLDivElement>(null);
  const words = overlayWords[language];
  const blocks = gate.items.filter((item) => item.severity === 'block').length;
  useEffect(() => {
    const before = dialog.current?.ownerDocument.activeElement;
    dialog.current?.querySelector<HTMLElement>('.fix')?.focus();
    return () => {
      if (before && 'focus' in before && typeof before.focus === 'function') before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation(); // the page's own shortcuts must not hear keys meant for the dialog
    if (event.key === 'Escape') return actions.goFix();
    if (event.key === 'Tab' && dialog.current) keepFocus(event, dialog.current);
  };
  return (
    <div class="scrim">
      <div
        ref={dialog}
        class="gate"
        role="dialog"
        aria-modal="true"
        aria-labelledby="gate-title"
        aria-describedby="gate-hint"
        onKeyDown={onKeyDown}
      >
        <h2 id="gate-title">{blocks > 0 ? words.gateTitle(blocks) : words.gateAsks(gate.items.length)}</h2>
        <p id="gate-hint">{words.gateHint}</p>
        <Items gate={gate} language={language} goTo={actions.goTo} />
        <div class="acts">
          <button
            type="button"
            class="anyway"
            data-testid="gate-submit-anyway"
            onClick={() => actions.submitAnyway()}
          >
            {words.submitAnyway}
          </button>
          <button type="button" class="fix" data-testid="gate-go-fix" onClick={() => actions.goFix()}>
            {words.goFix}
          </button>
        </div>
      </div>
    </div>
  );
}

function Items({ gate, language, goTo }: Pick<GateProps, 'gate' | 'language'> & Pick<GateActions, 'goTo'>) {
  const words = overlayWords[language];
  return (
    <ul tabIndex={-1}>
      {gate.items.map(({ rule, severity, message, key }) => (
        <li key={`${rule} ${key} ${message.en}`} class={severity} data-testid="gate-item" data-rule={rule}>
          <div>
            <small>{words.severity[severity]}</small>
            <p>{plain(message[language])}</p>
          </div>
          {key !== null && (
            <button type="button" onClick={() => goTo(key)}>
              {words.goTo}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Tab at the last button goes on at the first, and back. Inside a shadow root the active element is the root's. */
function keepFocus(event: KeyboardEvent, dialog: HTMLElement): void {
  const buttons = [...dialog.querySelectorAll<HTMLElement>('button')];
  const [first, last] = [buttons[0], buttons[buttons.length - 1]];
  const root = dialog.getRootNode();
  const active = 'activeElement' in root ? root.activeElement : null;
  if (event.shiftKey && active === first) last?.focus();
  else if (!event.shiftKey && active === last) first?.focus();
  else return;
  event.preventDefault();
}
