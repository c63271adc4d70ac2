// Does every recorded act have words of its own? Reads the places in the code where acts are recorded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acts } from '../../lib/ui/options/activity-log/kinds';

const sources = ['entrypoints/background', 'lib/app', 'lib/protocol', 'lib/team', 'lib/vault'].flatMap(
  (folder) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
);

function* noted(): Generator<string> {
  for (const source of sources) {
    for (const [, act] of source.matchAll(/\bnote\((?:vault, )?'([a-z.-]+)'/gu)) yield act ?? '';
    for (const [, act] of source.matchAll(/\baction: '([a-z.-]+)'/gu)) yield act ?? '';
    for (const [, act] of source.matchAll(/\bchange\(app, which, '([a-z.-]+)'/gu)) yield act ?? '';
  }
  const gate = readFileSync('lib/ui/overlay/overlay-script.ts', 'utf8');
  const [, kinds = ''] = /GateAction = ([^;]+);/u.exec(gate) ?? [];
  for (const [, act] of kinds.matchAll(/'([a-z-]+)'/gu)) yield `gate.${act}`;
}

describe('acts', () => {
  const found = [...new Set(noted())];

  it('are found where they are recorded', () => {
    expect(found).toEqual(
      expect.arrayContaining(['fill', 'save', 'export', 'gate.next-held', 'filings.move']),
    );
  });

  it.each(found)('%s is told in words', (act) => {
    expect(acts).toHaveProperty([act]);
  });
});
