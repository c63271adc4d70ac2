// What does another rulebook change, said in words, and for which clients?
import { describe, expect, it } from 'vitest';
import { changedClient, changesBetween } from '../../../../lib/filing/rulebook-pack/changes';
import { loadRulebook } from '../../../../rules/index';
import { readRuleFiles } from '../../../../scripts/rules/rule-files';
import { withSmallFiles } from '../sample-client';

const files = readRuleFiles();
const before = loadRulebook(files);
const ZHEJIANG = 'provinces/zhejiang.json';

/** The rulebook with something changed in the file of 浙江. */
function changed(change: (text: string) => string) {
  return loadRulebook({ ...files, [ZHEJIANG]: JSON.parse(change(JSON.stringify(files[ZHEJIANG]))) });
}

const months = (text: string): string =>
  text.replace(
    /("domain-months-more-than":\[)([^\]]*)\]/,
    '$1$2,{"value":36,"from":"2026-11-01","source":"hw","sourceDate":"2026-10-01"}]',
  );

describe('changesBetween', () => {
  it('finds no change between a rulebook and itself', () => {
    expect(changesBetween(before, loadRulebook(files))).toEqual([]);
  });

  it('names a new value of a table with its province and day', () => {
    expect(changesBetween(before, changed(months))).toEqual([
      {
        kind: 'changed',
        province: 'zhejiang',
        text: { zh: expect.stringMatching(/^浙江.*自2026-11-01起为 36$/), en: expect.any(String) },
      },
    ]);
  });

  it('says what a removed rule demanded', () => {
    const { 'national/nat-name-personal-idiom.json': _, ...rest } = files;
    const [one, ...others] = changesBetween(before, loadRulebook(rest));
    expect(others).toEqual([]);
    expect(one?.kind).toBe('removed');
  });
});

describe('changedClient', () => {
  it('names the client whose report changes with what changes, and nobody else', () => {
    const client = withSmallFiles();
    expect(changedClient(before, loadRulebook(files), client, '2026-11-24')).toBeNull();
    const found = changedClient(before, changed(months), client, '2026-11-24');
    expect(found?.client).toBe(client.id);
    expect(found?.differences.map(({ id }) => id)).toContain('domain-months-more-than');
    const elsewhere = {
      ...client,
      entity: { ...client.entity, region: { code: '440106', names: ['广东省', '广州市', '天河区'] } },
    };
    expect(changedClient(before, changed(months), elsewhere, '2026-11-24')).toBeNull();
  });
});
