// Which facts follow from other facts? Adds them without a guess; a known fact is never replaced.
import { compileCondition } from '../../rules/compile';
import { addDays } from '../../rules/days';
import type { Facts, FactValue } from '../../rules/operator-names';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import { namesHouse } from './address-facts';
import { wordFactNames, wordFacts } from './content-words';
import { suffixOf } from './domain-suffix';
import { type Found, together } from './together';

const LINKS: readonly ((facts: Facts, book: Rulebook) => Found)[] = [
  fromEntityType,
  fromService,
  fromWords,
  fromDecision,
  fromCounts,
  fromSamePerson,
  fromPrincipals,
  fromTexts,
  fromRealName,
  fromImplied,
  fromConditions,
  fromSilence,
];

/**
 * The facts of all sources, of which later ones take precedence, with everything that follows from them. What does not
 * follow stays absent. The answer is a new object.
 */
export function linkFacts(book: Rulebook, ...sources: readonly Readonly<Found>[]): Record<string, FactValue> {
  const known = together(...sources);
  for (const link of LINKS) addMissing(known, link(known, book));
  return known;
}

/** Adds the facts that are not known yet; `undefined` adds nothing. */
function addMissing(known: Record<string, FactValue>, found: Found): void {
  for (const id in found) {
    const value = found[id];
    if (value !== undefined && known[id] === undefined) known[id] = value;
  }
}

function fromEntityType(facts: Facts, book: Rulebook): Found {
  const types = book.shared['filings/entity-types.json'].entityTypes;
  const type = types.find(({ id }) => id === facts['entity.type']);
  const allowed = type?.certificateTypes;
  const certificate = facts['entity.certificateType'];
  return {
    'entity.category': type?.category,
    'entity.certificateTypeAllowed':
      allowed !== undefined && typeof certificate === 'string' ? allowed.includes(certificate) : undefined,
  };
}

function fromService(facts: Facts): Found {
  const name = textOf(facts['service.name']);
  const domain = textOf(facts['domain.name'])?.toLowerCase();
  const remark = textOf(facts['service.remark']);
  return {
    'service.nameHanCount': name === undefined ? undefined : (name.match(/\p{Script=Han}/gu)?.length ?? 0),
    'service.nameCountedLength':
      name === undefined ? undefined : [...name.replace(/[()（）\-\s]/g, '')].length,
    'service.nameHasEmoji':
      name === undefined ? undefined : /\p{Extended_Pictographic}|[□■▢\ufffd]/u.test(name),
    'service.nameEqualsDomain':
      name === undefined || domain === undefined ? undefined : isDomain(name, domain),
    'text.remarks': joined(facts['entity.remark'], facts['service.remark']),
    'service.remarkLength': remark === undefined ? undefined : [...remark].length,
    'domain.tld': domain?.split('.').at(-1),
    'domain.suffix': domain === undefined ? undefined : suffixOf(domain),
  };
}

/** Both remarks in one text, when both are known. */
function joined(subject: FactValue | undefined, service: FactValue | undefined): string | undefined {
  const [one, other] = [textOf(subject), textOf(service)];
  return one === undefined || other === undefined ? undefined : `${one}\n${other}`.trim();
}

function fromWords(facts: Facts, book: Rulebook): Found {
  const words = book.shared['content/pre-approval.json'];
  if (wordFactNames(words).every((fact) => facts[fact] !== undefined)) return {}; // these facts were already found in the client file
  const texts = {
    'service-name': wordsText(facts['service.name']),
    'unit-name': wordsText(facts['entity.name']),
    'business-scope': wordsText(facts['text.businessScope']),
    'service-remark': wordsText(facts['service.remark']),
  };
  return wordFacts(words, texts);
}

function wordsText(value: FactValue | undefined): string | null | undefined {
  return value === null ? null : textOf(value);
}

function isDomain(name: string, domain: string): boolean {
  return [domain, `www.${domain}`].includes(name.trim().toLowerCase());
}

/** Inputs of the decision table that other facts answer, and facts that those inputs answer. */
function fromDecision(facts: Facts): Found {
  const record = facts.subjectRecord;
  const pending = [facts['order.pending'], facts['order.pendingElsewhere']];
  return {
    serviceKind: facts['service.kind'],
    'service.kind': facts.serviceKind,
    serviceRecord: facts['service.record'],
    'service.record': facts.serviceRecord,
    province: facts['entity.province'],
    'entity.province': facts.province,
    pendingOrder: pending.includes(true) ? true : pending.every((one) => one === false) ? false : undefined,
    subjectRecord: subjectRecordOf(facts),
    'entity.isShell': record === undefined ? undefined : record === 'shell',
    'entity.miitRecordExists': record === undefined ? undefined : record !== 'none',
    'entity.subjectAtThisProvider': record === undefined ? undefined : record === 'at-this-provider',
  };
}

function subjectRecordOf(facts: Facts): FactValue | undefined {
  if (facts['entity.miitRecordExists'] === false) return 'none';
  if (facts['entity.isShell'] === true) return 'shell';
  if (facts['entity.subjectAtThisProvider'] === true) return 'at-this-provider';
  const filedElsewhere =
    facts['entity.miitRecordExists'] === true &&
    facts['entity.isShell'] === false &&
    facts['entity.subjectAtThisProvider'] === false;
  return filedElsewhere ? 'only-at-other-providers' : undefined;
}

