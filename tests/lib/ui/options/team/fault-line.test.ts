// Are the faults of a WebDAV address told without the words of object storage?
import { expect, it } from 'vitest';
import { faultWords, placeTyped } from '../../../../../lib/ui/options/team/fault-line';
import { createTranslate } from '../../../../../lib/ui/translate';

it('names no bucket, console or endpoint where there is none', () => {
  const t = createTranslate('zh');
  for (const code of ['bad-address', 'another-service', 'no-bucket'] as const) {
    expect(faultWords(t, { code }, placeTyped('webdav'))).not.toMatch(/存储桶|控制台|访问域名|地域/);
    expect(faultWords(t, { code }, placeTyped('cos'))).toMatch(/存储桶|控制台/);
  }
});
