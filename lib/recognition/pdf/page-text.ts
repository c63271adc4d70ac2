// Which lines does the text of a PDF page make? Joins its pieces by position into lines as they are read from a picture.
import { type Line, lineOf, type Reading } from '../engine/read-picture';
import { hanOf } from './han-of';

/** A piece of text as pdf.js gives it, in pixels of the page's picture. */
export interface TextPiece {
  readonly text: string;
  /** The beginning of its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Angle of the baseline, in radians. */
  readonly angle: number;
}

const LINE_HEIGHT = 1.5; // font sizes; as high as the detector's boxes around printed lines
const MIDDLE = 0.36; // of the font size: the centre of a line above its baseline
const UPRIGHT = 0.05; // radians; text at a larger angle is a watermark or runs across the page
const SAME_ROW = 0.35; // of the font size, between two baselines
const WORD_GAP = 1; // of the font size; characters of a spread label are closer, a label and its value further apart
const TWICE = 0.5; // of the width; pieces that overlap more are one text, drawn twice to look bold

/** The lines of a page of this size in pixels. */
export function readingOfText(
  pieces: readonly TextPiece[],
  { width, height }: { readonly width: number; readonly height: number },
): Reading {
  const rows: TextPiece[][] = [];
  const told = pieces.filter(({ text }) => text.trim() !== '');
  const leaning = told.filter(({ angle }) => Math.abs(angle) >= UPRIGHT);
  const upright = told.filter(
    (piece) => !leaning.includes(piece) && !leaning.some((one) => isOfSeal(piece, one)),
  );
  for (const piece of upright.toSorted((one, other) => one.y - other.y)) {
    const row = rows.find((members) =>
      members.some(({ y, size }) => Math.abs(y - piece.y) < SAME_ROW * Math.min(size, piece.size)),
    );
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return { width, height, quarters: 0, lines: rows.flatMap(wordsOf).map(lineFrom) };
}

/** Whether a character is next to a tilted one of its own size, which makes it the top of a seal's circle. */
function isOfSeal({ text, x, y, size }: TextPiece, leaning: TextPiece): boolean {
  const isAlone = [...text.trim()].length === 1;
  const isNear = Math.hypot(x - leaning.x, y - leaning.y) < 2 * size;
  return isAlone && isNear && Math.abs(size - leaning.size) < 0.1 * size;
}

/** The pieces of a row from left to right, grouped where they touch each other. */
function wordsOf(row: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const words: TextPiece[][] = [];
  for (const piece of row.toSorted((one, other) => one.x - other.x)) {
    const word = words[words.length - 1];
    const before = word?.[word.length - 1];
    if (word === undefined || before === undefined) words.push([piece]);
    else if (isTwice(before, piece)) continue;
    else if (piece.x - (before.x + before.width) < WORD_GAP * before.size) word.push(piece);
    else words.push([piece]);
  }
  return words;
}

function isTwice(before: TextPiece, piece: TextPiece): boolean {
  return piece.text === before.text && piece.x - before.x < (1 - TWICE) * before.width;
}

/** A line with the position of each character: a piece's width is shared out, a Latin character taking half of a wide one. */
function lineFrom(pieces: readonly TextPiece[]): Line {
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  const size = Math.max(...pieces.map((piece) => piece.size));
  const left = (first?.x ?? 0) - size / 2;
  const right = (last?.x ?? 0) + (last?.width ?? 0) + size / 2;
  const characters = pieces.flatMap((piece) => {
    const signs = [...hanOf(piece.text)];
    const shares = signs.map((sign) => (WIDE.test(sign) ? 1 : 0.5));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    let before = 0;
    return signs.map((sign, at) => {
      const share = shares[at] ?? 1;
      const centre = piece.x + ((before + share / 2) / whole) * piece.width;
      before += share;
      return {
        sign,
        confidence: UNKNOWN.test(sign) ? 0 : 1,
        at: (centre - left) / (right - left),
        alternatives: [],
      };
    });
  });
  const y = (first?.y ?? 0) - MIDDLE * size;
  const box = {
    centre: { x: (left + right) / 2, y },
    width: right - left,
    height: LINE_HEIGHT * size,
    angle: 0,
  };
  return lineOf(characters, box);
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffe0]/u;
/** Characters that the PDF draws but does not map to Unicode. */
const UNKNOWN = /[\ufffd\p{Co}\p{Cn}\p{Cc}]/u;
