// Which faults of a client file are named, and at which place?
import { expect, it } from 'vitest';
import { faultAlone, faultAt } from '../../../../lib/filing/client/client-faults';
import { parseClient } from '../../../../lib/filing/client/parse-client';
import { changed, type Draft, document, filing, person, service } from '../sample-client';

const today = '2026-11-24';

const faults: readonly (readonly [string, string, (client: Draft) => void])[] = [
  [
    'entity.certNumber',
    'Not a valid number',
    (client) => {
      client.entity.certNumber = '911100001234567881';
    },
  ],
  [
    'entity.certType',
    'required',
    (client) => {
      delete (client.entity as Partial<Draft['entity']>).certType;
    },
  ],
  [
    'entity.certNumber',
    'Unknown type',
    (client) => {
      client.entity.certType = 'constructor';
    },
  ],
  [
    'entity.legalRep',
    'Unknown key',
    (client) => {
      Object.assign(client.entity, { legalRep: 'x' });
    },
  ],
  [
    'entity.region.code',
    'right form',
    (client) => {
      client.entity.region.code = '33010';
    },
  ],
  [
    'entity.region.names',
    'Too short',
    (client) => {
      client.entity.region.names = [];
    },
  ],
  [
    'entity.subjectPrincipal',
    'No person',
    (client) => {
      client.entity.subjectPrincipal = 'nobody';
    },
  ],
  [
    'entity.legalRepresentative',
    'No person',
    (client) => {
      client.entity.legalRepresentative = 'nobody';
    },
  ],
  [
    'people[1].certNumber',
    'birth date',
    (client) => {
      person(client, 1).certNumber = '110105209912310028';
    },
  ],
  [
    'people[0].mobile',
    '11 characters are expected, not 5',
    (client) => {
      person(client).mobile = '12345';
    },
  ],
  [
    'people[0].region',
    'allowed',
    (client) => {
      person(client).region = 'mars' as 'foreign';
    },
  ],
  [
    'people[0].certValidUntil',
    'right form',
    (client) => {
      person(client).certValidUntil = '2026-02-30';
    },
  ],
  [
    'people[1].id',
    'same as an earlier one',
    (client) => {
      person(client, 1).id = 'legal';
    },
  ],
  [
    'services[0].id',
    'same as an earlier one',
    (client) => {
      service(client).id = 'legal';
    },
  ],
  [
    'services[0].servicePrincipal',
    'No person',
    (client) => {
      service(client).servicePrincipal = 'nobody';
    },
  ],
  [
    'services[1].domains[0].name',
    'same as an earlier one',
    (client) => {
      service(client, 1).domains = service(client).domains;
    },
  ],
  [
    'services[0].icpNumber',
    'right form',
    (client) => {
      service(client).icpNumber = '12345';
    },
  ],
  [
    'documents[0].of',
    'belongs',
    (client) => {
      document(client).of = 'nobody';
    },
  ],
  [
    'documents[1].id',
    'same as an earlier one',
    (client) => {
      document(client, 1).id = document(client).id;
    },
  ],
  [
    'documents[0].data',
    'media type',
    (client) => {
      document(client).mediaType = 'image/png';
    },
  ],
  [
    'documents[0].data',
    'media type',
    (client) => {
      document(client).data = btoa('<svg onload="x">');
    },
  ],
  [
    'documents[0].data',
    'no bytes',
    (client) => {
      document(client).data = '';
    },
  ],
  [
    'documents[0].data',
    'right form',
    (client) => {
      document(client).data = 'not base64!';
    },
  ],
  [
    'filings[0].services[1]',
    'No service',
    (client) => {
      filing(client).services = ['site', 'ghost'];
    },
  ],
  [
    'filings[0].services[1]',
    'same as',
    (client) => {
      filing(client).services = ['site', 'site'];
    },
  ],
  [
    'filings[0].answers[1].fact',
    'same as',
    (client) => {
      filing(client).answers = [0, 1].map(() => ({ fact: 'intent', value: true, on: today }));
    },
  ],
  [
    'version',
    'newer version',
    (client) => {
      client.version = 2 as 1;
    },
  ],
  [
    'version',
    'Unknown version',
    (client) => {
      client.version = '1' as unknown as 1;
    },
  ],
  [
    'format',
    'Not a client file',
    (client) => {
      client.format = 'x' as 'beiantong.client';
    },
  ],
];

it.each(faults)('with a fault at %s is refused: %s', (place, words, spoil) => {
  const result = parseClient(changed(spoil), today);
  if (result.ok) throw new Error('accepted');
  const found = result.faults.find((fault) => fault.place === place);
  expect(found?.message.en, JSON.stringify(result.faults)).toContain(words);
  expect(found?.message.en).not.toContain('beiantong.client'); // a mark of the format, which no person knows
  expect(found?.message.zh).toMatch(/\p{Script=Han}/u);
});

it('says only what is wrong when the name of the field is shown above', () => {
  const fault = faultAt('entity.name', 'missing');
  expect(fault.message.zh).toContain('主办单位名称');
  expect(faultAlone(fault)).toEqual({ zh: '缺少必填内容', en: 'A required value is missing' });
});

it('accepts one domain for a website and an app', () => {
  const both = changed((client) => {
    const [domain] = service(client).domains;
    if (domain === undefined) throw new Error('the sample lacks it');
    Object.assign(service(client, 1), { kind: 'app', domains: [domain], homeUrls: [] });
  });
  expect(parseClient(both, today)).toMatchObject({ ok: true });
});
