// Is every picture with hidden data recognized, and an ordinary picture not?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasExtras } from '../../../lib/pictures/metadata';

const segment = (marker: number, text: string) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, 'latin1')]);
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0'),
    ...segments,
    Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
  ]);
const chunk = (name: string, text = '') => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length);
  return Buffer.concat([size, Buffer.from(name + text, 'latin1'), Buffer.alloc(4)]);
};
const png = (...chunks: Buffer[]) =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', 'x'), ...chunks, chunk('IEND')]);
const riff = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
    ...names.map((name) => Buffer.from(`${name}\x02\0\0\0ab`, 'latin1')),
  ]);
const extras = (file: Buffer) => hasExtras(new Uint8Array(file));

describe('a picture', () => {
  it.each([
    ['JPEG', jpeg()],
    ['JPEG with its colours', jpeg(segment(0xe2, 'ICC_PROFILE'))],
    ['PNG', png(chunk('IDAT', 'pixels'))],
    ['WebP', riff('VP8 ')],
  ])('without hidden data is accepted: %s', (_, file) => {
    expect(extras(file)).toBe(false);
  });

  it.each([
    ['where a JPEG was taken', jpeg(segment(0xe1, 'Exif\0\0GPS'))],
    ['a note in a JPEG', jpeg(segment(0xfe, 'by somebody'))],
    ['an archive behind a JPEG', Buffer.concat([jpeg(), Buffer.from('PK\x03\x04')])],
    ['a text in a PNG', png(chunk('tEXt', 'Author'))],
    ['where a PNG was taken', png(chunk('eXIf', 'GPS'))],
    ['an archive behind a PNG', Buffer.concat([png(chunk('IDAT')), Buffer.from('PK\x03\x04')])],
    ['where a WebP was taken', riff('VP8 ', 'EXIF')],
    ['a file that ends too early', jpeg().subarray(0, 12)],
    ['what is no picture', Buffer.from('<svg/>')],
  ])('with hidden data is recognized: %s', (_, file) => {
    expect(extras(file)).toBe(true);
  });

  it('of the samples contains no hidden data', () => {
    for (const name of readdirSync('public/samples').filter((file) => /\.(png|jpe?g)$/.test(file)))
      expect(extras(readFileSync(`public/samples/${name}`)), name).toBe(false);
    const client = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8'));
    for (const { data, fileName } of client.documents)
      expect(extras(Buffer.from(data, 'base64')), fileName).toBe(false);
  });
});
