// Where does the verdict of a field stand? Right beside its control, or at its upper corner when there is no room.
import type { Mark, MarkState } from '../../view';
import { plain } from '../plain';
import { type OverlayLanguage, overlayWords } from './words';

export interface MarkPlace {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly places: readonly MarkPlace[];
  readonly viewport: Viewport;
  readonly language: OverlayLanguage;
  readonly onMark: (key: string) => void;
}

const signs: Readonly<Record<MarkState, string>> = {
  verified: '✓',
  wrong: '!',
  ask: '?',
  changed: '≠',
  'will-fill': '→',
};
const ROOM = 132;
const HEIGHT = 22;
const GAP = 8;

/** One small button a mark. A verified field says one word; the others say what is the matter. */
export function Marks({ marks, places, viewport, language, onMark }: MarksProps) {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const words = overlayWords[language];
  return (
    <>
      {marks.map((mark) => {
        const place = byKey.get(mark.key);
        if (!place || !isInView(place, viewport)) return null;
        const sentence = plain(mark.text[language]);
        const isQuiet = mark.state === 'verified' || mark.state === 'will-fill';
        const word = words.marks[mark.state];
        return (
          <button
            type="button"
            key={mark.key}
            class={`mark ${mark.state}`}
            style={positionOf(place, viewport)}
            title={sentence}
            aria-label={`${word} ${sentence}`}
            onClick={() => onMark(mark.key)}
          >
            <b aria-hidden="true">{signs[mark.state]}</b>
            <span>{isQuiet || sentence === '' ? word : sentence}</span>
          </button>
        );
      })}
    </>
  );
}

/** Left and top in pixels for the mark of a control. */
export function positionOf(
  place: MarkPlace,
  viewport: Viewport,
): { left: string; top: string; maxWidth: string } {
  const right = place.left + place.width + GAP;
  const room = viewport.width - right - GAP;
  if (room >= ROOM) {
    const top = place.top + Math.min(place.height, 40) / 2 - HEIGHT / 2;
    return { left: `${right}px`, top: `${top}px`, maxWidth: `${room}px` };
  }
  const left = Math.max(GAP, Math.min(right - GAP, viewport.width) - ROOM);
  return { left: `${left}px`, top: `${place.top - HEIGHT / 2}px`, maxWidth: `${ROOM}px` };
}

function isInView(place: MarkPlace, viewport: Viewport): boolean {
  if (place.width === 0 && place.height === 0) return false;
  return place.top + place.height > -HEIGHT && place.top < viewport.height + HEIGHT;
}
