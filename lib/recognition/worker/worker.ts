// Reads pictures beside the page, so that the page never waits: one order after the other, networks opened once.
import * as z from 'zod';
import type { Nets } from '../engine/nets';
import { FIRST_READING, readPicture } from '../engine/read-picture';
import { decodePicture } from './decode-picture';
import { loadNets } from './load-nets';
import type { ReadNews, ReadOrder } from './messages';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

let nets: Promise<Nets | null> | null = null;
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  const tell = (news: ReadNews) => postMessage(news);
  last = last.then(() => read(data, tell)).catch(() => tell({ id: data.id, tell: 'fault', fault: 'failed' }));
});

async function read({ id, picture, size, folder }: ReadOrder, tell: (news: ReadNews) => void): Promise<void> {
  const raster = await decodePicture(picture, size);
  if (raster === null) return tell({ id, tell: 'fault', fault: 'not-an-image' });
  nets ??= loadNets(folder);
  const opened = await nets;
  if (opened === null) return tell({ id, tell: 'fault', fault: 'no-models' });
  const onProgress = (done: number, all: number) => tell({ id, tell: 'progress', done, all });
  tell({ id, tell: 'reading', reading: await readPicture(raster, opened, { ...FIRST_READING, onProgress }) });
  tell({ id, tell: 'done' });
}
