// Do members of a team lose nothing? Random schedules of edits, removals, decisions and synchronisations over an unreliable store, and browsers killed while they send; prints the result.
// Usage: npm run prove:team -- [schedules [number] [first seed]] | [kills [number]]
import { canRun } from '../../tests/cluster/engine';
import { PACKAGES, PROGRAMS } from '../../tests/cluster/lighttpd';
import { runSchedule } from '../../tests/team/schedule';
import { noteProved } from '../security/proved';

const STEPS = 60;

/** Runs schedules and prints the result; answers how many failed. */
async function proveSchedules(schedules = 500, first = 1): Promise<number> {
  const totals = { saves: 0, decided: 0, failures: 0, red: 0 };
  for (let seed = first; seed < first + schedules; seed += 1) {
    const { saves, decided, failures, faults } = await runSchedule(seed, STEPS);
    totals.saves += saves;
    totals.decided += decided;
    totals.failures += failures;
    if (faults.length === 0) continue;
    totals.red += 1;
    console.log(`seed ${seed}: ${faults.join('; ')}`);
  }
  console.log(
    `${schedules} schedules from seed ${first}: ${totals.saves} acknowledged saves, ${totals.decided} decisions, ` +
      `${totals.failures} failures in the middle of an exchange, ${totals.red} schedules red`,
  );
  return totals.red;
}

/** Runs the kills and prints the result; answers the number of faults. */
async function proveKills(wanted = 20): Promise<number> {
  if (!canRun(PROGRAMS, PACKAGES)) return 0;
  const { proveSendKills } = await import('../../tests/browser/team-kills');
  const { kills, whileSending, acknowledged, lost, doubled, lostScans, behind } =
    await proveSendKills(wanted);
  const counted = `${kills} kills of a browser that sends to its team, ${whileSending} of them with a request under way, ${acknowledged} acknowledged edits: ${lost} lost, ${doubled} sent twice`;
  console.log(`${counted}, ${lostScans} scans lost, ${behind} clients not as last edited`);
  const faults = lost + doubled + lostScans + behind;
  if (faults === 0) noteProved('npm run prove:team', [{ threats: ['T30'], figure: counted }]);
  return faults;
}

const PARTS = { schedules: proveSchedules, kills: proveKills };
const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

const [part, ...numbers] = process.argv.slice(2);
if ((part !== undefined && !isPart(part)) || numbers.some((number) => !/^[1-9]\d{0,5}$/.test(number))) {
  console.error('usage: npm run prove:team -- [schedules [number] [first seed]] | [kills [number]]');
  process.exit(2);
}
const counts = numbers.map(Number);
const found =
  part === undefined ? (await proveSchedules()) + (await proveKills()) : await PARTS[part](...counts);
process.exit(found === 0 ? 0 : 1);
