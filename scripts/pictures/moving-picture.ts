// How does the main job look in eight seconds? Four pictures of the walk, shown one after the other in an animated SVG. Usage: npm run pictures
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = 'docs/pictures';
const SHOTS = ['2-bound', '4-entity', '7-gate', '9-receipt'];
const SECONDS = 2; // per picture
const MOST_BYTES = 1_000_000;

/** Width and height from the header of a PNG. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** The pictures as one SVG, each shown for its share of the time; with reduced motion only the first is shown. */
export function movingPicture(pngs: readonly Buffer[]): string {
  const [first] = pngs;
  if (first === undefined) throw new Error('no picture to show');
  const { width, height } = sizeOf(first);
  const share = 100 / pngs.length;
  const images = pngs.map((png, at) => {
    const delay = at * SECONDS;
    const data = `data:image/png;base64,${png.toString('base64')}`;
    return `<image width="${width}" height="${height}" style="animation-delay:${delay}s" href="${data}"/>`;
  });
  const whole = pngs.length * SECONDS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<title>备案通：选好主体、填写并核对、提交前拦一次、核对完毕</title>',
    `<style>@keyframes turn{0%,${share}%{opacity:1}${share + 1}%,100%{opacity:0}}`,
    `image{opacity:0;animation:turn ${whole}s infinite}image:first-of-type{opacity:1}`,
    '@media (prefers-reduced-motion:reduce){image{animation:none}}</style>',
    ...images,
    '</svg>',
    '',
  ].join('\n');
}

/** Writes the moving picture of one set of pictures; throws when it is larger than a page should load. */
function writeMovingPicture(set: string): number {
  const pngs = SHOTS.map((shot) => readFileSync(join(FOLDER, set, `${shot}.png`)));
  const svg = movingPicture(pngs);
  if (svg.length > MOST_BYTES) throw new Error(`${set}: ${svg.length} bytes are more than ${MOST_BYTES}`);
  writeFileSync(join(FOLDER, set, 'walk.svg'), svg);
  return svg.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const set of ['light', 'dark-en'])
    console.log(`${FOLDER}/${set}/walk.svg: ${writeMovingPicture(set)} bytes`);
