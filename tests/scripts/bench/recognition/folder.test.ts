// Is a picture read once, and another one that takes its name anew?
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Nets } from '../../../../lib/recognition/engine/nets';
import { readFolder } from '../../../../scripts/bench/recognition/folder';

const open = (): Promise<Nets> => Promise.reject(new Error('it is read'));

it('what was read before is known by the bytes of the picture, not by its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  const truth = { file: 'one.png', kind: 'passport', condition: 'clean', fields: { name: '葛若岚' } };
  writeFileSync(join(folder, 'truth.json'), JSON.stringify([truth]));
  writeFileSync(join(folder, 'one.png'), 'a picture');
  const digest = createHash('sha256').update('a picture').digest('hex').slice(0, 16);
  writeFileSync(join(kept, `picture-${digest}.json`), '{"first":"as it was read"}');
  expect(await readFolder(folder, kept, open)).toEqual([{ truth, readings: { first: 'as it was read' } }]);
  writeFileSync(join(folder, 'one.png'), 'another picture');
  await expect(readFolder(folder, kept, open)).rejects.toThrow('it is read');
});
