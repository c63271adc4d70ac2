// After a fill was ended by a crash, a reload or a navigation: is nothing written into the new page, and does the next fill write everything?
import { afterAll, beforeAll, expect, it } from 'vitest';
import { proveEndings } from './fill-faults';
import { clearStage, type Stage, setStageWith } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json');
});
afterAll(() => clearStage(stage));

it('T12, T32: ended in the middle, tells how far it came, writes nothing into the new page by itself, and a second one writes all', async () => {
  const points = [
    ['reload', 2],
    ['leave', 4],
    ['back', 3],
    ['crash', 3],
  ] as const;
  const report = await proveEndings(stage, points);
  expect(report).toMatchObject({ leaked: [], faults: [], again: points.length });
  expect(report.reported).toBeGreaterThan(0);
});
