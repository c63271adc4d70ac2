// Is the merge of two versions the same from both sides, complete by units, and a client with valid references only?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Client } from '../../lib/filing/client/client';
import { mergeClients } from '../../lib/filing/client/merge-clients';
import { danglingIn } from '../../lib/filing/client/references';
import { unitIn } from '../../lib/filing/client/units';
import { withSmallFiles } from '../lib/filing/sample-client';

/** For each of three properties; `npm run prove:walks` makes 3,400: 10,200 pairs. */
const PAIRS = Number(process.env.PROVE ?? 400);

const LONG = 180_000; // on a machine that does much else

/** A small client: three persons, two services with domains, a document each, one filing. */
const base: Client = (() => {
  const [person, service] = [withSmallFiles().people[0], withSmallFiles().services[0]];
  if (!person || !service) throw new Error('the sample lacks them');
  const sample = withSmallFiles();
  const domain = { name: 'a.com', registrar: 'R', owner: 'O', expires: '2030-01-01', realNameSince: null };
  return {
    ...sample,
    tags: ['t'],
    entity: { ...sample.entity, subjectPrincipal: 'p1', legalRepresentative: 'p2' },
    people: ['p1', 'p2', 'p3'].map((id) => ({ ...person, id, name: `人${id}`, mobile: null })),
    services: ['s1', 's2'].map((id) => ({
      ...service,
      id,
      servicePrincipal: 'p1',
      domains: [domain],
      apps: [],
    })),
    documents: sample.documents.slice(0, 2).map((one, at) => ({ ...one, of: at === 0 ? 'p2' : 's2' })),
    filings: [
      {
        id: 'f1',
        provider: 'aliyun',
        intent: 'open-or-host',
        services: ['s1'],
        answers: [],
        state: 'draft',
        moves: [],
      },
    ],
  };
})();

type Edit = (client: Client, word: string, at: number) => void;
const of = <Item>(list: readonly Item[], at: number): Item | undefined => list[at % Math.max(1, list.length)];

const EDITS: readonly Edit[] = [
  (one, word, at) => Object.assign(of(one.people, at) ?? {}, { name: `名${word}` }),
  (one, word, at) => Object.assign(of(one.people, at) ?? {}, { certNumber: `N${word}` }),
  (one, word, at) => Object.assign(of(one.people, at) ?? {}, { mobile: word === 'a' ? null : `1${word}` }),
  (one, word, at) =>
    Object.assign(of(one.people, at) ?? {}, { certValidUntil: word === 'a' ? undefined : '2031-01-01' }),
  (one, word) => Object.assign(one.entity, { name: `司${word}` }),
  (one, word) => Object.assign(one.entity, { certNumber: `C${word}` }),
  (one, word) => Object.assign(one.entity, { remark: word === 'a' ? null : word }),
  (one, word) =>
    Object.assign(one.entity.region, { code: word === 'a' ? '330106' : '330105', names: ['浙江省', word] }),
  (one, word, at) =>
    Object.assign(of(of(one.services, at)?.domains ?? [], at) ?? {}, { registrar: word, owner: `O${word}` }),
  (one, _word, at) =>
    Object.assign(of(of(one.services, at)?.domains ?? [], at) ?? {}, { realNameSince: '2026-01-01' }),
  (one, word, at) => {
    const domains = of(one.services, at)?.domains ?? [];
    const name = `${word}${at}.cn`;
    if (!domains.some((each) => each.name === name)) domains.push({ name, registrar: word });
  },
  (one, word, at) => Object.assign(of(one.services, at) ?? {}, { name: `站${word}` }),
  (one, _word, at) =>
    Object.assign(of(one.filings, at) ?? {}, {
      state: 'submitted',
      moves: [{ to: 'submitted', on: '2026-01-02' }],
    }),
  (one, _word, at) =>
    Object.assign(of(one.filings, at) ?? {}, {
      state: 'approved',
      moves: [{ to: 'approved', on: '2026-01-03' }],
    }),
  (one, word) => void one.tags.splice(0, 1, word),
  (one) => void one.people.reverse(),
  (one, word, at) => {
    const like = of(one.people, at);
    const isNew = !one.people.some(({ id }) => id === `n${word}`);
    if (like && isNew) one.people.push({ ...like, id: `n${word}`, name: `新${at}` });
  },
  (one, _word, at) => {
    const [person, other] = [of(one.people, at), of(one.people, at + 1)];
    if (person && other && person !== other) leave(one, person.id, other.id);
  },
  (one, _word, at) => Object.assign(one.entity, { subjectPrincipal: of(one.people, at)?.id }),
  (one, _word, at) =>
    Object.assign(of(one.services, at) ?? {}, { servicePrincipal: of(one.people, at + 1)?.id }),
  (one, _word, at) =>
    Object.assign(of(one.filings, 0) ?? {}, { services: [of(one.services, at)?.id].filter(Boolean) }),
  (one, _word, at) => {
    const service = of(one.services, at);
    if (!service) return;
    one.services = one.services.filter((each) => each !== service);
    one.documents = one.documents.filter((each) => each.of !== service.id);
    for (const filing of one.filings) filing.services = filing.services.filter((id) => id !== service.id);
  },
];

