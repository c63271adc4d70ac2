// Do members of a team lose nothing? Random schedules of edits, removals, decisions and synchronisations over an unreliable store, and browsers killed while they send and while they read; prints the result.
// Usage: npm run prove:team -- [schedules [number] [first seed]] | [kills [number]] | [pulls [number]]
import { canRun } from '../../tests/cluster/engine';
import { PACKAGES, PROGRAMS } from '../../tests/cluster/lighttpd';
import { BROKEN, firstRed } from '../../tests/team/broken';
import { runSchedule } from '../../tests/team/schedule';
import { noteProved } from '../security/proved';

const STEPS = 60;
const SEEDS_OF_BROKEN = [1, 2, 3, 4, 5, 6];
/** After so many schedules a line says how far it is: all of them take a quarter of an hour of the processor. */
const EVERY = 50;

/** Runs schedules, then those that must be red, and prints the result; answers how many turned out otherwise. */
async function proveSchedules(schedules = 500, first = 1): Promise<number> {
  const totals = { saves: 0, decided: 0, failures: 0, red: 0 };
  for (let seed = first; seed < first + schedules; seed += 1) {
    const { saves, decided, failures, faults } = await runSchedule(seed, STEPS);
    totals.saves += saves;
    totals.decided += decided;
    totals.failures += failures;
    const done = seed - first + 1;
    if (done % EVERY === 0 && done < schedules) console.log(`${done} of ${schedules} schedules`);
    if (faults.length === 0) continue;
    totals.red += 1;
    console.log(`seed ${seed}: ${faults.join('; ')}`);
  }
  const missed = await missedBroken();
  const { saves, decided, failures, red } = totals;
  const counted = `${schedules} random schedules of three members over a bad line, ${saves.toLocaleString('en')} acknowledged saves, ${decided.toLocaleString('en')} decisions, ${failures.toLocaleString('en')} failures in the middle of an exchange: ${red} with a loss or a difference; ${BROKEN.length - missed} of ${BROKEN.length} faults built in on purpose found`;
  console.log(`${counted}; ${Math.round(process.cpuUsage().user / 1e6)} s of the processor`);
  if (red + missed === 0) noteProved('npm run prove:team', [{ threats: ['T31'], figure: counted }]);
  return red + missed;
}

/** How many of the faults built in on purpose no schedule finds. */
async function missedBroken(): Promise<number> {
  let missed = 0;
  for (const [name, broken] of BROKEN) {
    const seed = await firstRed(broken, SEEDS_OF_BROKEN, STEPS);
    console.log(`${name}: ${seed === null ? 'not found' : `found by seed ${seed}`}`);
    if (seed === null) missed += 1;
  }
  return missed;
}

/** Kills a browser that sends, and prints the result; answers the number of faults. */
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

/** Kills a browser that reads, and prints the result; answers the number of faults. */
async function provePulls(wanted = 10): Promise<number> {
  if (!canRun(PROGRAMS, PACKAGES)) return 0;
  const { provePullKills } = await import('../../tests/browser/team-pull-kills');
  const { kills, whileReading, records, lost, doubled, wrongCursors, damages, lostSaves } =
    await provePullKills(wanted);
  const counted = `${kills} kills of a browser during its first synchronisation of ${records.toLocaleString('en')} clients, ${whileReading} of them before it had ended: ${lost} lost, ${doubled} doubled`;
  console.log(
    `${counted}, ${wrongCursors} wrong cursors, ${damages} damages in the vault, ${lostSaves} saves meanwhile lost`,
  );
  const faults = lost + doubled + wrongCursors + damages + lostSaves;
  if (faults === 0) noteProved('npm run prove:team -- pulls', [{ threats: ['T30'], figure: counted }]);
  return faults;
}

const PARTS = { schedules: proveSchedules, kills: proveKills, pulls: provePulls };
const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

const [part, ...numbers] = process.argv.slice(2);
if ((part !== undefined && !isPart(part)) || numbers.some((number) => !/^[1-9]\d{0,5}$/.test(number))) {
  console.error(
    'usage: npm run prove:team -- [schedules [number] [first seed]] | [kills [number]] | [pulls [number]]',
  );
  process.exit(2);
}
const counts = numbers.map(Number);
const found =
  part === undefined
    ? (await proveSchedules()) + (await proveKills()) + (await provePulls())
    : await PARTS[part](...counts);
process.exit(found === 0 ? 0 : 1);
