// Is a signed pack used from one wake to the next, only while it may be, and can it be gone back from?
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createRulebooks, type RulebookSources } from '../../../../lib/app/state/rulebooks';
import type { PackContents, SigningKey } from '../../../../lib/filing/rulebook-pack/format';
import { contentsOf, publicHalf, signedPack } from '../../../../scripts/rules/pack';
import { book as packagedBook } from '../../../rulebook';
import { memorySession } from '../../vault/test-vault';

const TODAY = '2026-11-25';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key: SigningKey = { id: 'test-key', publicKey: publicHalf(privateKey), until: null };

const contents = contentsOf(2, TODAY);
const sign = (changed: PackContents) => signedPack(changed, key.id, privateKey);
const pack = (version: number) => sign({ ...contents, version });
const [two, three, four] = [pack(2), pack(3), pack(4)];
const AGE = 'national/min-age.json';

const ground = () => ({
  packaged: () => packagedBook,
  release: { version: 1, keys: [key] },
  settings: memorySession(),
  today: () => TODAY,
  build: '1.0.0',
});

/** What the next wake finds on the same settings. */
async function wake(over: Partial<RulebookSources>) {
  const books = createRulebooks({ ...ground(), ...over });
  await books.ready();
  return { books, state: await books.state() };
}

describe('the rulebook in use', () => {
  it('is the packaged one while no pack was taken', async () => {
    const { books, state } = await wake({});
    expect(state).toMatchObject({
      version: 1,
      pack: null,
      back: null,
      fault: null,
      keys: [{ id: 'test-key', isNamed: false }],
    });
    expect(books.book()).toBe(packagedBook);
    expect(await books.text()).toBeNull();
  });

  it('is the pack as soon as it is taken, and after the next wake', async () => {
    const at = ground();
    const books = createRulebooks(at);
    expect(await books.take(two)).toBeNull();
    expect(books.book()).not.toBe(packagedBook);
    const { books: later, state } = await wake(at);
    expect(state).toMatchObject({ version: 2, pack: { day: TODAY, key: 'test-key' }, back: 1, fault: null });
    expect(later.book()).not.toBe(packagedBook);
    expect(await later.text()).toBe(two);
  });

  it('goes back pack by pack to the packaged one, and takes the newer pack again', async () => {
    const at = ground();
    const books = createRulebooks(at);
    for (const text of [two, three]) expect(await books.take(text)).toBeNull();
    expect((await books.state()).back).toBe(2);
    await books.goBack();
    expect((await wake(at)).state).toMatchObject({ version: 2, back: 1 });
    await books.goBack();
    expect((await wake(at)).state).toMatchObject({ version: 1, pack: null, back: null });
    expect([...at.settings.values.keys()]).toEqual([]);
    expect(await books.take(three)).toBeNull();
  });

  it('takes packs of a key that the person named, for as long as it is trusted', async () => {
    const at = { ...ground(), release: { version: 1, keys: [] } };
    const books = createRulebooks(at);
    const line = JSON.stringify({ ...key, id: 'agency-2026' });
    const theirs = signedPack({ ...contents, version: 2 }, 'agency-2026', privateKey);
    expect((await books.take(theirs))?.zh).toContain('不在您信任的密钥里');
    expect(await books.trust(line)).toBeNull();
    expect((await books.trust(line))?.zh).toContain('已经在列');
    expect(await books.take(theirs)).toBeNull();
    expect((await wake(at)).state).toMatchObject({ version: 2, pack: { key: 'agency-2026' } });
    await books.distrust('agency-2026');
    expect(await books.state()).toMatchObject({ version: 1, pack: null, keys: [] });
    expect((await wake(at)).state.fault?.zh).toContain('不在您信任的密钥里');
    expect(await books.trust(line)).toBeNull();
    expect(await books.state()).toMatchObject({ version: 2, fault: null });
  });

  it('refuses a named key of yesterday', async () => {
    const books = createRulebooks({ ...ground(), release: { version: 1, keys: [] } });
    await books.trust(JSON.stringify({ ...key, id: 'agency-2026', until: '2026-11-24' }));
    const theirs = signedPack({ ...contents, version: 2 }, 'agency-2026', privateKey);
    expect((await books.take(theirs))?.zh).toContain('已于2026-11-24停用');
  });

  it('keeps the former pack and no older one', async () => {
    const at = ground();
    const books = createRulebooks(at);
    for (const text of [two, three, four]) await books.take(text);
    expect([...at.settings.values.keys()].toSorted()).toEqual([
      'rulebook-admitted-3',
      'rulebook-admitted-4',
      'rulebook-pack-3',
      'rulebook-pack-4',
      'rulebook-packs',
    ]);
  });

  it('is the packaged one again when that is as new, and the packs are let go', async () => {
    const at = ground();
    const books = createRulebooks(at);
    for (const text of [two, three]) await books.take(text);
    const { state } = await wake({ ...at, release: { version: 3, keys: [key] } });
    expect(state).toMatchObject({ version: 3, pack: null, back: null, fault: null });
    expect([...at.settings.values.keys()]).toEqual([]);
  });

  it('goes back to the packaged one where that is newer than the former pack', async () => {
    const at = ground();
    const books = createRulebooks(at);
    for (const text of [two, three]) await books.take(text);
    const { books: later, state } = await wake({ ...at, release: { version: 2, keys: [key] } });
    expect(state).toMatchObject({ version: 3, back: 2, packaged: 2 });
    await later.goBack();
    expect(await later.state()).toMatchObject({ version: 2, pack: null, back: null, fault: null });
  });
});

