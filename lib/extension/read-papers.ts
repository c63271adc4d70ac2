// How does a page read photographed papers? In a worker, started on first use and ended when idle.
import { browser } from 'wxt/browser';
import { imageSize } from '../pictures/image-size';
import {
  MODEL_FOLDER,
  type ReadFault,
  type ReadMessage,
  type ReadOrder,
} from '../recognition/worker/messages';
import type { ReadWatch, RecognitionActions } from '../ui/recognition/actions';
import './own-scripts';
import type { PdfPage } from './pdf-page';

const MOST_PIXELS = 40_000_000; // four bytes each once decoded
const LONG_SIDE = 2600; // pixels; the networks read no better with more
const IDLE = 60_000; // milliseconds, then the worker ends and releases the networks' memory

let worker: Worker | null = null;
let running = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
let lastId = 0;

/** Reading in this page; the lite build replaces this file by `no-reading.ts`. */
export const recognition: RecognitionActions | null = {
  read: async (file, number, watch) => {
    const page = await pageOf(file, number);
    if (page !== null) watch.onPicture(page.picture, page.pages);
    watch.signal.throwIfAborted();
    if (page?.result) {
      watch.onResult(page.result);
      return null;
    }
    const order = await orderFor(page?.picture ?? file);
    return typeof order === 'string' ? order : readInWorker(order, watch);
  },
  rest: () => {
    if (running === 0) end();
  },
  show: (file) => {
    const url = URL.createObjectURL(file);
    return { url, release: () => URL.revokeObjectURL(url) };
  },
};

const HEAD = 512 * 1024; // bytes; a picture's size is within them

/** A page of a PDF; null for another file, or for a PDF that cannot be opened, which is then reported as no picture. */
async function pageOf(file: File, number: number): Promise<PdfPage | null> {
  const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  if (!new TextDecoder('latin1').decode(head).includes('%PDF-')) return null;
  const { openPage } = await import('./pdf-page'); // loaded on demand: it brings pdf.js and the list of divisions
  return openPage(file, number);
}

/** The order for a file, or why it is refused, judged by its header before anything is decoded. */
async function orderFor(file: File): Promise<ReadOrder | ReadFault> {
  const size = imageSize(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (size === null) return 'not-an-image';
  if (size.width * size.height > MOST_PIXELS) return 'too-many-pixels';
  const scale = LONG_SIDE / Math.max(size.width, size.height);
  lastId += 1;
  return {
    id: lastId,
    picture: file,
    width: scale < 1 ? Math.round(size.width * scale) : 0,
    folder: browser.runtime.getURL(`/${MODEL_FOLDER}/` as never), // the types list files only, not folders
  };
}

async function readInWorker(order: ReadOrder, watch: ReadWatch): Promise<ReadFault | null> {
  watch.signal.throwIfAborted();
  clearTimeout(idle);
  worker ??= new Worker(new URL('../recognition/worker/worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  running += 1;
  try {
    return await answerOf(own, order, watch);
  } finally {
    running -= 1;
    if (worker === own && running === 0) idle = setTimeout(end, IDLE);
  }
}

function answerOf(own: Worker, order: ReadOrder, { signal, onProgress, onResult }: ReadWatch) {
  return new Promise<ReadFault | null>((resolve, reject) => {
    const done = new AbortController();
    const listen = { signal: done.signal };
    const finish = (fault: ReadFault | null) => {
      done.abort();
      resolve(fault);
    };
    signal.addEventListener(
      'abort',
      () => {
        end(); // a running network cannot be stopped otherwise
        done.abort();
        reject(signal.reason);
      },
      listen,
    );
    own.addEventListener('error', () => finish('failed'), listen);
    own.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadMessage>) => {
        if (data.id !== order.id) return;
        if (data.kind === 'progress') onProgress(data.share);
        else if (data.kind === 'fault') finish(data.fault);
        else onResult(data.result);
        if (data.kind === 'done') finish(null);
      },
      listen,
    );
    own.postMessage(order);
  });
}

/** Ends the worker and everything it is reading. */
function end(): void {
  clearTimeout(idle);
  worker?.terminate();
  worker = null;
}
