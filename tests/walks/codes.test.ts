// Is an authorization code called valid only where somebody was asked about it?
import { expect, it } from 'vitest';
import { book } from '../rulebook';

const CODE = { zh: /授权码/u, en: /authorization code/iu };
const languages = ['zh', 'en'] as const;

it('asks about, states and mends an authorization code wherever a rule or a label calls it valid', () => {
  const fact = book.facts.get('resource.valid');
  const rule = book.rules.find(({ name }) => name === 'nat-resource-valid');
  const said = {
    rule: rule?.event.params.message,
    label: fact?.label,
    question: fact?.question,
    statement: fact?.statement,
    confirmed: fact?.phrases?.true,
    denied: fact?.phrases?.false,
    deed: book.shared['filings/deeds.json'].deeds['resource.valid']?.true,
  };
  const silent = Object.entries(said).flatMap(([where, text]) =>
    languages.flatMap((language) =>
      CODE[language].test(text?.[language] ?? '') ? [] : [`${where} ${language}`],
    ),
  );
  expect(silent).toEqual([]);
});
