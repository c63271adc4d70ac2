// Does a merge keep what both people saved, and ask only where they contradict each other?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { changesBetween } from '../../../../lib/filing/client/client-changes';
import { mergeClients } from '../../../../lib/filing/client/merge-clients';
import { person, withSmallFiles } from '../sample-client';

const base = withSmallFiles();
const edited = (change: (client: Client) => void): Client => {
  const copy = structuredClone(base);
  change(copy);
  return copy;
};

const filing = ({ filings: [first] }: Client) => {
  if (!first) throw new Error('the sample has a filing');
  return first;
};

describe('two versions of one client', () => {
  it('are laid over each other where they changed different parts', () => {
    const mine = edited((one) => {
      person(one).mobile = '13900000001';
    });
    const theirs = edited((one) => {
      person(one).email = 'new@example.com';
      one.tags = ['theirs'];
    });
    const { client, conflicts } = mergeClients(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(person(client)).toMatchObject({ mobile: '13900000001', email: 'new@example.com' });
    expect(client.tags).toEqual(['theirs']);
  });

  it('keep the number of an order beside the move that another noted, and ask where both noted one', () => {
    const noting = (orderNumber: string) =>
      edited((one) => {
        one.filings[0] = { ...filing(one), orderNumber };
      });
    const moved = edited((one) => {
      one.filings[0] = { ...filing(one), state: 'submitted' };
    });
    const { client, conflicts } = mergeClients(base, noting('38219004'), moved);
    expect([client.filings[0]?.orderNumber, client.filings[0]?.state, conflicts]).toEqual([
      '38219004',
      'submitted',
      [],
    ]);
    expect(mergeClients(base, noting('38219004'), noting('38219005')).conflicts).toHaveLength(1);
  });

  it('ask about a part that both changed, and take what was chosen', () => {
    const mine = edited((one) => {
      one.entity.name = 'Mine';
    });
    const theirs = edited((one) => {
      one.entity.name = 'Theirs';
    });
    const asked = mergeClients(base, mine, theirs);
    expect(asked.conflicts).toEqual([{ place: 'entity.name', mine: 'Mine', theirs: 'Theirs' }]);
    expect(asked.client.entity.name).toBe('Mine');
    const decided = mergeClients(base, mine, theirs, { 'entity.name': 'theirs' });
    expect(decided).toMatchObject({ conflicts: [], client: { entity: { name: 'Theirs' } } });
  });

  it('know a person by id, wherever it stands in the list', () => {
    const mine = edited((one) => {
      one.people.reverse();
    });
    const theirs = edited((one) => {
      person(one).mobile = '13900000002';
    });
    const { client, conflicts } = mergeClients(base, mine, theirs);
    const changed = client.people.find(({ id }) => id === person(base).id);
    expect([changed?.mobile, conflicts]).toEqual(['13900000002', []]);
  });

  it('keep an item that one took out while the other changed it, and drop one that nobody touched', () => {
    const mine = edited((one) => {
      one.services.length = 0;
    });
    const theirs = edited((one) => {
      const [first] = one.services;
      if (first) first.name = 'Changed meanwhile';
    });
    const { client } = mergeClients(base, mine, theirs);
    expect(client.services.map(({ name }) => name)).toEqual(['Changed meanwhile']);
  });

  it('are in the same order when the merge is made again, though both moved people and each took one out', () => {
    const people = (...names: readonly string[]) => ({
      ...base,
      entity: { ...base.entity, subjectPrincipal: 'p1', legalRepresentative: null },
      services: [],
      filings: [],
      documents: [],
      people: names.flatMap((name) => {
        const [id = '', mobile = null] = name.split(' ');
        return base.people.slice(0, 1).map((person) => ({ ...person, id, mobile }));
      }),
    });
    const [before, mine, theirs] = [
      people('p1', 'p2', 'p3'),
      people('p2', 'p1'),
      people('p3 19900000008', 'p1'),
    ];
    const { client, conflicts } = mergeClients(before, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(client.people.map(({ id }) => id)).toEqual(['p3', 'p1']);
    for (const side of [mine, theirs]) expect(mergeClients(before, client, side).client).toEqual(client);
  });

  it('keep items that each side added', () => {
    const mine = edited((one) => {
      one.people.push({ ...person(one), id: 'mine' });
    });
    const theirs = edited((one) => {
      one.people.push({ ...person(one), id: 'theirs' });
    });
    const ids = mergeClients(base, mine, theirs).client.people.map(({ id }) => id);
    expect(ids).toEqual([...base.people.map(({ id }) => id), 'mine', 'theirs']);
  });

  it('count a value taken out as a change: it does not come back by itself', () => {
    const mine = edited((one) => {
      person(one).email = null;
    });
    expect(person(mergeClients(base, mine, base).client).email).toBeNull();
  });
});

describe('two clients without a common base', () => {
  it('fill each other’s gaps and contradict each other only where both say something', () => {
    const mine = edited((one) => {
      one.entity.remark = null;
      one.entity.investor = 'First';
    });
    const theirs = edited((one) => {
      one.entity.remark = 'From the second';
      one.entity.investor = 'Second';
    });
    const { client, conflicts } = mergeClients(null, mine, theirs);
    expect(client.entity.remark).toBe('From the second');
    expect(conflicts.map(({ place }) => place)).toEqual(['entity.investor']);
  });
});

describe('the changes between two versions', () => {
  it('name the part, whose it is, and both values', () => {
    const after = edited((one) => {
      person(one).mobile = '13900000003';
      const domain = one.services[0]?.domains[0];
      if (domain) domain.expires = '2031-01-01';
    });
    const domain = base.services[0]?.domains[0];
    expect(changesBetween(base, after)).toEqual([
      {
        part: 'people.mobile',
        of: person(base).name,
        kind: 'changed',
        before: person(base).mobile,
        after: '13900000003',
      },
      {
        part: 'services.domains.expires',
        of: `${base.services[0]?.name} › ${domain?.name}`,
        kind: 'changed',
        before: domain?.expires ?? null,
        after: '2031-01-01',
      },
    ]);
  });

  it('tell an item that came or went in one line, the first and the last one too', () => {
    const without = edited((one) => {
      one.services.length = 0;
    });
    expect(changesBetween(base, without).map(({ part, kind }) => [part, kind])).toEqual(
      base.services.map(() => ['services', 'removed']),
    );
    expect(changesBetween(without, base).map(({ kind }) => kind)).toEqual(base.services.map(() => 'added'));
  });

  it('are none where only absent became null or an empty list', () => {
    const after = edited((one) => {
      one.group = null;
      person(one).landline = person(one).landline ?? null;
    });
    expect(changesBetween(base, after)).toEqual([]);
  });
});
