// Does a document get the limits of its provider and its own, whichever is tighter, and none where no source names any?
import { expect, it } from 'vitest';
import { uploadLimits } from '../../../../lib/filing/rulebook/upload-limits';
import { book } from '../../../rulebook';

const on = (provider: string, document: string, day = '2026-11-24') =>
  uploadLimits(book, provider, document, day);

it('takes the provider’s own limits, and the common ones where it has none', () => {
  expect(on('tencent', 'subject-certificate')).toEqual({
    mediaTypes: ['image/jpeg', 'image/png'],
    maxBytes: 8_388_608,
  });
  expect(on('aliyun', 'subject-certificate')).toEqual({
    mediaTypes: ['image/jpeg', 'image/png'],
    maxBytes: 4_194_304,
  });
  expect(on('wechat', 'subject-certificate')).toEqual({ mediaTypes: ['image/jpeg', 'image/png'] });
});

it('keeps to the document’s own limit where that is tighter', () => {
  expect(on('tencent', 'app-icon')?.maxBytes).toBe(102_400);
  expect(on('wechat', 'app-icon')?.maxBytes).toBe(102_400);
});

it('has none for what is no picture, nor before the first source', () => {
  expect(on('aliyun', 'promise-video')).toBeNull();
  expect(on('aliyun', 'no-such-document')).toBeNull();
  expect(on('aliyun', 'subject-certificate', '2015-01-01')).toBeNull();
});
