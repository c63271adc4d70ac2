// How are documents made that belong together? Four photographs for one made-up company: licence, both sides of its representative's ID card, domain certificate.
import jpeg from 'jpeg-js';
import { contentOf } from './contents';
import type { Paper } from './draw';
import type { Content } from './fiction';
import { randomOfPaper } from './fiction';
import { type Condition, photograph } from './photograph';
import { createRandom } from './random';

type Draw = (layout: string, seed: number, index: number, content?: Content) => Promise<Paper>;

/** A document's photograph and its content. */
export interface OwnPaper {
  readonly name: string;
  readonly truth: Record<string, string>;
  readonly raster: Paper['raster'];
}

const PAPERS: readonly (readonly [string, Condition])[] = [
  ['business-licence/landscape', 'tilt'],
  ['resident-id-front/card', 'turned'],
  ['resident-id-back/card', 'jpeg'],
  ['domain-certificate/sheet', 'dim'],
];

/** Draws and photographs the four; licence and ID card have the same name, and the company owns the domain. */
export async function sameOwner(draw: Draw, seed: number): Promise<readonly OwnPaper[]> {
  const contents = PAPERS.map(([layout], at) => contentOf(layout, randomOfPaper(seed, at)));
  const [licence, front] = contents;
  const representative = front?.truth.name ?? '';
  const company = licence?.truth.name ?? '';
  const same: readonly Record<string, string>[] = [{ representative }, {}, {}, { owner: company }];
  const papers: OwnPaper[] = [];
  for (const [at, [layout, condition]] of PAPERS.entries()) {
    const { shown = {}, truth = {} } = contents[at] ?? {};
    const content: Content = {
      shown: { ...shown, ...same[at] },
      truth: { ...truth, ...same[at] },
      isRare: false,
    };
    const paper = await draw(layout, seed, at, content);
    const { raster } = photograph(paper, condition, createRandom(seed + at));
    papers.push({ name: `${layout.replace('/', '-')}.jpg`, truth: asTyped(content.truth), raster });
  }
  return papers;
}

/** What the person would type where reading failed, and a name for the site. */
function asTyped(truth: Record<string, string>): Record<string, string> {
  const { scope: _, ...fields } = truth;
  return 'domain' in fields ? { ...fields, siteName: fields.domain?.slice(0, 6) ?? '' } : fields;
}

/** The photograph as a camera's file. */
export function photographedFile({ name, raster }: OwnPaper): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  const { width, height, data } = raster;
  return { name, mimeType: 'image/jpeg', buffer: jpeg.encode({ width, height, data }, 88).data };
}