/** The rulebook as it is kept for the next wake, with one value in it turned over. */
async function damageAdmitted(settings: ReturnType<typeof memorySession>, version: number) {
  const name = `rulebook-admitted-${version}`;
  const kept = (await settings.get(name)) as { readonly data: string };
  const data = kept.data.replace('"severity":"block"', '"severity":"info"');
  expect(data).not.toBe(kept.data);
  await settings.set(name, { ...kept, data });
}

describe('a wake with a pack', () => {
  /** The settings after a pack was taken, and which of their rows were read since. */
  async function taken() {
    const at = ground();
    const books = createRulebooks(at);
    await books.take(two);
    const read: string[] = [];
    const get = (name: string) => {
      read.push(name);
      return at.settings.get(name);
    };
    return { at: { ...at, settings: { ...at.settings, get } }, read, rules: books.book().rules };
  }

  it('opens what was checked when it was taken, without its file', async () => {
    const { at, read, rules } = await taken();
    const { books, state } = await wake(at);
    expect(state).toMatchObject({ version: 2, pack: { day: TODAY, key: 'test-key' }, fault: null });
    expect(books.book().rules).toEqual(rules);
    expect(read).not.toContain('rulebook-pack-2');
  });

  it.each([
    ['the extension was updated', async () => ({ build: '1.0.1' })],
    [
      'what is kept was changed',
      async ({ settings }: ReturnType<typeof ground>) => {
        await damageAdmitted(settings, 2);
        return {};
      },
    ],
    [
      'what is kept is that of another version',
      async ({ settings }: ReturnType<typeof ground>) => {
        await createRulebooks({ ...ground(), settings }).take(three);
        await settings.set('rulebook-packs', { current: 2, former: null });
        await settings.set('rulebook-admitted-2', await settings.get('rulebook-admitted-3'));
        return {};
      },
    ],
  ])('reads the file once when %s', async (_, change) => {
    const { at, read, rules } = await taken();
    const over = await change(at);
    read.length = 0;
    const { books, state } = await wake({ ...at, ...over });
    expect(read).toContain('rulebook-pack-2');
    expect(state).toMatchObject({ version: 2, fault: null });
    expect(books.book().rules).toEqual(rules);
    read.length = 0;
    await wake({ ...at, ...over });
    expect(read).not.toContain('rulebook-pack-2');
  });
});

