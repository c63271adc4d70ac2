// Is there one word for each thing? No text on screen, in the rulebook's English or in the guides uses a synonym that the list of terms forbids.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { undecidedFindings } from '../../lib/filing/report/undecided-findings';
import { overlayWords } from '../../lib/ui/overlay/words';
import { pickerWords } from '../../lib/ui/picker/words';
import { textsById } from '../../lib/ui/text/all';

const Terms = z.object({
  terms: z.array(
    z.strictObject({
      zh: z.string(),
      en: z.string(),
      means: z.string(),
      not: z.array(z.string()).min(1),
    }),
  ),
});
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { terms } = Terms.parse(read('lib/ui/text/terms.json'));

/** Every sentence inside a value; of a function, what it says of one and of several. */
function sentences(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function')
    return [1, 2].flatMap((n) => [
      [at, String(value(n, 'next'))] as const,
      [at, String(value(n, 'submit'))] as const,
    ]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${at}.${key}`));
}

/** What people read outside of the extension; a line a sentence. Three dots are right in code. */
const DOCUMENTS = [
  'README.md',
  'README.zh-CN.md',
  'PRIVACY.md',
  'docs/batch.md',
  'docs/user-guide/zh.md',
  'docs/user-guide/en.md',
  'docs/store/listing.json',
];
const written = DOCUMENTS.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line, at) => [`${path}:${at + 1}`, line.replaceAll('...', '')] as const),
);

/** The English of the rulebook: its Chinese keeps the words of the laws. Sources keep their own titles, and cases are not read by people. */
const RULES = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.json') && !/\.cases\.json$|generated|refusal-word|^sources/.test(file),
);
const english = (value: unknown, at: string): readonly (readonly [string, string])[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'en' && typeof part === 'string' ? [[at, part] as const] : english(part, `${at}.${key}`),
  );
};
const ofRules = RULES.flatMap((file) => english(read(`rules/${file}`), file));

/** The English that the domain itself says: duties, faults, papers. */
const OF_THE_DOMAIN = readdirSync('lib/filing', { recursive: true, encoding: 'utf8' }).flatMap((file) =>
  file.endsWith('.ts')
    ? [...readFileSync(`lib/filing/${file}`, 'utf8').matchAll(/\ben: (?:'([^']*)'|`([^`$]*)`)/g)].map(
        ([, plain, built]) => [file, plain ?? built ?? ''] as const,
      )
    : [],
);

/** The Chinese of what the domain says of versions to decide between, and what it calls fields there. */
const { fields } = read('rules/portals/fields.json') as { fields: { id: string; label: { zh: string } }[] };
const OF_DECISIONS = [
  ['undecided findings', undecidedFindings([{ zh: '名称', en: 'Name' }])[0]?.finding.message.zh ?? ''],
  ...fields.map(({ id, label }) => [id, label.zh] as const),
] as const;

const said = [
  ...sentences(textsById, 'texts'),
  ...sentences(overlayWords, 'overlay'),
  ...sentences(pickerWords, 'picker'),
  ...written,
  ...ofRules,
  ...OF_THE_DOMAIN,
  ...OF_DECISIONS,
  ...['zh_CN', 'en'].flatMap((locale) => sentences(read(`public/_locales/${locale}/messages.json`), locale)),
];

describe('the terms', () => {
  it.each(terms)('$zh / $en has no twin', ({ not }) => {
    const patterns = not.map((one) => new RegExp(one, 'u'));
    const found = said.filter(([, text]) => patterns.some((pattern) => pattern.test(text)));
    expect(found).toEqual([]);
  });

  it('are distinguished from their synonyms: a forbidden word is found', () => {
    const [profile] = terms;
    expect(profile?.not.some((one) => new RegExp(one, 'u').test('已导入 3 位客户'))).toBe(true);
    expect(said.length).toBeGreaterThan(900);
    expect(ofRules.length).toBeGreaterThan(3000);
    expect(OF_THE_DOMAIN.length).toBeGreaterThan(20);
  });
});
