// What does the person see when a press on the portal's button was held back once? The list, links to the fields, and a button to continue.

import { Fragment } from 'preact';
import type { Language } from '../../protocol/language';
import type { GateView } from '../../protocol/overlay';
import { plain } from '../plain';
import { overlayWords, type Words } from './words';

export interface GateActions {
  readonly goTo: (key: string) => void;
  readonly goFix: () => void;
  readonly goOnAnyway: () => void;
  readonly close: () => void;
}

interface GateProps {
  readonly gate: GateView;
  readonly language: Language;
  readonly actions: GateActions;
}

let held: HTMLDialogElement | null = null;

/** Opens the dialog once it is in the document, and closes it before it is removed: only then does the focus return. */
function holdModal(dialog: HTMLDialogElement | null): void {
  if (dialog === null) held?.close();
  else if (!dialog.open) dialog.showModal();
  held = dialog;
}

/**
 * The dialog, a native modal one: it is above the page's dialogs, everything else is inert, and the focus returns to
 * where it was. Escape closes the list and does nothing else.
 */
export function Gate({ gate, language, actions }: GateProps) {
  const words = overlayWords[language];
  const first = gate.items.find(({ severity, key }) => severity === 'block' && key !== null)?.key ?? null;
  const { faults, documents, isToDecide, empty = [] } = gate;
  const isAlone = first !== null && gate.items.length + empty.length === 1; // its link would do the same as the button below
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation(); // keys meant for the dialog must not trigger the page's shortcuts
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.close();
  };
  return (
    <dialog
      ref={holdModal}
      class="gate"
      aria-labelledby="gate-title"
      aria-describedby="gate-hint"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        actions.close();
      }}
    >
      <h2 id="gate-title">
        {faults + documents > 0 || isToDecide ? words.gateTitle(gate) : words.gateAsks(gate.items.length)}
      </h2>
      <p id="gate-hint">{words.gateHint[gate.button]}</p>
      <Items gate={gate} language={language} goTo={isAlone ? null : actions.goTo} />
      <div class="acts">
        <button
          type="button"
          class="anyway"
          data-testid="gate-submit-anyway"
          onClick={() => actions.goOnAnyway()}
        >
          {words.anyway[gate.button]}
        </button>
        <button
          type="button"
          class="fix"
          data-testid="gate-go-fix"
          autofocus
          onClick={() => (first === null ? actions.goFix() : actions.goTo(first))}
        >
          {first === null ? words.goFix : isAlone ? words.goTo : words.goFirst}
        </button>
      </div>
    </dialog>
  );
}

interface ItemsProps extends Pick<GateProps, 'gate' | 'language'> {
  /** Null where there is only one way to go. */
  readonly goTo: GateActions['goTo'] | null;
}

function Items({ gate, language, goTo }: ItemsProps) {
  const words = overlayWords[language];
  return (
    <ul>
      {gate.items.map((item, at) => {
        const { rule, severity, message, key } = item;
        const head = headOf(item, words);
        return (
          <Fragment key={`${rule} ${key} ${message.en}`}>
            {head !== headOf(gate.items[at - 1], words) && (
              <li class={`head ${severity}`} data-testid="gate-head">
                <small>{head}</small>
              </li>
            )}
            <li class={severity} data-testid="gate-item" data-rule={rule}>
              <div>
                <p>{plain(message[language])}</p>
              </div>
              {key !== null && goTo !== null && (
                <button type="button" onClick={() => goTo(key)}>
                  {words.goTo}
                </button>
              )}
            </li>
          </Fragment>
        );
      })}
      <Empty gate={gate} language={language} goTo={goTo} />
    </ul>
  );
}

/** What has to be done about an entry: said once for all that follow each other with the same. */
const headOf = (item: GateView['items'][number] | undefined, words: Words): string | null =>
  item === undefined ? null : words.severity[item.severity];

/** What is still empty, each with its way there. */
function Empty({ gate: { empty = [] }, language, goTo }: ItemsProps) {
  if (empty.length === 0) return null;
  return (
    <li class="todo" data-testid="gate-empty">
      <div>
        <small>{overlayWords[language].stillEmpty}</small>
        <p class="names">
          {empty.map(({ key, label }) => (
            <button key={key} type="button" onClick={() => goTo?.(key)}>
              {plain(label) || overlayWords[language].nameless}
            </button>
          ))}
        </p>
      </div>
    </li>
  );
}
