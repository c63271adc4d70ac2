// Reads pictures beside the page, so that the page never waits: one order after the other, networks opened once.
import * as z from 'zod';
import type { Nets } from '../engine/nets';
import type { Reading } from '../engine/read-picture';
import type { Paper } from '../fields/settle';
import type { Raster } from '../image/raster';
import { measureScan } from '../quality/measure-scan';
import { scanOf } from '../quality/scan-of';
import { paperOf, readPaper } from '../read-paper';
import { decodePicture } from './decode-picture';
import { loadNets } from './load-nets';
import type { ReadMessage, ReadOrder, ReadResult } from './messages';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

let nets: Promise<Nets | null> | null = null;
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  const tell = (news: ReadMessage) => postMessage(news);
  last = last.then(() => read(data, tell)).catch(() => tell({ id: data.id, tell: 'fault', fault: 'failed' }));
});

async function read(
  { id, picture, width, folder }: ReadOrder,
  tell: (news: ReadMessage) => void,
): Promise<void> {
  const raster = await decodePicture(picture, width);
  if (raster === null) return tell({ id, tell: 'fault', fault: 'not-an-image' });
  nets ??= loadNets(folder);
  const opened = await nets;
  if (opened === null) return tell({ id, tell: 'fault', fault: 'no-models' });
  const readings = await readPaper(raster, opened, {
    onProgress: (share) => tell({ id, tell: 'progress', share }),
    onFirst: (paper, reading) => tell({ id, tell: 'first', result: resultOf(paper, reading, raster) }),
  });
  tell({ id, tell: 'done', result: resultOf(paperOf(readings), readings.first, raster) });
}

function resultOf(paper: Paper, reading: Reading, raster: Raster): ReadResult {
  const { width, height, quarters, lines } = reading;
  const scan = scanOf(measureScan(raster, reading));
  return { paper, page: { width, height, quarters }, scan, lines: lines.map(({ text }) => text) };
}
