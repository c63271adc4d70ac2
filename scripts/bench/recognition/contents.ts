// What is printed on each kind of made-up document? Its fields as printed, and as reading should answer them.

import { passport, travelPermit } from './contents-travel';
import {
  type Content,
  chineseDay,
  creditCode,
  dottedDay,
  personName,
  personNumber,
  someDay,
  somewhere,
  yearsLater,
} from './fiction';
import words from './fiction.json';
import type { Random } from './random';

/** The content of a document; `layout` is its key in papers.json. */
export function contentOf(layout: string, random: Random): Content {
  const kind = layout.split('/')[0] ?? '';
  const make = MAKERS[kind];
  if (make === undefined) throw new Error(`no content for ${layout}`);
  return make(random, layout);
}

const MAKERS: Record<string, (random: Random, layout: string) => Content> = {
  'business-licence': licence,
  'resident-id-front': residentFront,
  'resident-id-back': residentBack,
  'residence-permit': residencePermit,
  'travel-permit': travelPermit,
  passport,
  'institution-certificate': institution,
  'society-certificate': society,
  'private-non-enterprise-certificate': society,
  'domain-certificate': domain,
};

function licence(random: Random, layout: string): Content {
  const place = somewhere(random, false);
  const person = personName(random);
  const isShop = layout.endsWith('shop');
  const city = place.names[place.names.length - 1] ?? '';
  const name = isShop
    ? `${city}${random.one(words.brands)}${random.one(words.shops)}`
    : companyName(random, place.names);
  const founded = someDay(random, 2005, 2025);
  const isLong = random.chance(0.5);
  const until = isLong ? 'long-term' : yearsLater(founded, random.one([10, 20, 30]));
  const padded = random.chance(0.5);
  const shown = {
    code: creditCode(random, place.code, isShop ? '92' : '91'),
    name,
    type: random.one(isShop ? words.shopTypes : words.types),
    representative: person.text,
    capital: random.one(words.capitals),
    founded: chineseDay(founded, padded),
    term: isLong && random.chance(0.5) ? words.longTerm : term(founded, until, padded),
    address: place.address,
    scope: scope(random),
    authority: city + words.marketAuthority,
    issued: chineseDay(someDay(random, 2015, 2026), padded),
    form: words.shopForm,
  };
  const has = layout.endsWith('shop') ? [] : ['capital'];
  const hasTerm = !/shop|2022/.test(layout);
  return {
    shown,
    isRare: person.isRare,
    truth: {
      ...pick(shown, ['code', 'name', 'type', 'representative', 'address', 'scope', ...has]),
      founded,
      issued: isoOf(shown.issued),
      ...(hasTerm ? { validUntil: until } : {}),
    },
  };
}

function companyName(random: Random, names: readonly string[]): string {
  const place = withoutEnd(names[1] ?? names[0] ?? '');
  const long = random.chance(0.15) ? random.one(words.longMiddle) : '';
  return `${place}${random.one(words.brands)}${long}${random.one(words.trades)}${random.one(words.forms)}`;
}

/** The name of a place without the word for its kind of division. */
function withoutEnd(name: string): string {
  const end = words.placeEnds.find((one) => name.endsWith(one)) ?? '';
  return name.slice(0, name.length - end.length);
}

const term = (from: string, until: string, padded: boolean) =>
  `${chineseDay(from, padded)}${words.to}${until === 'long-term' ? words.longTerm : chineseDay(until, padded)}`;

function scope(random: Random): string {
  const count = random.whole(4, 11);
  const chosen = new Set(Array.from({ length: count }, () => random.one(words.scopes)));
  return `${random.one(words.scopeHeads)}${[...chosen].join('；')}。${words.scopeTail}`;
}

function isoOf(chinese: string): string {
  const [year = '', month = '', day = ''] = chinese.match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function pick(from: Record<string, string>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, from[key] ?? '']));
}

function residentFront(random: Random): Content {
  const place = somewhere(random, true);
  const person = personName(random);
  const birth = someDay(random, 1955, 2006);
  const isMale = random.chance(0.5);
  const shown = {
    name: person.text,
    sex: isMale ? words.male : words.female,
    ethnicity: random.one(words.ethnicities),
    birth: chineseDay(birth, false),
    address: place.address,
    number: personNumber(random, place.code, birth, isMale),
  };
  const truth = { ...shown, sex: isMale ? 'male' : 'female', birth };
  return { shown, truth, isRare: person.isRare };
}

