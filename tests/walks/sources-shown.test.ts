// Does a source lead to where it can be read, and nowhere else?
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/ui/source-address';

describe('addressOf', () => {
  it.each([
    ['https://www.mca.gov.cn/list.html', 'https://www.mca.gov.cn/list.html'],
    ['https://example.com/page section 3', 'https://example.com/page'],
    ['github:owner/name@26ccf09b5c0f docs/a page.md', 'https://github.com/owner/name/tree/26ccf09b5c0f'],
    ['github:owner/name (several commits)', null],
    ['http://example.com/', null],
    ['javascript:alert(1)', null],
    ['github:owner/name@main"onclick', null],
    [undefined, null],
  ])('%s leads to %s', (locator, address) => {
    expect(addressOf(locator)).toBe(address);
  });
});
