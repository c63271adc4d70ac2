// Is the number that an approval brought stored where it belongs, and no number that cannot be its own?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Client } from '../../../../lib/filing/client/client';
import { givenNumbers, withGivenNumber, withPoliceNumber } from '../../../../lib/filing/site/given-numbers';
import { book } from '../../../rulebook';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const [filing] = sample.filings;
const [service] = sample.services.filter(({ id }) => filing?.services.includes(id));
if (!filing || !service) throw new Error('the sample has a filing with a service');
const client: Client = {
  ...sample,
  entity: { ...sample.entity, icpNumber: null },
  services: [{ ...service, kind: 'website', icpNumber: null }],
};
const NUMBER = '浙ICP备12345678号-1';
const take = (typed: string, of: Client = client) => withGivenNumber(book, of, service.id, typed);
const taken = (typed: string, of: Client = client) => {
  const answer = take(typed, of);
  if (!answer.ok) throw new Error(answer.fault);
  return answer.client;
};

describe('the number of an approved service', () => {
  it('is stored as it is written, with that of the entity', () => {
    const { entity, services } = taken(' 浙ICP备 12345678号－1 ');
    expect([services[0]?.icpNumber, entity.icpNumber]).toEqual([NUMBER, '浙ICP备12345678号']);
    const removed = taken('', taken(NUMBER));
    expect([removed.services[0]?.icpNumber, removed.entity.icpNumber]).toEqual([null, '浙ICP备12345678号']);
  });

  it.each([
    ['2026112900017', 'shape'],
    ['浙ICP证123456号-1', 'shape'],
    ['粤ICP备12345678号-1', 'province'],
    ['浙ICP备12345678号', 'suffix'],
    ['浙ICP备12345678号-1A', 'kind'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(take(typed)).toEqual({ ok: false, fault });
  });

  it('belongs to the number that the entity has', () => {
    expect(take('浙ICP备87654321号-2', taken(NUMBER))).toEqual({ ok: false, fault: 'entity' });
    expect(take('浙ICP备12345678号-2', taken(NUMBER)).ok).toBe(true);
  });
});

describe('the line for the foot', () => {
  const lines = (of: Client) => givenNumbers(book, of, filing, '2026-12-01');

  it('shows the number and leads to the ministry; without a number there is none', () => {
    expect(lines(client)).toMatchObject([{ number: null, example: NUMBER, footer: null }]);
    expect(lines(taken(NUMBER))[0]?.footer?.zh).toBe(
      `<a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">${NUMBER}</a>`,
    );
  });

  it('has the number of the entity in Guangdong, and is for websites only', () => {
    const there: Client = {
      ...client,
      entity: { ...client.entity, region: { ...client.entity.region, code: '440100' } },
    };
    const [line] = lines(taken('粤ICP备12345678号-1', there));
    expect(line?.footer?.zh).toContain('>粤ICP备12345678号<');
    expect(line?.footerOf).toBe('entity');
    expect(lines(client)[0]?.footerOf).toBe('service');
    const app: Client = { ...client, services: client.services.map((one) => ({ ...one, kind: 'app' })) };
    expect(lines(taken('浙ICP备12345678号-1A', app))).toEqual([
      expect.not.objectContaining({ footerOf: 'service' }),
    ]);
    expect(lines(taken('浙ICP备12345678号-1A', app))).toMatchObject([{ footer: null }]);
  });
});

describe('the number of the public security filing', () => {
  const POLICE = '浙公网安备33010602012345号';
  const keep = (typed: string, of: Client = client) => withPoliceNumber(book, of, service.id, typed);
  const kept = (typed: string, of: Client = client) => {
    const answer = keep(typed, of);
    if (!answer.ok) throw new Error(answer.fault);
    return answer.client;
  };

  it.each([
    POLICE,
    ' 浙公网安备 33010602012345 号 ',
    '浙公网安备33010602012345',
    '浙公网安备第33010602012345号',
    '３３０１０６０２０１２３４５',
  ])('%s is stored as it is shown on a site', (typed) => {
    expect(kept(typed).services[0]?.policeNumber).toBe(POLICE);
  });

  it.each([
    [NUMBER, 'police-shape'],
    ['浙公网安备3301060201234号', 'police-digits'],
    ['3301060201234', 'police-digits'],
    ['京公网安备33010602012345号', 'police-province'],
    ['51010602012345', 'police-letter'], // 川 and 蜀 both stand for it
    ['99010602012345', 'police-letter'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(keep(typed)).toEqual({ ok: false, fault });
  });

  it('leaves no trace in a client once it is removed', () => {
    expect(kept('', kept(POLICE))).toEqual(client);
    expect(Client.parse(kept(POLICE)).services[0]?.policeNumber).toBe(POLICE);
  });

  it('has its own line for the foot, which leads to the record of this number', () => {
    const [line] = givenNumbers(book, kept(POLICE), filing, '2026-12-01');
    expect(line?.police).toEqual({
      number: POLICE,
      example: '浙公网安备33010012345678号',
      footer: expect.objectContaining({
        zh: `<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602012345" target="_blank" rel="noreferrer">${POLICE}</a>`,
      }),
    });
    expect(givenNumbers(book, client, filing, '2026-12-01')[0]?.police).toMatchObject({
      number: null,
      footer: null,
    });
  });
});
