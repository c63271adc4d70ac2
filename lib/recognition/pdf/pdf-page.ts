// What text does a PDF's page show, and where? Asked of pdf.js, which the extension's page and the tests each load in their own way.
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import type { TextPiece } from './page-text';

/** The operator numbers of pdf.js, its `OPS`. */
export type Operators = Readonly<Record<string, number>>;

/** The page's text, placed in pixels of a picture drawn with this viewport; empty when the page shows something else. */
export async function textOf(
  page: PDFPageProxy,
  viewport: PageViewport,
  operators: Operators,
): Promise<readonly TextPiece[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const area = (viewport.width * viewport.height) / viewport.scale ** 2;
  if (!showsItsText(fnArray, argsArray, area, operators)) return [];
  const { items } = await page.getTextContent();
  return items.flatMap((item) => (isText(item) ? [pieceOf(item, viewport)] : []));
}

function isText(item: TextItem | TextMarkedContent): item is TextItem {
  return 'str' in item;
}

function pieceOf({ str, transform, width }: TextItem, viewport: PageViewport): TextPiece {
  const [a, b, c, d, e, f] = multiplied(viewport.transform, transform);
  return {
    text: str,
    x: e,
    y: f,
    width: width * viewport.scale,
    size: Math.hypot(c, d),
    angle: Math.atan2(b, a),
  };
}

type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that applies the second and then the first. */
function multiplied(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = second;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

const INVISIBLE = 3; // text rendering mode: neither filled nor stroked
const COVERS = 0.3; // of the page; a smaller picture is a seal or a portrait

/**
 * Whether a person sees the text. Scanners put the text of their own recognition, with its errors, invisibly over or
 * under the picture: such text must not be taken for what the page shows.
 */
function showsItsText(
  steps: readonly number[],
  values: readonly (readonly unknown[] | null)[],
  pageArea: number,
  operators: Operators,
): boolean {
  const named = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const kept: { scale: number; mode: number }[] = [];
  let now = { scale: 1, mode: 0 }; // by what factor areas grow, and the text rendering mode
  let hasText = false;
  for (const [at, step] of steps.entries()) {
    const name = named.get(step) ?? '';
    const given = values[at] ?? [];
    if (name === 'save' || name === 'paintFormXObjectBegin') kept.push({ ...now });
    if (name === 'restore' || name === 'paintFormXObjectEnd') now = kept.pop() ?? now;
    if (name === 'transform') now.scale *= areaOf(given);
    if (name === 'paintFormXObjectBegin') now.scale *= areaOf(given[0]);
    if (name === 'setTextRenderingMode') now.mode = Number(given[0]);
    if (/^(nextLine)?(showText|SetSpacingShowText|showSpacedText)$/i.test(name)) {
      if (now.mode % 4 === INVISIBLE) return false;
      hasText = true;
    }
    if (hasText && /^paint\w*Image/.test(name) && now.scale > COVERS * pageArea) return false;
  }
  return hasText;
}

function areaOf(matrix: unknown): number {
  const [a = 1, b = 0, c = 0, d = 1] = Array.from((matrix ?? []) as ArrayLike<number>); // pdf.js gives typed arrays
  return Math.abs(a * d - b * c);
}
