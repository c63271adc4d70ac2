// Is a wrong number reported while the rest of a client is still missing, and never reported twice?
import { describe, expect, it } from 'vitest';
import { draftFaults } from '../../../../lib/filing/client/draft-numbers';
import { checkEdited } from '../../../../lib/filing/client/parse-client';
import { newClient } from '../../../../lib/ui/options/clients/editor/draft';
import { withSmallFiles } from '../sample-client';

const ON = '2026-11-24';
const placesOf = (value: unknown) => {
  const checked = checkEdited(value, ON);
  return checked.ok ? [] : checked.faults.map(({ place }) => place);
};

describe('a client that is being edited', () => {
  it('say how many places a number has and should have where only that is wrong', () => {
    const client = withSmallFiles();
    const people = client.people.map((person) => ({
      ...person,
      mobile: '1990000010',
      certType: 'resident-id',
      certNumber: '33010219850101001',
    }));
    const told = new Map(
      draftFaults({ ...client, people }, '2026-11-24').map(({ place, message }) => [place, message.zh]),
    );
    expect(told.get('people[0].mobile')).toContain('应为 11 位，现在 10 位');
    expect(told.get('people[0].certNumber')).toContain('应为 18 位，现在 17 位');
    const letters = people.map((person) => ({ ...person, mobile: 'o9900000010' }));
    const [fault] = draftFaults({ ...client, people: letters }, '2026-11-24').filter(({ place }) =>
      place.endsWith('mobile'),
    );
    expect(fault?.message.zh).toContain('格式不对');
  });

  it('tells the form of a number of the public security that is written otherwise', () => {
    const client = withSmallFiles();
    const services = client.services.map((one) => ({ ...one, policeNumber: '粤公网安备4401号' }));
    const [fault] = draftFaults({ ...client, services }, ON).filter(({ place }) =>
      place.endsWith('policeNumber'),
    );
    expect(fault?.message.zh).toBe('公安备案号：格式不对：写成 粤公网安备44010602000001号 这样，数字 14 位');
  });

  it('reports a wrong check digit although the name is missing', () => {
    const empty = newClient('new');
    const draft = { ...empty, entity: { ...empty.entity, certNumber: '91330106MA0AHL0145' } };
    expect(placesOf(draft)).toContain('entity.certNumber');
    expect(placesOf(draft)).toContain('entity.name');
  });

  it('names each wrong number once, of persons and domains too', () => {
    const client = withSmallFiles();
    const people = client.people.map((person) => ({ ...person, mobile: '123' }));
    const services = client.services.map((one) => ({ ...one, domains: [{ name: 'no domain' }] }));
    const places = placesOf({ ...client, people, services: services.slice(0, 1) });
    expect(places).toEqual([...new Set(places)]);
    expect(places).toEqual(expect.arrayContaining(['people[0].mobile', 'services[0].domains[0].name']));
  });

  it('may come without the bytes of its documents, and only without these', () => {
    const client = withSmallFiles();
    const documents = client.documents.map((one) => ({ ...one, data: '' }));
    expect(placesOf({ ...client, documents })).toEqual([]);
    const [first] = documents;
    expect(placesOf({ ...client, documents: [{ ...first, of: 'nobody' }] })).toEqual(['documents[0].of']);
  });

  it('causes no error, whatever it contains', () => {
    for (const value of [null, 3, [], { entity: 3 }, { people: [null, { mobile: {} }], services: 'x' }])
      expect(draftFaults(value, ON)).toEqual([]);
  });
});
