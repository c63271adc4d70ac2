// How does a vault of today's format lie on the disk? Writes the fixtures that later versions and other programs must open; made anew only while that format is not released.
//
//     npx tsx scripts/vectors/make-fixtures.ts
import { writeFileSync } from 'node:fs';
import { BACKUP_VERSION } from '../../lib/vault/backup/format';
import { sourceOf } from '../../lib/vault/backup/frames';
import { changeMany, planSave } from '../../lib/vault/clients/batch';
import { nextInParts } from '../../lib/vault/clients/next-index';
import { COPY_VERSION } from '../../lib/vault/copy/copy-head';
import { type Bytes, concat, toBase64 } from '../../lib/vault/crypto/bytes';
import type { Vault } from '../../lib/vault/vault';
import { dumpDatabase } from '../../tests/lib/vault/migrations/database-file';
import {
  memoryFolder,
  memorySession,
  openTestVault,
  passphrase,
  testClient,
} from '../../tests/lib/vault/test-vault';

const FOLDER = 'tests/lib/vault';
const write = (name: string, value: unknown) =>
  writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(value, null, 2)}\n`);

async function backupOf(vault: Vault): Promise<Bytes> {
  const parts: Bytes[] = [];
  await vault.writeBackup(passphrase, async (bytes) => {
    parts.push(bytes);
  });
  return concat(...parts);
}

const give = async (from: Vault, to: Vault) =>
  to.restoreBackup(sourceOf(new Blob([await backupOf(from)])), passphrase);

const copy = memoryFolder();
const { vault, database, recoveryCode } = await openTestVault({ marks: memorySession(), copy });
const { vault: other } = await openTestVault();
const first = testClient('c1', 'first');
await vault.saveClient(first, null);
await give(vault, other);
await other.saveClient({ ...first, tags: ['elsewhere'] }, 1);
await vault.saveClient({ ...first, tags: ['second'] }, 1);
await give(other, vault); // from now on another revision waits beside the present one
await vault.saveClient(testClient('c2'), null);
await vault.removeClient('c2', 1);
await vault.note('fill', 'c1', 'portal:aliyun filled:9');
await vault.setAutoLock(30);
await vault.updateCopy();
writeFileSync(`${FOLDER}/vectors/made-here-${BACKUP_VERSION}.beiantong-backup`, await backupOf(vault));
await vault.close();
const dumped = await dumpDatabase(database);
write(`migrations/version-${dumped.version}.json`, { recoveryCode, database: dumped });
const files = Object.fromEntries([...copy.files].map(([name, bytes]) => [name, toBase64(bytes)]));
write(`vectors/made-here-${COPY_VERSION}.copy.json`, { files });
const { vault: third, database: acts, recoveryCode: code } = await openTestVault();
const several = ['c1', 'c2', 'c3'];
await third.saveClient(testClient('c1'), null);
await third.saveMany(several.map((id) => testClient(id, 'several'))); // one row tells of all three
await third.note('import', '', 'clients:3 added:2 updated:1');
await third.close();
const { meta, audit } = (await dumpDatabase(acts)).stores;
write(`vectors/made-here-${dumped.version}.audit.json`, {
  recoveryCode: code,
  several,
  stores: { meta, audit },
});
// as a first exchange leaves it where the browser ends in the middle
const { vault: fourth, database: inParts, recoveryCode: partsCode } = await openTestVault();
const bare = (id: string, mark: string) => ({ ...testClient(id, mark), documents: [] });
const storeInParts = (ids: readonly string[], mark: string) =>
  fourth.write((open) =>
    changeMany(open, ids, (stored, at) => planSave(open, stored, bare(ids[at] ?? '', mark), null), {
      index: nextInParts,
    }),
  );
const all = ['c1', 'c2', 'c3', 'c4'];
await fourth.saveClient(bare('c1', 'whole'), null);
await storeInParts(all, 'first');
await storeInParts(['c1', 'c2'], 'second');
await fourth.close();
const halfway = await dumpDatabase(inParts);
write(`vectors/made-here-${halfway.version}.parts.json`, { recoveryCode: partsCode, database: halfway });
process.exit(0); // the copy would be brought up to date once more
