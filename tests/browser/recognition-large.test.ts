// Is a photograph as large as a phone takes them read within the memory that reading may hold?
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDrawer } from '../../scripts/bench/recognition/draw';
import { type OwnPaper, photographedFile, sameOwner } from '../../scripts/bench/recognition/one-owner';
import { largestRenderer, mostHeldWhile } from './memory';
import { clearStage, type Stage, setStageWith } from './stage';

const READ_TIME = 240_000;
const MB = 1024 * 1024;
/** The limit for the page that reads, its workers and the background together. */
const MOST_HELD = 600 * MB;
/** Twelve million pixels. */
const [WIDTH, HEIGHT] = [4032, 3024];

let stage: Stage;
let paper: OwnPaper;

beforeAll(async () => {
  const drawer = await openDrawer();
  const [, front] = await sameOwner(drawer.draw, 47);
  await drawer.close();
  if (front === undefined) throw new Error('no picture was drawn');
  paper = front;
  stage = await setStageWith();
});
afterAll(() => clearStage(stage));

/** The same photograph with more pixels, each a copy of the nearest one; it stands in the middle of a grey table. */
function enlarged({ name, truth, raster }: OwnPaper): OwnPaper {
  const scale = Math.min(WIDTH / raster.width, HEIGHT / raster.height);
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(200);
  const [left, top] = [(WIDTH - raster.width * scale) / 2, (HEIGHT - raster.height * scale) / 2];
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const [fromX, fromY] = [Math.floor((x - left) / scale), Math.floor((y - top) / scale)];
      if (fromX < 0 || fromY < 0 || fromX >= raster.width || fromY >= raster.height) continue;
      const from = 4 * (fromY * raster.width + fromX);
      data.set(raster.data.subarray(from, from + 4), 4 * (y * WIDTH + x));
    }
  return { name, truth, raster: { width: WIDTH, height: HEIGHT, data } };
}

it.runIf(process.platform === 'linux')('it is, and its number is right', { timeout: READ_TIME }, async () => {
  const { options } = stage;
  await options.getByTestId('client-read').click();
  const code = options.locator('[data-field="number"]').getByTestId('recognition-value');
  const most = await mostHeldWhile(await largestRenderer(stage.browser), async () => {
    await options.getByTestId('recognition-files').setInputFiles(photographedFile(enlarged(paper)));
    await options
      .locator('[data-testid="recognition-state"][data-state="done"]')
      .waitFor({ state: 'attached', timeout: READ_TIME });
  });
  console.log(`the page that reads a photograph of 12 MP: ${Math.round(most / MB)} MB at most`);
  expect(await code.inputValue()).toBe(paper.truth.number);
  expect(most).toBeLessThan(MOST_HELD);
});