function residencePermit(random: Random): Content {
  const base = residentFront(random);
  const region = random.one(['810000', '820000', '830000']);
  const isMale = base.truth.sex === 'male';
  const number = personNumber(random, region, base.truth.birth ?? '', isMale);
  const truth = pick(base.truth, ['name', 'sex', 'birth', 'address']);
  return { ...base, shown: { ...base.shown, number }, truth: { ...truth, number } };
}

function residentBack(random: Random): Content {
  const place = somewhere(random, true);
  const from = someDay(random, 2008, 2025);
  const isLong = random.chance(0.15);
  const until = isLong ? 'long-term' : yearsLater(from, random.one([10, 20]));
  const shown = {
    authority: `${place.names[place.names.length - 1]}${words.police}`,
    term: `${dottedDay(from)}-${isLong ? words.longTerm : dottedDay(until)}`,
  };
  return { shown, isRare: false, truth: { authority: shown.authority, validFrom: from, validUntil: until } };
}

function institution(random: Random): Content {
  const place = somewhere(random, false);
  const person = personName(random);
  const last = place.names[place.names.length - 1] ?? '';
  const from = someDay(random, 2021, 2025);
  const until = yearsLater(from, 5);
  const shown = {
    code: creditCode(random, place.code, '12'),
    name: `${last}${random.one(words.institutions)}`,
    scope: random.one(words.institutionPurpose),
    address: place.address,
    representative: person.text,
    funds: random.one(words.funds),
    capital: `${random.whole(10, 900)}${words.tenThousand}`,
    sponsor: `${last}${random.one(words.sponsors)}`,
    authority: `${last}${words.institutionAuthority}`,
    term: `${words.from}${chineseDay(from, true)}${words.to}${chineseDay(until, true)}`,
  };
  return { shown, isRare: person.isRare, truth: orgTruth(shown, from, until) };
}

function society(random: Random, layout: string): Content {
  const place = somewhere(random, false);
  const person = personName(random);
  const last = place.names[place.names.length - 1] ?? '';
  const from = someDay(random, 2021, 2025);
  const until = yearsLater(from, random.one([4, 5]));
  const isSociety = layout.startsWith('society');
  const shown = {
    code: creditCode(random, place.code, isSociety ? '51' : '52'),
    name: `${last}${random.one(isSociety ? words.societies : words.schools)}`,
    scope: random.one(words.societyScope),
    address: place.address,
    representative: person.text,
    capital: random.one(words.orgCapitals),
    sponsor: `${last}${random.one(words.sponsors)}`,
    authority: `${last}${words.civilAuthority}`,
    term: `${words.from}${chineseDay(from, true)}${words.to}${chineseDay(until, true)}`,
  };
  return { shown, isRare: person.isRare, truth: orgTruth(shown, from, until) };
}

function orgTruth(shown: Record<string, string>, from: string, until: string): Record<string, string> {
  const keys = ['code', 'name', 'scope', 'address', 'representative', 'capital', 'sponsor', 'authority'];
  return { ...pick(shown, keys), validFrom: from, validUntil: until };
}

function domain(random: Random): Content {
  const isPersonal = random.chance(0.4);
  const owner = isPersonal
    ? personName(random)
    : { text: companyName(random, somewhere(random, false).names), isRare: false };
  const from = someDay(random, 2010, 2025);
  const until = yearsLater(from, random.whole(1, 10));
  const parts = Array.from({ length: random.whole(2, 3) }, () => random.one(words.domainWords));
  const shown = {
    domain: parts.join('') + random.one(words.domainEnds),
    owner: owner.text,
    registered: random.chance(0.5) ? from : chineseDay(from, true),
    expires: '',
    registrar: random.one(words.registrars),
  };
  shown.expires = shown.registered === from ? until : chineseDay(until, true);
  return { shown, isRare: owner.isRare, truth: { ...shown, registered: from, expires: until } };
}
