// Portal maps and rule packs that went wrong, also such as a key of ours has signed. Taken whole or refused in words.
import { generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import { isField } from '../../lib/app/portals/portals';
import { createOwnPortals } from '../../lib/app/state/own-portals';
import type { PackContents } from '../../lib/filing/rulebook-pack/format';
import { provePack } from '../../lib/filing/rulebook-pack/prove-pack';
import { readPack } from '../../lib/filing/rulebook-pack/read-pack';
import { readPortalFile } from '../../lib/page/recognise/portal-file';
import { isAt } from '../../lib/page/recognise/portal-map';
import { runReference } from '../../lib/rules/reference';
import { contentsOf, publicHalf, signedPack } from '../../scripts/rules/pack';
import { readJson } from '../../scripts/rules/rule-files';
import { memorySession } from '../lib/vault/test-vault';
import { changedBytes, changedValue, type Step, steps } from './mutate';
import { expectMessages, expectPlain, type Target, target } from './target';

const maps = ['aliyun', 'xinnet', 'wechat'].map((name) => readJson(`rules/portals/${name}.json`, name));
const ADDRESSES = ['https://beian.aliyun.com/order', 'https://example.org/', 'about:blank', ''];

interface ChangedText {
  readonly which: number;
  readonly values: readonly Step[] | null;
  readonly bytes: readonly Step[] | null;
}
/** Values are changed more often than bytes, which seldom leave any JSON. */
const changedText: fc.Arbitrary<ChangedText> = fc
  .record({ which: fc.nat(), values: steps, bytes: steps, kind: fc.integer({ min: 0, max: 9 }) })
  .map(({ which, values, bytes, kind }) => ({
    which,
    values: kind < 8 ? values : null,
    bytes: kind > 6 ? bytes : null,
  }));

function textFrom(value: unknown, { values, bytes }: ChangedText): string {
  const text = JSON.stringify(values ? changedValue(value, values) : value) ?? '';
  return bytes ? Buffer.from(changedBytes(Buffer.from(text), bytes)).toString() : text;
}

async function readMap(input: ChangedText): Promise<void> {
  const text = textFrom(maps[input.which % maps.length], input);
  const answer = readPortalFile(text, isField);
  if (!answer.ok && answer.faults.length === 0) throw new Error('refused, and no fault is given');
  if (!answer.ok) return;
  expectPlain(answer.map);
  for (const address of ADDRESSES) isAt(answer.map, address);
  const settings = memorySession();
  const own = createOwnPortals(settings);
  await own.change((before) => ({ ...before, taught: [answer.map] }));
  const again = await createOwnPortals(settings).read();
  if (again.taught.length !== 1) throw new Error('taken, and gone when read again');
}

const TODAY = '2026-11-25';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = { id: 'test-key', publicKey: publicHalf(privateKey), until: null };
const terms = { keys: [key], newerThan: 1, today: TODAY };

/** The tables that a rulebook cannot do without, one province and one rule: as small as a pack can be. */
const KEPT_RULES = ['provinces/zhejiang.json', 'national/min-age.json'];
function smallContents(): PackContents {
  const { files, cases, ...rest } = contentsOf(2, TODAY);
  const isKept = (path: string) =>
    !/^(provinces|national|providers)\//.test(path) || KEPT_RULES.includes(path);
  const keep = (all: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(all).filter(([path]) => isKept(path.replace(/^cases\//, ''))));
  return { ...rest, files: keep(files), cases };
}
const contents = smallContents();
const paths = Object.keys(contents.files);

/** Changed before it was signed: what stands in a file, or what stands around the files. */
function changedContents({ which, values }: ChangedText): PackContents {
  const path = paths[which % (paths.length + 3)];
  if (!values) return contents;
  if (path === undefined) return changedValue(contents, values) as PackContents; // what it is now, the reader finds out
  return { ...contents, files: { ...contents.files, [path]: changedValue(contents.files[path], values) } };
}

async function readRules(input: ChangedText): Promise<void> {
  const signed = signedPack(changedContents(input), key.id, privateKey);
  const text = input.bytes ? Buffer.from(changedBytes(Buffer.from(signed), input.bytes)).toString() : signed;
  const read = await readPack(text, terms);
  if (!read.ok) return expectMessages([read.fault]);
  expectPlain(read.value.data);
  const failed = await provePack(read.value, runReference, async () => true);
  if (failed) expectMessages([failed]);
}

export const ruleFiles: readonly Target[] = [
  target('portal map', changedText, readMap),
  target('rule pack', changedText, readRules, 0.1),
];
