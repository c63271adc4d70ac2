// How does a made-up document look? One HTML page from its layout in papers.json and its content.
import * as z from 'zod';
import type { Content } from './fiction';
import words from './fiction.json';
import papers from './papers.json';
import type { Random } from './random';

const Text = z.strictObject({
  text: z.string().optional(),
  field: z.string().optional(),
  x: z.number(),
  y: z.number(),
  size: z.number(),
  width: z.number().optional(),
  line: z.number().optional(),
  spacing: z.number().optional(),
  middle: z.boolean().optional(),
  bold: z.boolean().optional(),
  label: z.boolean().optional(),
  family: z.enum(['number', 'mrz']).optional(),
  dateLabels: z.boolean().optional(),
});
const Row = z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.boolean()])]);
const Column = z.strictObject({
  x: z.number(),
  y: z.number(),
  label: z.number(),
  width: z.number(),
  size: z.number(),
  gap: z.number(),
  rows: z.array(Row),
});
const Layout = z.strictObject({
  like: z.string().optional(),
  weight: z.number().describe('how often it comes in a set'),
  size: z.tuple([z.number(), z.number()]).optional(),
  paper: z.enum(['gold', 'blue', 'pink', 'plain']).optional(),
  frame: z.boolean().optional(),
  labelColour: z.string().optional(),
  swap: z.record(z.string(), z.string()).optional(),
  texts: z.array(Text).optional(),
  columns: z.array(Column).optional(),
  seal: z.strictObject({ x: z.number(), y: z.number(), size: z.number(), field: z.string() }).optional(),
  photo: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
});
type Layout = z.infer<typeof Layout>;

const raw = z.record(z.string(), Layout).parse(papers);

/** Every layout's key with its frequency. */
export const LAYOUTS: readonly (readonly [string, number])[] = Object.entries(raw).map(
  ([key, { weight }]) => [key, weight],
);

/** A layout with everything it inherits from another. */
export function layoutOf(key: string): Layout {
  const own = raw[key];
  if (own === undefined) throw new Error(`no layout ${key}`);
  return own.like === undefined ? own : { ...layoutOf(own.like), ...own };
}

/** Typefaces of the text; on a machine without one of them, the first is used. */
export const TYPEFACES = [
  'Noto Serif CJK SC',
  'Noto Sans CJK SC',
  'AR PL UMing CN',
  'AR PL SungtiL GB',
  'AR PL KaitiM GB',
  'AR PL UKai CN',
  'LXGW WenKai',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
];
const NUMBER_FACES = [
  'Noto Sans Mono CJK SC',
  'DejaVu Sans Mono',
  'Noto Sans CJK SC',
  'Liberation Sans',
  'inherit',
];

/** One page of HTML. Each field carries `data-field`. */
export function htmlOf(key: string, { shown }: Content, random: Random): string {
  const layout = layoutOf(key);
  const [width, height] = layout.size ?? [1000, 1000];
  const face = random.one(TYPEFACES);
  const numberFace = random.one(NUMBER_FACES);
  const said = (text: string) => layout.swap?.[text] ?? text;
  const texts = (layout.texts ?? []).map((text) => {
    const value = text.field === undefined ? said(text.text ?? '') : (shown[text.field] ?? '');
    return textHtml(text, value, layout, numberFace);
  });
  const columns = (layout.columns ?? []).map((column) => columnHtml(column, shown, said));
  return `<!doctype html><meta charset="utf-8"><style>
    * { margin: 0; padding: 0; box-sizing: border-box; }
    body { width: ${width}px; height: ${height}px; position: relative; overflow: hidden; color: #1d1a16;
      font-family: '${face}', 'Noto Serif CJK SC', serif; }
    div, span { position: absolute; white-space: nowrap; }
    .column { white-space: normal; } .row { display: flex; position: static; }
    .row > * { position: static; } .row .label { flex: none; text-align-last: left; }
    .row .justify { text-align-last: justify; } .row .value { white-space: normal; word-break: break-all; }
  </style><body>${groundHtml(layout, width, height, random)}${texts.join('')}${columns.join('')}${photoHtml(layout)}${sealHtml(layout, shown, random)}</body>`;
}

function textHtml(text: z.infer<typeof Text>, value: string, layout: Layout, numberFace: string): string {
  const style = [
    `left:${text.x}px;top:${text.y}px;font-size:${text.size}px`,
    text.middle ? 'transform:translateX(-50%)' : '',
    text.spacing ? `letter-spacing:${text.spacing}px` : '',
    text.bold ? 'font-weight:700' : '',
    text.width ? `width:${text.width}px;white-space:normal;word-break:break-all` : '',
    text.line ? `line-height:${text.line}` : '',
    text.label && layout.labelColour ? `color:${layout.labelColour}` : '',
    text.family === 'number' && numberFace !== 'inherit' ? `font-family:'${numberFace}'` : '',
    text.family === 'mrz' ? "font-family:'DejaVu Sans Mono';letter-spacing:3px" : '',
  ].join(';');
  const mark = text.field === undefined ? '' : ` data-field="${text.field}"`;
  return `<div${mark} style="${style}">${text.dateLabels ? dated(value, layout.labelColour ?? '') : escaped(value)}</div>`;
}

