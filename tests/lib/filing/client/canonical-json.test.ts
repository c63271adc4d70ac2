// Do two programs write the same bytes for the same value?
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../lib/filing/client/canonical-json';

describe('canonical JSON', () => {
  it('orders keys by their UTF-16 units at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: 1, a: { zb: 'x', Z: 'y', é: [3, 1] }, '\u{1F600}': 1, '\uFB33': 2 })).toBe(
      '{"a":{"Z":"y","zb":"x","é":[3,1]},"b":1,"\u{1F600}":1,"\uFB33":2}',
    );
  });

  it('distinguishes null from a missing value, and writes numbers and characters as ECMAScript does', () => {
    expect(canonicalJson({ a: null, b: undefined, c: 1e21, d: 0.1, e: '"\n\u0007/浙' })).toBe(
      '{"a":null,"c":1e+21,"d":0.1,"e":"\\"\\n\\u0007/浙"}',
    );
    expect(canonicalJson([undefined])).toBe('[null]');
  });
});
