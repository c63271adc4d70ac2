// Do members of a team lose nothing? Random schedules of edits, removals, decisions and exchanges over a bad line; prints what was found.
import { runSchedule } from '../../tests/team/schedule';

const schedules = Number(process.argv[2] ?? 500);
const first = Number(process.argv[3] ?? 1);
const STEPS = 60;

const totals = { saves: 0, decided: 0, cuts: 0, red: 0 };
for (let seed = first; seed < first + schedules; seed += 1) {
  const { saves, decided, cuts, faults } = await runSchedule(seed, STEPS);
  totals.saves += saves;
  totals.decided += decided;
  totals.cuts += cuts;
  if (faults.length === 0) continue;
  totals.red += 1;
  console.log(`seed ${seed}: ${faults.join('; ')}`);
}
console.log(
  `${schedules} schedules from seed ${first}: ${totals.saves} acknowledged saves, ${totals.decided} decisions, ` +
    `${totals.cuts} cuts in the middle of an exchange, ${totals.red} schedules red`,
);
process.exit(totals.red === 0 ? 0 : 1);
