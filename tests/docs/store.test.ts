// Do the texts for the stores keep to the stores' limits, in both languages, with every picture there?
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import listing from '../../docs/store/listing.json';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

const languages = { zh: { listing: listing.zh, manifest: zh }, en: { listing: listing.en, manifest: en } };

it.each(Object.entries(languages))(
  'the listing in %s fits and says what the manifest says',
  (language, one) => {
    const { listing, manifest } = one;
    expect(listing.name).toBe(manifest.extName.message);
    expect(listing.name.length).toBeLessThanOrEqual(45);
    expect(listing.summary.length).toBeLessThanOrEqual(132);
    expect(manifest.extDescription.message.length).toBeLessThanOrEqual(132);
    expect(listing.description.length).toBeLessThanOrEqual(16_000);
    listing.pictures.forEach(({ from }, index) => {
      expect(existsSync(`docs/pictures/${from}`)).toBe(true);
      expect(existsSync(`docs/store/${language}/${index + 1}.png`)).toBe(true);
    });
  },
);

it('both languages tell of the same pictures', () => {
  const names = (pictures: readonly { from: string }[]) =>
    pictures.map(({ from }) => from.replace(/^.*\//, ''));
  expect(names(listing.en.pictures)).toEqual(names(listing.zh.pictures));
});
