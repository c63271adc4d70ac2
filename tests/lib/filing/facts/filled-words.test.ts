// Are the words to copy filled from the profile, and is nothing filled that may mean somebody else?
import { expect, it } from 'vitest';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import { filledWords, knownWords } from '../../../../lib/filing/facts/filled-words';
import { precheck } from '../../../../lib/filing/report/precheck';
import { book } from '../../../rulebook';
import { sample } from '../sample-client';

const client = sample();
const [service] = client.services;
const principal = client.people.find(({ id }) => id === client.entity.subjectPrincipal)?.name ?? '';
if (!service) throw new Error('the sample has a service');
const theirs = { ...service, servicePrincipal: client.entity.subjectPrincipal };

it('fills the names that the profile holds and leaves the other blanks', () => {
  const words = '使用人为【单位名称】【负责人姓名】的【直系亲属称谓】【使用人姓名】';
  expect(filledWords(words, knownWords(client, theirs))).toBe(
    `使用人为${client.entity.name}${principal}的【直系亲属称谓】【使用人姓名】`,
  );
  const other = { ...service, servicePrincipal: 'somebody-else' };
  expect(filledWords('【负责人姓名】', knownWords(client, other))).toBe('【负责人姓名】');
});

it('stand so in the report of a filing in Tianjin', () => {
  const { entity } = client;
  const inTianjin = {
    ...client,
    entity: { ...entity, region: { code: '120101', names: ['天津市', '天津市', '和平区'] } },
    services: [{ ...theirs, remark: '介绍茶叶' }],
  };
  const filing = {
    ...{ id: 'f', provider: 'aliyun', intent: 'open-or-host' as const, services: [service.id] },
    ...{ answers: [], state: 'draft' as const },
  };
  const input = precheckInput(book, inTianjin, filing, service.id, '2026-11-28');
  const decision = {
    ...{ intent: 'open-or-host', serverInMainland: true, serviceKind: 'website', subjectRecord: 'none' },
    ...{ serviceRecord: 'none', pendingOrder: false },
  };
  const { findings } = precheck(book, { ...input, decision });
  const copies = findings.flatMap(({ copy }) => copy ?? []);
  expect(copies).toContainEqual(expect.stringContaining(`使用人为${entity.name}的员工【姓名】`));
});
