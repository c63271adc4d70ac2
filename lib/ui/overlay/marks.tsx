// What does a mark beside a field show? A sign and a word; screen readers get the field's name and the whole sentence.

import type { Language } from '../../protocol/language';
import type { Mark, MarkPick, MarkState } from '../../protocol/overlay';
import { plain } from '../plain';
import { type DrawingArea, isTall, type MarkPlace, type MarkSpot, spotsFor, widthOf } from './place-marks';
import { overlayWords } from './words';

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly places: readonly MarkPlace[];
  readonly area: DrawingArea;
  readonly language: Language;
  readonly onMark: (key: string) => void;
  readonly onPick: (key: string, fieldId: string) => void;
}

const signs: Readonly<Record<MarkState, string>> = {
  verified: '✓',
  wrong: '!',
  ask: '?',
  changed: '≠',
  'will-fill': '→',
};

/**
 * One small button for each mark, placed where it covers nothing; a mark without room appears only in the panel's
 * list.
 */
export function Marks({ marks, places, area, language, onMark, onPick }: MarksProps) {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const shown = marks.flatMap((mark) => {
    const place = byKey.get(mark.key);
    const isWhole = mark.picks !== undefined;
    return place ? [{ mark, place, width: widthOfMark(mark, language), isWhole }] : [];
  });
  const spots = spotsFor(shown, area);
  return (
    <section aria-label={overlayWords[language].markList}>
      {shown.map(({ mark }) => {
        const spot = spots.get(mark.key);
        if (!spot) return null;
        // if there is no room for the names, they are in the panel
        return mark.picks && !spot.isShort ? (
          <Picks
            key={mark.key}
            mark={mark}
            spot={spot}
            language={language}
            onPick={onPick}
            picks={mark.picks}
          />
        ) : (
          <Sign key={mark.key} mark={mark} spot={spot} language={language} onMark={onMark} />
        );
      })}
    </section>
  );
}

interface DrawnMark {
  readonly mark: Mark;
  readonly spot: MarkSpot;
  readonly language: Language;
}

const placed = ({ left, top, width }: MarkSpot) => ({
  transform: `translate(${left}px, ${top}px)`,
  maxWidth: `${width}px`,
});

function Sign({ mark, spot, language, onMark }: DrawnMark & Pick<MarksProps, 'onMark'>) {
  const words = wordsOf(mark, language);
  return (
    <button
      type="button"
      class={`mark ${mark.state}${spot.isShort ? ' short' : isTall(spot) ? ' tall' : ''}`}
      style={isTall(spot) ? { ...placed(spot), maxHeight: `${spot.height}px` } : placed(spot)}
      title={words}
      aria-label={`${plain(mark.label)}: ${words}`}
      onClick={() => onMark(mark.key)}
    >
      <b aria-hidden="true">{signs[mark.state]}</b>
      {!spot.isShort && <span>{words}</span>}
    </button>
  );
}

/**
 * One button for each field that the control may ask for, as in the panel; only a trusted press of the person counts.
 */
function Picks({
  mark,
  spot,
  language,
  picks,
  onPick,
}: DrawnMark & Pick<MarksProps, 'onPick'> & { readonly picks: readonly MarkPick[] }) {
  return (
    <fieldset
      class={`mark picks ${mark.state}`}
      style={placed(spot)}
      aria-label={`${plain(mark.label)}: ${wordsOf(mark, language)}`}
    >
      <b aria-hidden="true">{signs[mark.state]}</b>
      {picks.map(({ fieldId, name }) => (
        <button
          type="button"
          key={fieldId}
          data-testid="overlay-pick"
          data-field={fieldId}
          onClick={(event) => {
            if (event.isTrusted) onPick(mark.key, fieldId);
          }}
        >
          {plain(name[language])}
        </button>
      ))}
    </fieldset>
  );
}

/** The width of a name in a mark besides its letters. */
const AROUND_NAME = 16;

function widthOfMark(mark: Mark, language: Language): number {
  if (mark.picks === undefined) return widthOf(wordsOf(mark, language));
  const names = mark.picks.map(({ name }) => plain(name[language]));
  return widthOf(names.join('')) + names.length * AROUND_NAME;
}

/** A verified field shows one word; the others say what is wrong. */
function wordsOf(mark: Mark, language: Language): string {
  const sentence = plain(mark.text[language]);
  const isQuiet = mark.state === 'verified' || mark.state === 'will-fill';
  return isQuiet || sentence === '' ? overlayWords[language].marks[mark.state] : sentence;
}
