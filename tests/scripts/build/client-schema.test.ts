// Is the published schema up to date?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emitClientSchema } from '../../../scripts/build/client-schema';

it('the published schema is the one the code checks by (else: npx tsx scripts/emit-schema.ts)', () => {
  expect(readFileSync('docs/client.schema.json', 'utf8')).toBe(emitClientSchema());
});
