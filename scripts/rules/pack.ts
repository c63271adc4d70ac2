// How is a rulebook published between two releases? Makes a pack from this checkout and signs it. Usage: npm run rules:pack -- --key FILE --id NAME [--out FILE] [--day YYYY-MM-DD] · -- --new-key FILE
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { localDay } from '../../lib/filing/days';
import { type PackContents, type PackFile, Release } from '../../lib/filing/rulebook-pack/format';
import { withFingerprint } from '../../lib/filing/rulebook-pack/keys';
import { readPack } from '../../lib/filing/rulebook-pack/read-pack';
import { readRuleCases, ruleCaseFiles } from '../cases/rule-cases';
import { RULES_FOLDER, readJson, readRuleFiles } from './rule-files';

/** The dated content of a pack made from this checkout. */
export function contentsOf(version: number, day: string): PackContents {
  const { 'release.json': _, ...files } = readRuleFiles();
  const cases = Object.fromEntries(ruleCaseFiles().map((file) => [file, readRuleCases(file)]));
  return { version, day, files, cases };
}

/** The signed file, as text. */
export function signedPack(contents: PackContents, key: string, privateKey: KeyObject): string {
  const text = JSON.stringify(contents);
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const file: PackFile = {
    format: 'beiantong-rulebook',
    key,
    signature: signature.toString('hex'),
    contents: text,
  };
  return JSON.stringify(file);
}

/** The public part of a P-256 key, in the form of `rules/release.json`. */
export function publicHalf(privateKey: KeyObject): string {
  const { x = '', y = '' } = privateKey.export({ format: 'jwk' });
  const half = (text: string) => Buffer.from(text, 'base64url').toString('hex');
  return `04${half(x)}${half(y)}`;
}

async function makeKey(file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  const key = { id: 'NAME', publicKey: publicHalf(privateKey), until: null };
  const { fingerprint } = await withFingerprint(key, { isNamed: false });
  console.log(`${file}: keep it where nobody else reads it.`);
  console.log(
    'For "keys" of rules/release.json, or for those who are to name the key on their rulebook page:',
  );
  console.log(`${JSON.stringify(key)}\nIts fingerprint, to be told in another way: ${fingerprint}`);
}

async function makePack(keyFile: string, key: string, day: string, out: string): Promise<void> {
  const release = Release.parse(readJson(`${RULES_FOLDER}release.json`, 'rules/release.json'));
  const privateKey = createPrivateKey(readFileSync(keyFile));
  const text = signedPack(contentsOf(release.version, day), key, privateKey);
  const keys = [{ id: key, publicKey: publicHalf(privateKey), until: null }];
  const read = await readPack(text, { keys, newerThan: release.version - 1, today: day });
  if (!read.ok) throw new Error(read.fault.en);
  writeFileSync(out, text);
  console.log(`${out}: version ${release.version} of ${day}, ${read.value.book.rules.length} rules`);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ['key', 'id', 'out', 'day', 'new-key'].map((name) => [name, { type: 'string' as const }]),
    ),
  });
  const { key, id, 'new-key': newKey, day = localDay(new Date()), out = 'rulebook.rules.json' } = values;
  try {
    if (newKey !== undefined) await makeKey(newKey);
    else if (key === undefined || id === undefined)
      throw new Error('say which key signs: --key FILE --id NAME, or make one with --new-key FILE');
    else await makePack(key, id, day, out);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
