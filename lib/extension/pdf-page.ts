// How is a PDF read? pdf.js draws one of its pages; when its text is enough for a paper, that is used instead of the picture.
import { browser } from 'wxt/browser';
import { readingOfText } from '../recognition/pdf/page-text';
import { paperOfText } from '../recognition/pdf/paper-of-text';
import { textOf } from '../recognition/pdf/pdf-page';
import { MODEL_FOLDER, type ReadResult } from '../recognition/worker/messages';
import './own-scripts';

const LONG_SIDE = 2200; // pixels; text on a sheet of paper is then about 30 high
const MOST_BYTES = 40 * 1024 * 1024;

/** One page of a PDF. */
export interface PdfPage {
  /** The page as a picture. */
  readonly picture: File;
  /** The paper by its text; null when that is not enough, so that the picture must be read. */
  readonly result: ReadResult | null;
  /** Number of pages in the file. */
  readonly pages: number;
}

/** A page of a PDF, counted from 1; null when the file is damaged or has a password. */
export async function openPage(file: File, number: number): Promise<PdfPage | null> {
  if (file.size > MOST_BYTES) return null;
  const pdf = await import('pdfjs-dist');
  const folder = browser.runtime.getURL(`/${MODEL_FOLDER}/` as never); // the types list files only, not folders
  pdf.GlobalWorkerOptions.workerSrc = `${folder}pdf.worker.min.mjs`;
  const task = pdf.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    wasmUrl: `${folder}wasm/`,
    stopAtErrors: false,
  });
  try {
    const opened = await task.promise;
    const page = await opened.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: LONG_SIDE / Math.max(width, height) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, background: '#fff' }).promise;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) return null;
    const picture = new File([blob], file.name, { type: 'image/png' });
    const pieces = await textOf(page, viewport, pdf.OPS);
    return { picture, result: resultOf(readingOfText(pieces, canvas)), pages: opened.numPages };
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}

function resultOf(reading: ReturnType<typeof readingOfText>): ReadResult | null {
  const paper = paperOfText(reading);
  if (paper === null) return null;
  const { width, height, quarters, lines } = reading;
  return {
    paper,
    page: { width, height, quarters },
    scan: { legible: true, colour: null, faults: [] }, // text is legible; whether the original is in colour is unknown
    lines: lines.map(({ text }) => text),
  };
}
