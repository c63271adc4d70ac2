// What does a term of the trade mean? Its first mention in a sentence opens a short explanation.
import { useId } from 'preact/hooks';
import type { LabelKey } from './text/all';
import type { Translate } from './translate';

const TERMS = [
  'filing',
  'administration',
  'curtain',
  'entity',
  'leader',
  'provider',
  'review',
  'access',
  'preApproval',
  'realName',
] as const;
type Term = (typeof TERMS)[number];

const wordKey = (term: Term): LabelKey => `glossary.${term}.word`;

interface Piece {
  readonly text: string;
  readonly term: Term | null;
}

/** A text in pieces: each known term at its first mention, and the text between. */
export function piecesOf(text: string, t: Translate): readonly Piece[] {
  const found = TERMS.flatMap((term) => {
    const at = placeOf(text, t(wordKey(term)));
    return at === null ? [] : [{ term, ...at }];
  });
  const inOrder = found.sort((one, other) => one.from - other.from || other.to - one.to);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { term, from, to } of inOrder) {
    if (from < done) continue; // inside a longer term
    if (from > done) pieces.push({ text: text.slice(done, from), term: null });
    pieces.push({ text: text.slice(from, to), term });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), term: null });
  return pieces;
}

/** Where one of the term's wordings occurs, as a whole word and in any case. */
function placeOf(text: string, wordings: string): { from: number; to: number } | null {
  const words = wordings.split('|').map((word) => (/^\w/u.test(word) ? `\\b${word}s?\\b` : word));
  const match = new RegExp(words.join('|'), 'iu').exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : null;
}

/**
 * Punctuation that must not start a line. The browser may break a line after a button, so the punctuation is kept
 * with the term before it.
 */
const CLOSING = /^[、，。；：！？）”》,.;:!?)]/u;

/** The text with its terms explained. */
export function Glossed({ text, t }: { readonly text: string; readonly t: Translate }) {
  const pieces = piecesOf(text, t);
  return (
    <>
      {pieces.map(({ term, text: words }, at) => {
        const after = pieces[at + 1]?.text ?? '';
        if (term === null) return pieces[at - 1] ? words.replace(CLOSING, '') : words;
        return (
          <span key={term} class="term-whole">
            <Explained term={term} text={words} t={t} />
            {CLOSING.exec(after)?.[0]}
          </span>
        );
      })}
    </>
  );
}

function Explained({ term, text, t }: { readonly term: Term; readonly text: string; readonly t: Translate }) {
  const id = useId();
  return (
    <>
      <button type="button" class="term" popovertarget={id} data-testid="term">
        {text}
      </button>
      <span popover="auto" id={id} class="term-note" role="note">
        <b>{text}</b> {t(`glossary.${term}`)}
      </span>
    </>
  );
}
