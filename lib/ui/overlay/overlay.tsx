// What is drawn over a portal page? Marks beside fields, the pill, and the gate: labels, verdicts and names of fields, never a value.

import { type Language, localeOf } from '../../protocol/language';
import type { GateView, OverlayView } from '../../protocol/overlay';
import type { PillPlace } from '../../protocol/pill-place';
import { Gate, type GateActions } from './gate';
import { Marks } from './marks';
import { Pill } from './pill';
import type { DrawingArea, MarkPlace } from './place-marks';

export interface OverlayActions extends GateActions {
  readonly openPanel: () => void;
  /** The person pressed one of the fields that a control may ask for. */
  readonly pick: (key: string, fieldId: string) => void;
  /** Stores where the pill was moved on this portal, or that it was hidden. */
  readonly savePill: (place: PillPlace) => void;
}

export interface OverlayProps {
  readonly view: OverlayView;
  /** The list that holds back the person's press, while it is shown. */
  readonly gate: GateView | null;
  /** The present places of the marked controls, in viewport pixels; marks without a place are not drawn. */
  readonly places: readonly MarkPlace[];
  readonly area: DrawingArea;
  readonly language: Language;
  /** The theme of pill and gate; the caller resolves `auto`. */
  readonly theme: 'light' | 'dark';
  readonly actions: OverlayActions;
}

/** The whole overlay; to be rendered into a closed shadow root that carries `overlay.css`. */
export function Overlay({ view, gate, places, area, language, theme, actions }: OverlayProps) {
  const lang = localeOf(language);
  return (
    <div class="layer" lang={lang}>
      <Marks
        marks={view.marks}
        places={places}
        area={area}
        language={language}
        onMark={actions.openPanel}
        onPick={actions.pick}
      />
      <div class="themed" data-theme={theme}>
        <Pill view={view} language={language} openPanel={actions.openPanel} savePill={actions.savePill} />
        {gate && <Gate key={gate.state} gate={gate} language={language} actions={actions} />}
      </div>
    </div>
  );
}