/** A person goes; whoever pointed at it points at another. */
function leave(one: Client, id: string, other: string): void {
  one.people = one.people.filter((each) => each.id !== id);
  if (one.entity.subjectPrincipal === id) one.entity.subjectPrincipal = other;
  if (one.entity.legalRepresentative === id) one.entity.legalRepresentative = null;
  for (const service of one.services) if (service.servicePrincipal === id) service.servicePrincipal = other;
  one.documents = one.documents.filter((each) => each.of !== id);
}

const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.constantFrom('a', 'b', 'c'), fc.nat(3)), {
  minLength: 1,
  maxLength: 9,
});
const version = edits.map((list) => {
  const copy = structuredClone(base);
  for (const [which, word, at] of list) EDITS[which]?.(copy, word, at);
  return copy;
});
const pairs = (check: (mine: Client, theirs: Client, isBased: boolean) => void) =>
  fc.assert(
    fc.property(version, version, fc.boolean(), (mine, theirs, isBased) => check(mine, theirs, isBased)),
    { numRuns: PAIRS },
  );

/** One text for what says the same, whatever the order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

describe(`the merge of ${3 * PAIRS} pairs`, () => {
  it(
    'is the same from both sides: the same questions, and the same client for the same answers',
    () => {
      pairs((mine, theirs, isBased) => {
        const from = isBased ? base : null;
        const [here, there] = [mergeClients(from, mine, theirs), mergeClients(from, theirs, mine)];
        const places = (merged: typeof here) => merged.conflicts.map(({ place }) => place).sort();
        expect(places(here)).toEqual(places(there));
        const all = (side: 'mine' | 'theirs') =>
          Object.fromEntries(places(here).map((place) => [place, side]));
        const left = mergeClients(from, mine, theirs, all('mine')).client;
        const right = mergeClients(from, theirs, mine, all('theirs')).client;
        expect(canonical(left)).toBe(canonical(right));
      });
    },
    LONG,
  );

  it(
    'changes nothing when it is done again',
    () => {
      pairs((mine, theirs, isBased) => {
        const from = isBased ? base : null;
        const same = mergeClients(from, mine, mine);
        expect([canonical(same.client), same.conflicts]).toEqual([canonical(mine), []]);
        const { client, conflicts } = mergeClients(from, mine, theirs);
        if (conflicts.length > 0 || !isBased) return;
        for (const side of [mine, theirs]) {
          const again = mergeClients(base, client, side);
          expect([canonical(again.client), again.conflicts]).toEqual([canonical(client), []]);
        }
      });
    },
    LONG,
  );

  it(
    'takes every unit completely from one side, and makes a client that may be stored without broken references',
    () => {
      pairs((mine, theirs, isBased) => {
        const { client } = mergeClients(isBased ? base : null, mine, theirs);
        expect(Client.safeParse(client).success).toBe(true);
        expect(danglingIn(client, mine, theirs)).toEqual([]);
        const whole = (kind: string, now: object, ...sides: (object | undefined)[]) => {
          const keys = unitIn(kind) ?? [];
          const part = (one: object | undefined) =>
            canonical(keys.map((key) => Reflect.get(one ?? {}, key) ?? null));
          expect(sides.map(part), `${kind}: ${part(now)}`).toContain(part(now));
        };
        whole('entity', client.entity, mine.entity, theirs.entity);
        expect([mine, theirs].map((one) => canonical(one.entity.region))).toContain(
          canonical(client.entity.region),
        );
        for (const person of client.people) {
          const same = ({ id }: { readonly id: string }) => id === person.id;
          whole('people', person, mine.people.find(same), theirs.people.find(same));
        }
        for (const filing of client.filings) whole('filings', filing, mine.filings[0], theirs.filings[0]);
        for (const service of client.services)
          for (const domain of service.domains) {
            const same = (one: Client) =>
              one.services
                .find(({ id }) => id === service.id)
                ?.domains.find(({ name }) => name === domain.name);
            if (isBased) whole('services.domains', domain, same(mine), same(theirs));
          }
      });
    },
    LONG,
  );
});
