// Does reading a client file that was altered anywhere never throw, and never quote its content?
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseClient } from '../../lib/filing/client/parse-client';
import { withSmallFiles } from '../lib/filing/sample-client';

it('a client file never throws and never quotes a value in a message, whatever is changed in it', () => {
  const text = JSON.stringify(withSmallFiles());
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.nat(5),
      (at, put, cut) => {
        const result = parseClient(text.slice(0, at) + put + text.slice(at + cut), '2026-11-24');
        const said = result.ok ? '' : JSON.stringify(result.faults.map((fault) => fault.message));
        for (const secret of ['张示例', '19900000001', '33010619850312']) expect(said).not.toContain(secret);
      },
    ),
    { numRuns: 1500 },
  );
});
