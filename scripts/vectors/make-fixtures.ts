// How does a vault of today's format lie on the disk? Writes the fixtures that later versions and other programs must open; made anew only while that format is not released.
//
//     npx tsx scripts/vectors/make-fixtures.ts
import { writeFileSync } from 'node:fs';
import { toBase64 } from '../../lib/vault/crypto/bytes';
import { memoryFolder, memorySession, openTestVault, testClient } from '../../tests/lib/vault/ground';
import { dumpDatabase } from '../../tests/lib/vault/migrations/database-file';

const FOLDER = 'tests/lib/vault';

const copy = memoryFolder();
const { vault, database, recoveryCode } = await openTestVault({ marks: memorySession(), copy });
await vault.saveClient(testClient('c1', 'first'), null);
await vault.saveClient({ ...testClient('c1', 'first'), tags: ['second'] }, 1);
await vault.saveClient(testClient('c2'), null);
await vault.removeClient('c2', 1);
await vault.note('fill', 'c1', 'portal:aliyun filled:9');
await vault.setAutoLock(30);
await vault.updateCopy();
await vault.close();
const dumped = await dumpDatabase(database);
const files = Object.fromEntries([...copy.files].map(([name, bytes]) => [name, toBase64(bytes)]));
const write = (name: string, value: unknown) =>
  writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
write(`migrations/version-${dumped.version}.json`, { recoveryCode, database: dumped });
write('vectors/made-here-2.copy.json', { files });
process.exit(0); // the copy would be brought up to date once more
