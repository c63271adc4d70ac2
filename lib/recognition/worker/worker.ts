// How are pictures read without blocking the page? In a worker, one order after the other, with networks that are loaded once.
import * as z from 'zod';
import type { Scan } from '../../filing/client/client';
import type { Nets } from '../engine/nets';
import type { Reading } from '../engine/read-picture';
import type { Paper } from '../fields/settle';
import { release } from '../image/release';
import { measureScan } from '../quality/measure-scan';
import { scanOf } from '../quality/scan-of';
import { paperOf, readPaper } from '../read-paper';
import { decodePicture } from './decode-picture';
import { loadNets } from './load-nets';
import type { ReadMessage, ReadOrder, ReadResult } from './messages';

z.config({ jitless: true }); // the extension's content security policy forbids eval, which zod would otherwise use

let nets: Promise<Nets | null> | null = null;
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  const report = (news: ReadMessage) => postMessage(news);
  last = last
    .then(() => read(data, report))
    .catch(() => report({ id: data.id, kind: 'fault', fault: 'failed' }));
});

async function read(
  { id, picture, width, folder }: ReadOrder,
  report: (news: ReadMessage) => void,
): Promise<void> {
  const raster = await decodePicture(picture, width);
  if (raster === null) return report({ id, kind: 'fault', fault: 'not-an-image' });
  nets ??= loadNets(folder);
  const opened = await nets;
  if (opened === null) {
    nets = null; // loading is tried again for the next picture
    return report({ id, kind: 'fault', fault: 'no-models' });
  }
  let scan = UNMEASURED;
  const readings = await readPaper(raster, opened, {
    onProgress: (share) => report({ id, kind: 'progress', share }),
    onFirst: (paper, reading) => {
      scan = scanOf(measureScan(raster, reading));
      report({ id, kind: 'first', result: resultOf(paper, reading, scan) });
    },
  });
  release(raster.data);
  report({ id, kind: 'done', result: resultOf(paperOf(readings), readings.first, scan) });
}

const UNMEASURED: Scan = { legible: null, colour: null, faults: [] };

function resultOf(paper: Paper, { width, height, quarters, lines }: Reading, scan: Scan): ReadResult {
  return { paper, page: { width, height, quarters }, scan, lines: lines.map(({ text }) => text) };
}
