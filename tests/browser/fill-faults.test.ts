// Does a fill that a crash, a reload or another address ended leave nothing behind, and does the next one write all?
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
  expect(report.told).toBeGreaterThan(0);
});
