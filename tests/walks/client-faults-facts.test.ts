// Do contradictions and gaps inside one client file come out, and only those?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { addressFacts } from '../../lib/filing/facts/address-facts';
import { appFacts } from '../../lib/filing/facts/app-facts';
import { contradictionFacts } from '../../lib/filing/facts/contradiction-facts';
import { gapFacts } from '../../lib/filing/facts/gap-facts';
import { peopleOf } from '../../lib/filing/facts/people-facts';
import { checkUscc } from '../../lib/filing/numbers/uscc';
import { app, company, person, residentNumber, unifiedCode } from '../refusals/clients';
import { principal, service } from '../refusals/pair';
import { PLACES } from '../refusals/places';
import { book } from '../rulebook';

function contradictions(client: Client, answers = {}) {
  return contradictionFacts(book, client, client.services[0], answers, addressFacts(book, client))[
    'client.contradictions'
  ];
}
const changed = (client: Client, change: (client: Client) => void): Client => {
  change(client);
  return client;
};

describe('contradictions', () => {
  it.each(Object.keys(PLACES))('there are none in a sound company or person of %s', (province) => {
    expect(contradictions(company(province))).toEqual([]);
    expect(contradictions(person(province))).toEqual([]);
  });

  it('of people: one number with two names, one person with two mobiles', () => {
    const twins = changed(company(), (client) => {
      principal(client, 1).certNumber = principal(client).certNumber;
    });
    expect(contradictions(twins)).toEqual(['one-number-two-names']);
    const twice = changed(company(), (client) => {
      const { name, certNumber } = principal(client);
      Object.assign(principal(client, 1), { name: `${name} `, certNumber });
    });
    expect(contradictions(twice)).toEqual(['one-person-two-mobiles']);
  });

  it('of a birth date and the number that holds it', () => {
    const younger = changed(company(), (client) => {
      principal(client, 1).birthDate = '1991-07-08';
    });
    expect(contradictions(younger)).toEqual(['birth-date']);
    const passport = changed(company(), (client) => {
      Object.assign(principal(client, 1), {
        certType: 'passport',
        certNumber: 'E55512345',
        birthDate: '1991-07-08',
      });
    });
    expect(contradictions(passport)).toEqual([]);
  });

  it('of the code: its kind and its division', () => {
    const society = changed(company(), ({ entity }) => {
      entity.certNumber = unifiedCode('51', '330106');
    });
    expect(contradictions(society)).toEqual(['code-kind']);
    const moved = changed(company(), ({ entity }) => {
      entity.certNumber = unifiedCode('91', '440106');
    });
    expect(contradictions(moved)).toEqual(['code-division']);
    const national = changed(company(), ({ entity }) => {
      entity.certNumber = unifiedCode('91', '100000');
    });
    expect(contradictions(national)).toEqual([]);
  });

  it('of the code, not of a resident ID that passes the check of a code too', () => {
    const number = '440106199001011235';
    const passes = changed(person(), (client) => {
      client.entity.certNumber = number;
      Object.assign(principal(client), { certNumber: number, birthDate: '1990-01-01' });
    });
    expect(checkUscc(number).ok).toBe(true);
    expect(contradictions(passes)).toEqual([]);
  });

  it('of record numbers: province, subject, and what was answered', () => {
    const elsewhere = changed(company(), ({ entity }) => {
      entity.icpNumber = '粤ICP备2020000001号';
    });
    expect(contradictions(elsewhere, { subjectRecord: 'none' })).toEqual([
      'number-of-other-province',
      'number-but-no-record',
    ]);
    const twin = changed(company('sichuan'), ({ entity }) => {
      entity.icpNumber = '川ICP备2020000001号';
    });
    expect(contradictions(twin)).toEqual([]);
    const foreign = changed(company(), (client) => {
      client.entity.icpNumber = '浙ICP备2020000001号';
      service(client).icpNumber = '浙ICP备2020000002号-1';
    });
    expect(contradictions(foreign)).toEqual(['number-of-other-subject']);
  });

  it('several stand side by side', () => {
    const client = changed(person(), ({ entity }) => {
      entity.name = '别名';
      entity.certNumber = residentNumber('330106', '1995-06-20', '009');
      entity.region = { code: '330106', names: ['浙江省', '杭州市', '上城区'] };
    });
    expect(contradictions(client)).toEqual(['person-name', 'person-number', 'region-code']);
  });
});

describe('gaps', () => {
  const gaps = (client: Client) => gapFacts(client, peopleOf(client, client.services[0]))['client.gaps'];

  it('are what is null or not there', () => {
    expect(gaps(company())).toEqual([]);
    const empty = changed(company(), (client) => {
      principal(client).emergencyPhone = null;
      delete principal(client, 1).certValidUntil;
      delete client.entity.investor;
    });
    expect(gaps(empty)).toEqual(['emergency-phone', 'id-validity', 'investor']);
  });

  it('a person has no investor, a body that is no enterprise a superior unit', () => {
    expect(gaps(person())).toEqual([]);
    const school = changed(company(), ({ entity }) =>
      Object.assign(entity, { type: 'public-institution', investor: null }),
    );
    expect(gaps(school)).toEqual(['superior-unit']);
  });
});

describe('the platforms of an app', () => {
  const faults = (change: (client: Client) => void) => {
    const client = changed(app(), change);
    return appFacts(client, service(client))['app.faults'];
  };

  it('are each looked at, with colons and capitals in a signature', () => {
    expect(faults(() => undefined)).toEqual([]);
    expect(
      faults((client) =>
        Object.assign(service(client).apps[0] ?? {}, {
          signature: '01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF',
        }),
      ),
    ).toEqual([]);
    expect(
      faults((client) => Object.assign(service(client).apps[1] ?? {}, { signature: '0g'.repeat(20) })),
    ).toEqual(['sha1-not-hex']);
  });

  it('a service that is no app has none', () => {
    const client = company();
    expect(appFacts(client, service(client))).toEqual({});
  });
});
