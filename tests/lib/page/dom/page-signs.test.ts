// Does the page's script convert every traditional character in the words of its patterns, and contain no others?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { simplifiedWords } from '../../../../lib/page/dom/page-signs';
import { simplified } from '../../../../lib/page/dom/simplified';

const COMMENT = /^\s*(?:\/\/|\/?\*).*$|\s\/\/ .*$/gmu;
const TABLES = /\/(?:page-signs|simplified)\.ts$/u;

const asking = ['lib/page/dom', 'lib/page/read']
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((file) => !TABLES.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => /\/page-signs'|plainButtonText|kindOfLabel/u.test(text));

it('converts every character that its patterns contain', () => {
  const asked = new Set(asking.flatMap((text) => text.replace(COMMENT, '').match(/\p{Script=Han}/gu) ?? []));
  const all = Array.from({ length: 0x5200 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const traditional = all.filter((sign) => simplified(sign) !== sign);
  expect(asking.length).toBeGreaterThan(5);
  expect(traditional.length).toBeGreaterThan(500);
  expect(traditional.filter((sign) => simplifiedWords(sign) === simplified(sign))).toEqual(
    traditional.filter((sign) => asked.has(simplified(sign))),
  );
});
