// Are the clients of an agency's own table the clients that it was made from? Never another; a question where the table does not tell.
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../lib/app/exchange/handlers';
import { readTable } from '../../lib/exchange/import/csv-clients';
import type { Client } from '../../lib/filing/client/client';
import type { Known } from '../inputs/agency-clients';
import { type AgencyTable, agencyTable, emergencyOf } from '../inputs/agency-tables';
import { book } from '../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const TABLES = 150;
/** Seeds beyond those that the reading was written with. */
const UNSEEN = 9_000_000;

interface Count {
  right: number;
  missed: number;
  readonly wrong: string[];
}

/** What is true of a client and was read of it, side by side; a text that the table has not is not compared. */
function pairs(
  known: Known,
  read: Client,
  { has }: AgencyTable,
): readonly (readonly [string, unknown, unknown])[] {
  const { entity, people, services } = read;
  const person = (id: string | null | undefined) => people.find((one) => one.id === id);
  const [subject, legal] = [person(entity.subjectPrincipal), person(entity.legalRepresentative)];
  const isSelf = known.subject === known.legal;
  return [
    ['name', known.name, entity.name],
    ['type', known.isPersonal ? 'personal' : 'enterprise', entity.type],
    ['certType', known.isPersonal ? 'resident-id' : 'business-licence', entity.certType],
    ['number', known.number, entity.certNumber],
    ['region', known.region, entity.region.code],
    ['address', known.address, entity.certAddress],
    ['subject', `${known.subject.name} ${known.subject.number}`, `${subject?.name} ${subject?.certNumber}`],
    ...(known.isPersonal
      ? [['no legal', undefined, legal?.name] as const]
      : [
          [
            'legal',
            `${known.legal.name} ${known.legal.number}`,
            `${legal?.name} ${legal?.certNumber}`,
          ] as const,
          ['legal mobile', known.legal.mobile, legal?.mobile] as const,
        ]),
    ['subject mobile', isSelf ? known.subject.mobile : undefined, subject?.mobile ?? undefined],
    ['emergency', has.emergency ? emergencyOf(known) : undefined, subject?.emergencyPhone ?? undefined],
    ['email', has.email ? known.subject.email : undefined, subject?.email ?? undefined],
    ['people', isSelf ? 1 : 2, people.length],
    ['services', known.sites.length, services.length],
    ...known.sites.flatMap((site, at) => {
      const one = services[at];
      return [
        ['site', site.name, one?.name],
        ['domains', site.domains.join(), one?.domains.map(({ name }) => name).join()],
        ['ip', site.ip, one?.access.ips?.join()],
        ['provider', site.provider, one?.access.provider],
        ['expires', has.expires ? site.expires : undefined, one?.domains[0]?.expires ?? undefined],
        ['site principal', entity.subjectPrincipal, one?.servicePrincipal],
      ] as const;
    }),
  ];
}

async function countIn(seeds: readonly number[]): Promise<Count> {
  const count: Count = { right: 0, missed: 0, wrong: [] };
  const asked = new Map<string, number>();
  for (const seed of seeds) {
    const table = agencyTable(seed);
    const { clients, faults } = await readTable(table.rows, { words, asOf });
    for (const { column, message } of faults)
      asked.set(`${column} ${message.zh}`, (asked.get(`${column} ${message.zh}`) ?? 0) + 1);
    count.missed += table.clients.length - clients.length;
    for (const { client } of clients) {
      const known = table.clients.find(({ number }) => number === client.entity.certNumber);
      const differing = known
        ? pairs(known, client, table).filter(([, wanted, found]) => wanted !== found)
        : [['unknown client', '', client.entity.name] as const];
      if (differing.length === 0) count.right += 1;
      for (const [what, wanted, found] of differing)
        count.wrong.push(`seed ${seed} ${what}: ${wanted} was read as ${found}`);
    }
  }
  const most = [...asked].sort(([, a], [, b]) => b - a).slice(0, 12);
  console.info(`right ${count.right}, missed ${count.missed}, wrong ${count.wrong.length}`, most);
  return count;
}

describe("an agency's table", () => {
  for (const [name, first] of [
    ['of a seed that the reading was written with', 1],
    ['of a seed that nobody looked at', UNSEEN],
  ] as const)
    it(`is read as the clients it was made from: ${name}`, async () => {
      const { right, missed, wrong } = await countIn(Array.from({ length: TABLES }, (_, at) => first + at));
      expect(wrong).toEqual([]);
      expect(right / (right + missed)).toBeGreaterThan(0.9);
    });
});