/** Without a record nothing is filed yet; the total is the filed services plus the new ones. */
function fromCounts(facts: Facts): Found {
  const others = facts.serviceRecord === 'none' ? facts.otherServicesUnderSubject : undefined;
  const filed =
    facts['entity.miitRecordExists'] === false ? 0 : (facts['entity.existingServiceCount'] ?? others);
  const added = facts['order.newServiceCount'];
  return {
    'entity.existingServiceCount': filed,
    'entity.totalServiceCount':
      typeof filed === 'number' && typeof added === 'number' ? filed + added : undefined,
  };
}

const OF_A_PERSON = ['age', 'region', 'isLegalRep', 'idAddressProvince', 'idType'].map(
  (what) => [`subjectPrincipal.${what}`, `servicePrincipal.${what}`] as const,
);

/** When one person has both roles, age and region of one role are those of the other. */
function fromSamePerson(facts: Facts): Found {
  if (facts['servicePrincipal.sameAsSubjectPrincipal'] !== true) return {};
  return Object.fromEntries(
    OF_A_PERSON.flatMap(([a, b]) => [[b, facts[a]] as const, [a, facts[b]] as const]),
  );
}

function fromPrincipals(facts: Facts): Found {
  const ages = [facts['subjectPrincipal.age'], facts['servicePrincipal.age']].filter(
    (age) => typeof age === 'number',
  );
  const regions = [facts['subjectPrincipal.region'], facts['servicePrincipal.region']];
  const known = regions.filter((region) => typeof region === 'string');
  const reps = [facts['subjectPrincipal.isLegalRep'], facts['servicePrincipal.isLegalRep']];
  return {
    'principals.youngestAge': ages.length === 2 ? Math.min(...ages) : undefined,
    'principals.anyFrom': known.length === 2 ? [...new Set(known)] : undefined,
    'principals.anyNonMainland': anyIs(regions, (region) => region !== 'mainland'),
    'principals.anyNotLegalRep': anyIs(reps, (rep) => rep === false),
  };
}

/** True when a known value satisfies the test, false when all are known and none does, otherwise unknown. */
function anyIs(
  values: readonly (FactValue | undefined)[],
  isSo: (value: FactValue) => boolean,
): boolean | undefined {
  if (values.some((value) => value !== undefined && isSo(value))) return true;
  return values.includes(undefined) ? undefined : false;
}

/** What is computed from a text, or joined from several, once those are known. */
function fromTexts(facts: Facts): Found {
  const [remark, name, scope, address] = [
    'entity.remark',
    'entity.name',
    'text.businessScope',
    'address.text',
  ].map((fact) => textOf(facts[fact]));
  return {
    'entity.remarkLength': remark === undefined ? undefined : [...remark].length,
    'text.nameOrScope': name === undefined || scope === undefined ? undefined : `${name}\n${scope}`.trim(),
    'address.hasDoorNumber': address?.trim() ? namesHouse(address) : undefined,
  };
}

/** The days since the newest check give the year of the oldest only when there is one domain. */
function fromRealName(facts: Facts): Found {
  const { 'domain.realNameDays': days, 'service.domainCount': count, asOf } = facts;
  if (count !== 1 || typeof days !== 'number' || typeof asOf !== 'string') return {};
  return { 'domain.realNameYear': Number(addDays(asOf, -days).slice(0, 4)) };
}

function fromImplied(facts: Facts, book: Rulebook): Found {
  const implied = impliedIn(book).filter(({ by }) => facts[by.fact] === by.value);
  return Object.fromEntries(implied.map(({ id, by }) => [id, by.gives]));
}

const impliedIn = rememberPer((book: Rulebook) =>
  [...book.facts.values()].flatMap(({ id, impliedBy: by }) => (by === undefined ? [] : [{ id, by }])),
);

/** Facts that the dictionary derives by conditions: the first condition that holds gives the value. */
function fromConditions(facts: Facts, book: Rulebook): Found {
  const found: Found = {};
  for (const { id, ways } of derivedIn(book)) {
    if (facts[id] !== undefined) continue;
    const way = ways.find(({ test }) => test(facts) === true);
    if (way !== undefined) found[id] = way.gives;
  }
  return found;
}

const derivedIn = rememberPer((book: Rulebook) =>
  [...book.facts.values()].flatMap(({ id, derive }) =>
    derive === undefined
      ? []
      : [{ id, ways: derive.map(({ when, gives }) => ({ gives, test: compileCondition(when) })) }],
  ),
);

/** Facts that only a client file can contain: without one, the dictionary's value for "nothing found" is used. */
function fromSilence(facts: Facts, book: Rulebook): Found {
  const found: Found = {};
  for (const { id, unseen } of unseenIn(book)) if (facts[id] === undefined) found[id] = unseen;
  return found;
}

const unseenIn = rememberPer((book: Rulebook) =>
  [...book.facts.values()].flatMap(({ id, unseen }) => (unseen === undefined ? [] : [{ id, unseen }])),
);

function textOf(value: FactValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