/** The date on a card: its characters for year, month and day are smaller and in the colour of the labels. */
function dated(value: string, colour: string): string {
  const signs = [words.year, words.month, words.day];
  return [...value]
    .map((sign) =>
      signs.includes(sign)
        ? `<i style="font-style:normal;font-size:.85em;color:${colour};margin:0 .35em">${sign}</i>`
        : escaped(sign),
    )
    .join('');
}

function columnHtml(
  column: z.infer<typeof Column>,
  shown: Record<string, string>,
  said: (text: string) => string,
): string {
  const rows = column.rows.map(
    ([label, field, isJustified]) =>
      `<div class="row" style="margin-bottom:${column.gap}px"><div class="label${isJustified ? ' justify' : ''}" style="width:${column.label - 16}px;margin-right:16px">${escaped(said(label))}</div><div class="value" data-field="${field}">${escaped(shown[field] ?? '')}</div></div>`,
  );
  return `<div class="column" style="left:${column.x}px;top:${column.y}px;width:${column.width}px;font-size:${column.size}px;line-height:1.5">${rows.join('')}</div>`;
}

const PAPERS = { gold: '#fbf6e6', blue: '#e6eff5', pink: '#f5ebec', plain: '#fdfdfc' };
const WAVES = { gold: '#d9bf86', blue: '#a9c6da', pink: '#dcb3b8', plain: '#e6e6e6' };

/** The background: its colour, a guilloche of many thin waves and, for some documents, a frame. */
function groundHtml(layout: Layout, width: number, height: number, random: Random): string {
  const paper = layout.paper ?? 'plain';
  const waves = Array.from({ length: paper === 'plain' ? 0 : 72 }, (_, at) => {
    const y = (height / 72) * at;
    const swing = random.between(6, 40);
    const period = random.between(120, 260);
    const steps = Array.from(
      { length: Math.ceil(width / period) + 1 },
      () => `q ${period / 4} ${-swing} ${period / 2} 0 t ${period / 2} 0`,
    );
    return `<path d="M0 ${y.toFixed(1)} ${steps.join(' ')}"/>`;
  });
  const frame = layout.frame
    ? `<rect x="34" y="34" width="${width - 68}" height="${height - 68}" stroke-width="5"/><rect x="46" y="46" width="${width - 92}" height="${height - 92}" stroke-width="1.5"/>`
    : '';
  return `<svg style="position:absolute;left:0;top:0;background:${PAPERS[paper]}" width="${width}" height="${height}" fill="none" stroke="${WAVES[paper]}" stroke-width="0.8">${waves.join('')}${frame}</svg>`;
}

function photoHtml({ photo }: Layout): string {
  if (photo === undefined) return '';
  const { x, y, width, height } = photo;
  return `<svg style="position:absolute;left:${x}px;top:${y}px" width="${width}" height="${height}" viewBox="0 0 100 130"><rect width="100" height="130" fill="#cfd8de"/><circle cx="50" cy="50" r="24" fill="#8d7a6c"/><path d="M8 130 q4 -48 42 -48 q38 0 42 48z" fill="#3c4a57"/></svg>`;
}

/** A round red seal over the date, with the authority's name along its edge and a star. */
function sealHtml({ seal }: Layout, shown: Record<string, string>, random: Random): string {
  if (seal === undefined) return '';
  const { x, y, size } = seal;
  const turn = random.between(-12, 12).toFixed(1);
  const around = escaped(shown[seal.field] ?? '');
  return `<svg style="position:absolute;left:${x - size / 2}px;top:${y - size / 2}px;transform:rotate(${turn}deg);opacity:.78" width="${size}" height="${size}" viewBox="0 0 200 200" fill="none" stroke="#d2332a"><circle cx="100" cy="100" r="94" stroke-width="5"/><path id="arc" d="M28 128 A76 76 0 1 1 172 128" stroke="none"/><text fill="#d2332a" stroke="none" font-size="19" letter-spacing="3"><textPath href="#arc" startOffset="50%" text-anchor="middle">${around}</textPath></text><path fill="#d2332a" stroke="none" d="M100 70l8 22h23l-19 14 7 22-19-13-19 13 7-22-19-14h23z"/></svg>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
