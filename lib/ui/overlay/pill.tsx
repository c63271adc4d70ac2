// How does the page's state show in one glance? A pill in the corner with counts in words; pressed, it opens the panel.
import type { OverlayView } from '../../view';
import { type OverlayLanguage, overlayWords } from './words';

interface PillProps {
  readonly view: OverlayView;
  readonly language: OverlayLanguage;
  readonly openPanel: () => void;
}

const kinds = ['block', 'ask', 'warn', 'todo'] as const;
const MOST = 2;

/** The pill; when nothing counts, the status itself. */
export function Pill({ view, language, openPanel }: PillProps) {
  const words = overlayWords[language];
  const isChecked = view.status !== 'unbound' && view.status !== 'locked';
  const counted = kinds.filter((kind) => view.counts[kind] > 0).slice(0, MOST);
  return (
    <button type="button" class="pill" title={words.openPanel} onClick={() => openPanel()}>
      <b>{words.name}</b>
      <span class="pill-state" role="status">
        {isChecked && counted.length > 0 ? (
          counted.map((kind) => (
            <span key={kind} class={kind}>
              {words.counts[kind](view.counts[kind])}
            </span>
          ))
        ) : (
          <span class={view.status}>{words.status[view.status]}</span>
        )}
      </span>
    </button>
  );
}
