// What lies over a portal page? Marks beside fields, the pill, and the gate: labels and verdicts, never a value.
import type { OverlayView } from '../../view';
import { Gate, type GateActions } from './gate';
import { type MarkPlace, Marks, type Viewport } from './marks';
import { Pill } from './pill';
import type { OverlayLanguage } from './words';

export interface OverlayActions extends GateActions {
  readonly openPanel: () => void;
}

export interface OverlayProps {
  readonly view: OverlayView;
  /** Where the marked controls are now, in viewport pixels; marks without a place are not drawn. */
  readonly places: readonly MarkPlace[];
  readonly viewport: Viewport;
  readonly language: OverlayLanguage;
  /** Of pill and gate; `auto` is settled by the caller. */
  readonly theme: 'light' | 'dark';
  readonly actions: OverlayActions;
}

/** The whole overlay; to be rendered into a closed shadow root that carries `overlay.css`. */
export function Overlay({ view, places, viewport, language, theme, actions }: OverlayProps) {
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return (
    <div class="layer" lang={lang} data-theme={theme}>
      <Marks
        marks={view.marks}
        places={places}
        viewport={viewport}
        language={language}
        onMark={actions.openPanel}
      />
      <Pill view={view} language={language} openPanel={actions.openPanel} />
      {view.gate && <Gate key={view.gate.state} gate={view.gate} language={language} actions={actions} />}
    </div>
  );
}
