// Does the vault lose nothing? Kills of browser and worker, two writers, cut and damaged files, a full disk; prints what was found, and records it when run with 200 kills. Usage: npm run prove:vault -- [number of kills] [parts: browser worker writers passphrase damages cuts disk]; with CHROMIUM_FEATURES=IdbSqliteBackingStore,IdbSqliteOnDiskRollout where Chromium keeps the vault in SQLite
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, SQLITE_FEATURES } from '../../tests/browser/harness';
import { type CutReport, proveCuts } from '../../tests/browser/vault-cuts';
import { type DamageReport, proveDamages } from '../../tests/browser/vault-damage';
import { canMount, type FullDiskReport, proveFullDisk } from '../../tests/browser/vault-full-disk';
import {
  copyExtension,
  type KillReport,
  type PassphraseKillReport,
  proveBrowserKills,
  provePassphraseKills,
  proveWorkerKills,
} from '../../tests/browser/vault-proof';
import { proveWriters, type WritersReport } from '../../tests/browser/vault-writers';
import { noteProved } from '../security/proved';

/** The number with which a part counts as proved; smaller runs are not recorded. */
const KILLS = 200;

/** What one part found. */
interface Counted {
  readonly faults: number;
  readonly threats: readonly string[];
  readonly figure: string;
}

const n = (count: number): string => count.toLocaleString('en');

function ofKills(of: string, threat: string, report: KillReport): Counted {
  const { kills, acknowledged, lost, torn, undecryptable, lostFiles } = report;
  const figure =
    `${n(kills)} kills of the ${of}, ${n(acknowledged)} acknowledged saves: ${lost} lost, ${torn} torn, ` +
    `${undecryptable} undecryptable, ${lostFiles} files lost`;
  return { faults: lost + torn + undecryptable + lostFiles, threats: [threat], figure };
}

function ofWriters({ edits, acknowledged, conflicts, lost }: WritersReport): Counted {
  const figure = `${n(edits)} edits in two windows, ${n(acknowledged)} acknowledged, ${conflicts} told of a conflict: ${lost} lost`;
  return { faults: lost, threats: ['T31'], figure };
}

function ofChanges({ kills, changed, wrong, torn }: PassphraseKillReport): Counted {
  const figure = `${kills} kills while the passphrase was changed, the new one held ${changed} times: ${wrong} times not exactly one of the two, ${torn} torn`;
  return { faults: wrong + torn, threats: ['T29', 'T30'], figure };
}

function ofDamages(report: DamageReport): Counted {
  const { damages, opened, byCopy, broughtBack, clientsKept, lost, reported, wrong } = report;
  console.log(
    `files damaged: ${opened} opened, ${clientsKept} clients kept, reported: ${JSON.stringify(reported)}`,
  );
  const figure = `${damages} damages, after ${byCopy} of them restored from the second copy, ${broughtBack} single clients brought back: ${lost} clients lost, ${wrong} wrong`;
  return { faults: wrong + lost, threats: ['T36'], figure };
}

function ofCuts({ cuts, acknowledged, lost, torn, undecryptable, lostFiles }: CutReport): Counted {
  const figure =
    `${cuts} copies taken while it saved, ${n(acknowledged)} acknowledged saves: ${lost} lost, ${torn} torn, ` +
    `${undecryptable} undecryptable, ${lostFiles} files lost`;
  return { faults: lost + torn + undecryptable + lostFiles, threats: ['T30'], figure };
}

function ofDisks({
  runs,
  whole,
  byCopy,
  whileFull,
  afterwards,
  lost,
  reported,
  faults,
}: FullDiskReport): Counted {
  console.log(`full disk: ${byCopy} by the second copy, reported: ${JSON.stringify(reported)}`);
  const figure =
    `${runs} full disks, ${whole} vaults whole, ${whileFull} saves acknowledged while full and ${afterwards} afterwards: ` +
    `${lost} lost, ${faults} faults`;
  return { faults: lost + faults + runs - whole, threats: ['T36'], figure };
}

interface Ground {
  readonly kills: number;
  /** A folder with the built extension that nothing else changes. */
  readonly extension: string;
}

/** Runs one part; null where it cannot be proved here. */
type Part = (ground: Ground) => Promise<Counted | null>;

const parts: Readonly<Record<string, Part>> = {
  browser: async ({ kills }) => ofKills('browser', 'T30', await proveBrowserKills(kills)),
  worker: ({ kills, extension }) =>
    inBrowser(extension, async (browser) => ofKills('worker', 'T29', await proveWorkerKills(browser, kills))),
  writers: ({ kills, extension }) =>
    inBrowser(extension, async (browser) => ofWriters(await proveWriters(browser, kills * 5))),
  passphrase: async ({ kills }) => ofChanges(await provePassphraseKills(Math.ceil(kills / 8))),
  damages: async ({ kills }) => ofDamages(await proveDamages(Math.ceil(kills / 2))),
  cuts: async ({ kills }) => ofCuts(await proveCuts(kills)),
  disk: async ({ kills }) => {
    if (canMount()) return ofDisks(await proveFullDisk(Math.ceil(kills / 10)));
    console.log('full disk: not proved, no file system can be made here (root may)');
    return null;
  },
};

async function inBrowser<T>(extension: string, work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch({ extension });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const [kills = String(KILLS), ...chosen] = process.argv.slice(2);
if (!/^[1-9]\d{0,4}$/.test(kills) || chosen.some((name) => !Object.hasOwn(parts, name))) {
  console.error(`usage: npm run prove:vault -- [number of kills] [parts: ${Object.keys(parts).join(' ')}]`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'beiantong-prove-'));
const ground = { kills: Number(kills), extension: copyExtension(folder) };
const store = process.env.CHROMIUM_FEATURES === SQLITE_FEATURES ? ', in SQLite' : '';
let faults = 0;
for (const [name, prove] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const counted = await prove(ground);
  if (counted === null) continue;
  const { threats, figure } = counted;
  console.log(`${name}: ${figure}`);
  faults += counted.faults;
  if (counted.faults === 0 && ground.kills >= KILLS)
    noteProved(`npm run prove:vault -- ${name}${store}`, [{ threats: [...threats], figure }]);
}
rmSync(folder, { recursive: true, force: true });
console.log(faults === 0 ? 'nothing was lost' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
