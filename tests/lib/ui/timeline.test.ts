// Does a person who reads English learn of every step what one who reads Chinese does, and find the portal's own buttons by their Chinese names?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FilingState } from '../../../lib/filing/client/client';
import type { Text } from '../../../lib/filing/text';
import { PortalFile } from '../../../lib/page/recognise/portal-file';
import { texts } from '../../../lib/ui/text/all';
import { submitted } from '../../../lib/ui/text/submitted';
import { createTranslate } from '../../../lib/ui/translate';
import { book } from '../../rulebook';

const HAN = /\p{Script=Han}/u;
const QUOTED = /[“「]([^”」]+)[”」]/gu;
const quoted = (text: string) => [...text.matchAll(QUOTED)].map(([, word]) => word);
const unquoted = (text: string) => text.replace(QUOTED, '');

const portals = readdirSync('rules/portals')
  .filter((file) => file.endsWith('.json') && !['fields.json', 'hosts.json'].includes(file))
  .map((file) => PortalFile.parse(JSON.parse(readFileSync(`rules/portals/${file}`, 'utf8'))));
const { states, statuses } = book.shared['filings/steps.json'];
const named = (place: string, text: Text): readonly [string, Text] => [place, text];
/** What is said of a step at every provider: the timeline, the pages of its portal and what to do on them, and the help with codes. */
const said: readonly (readonly [string, Text])[] = [
  ...states.flatMap(({ id, label, text }) => [named(`${id} label`, label), named(`${id} text`, text)]),
  ...statuses.map(({ id, label }) => named(`status ${id}`, label)),
  ...portals.flatMap(({ id, pages }) =>
    pages.flatMap(({ id: page, title, guidance = [] }) => [
      named(`${id} ${page}`, title),
      ...guidance.map((text, at) => named(`${id} ${page} guidance ${at}`, text)),
    ]),
  ),
  ...book.shared['filings/sms.json'].help.map(({ id, text }) => named(`help ${id}`, text)),
  ...Object.entries(submitted).map(([key, text]) => named(key, text)),
];

describe('the steps of a filing, at every provider', () => {
  it('are told in both languages, and in English nothing is Chinese but what a page itself shows', () => {
    expect(said.filter(([, { zh, en }]) => !HAN.test(zh) || !/[a-z]{2}/i.test(en)).map(([at]) => at)).toEqual(
      [],
    );
    expect(said.filter(([, { en }]) => HAN.test(unquoted(en))).map(([at]) => at)).toEqual([]);
  });

  it('quote in English the same words of a page as in Chinese', () => {
    const other = said.filter(
      ([, { zh, en }]) =>
        quoted(zh).join() !==
        quoted(en)
          .filter((it) => HAN.test(it ?? ''))
          .join(),
    );
    expect(other.map(([at]) => at)).toEqual([]);
  });

  it('carry the names that the board gives to the same states', () => {
    const t = createTranslate('en');
    const other = states.filter(({ state, label }) => {
      const name = state === null ? t('submitted.police') : t(`filings.state.${state satisfies FilingState}`);
      return !name.startsWith(label.en);
    });
    expect(other.map(({ label }) => label.en)).toEqual([]);
  });

  it('say in a hint what their name does not say already', () => {
    const same = states.filter(({ state, text }) =>
      (['zh', 'en'] as const).some((language) => {
        const name = (state === null ? texts['submitted.police'] : texts[`filings.state.${state}`])[language];
        return text[language].toLowerCase().includes(name.toLowerCase());
      }),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});
