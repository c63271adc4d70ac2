// Does a rule for apps and mini programs speak to them too, or only of websites?
import { describe, expect, it } from 'vitest';
import { book } from './rulebook';

/** Names of papers, products and accounts, which are called so whatever is filed. */
const NAMES = /网站建设方案书|construction plan|China[- ]site|international site/g;

/** “网站” beside what else is meant: 网站（APP）, 网站和APP, 网站/APP, 网站、小程序; and speech of websites as such. */
const OTHERS = '(?:APP|App|小程序|服务)';
const ZH = new RegExp(
  `网站(?:[（/、和或]{1,2}${OTHERS})|${OTHERS}[/、和或]网站|网站的域名属法定代表人|只讲网站`,
  'g',
);
const EN =
  /\b(?:web)?sites? (?:or|and) (?:an )?apps?\b|\bwebsite and an app\b|\ba website’s domain\b|\bof websites only\b/g;
const onlyOfWebsites = ({ zh, en }: { readonly zh: string; readonly en: string }): boolean =>
  /网站/.test(zh.replace(NAMES, '').replace(ZH, '')) ||
  /\b(?:web)?sites?\b/i.test(en.replace(NAMES, '').replace(EN, ''));

describe('rules that concern more than websites', () => {
  const wide = book.rules.filter(({ meta }) => meta.serviceKinds?.some((kind) => kind !== 'website'));

  it('say in title and message what holds for each kind', () => {
    const said = wide.flatMap(({ name, meta, event }) =>
      [meta.label, event.params.message].flatMap((text) =>
        text && onlyOfWebsites(text) ? [`${name}: ${text.zh} / ${text.en}`] : [],
      ),
    );
    expect(wide.length).toBeGreaterThan(100);
    expect(said).toEqual([]);
  });
});
