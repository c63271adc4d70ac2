// What does a mark say beside its field? A sign and a word; the field's name and the whole sentence for those who listen.
import type { Mark, MarkState } from '../../protocol/tab';
import type { Language } from '../language';
import { plain } from '../plain';
import { type DrawingArea, type MarkPlace, spotsFor, widthOf } from './place-marks';
import { overlayWords } from './words';

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly places: readonly MarkPlace[];
  readonly area: DrawingArea;
  readonly language: Language;
  readonly onMark: (key: string) => void;
}

const signs: Readonly<Record<MarkState, string>> = {
  verified: '✓',
  wrong: '!',
  ask: '?',
  changed: '≠',
  'will-fill': '→',
};

/** One small button a mark, each where it covers nothing; a mark without room is left to the panel's list. */
export function Marks({ marks, places, area, language, onMark }: MarksProps) {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const shown = marks.flatMap((mark) => {
    const place = byKey.get(mark.key);
    return place ? [{ mark, place, width: widthOf(wordsOf(mark, language)) }] : [];
  });
  const spots = spotsFor(shown, area);
  return (
    <section aria-label={overlayWords[language].markList}>
      {shown.map(({ mark }) => {
        const spot = spots.get(mark.key);
        if (!spot) return null;
        const { left, top, width, isShort } = spot;
        const words = wordsOf(mark, language);
        return (
          <button
            type="button"
            key={mark.key}
            class={`mark ${mark.state}${isShort ? ' short' : ''}`}
            style={{ transform: `translate(${left}px, ${top}px)`, maxWidth: `${width}px` }}
            title={words}
            aria-label={`${plain(mark.label)}: ${words}`}
            onClick={() => onMark(mark.key)}
          >
            <b aria-hidden="true">{signs[mark.state]}</b>
            {!isShort && <span>{words}</span>}
          </button>
        );
      })}
    </section>
  );
}

/** A verified field says one word; the others say what is the matter. */
function wordsOf(mark: Mark, language: Language): string {
  const sentence = plain(mark.text[language]);
  const isQuiet = mark.state === 'verified' || mark.state === 'will-fill';
  return isQuiet || sentence === '' ? overlayWords[language].marks[mark.state] : sentence;
}
