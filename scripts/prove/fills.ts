// Is nothing written into a new page when a fill is interrupted, whatever interrupts it and at whichever field? Usage: npm run prove:fills -- [number of fields]
import { argv, exit } from 'node:process';
import { type Ending, proveEndings } from '../../tests/browser/fill-faults';
import { clearStage, setStageWith } from '../../tests/browser/stage';
import { noteProved } from '../security/proved';

/** The number of fields that a fill writes on the practice portal's page of the entity. */
const FIELDS = 12;
const ENDINGS: readonly Ending[] = ['crash', 'reload', 'leave', 'back'];

const [fields = String(FIELDS)] = argv.slice(2);
if (!/^[1-9]\d?$/.test(fields)) {
  console.error('usage: npm run prove:fills -- [number of fields]');
  exit(2);
}
const points = ENDINGS.flatMap((ending) =>
  Array.from({ length: Number(fields) }, (_, at) => [ending, at + 1] as const),
);
const stage = await setStageWith('zhejiang-company.json');
try {
  const { leaked, faults, reported, again, tooLate } = await proveEndings(stage, points);
  for (const what of [...leaked, ...faults]) console.log(what);
  const figure = `fills ended at ${points.length} points (${ENDINGS.join(', ')}): ${leaked.length} values in the new page, ${reported} reported how far they came (${tooLate} were through), ${again} second fills whole`;
  console.log(figure);
  const bad = leaked.length + faults.length + points.length - again;
  if (bad === 0) noteProved('npm run prove:fills', [{ threats: ['T12', 'T32'], figure }]);
  process.exitCode = bad === 0 ? 0 : 1;
} finally {
  await clearStage(stage);
}
