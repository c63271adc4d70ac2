// Which build do the browser tests load? A copy of the built extension that derives keys at the lowest cost accepted: nearly every test opens vaults, and few are about that cost.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultCost, KDF_FLOOR } from '../../lib/vault/crypto/kdf';
import { LOW_COST, PRODUCT } from './build-folders';

const argon2Cost = (memoryKiB: number, passes: number): string => `memoryKiB:${memoryKiB},passes:${passes}`;

/** Makes the copy anew, so that it is never older than the build. */
export default function makeLowCostBuild(): void {
  rmSync(LOW_COST, { recursive: true, force: true });
  if (!existsSync(PRODUCT) || defaultCost.name !== 'argon2id') return;
  cpSync(PRODUCT, LOW_COST, { recursive: true });
  const file = join(LOW_COST, 'background.js');
  const [before, full] = [readFileSync(file, 'utf8'), argon2Cost(defaultCost.memoryKiB, defaultCost.passes)];
  if (!before.includes(full)) throw new Error(`the built background no longer contains ${full}`);
  writeFileSync(file, before.replace(full, argon2Cost(KDF_FLOOR.memoryKiB, KDF_FLOOR.passes)));
}