describe('T45: a kept pack that may not be used any more', () => {
  const kept = async () => {
    const at = ground();
    await createRulebooks(at).take(two);
    return at;
  };

  it.each([
    [
      'its key was withdrawn',
      { release: { version: 1, keys: [{ ...key, until: '2026-11-24' }] } },
      /withdrawn/,
    ],
    ['its key is gone', { release: { version: 1, keys: [] } }, /is none of the trusted ones/],
    ['the day of the computer is before its own', { today: () => '2026-11-24' }, /after today/],
  ])('leaves the packaged book in use and says why: %s', async (_, over, line) => {
    const { books, state } = await wake({ ...(await kept()), ...over });
    expect(books.book()).toBe(packagedBook);
    expect(state).toMatchObject({
      version: 1,
      pack: null,
      back: 1,
      fault: { en: expect.stringMatching(line) },
    });
  });

  it('leaves the packaged book in use when what is kept was changed or is gone', async () => {
    const at = await kept();
    await damageAdmitted(at.settings, 2);
    await at.settings.set('rulebook-pack-2', two.replace('2026-02-27', '2026-02-28'));
    expect((await wake(at)).state.fault?.en).toMatch(/signature does not fit/);
    await at.settings.remove('rulebook-pack-2');
    const { books, state } = await wake(at);
    expect(state).toMatchObject({ version: 1, fault: { en: 'The stored pack is gone' } });
    await books.goBack();
    expect(await books.state()).toMatchObject({ fault: null, back: null });
  });

  it('is not opened by the name of a key that has another point now', async () => {
    const publicKey = publicHalf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
    const { state } = await wake({
      ...(await kept()),
      release: { version: 1, keys: [{ ...key, publicKey }] },
    });
    expect(state.fault?.en).toMatch(/signature does not fit/);
  });

  it('is used again when the cause is gone', async () => {
    const at = await kept();
    await wake({ ...at, today: () => '2026-11-24' });
    expect((await wake(at)).state).toMatchObject({ version: 2, fault: null });
  });
});

describe('T45: a pack that is not taken', () => {
  const age = JSON.stringify(contents.files[AGE]).replace(/"operator":"[^"]+"/, '"operator":"run"');
  const withOperator = sign({
    ...contents,
    version: 3,
    files: { ...contents.files, [AGE]: JSON.parse(age) },
  });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  it.each([
    ['a bad signature', signedPack(contents, key.id, other), /signature does not fit/],
    ['another file', '{}', /no rule pack/],
    ['an older version', pack(1), /version 1, in use is version 2/],
    ['the same version', two, /version 2, in use is version 2/],
    ['an unknown operator', withOperator, /min-age.*operator/],
    ['more bytes than any rulebook', ' '.repeat(13 * 1024 * 1024), /larger than 12 MB/],
  ])('leaves what is in use and what is kept: %s', async (_, text, line) => {
    const at = ground();
    const books = createRulebooks(at);
    await books.take(two);
    const before = new Map(at.settings.values);
    const book = books.book();
    expect((await books.take(text))?.en).toMatch(line);
    expect(books.book()).toBe(book);
    expect(at.settings.values).toEqual(before);
  });

  it('is not in use when it could not be stored, and nothing of it stays', async () => {
    const at = ground();
    const set = async (name: string, value: unknown) => {
      if (name === 'rulebook-packs') throw new Error('QuotaExceededError');
      await at.settings.set(name, value);
    };
    const books = createRulebooks({ ...at, settings: { ...at.settings, set } });
    expect((await books.take(two))?.en).toBe('The pack could not be stored: the old rulebook stays');
    expect(books.book()).toBe(packagedBook);
    expect([...at.settings.values.keys()]).toEqual([]);
  });

  it('is remembered while it is looked at, by its version', async () => {
    const books = createRulebooks(ground());
    expect(books.lookedAt(2)).toBeNull();
    expect((await books.look(two)).ok).toBe(true);
    expect(books.lookedAt(2)).not.toBeNull();
    expect(books.lookedAt(3)).toBeNull();
    expect(books.book()).toBe(packagedBook);
  });
});
