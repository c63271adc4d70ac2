// How do tests make readings by hand? Lines of text at given positions, as the recognition engine would return them.
import { lineOf, type Reading } from '@/lib/recognition/engine/read-picture';

/** A line that begins at `x`; its characters are `height * 0.65` wide. `sure`: the confidence of each character. */
export interface WrittenLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height?: number;
  readonly sure?: number | readonly number[];
  /** Alternatives at a character: its position, the other character and its confidence. */
  readonly other?: readonly (readonly [number, string, number])[];
  /** The line's own angle, on a page that is level otherwise. */
  readonly angle?: number;
  /** The gap after the last character, in character widths. */
  readonly room?: number;
}

/** A page of lines, the whole turned by `angle` around its corner. */
export function page(lines: readonly WrittenLine[], angle = 0): Reading {
  return { width: 2000, height: 1400, quarters: 0, lines: lines.map((line) => written(line, angle)) };
}

function written(line: WrittenLine, angle: number) {
  const { text, x, y, height = 40, sure = 0.99, other = [], room = 0 } = line;
  const pitch = height * 0.65;
  const margin = height * 0.3;
  const width = (text.length + room) * pitch + 2 * margin;
  const characters = [...text].map((sign, at) => ({
    sign,
    confidence: typeof sure === 'number' ? sure : (sure[at] ?? 0.99),
    at: (margin + (at + 0.5) * pitch) / width,
    alternatives: other
      .filter(([where]) => where === at)
      .map(([, sign, confidence]) => ({ sign, confidence })),
  }));
  const [cx, cy] = [x + width / 2 - margin, y];
  const centre = {
    x: cx * Math.cos(angle) - cy * Math.sin(angle),
    y: cx * Math.sin(angle) + cy * Math.cos(angle),
  };
  return lineOf(characters, { centre, width, height, angle: angle + (line.angle ?? 0) });
}
