// How does a PDF come to be read? Its first page is drawn by pdf.js, in this page, and read like any picture.
import { browser } from 'wxt/browser';
import { MODEL_FOLDER } from '../recognition/worker/messages';
import './own-scripts';

const LONG_SIDE = 2200; // pixels: text of a sheet of paper is then about 30 high
const MOST_BYTES = 40 * 1024 * 1024;

/** Whether a file begins like a PDF. */
export function isPdf(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-');
}

/** The first page of a PDF as a picture; null when it cannot be opened: damaged, or behind a password. */
export async function pictureOfPdf(file: File): Promise<File | null> {
  if (file.size > MOST_BYTES) return null;
  const pdf = await import('pdfjs-dist');
  const folder = browser.runtime.getURL(`/${MODEL_FOLDER}/` as never); // a folder is no path that the types list
  pdf.GlobalWorkerOptions.workerSrc = `${folder}pdf.worker.min.mjs`;
  const task = pdf.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    wasmUrl: `${folder}wasm/`,
    stopAtErrors: false,
  });
  try {
    const page = await (await task.promise).getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: LONG_SIDE / Math.max(width, height) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, background: '#fff' }).promise;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob && new File([blob], file.name, { type: 'image/png' });
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}
