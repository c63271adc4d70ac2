// Does the vault lose nothing? Kills of browser and worker, two writers, cut and damaged files, a full disk; prints what was found. Usage: npm run prove:vault -- [number of kills] [parts: browser worker writers passphrase damages cuts disk]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from '../../tests/browser/harness';
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

const KILLS = 200;

function badKills(name: string, report: KillReport): number {
  const bad = report.lost + report.torn + report.undecryptable + report.lostFiles;
  console.log(
    `${name}: ${report.kills} kills, ${report.acknowledged} acknowledged saves, ${report.lost} lost, ${report.torn} torn, ` +
      `${report.undecryptable} undecryptable, ${report.lostFiles} files lost`,
  );
  return bad;
}

function badWrites(report: WritersReport): number {
  console.log(
    `two writers: ${report.edits} edits, ${report.acknowledged} acknowledged, ${report.conflicts} told of a conflict, ${report.lost} lost`,
  );
  return report.lost;
}

function badChanges({ kills, changed, wrong, torn }: PassphraseKillReport): number {
  console.log(
    `passphrase: ${kills} kills while it was changed, ${changed} times the new one, ${wrong} times not exactly one, ${torn} torn`,
  );
  return wrong + torn;
}

function badDamages(report: DamageReport): number {
  console.log(
    `files damaged: ${report.damages} times, ${report.opened} opened, ${report.byCopy} came back out of the second copy, ` +
      `${report.clientsKept} clients kept, ${report.lost} lost, reported: ${JSON.stringify(report.reported)}, ${report.wrong} wrong`,
  );
  return report.wrong + report.lost;
}

function badCuts(report: CutReport): number {
  const { cuts, acknowledged, lost, torn, undecryptable, lostFiles } = report;
  console.log(
    `files copied while saving: ${cuts} times, ${acknowledged} acknowledged, ${lost} lost, ${torn} torn, ` +
      `${undecryptable} undecryptable, ${lostFiles} files lost`,
  );
  return lost + torn + undecryptable + lostFiles;
}

function badDisks(report: FullDiskReport): number {
  const { runs, whole, byCopy, whileFull, afterwards, lost, reported, faults } = report;
  console.log(
    `full disk: ${runs} times, ${whole} whole (${byCopy} by the second copy), ${whileFull} saves acknowledged while full ` +
      `and ${afterwards} afterwards, ${lost} lost, ${faults} faults, reported: ${JSON.stringify(reported)}`,
  );
  return lost + faults + runs - whole;
}

interface Ground {
  readonly kills: number;
  /** A folder with the built extension that nothing else changes. */
  readonly extension: string;
}

/** Runs one part and prints the result; answers the number of faults. */
type Part = (ground: Ground) => Promise<number>;

const parts: Readonly<Record<string, Part>> = {
  browser: async ({ kills }) => badKills('browser', await proveBrowserKills(kills)),
  worker: ({ kills, extension }) =>
    inBrowser(extension, async (browser) => badKills('worker', await proveWorkerKills(browser, kills))),
  writers: ({ kills, extension }) =>
    inBrowser(extension, async (browser) => badWrites(await proveWriters(browser, kills * 5))),
  passphrase: async ({ kills }) => badChanges(await provePassphraseKills(Math.ceil(kills / 8))),
  damages: async ({ kills }) => badDamages(await proveDamages(Math.ceil(kills / 2))),
  cuts: async ({ kills }) => badCuts(await proveCuts(kills)),
  disk: async ({ kills }) => {
    if (canMount()) return badDisks(await proveFullDisk(Math.ceil(kills / 10)));
    console.log('full disk: not proved, no file system can be made here (root may)');
    return 0;
  },
};

async function inBrowser(extension: string, work: (browser: Browser) => Promise<number>): Promise<number> {
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
let bad = 0;
for (const [name, prove] of Object.entries(parts)) {
  if (chosen.length === 0 || chosen.includes(name)) bad += await prove(ground);
}
rmSync(folder, { recursive: true, force: true });
console.log(bad === 0 ? 'nothing was lost' : `${bad} faults`);
process.exitCode = bad === 0 ? 0 : 1;
