// Is a rulebook accepted only when a trusted key signed it, it is newer and complete, and it passes its own cases?
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PackContents, Release, type SigningKey } from '../../../../lib/filing/rulebook-pack/format';
import { provePack } from '../../../../lib/filing/rulebook-pack/prove-pack';
import { type PackTerms, readPack } from '../../../../lib/filing/rulebook-pack/read-pack';
import { runReference } from '../../../../lib/rules/reference';
import { contentsOf, publicHalf, signedPack } from '../../../../scripts/rules/pack';
import { readJson } from '../../../../scripts/rules/rule-files';

const TODAY = '2026-11-25';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key: SigningKey = { id: 'test-key', publicKey: publicHalf(privateKey), until: null };
const terms: PackTerms = { keys: [key], newerThan: 1, today: TODAY };
const contents = contentsOf(2, TODAY);
const AGE = 'national/min-age.json';

const read = (changed: PackContents, with_: Partial<PackTerms> = {}) =>
  readPack(signedPack(changed, key.id, privateKey), { ...terms, ...with_ });

async function faultOf(changed: PackContents, with_: Partial<PackTerms> = {}): Promise<string> {
  const answer = await read(changed, with_);
  return answer.ok ? 'taken' : answer.fault.en;
}

/** The pack with one file in place of another. */
const withFile = (path: string, file: unknown): PackContents => ({
  ...contents,
  files: { ...contents.files, [path]: file },
});

/** One rule with something in place of its only comparison's operator. */
const withOperator = (operator: string): PackContents => {
  const text = JSON.stringify(contents.files[AGE]).replace(/"operator":"[^"]+"/, `"operator":"${operator}"`);
  return withFile(AGE, JSON.parse(text));
};

describe('a signed rulebook', () => {
  it('is opened with its version, day and cases when everything holds', async () => {
    const answer = await read(contents);
    expect(answer.ok && [answer.value.version, answer.value.day, answer.value.key]).toEqual([
      2,
      TODAY,
      'test-key',
    ]);
    expect(answer.ok && answer.value.cases.length).toBeGreaterThan(1000);
  });

  it('is refused when one character was changed after it was signed', async () => {
    const text = signedPack(contents, key.id, privateKey).replace('2026-02-27', '2026-02-28');
    expect(await readPack(text, terms)).toMatchObject({
      ok: false,
      fault: { en: 'The signature does not fit: the pack was changed after it was signed' },
    });
  });

  it('is refused when another key signed it under the name of ours', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const answer = await readPack(signedPack(contents, key.id, other), terms);
    expect(answer.ok ? 'taken' : answer.fault.en).toMatch(/^The signature does not fit/);
  });

  it.each([
    [
      'a key that nobody knows',
      { keys: [] },
      /signed with the key “test-key”, which is none of the trusted ones$/,
    ],
    [
      'a key of yesterday',
      { keys: [{ ...key, until: '2026-11-24' }] },
      /“test-key”, withdrawn on 2026-11-24: get a newer pack$/,
    ],
    ['an older version', { newerThan: 3 }, /^The pack is version 2, in use is version 3/],
    ['the same version again', { newerThan: 2 }, /^The pack is version 2, in use is version 2/],
    ['a day to come', { today: '2026-11-24' }, /dated 2026-11-25, after today/],
  ])('is refused with %s', async (_, terms, line) => {
    expect(await faultOf(contents, terms)).toMatch(line);
  });

  it('accepts a key on its last day', async () => {
    expect(await faultOf(contents, { keys: [{ ...key, until: TODAY }] })).toBe('taken');
  });

  it('is refused with an operator that is not in the vocabulary, and says where', async () => {
    expect(await faultOf(withOperator('runScript'))).toMatch(
      /^The pack has a fault: rules\/national\/min-age\.json: conditions\.all\.\d.*operator/,
    );
  });

  it('is refused with a million rules, without looking at them', async () => {
    const rules = Array.from({ length: 1e6 }, () => 0);
    expect(await faultOf(withFile('provinces/zhejiang.json', { rules }))).toMatch(
      /^The pack has 100\d{4} rules; at most 5000 are taken$/,
    );
  });

  it('is refused when it is larger than any rulebook', async () => {
    const answer = await readPack(' '.repeat(13 * 1024 * 1024), terms);
    expect(answer.ok ? 'taken' : answer.fault.en).toBe('The pack is larger than 12 MB and was not opened');
  });

  it.each(['', '{}', '[1]', 'not JSON', '{"format":"beiantong-rulebook"}'])(
    'is refused when it is another file: %s',
    async (text) => {
      const answer = await readPack(text, terms);
      expect(answer.ok ? 'taken' : answer.fault.en).toBe('This is no rule pack: choose a .rules.json file');
    },
  );

  it('is refused when a rule has no case', async () => {
    const cases = { ...contents.cases };
    Reflect.deleteProperty(cases, 'national/nat-name-personal-idiom.cases.json');
    expect(await faultOf({ ...contents, cases })).toBe(
      'The rule “nat-name-personal-idiom” has no case, so it is not taken',
    );
  });

  it('is refused when a source is named that it does not hold', async () => {
    const text = JSON.stringify(contents.files[AGE]).replace(/"source":"[^"]+"/, '"source":"nobody"');
    expect(await faultOf(withFile(AGE, JSON.parse(text)))).toMatch(/min-age.*nobody/);
  });
});

describe('the cases of a signed rulebook', () => {
  const proveAgeCases = async (changed: PackContents, goOn = true) => {
    const answer = await read(changed);
    if (!answer.ok) throw new Error(answer.fault.en);
    const { book, cases } = answer.value;
    const own = cases.filter(({ expect: states }) => 'min-age' in states);
    expect(own.length).toBeGreaterThan(2);
    return provePack({ book, cases: own }, runReference, async () => goOn);
  };

  it('pass in both engines', async () => {
    expect(await proveAgeCases(contents)).toBeNull();
  });

  it('name the rule that fails its own, and the old rulebook stays', async () => {
    const turned = JSON.stringify(contents.cases['national/min-age.cases.json']).replaceAll(
      '"fails"',
      '"passes"',
    );
    const cases = { ...contents.cases, 'national/min-age.cases.json': JSON.parse(turned) };
    expect((await proveAgeCases({ ...contents, cases }))?.en).toMatch(
      /^The rule “min-age” fails its own case “.+”: the old rulebook stays$/,
    );
  });

  it('do not count as passed when the check was stopped', async () => {
    expect((await proveAgeCases(contents, false))?.en).toBe('The check was stopped: the old rulebook stays');
  });
});

describe('the keys of the package', () => {
  it('are none for tests', () => {
    expect(Release.safeParse({ version: 1, keys: [key] }).error?.issues[0]?.message).toMatch(/for tests/);
    const inPackage = Release.parse(
      readJson(new URL('../../../../rules/release.json', import.meta.url).pathname, 'rules/release.json'),
    );
    expect(inPackage.keys.map(({ id }) => id)).not.toContain('test-key');
  });
});
