// Is a remark that was asked for written into the profile, where the page is filled from, and not into the filing?
import { expect, it } from 'vitest';
import { answerFacts, bindTab } from '../../../../lib/app/tab/bind';
import { seePage } from '../../../../lib/app/tab/publish';
import type { Client } from '../../../../lib/filing/client/client';
import { createTestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');

/** What is stored after these answers for a client whose remarks are as given. */
async function stored(remarks: readonly (string | undefined)[], answers: Parameters<typeof answerFacts>[2]) {
  const client: Client = {
    ...sample,
    entity: { ...sample.entity, remark: remarks[0] },
    services: sample.services.map((one, at) => ({ ...one, remark: remarks[at + 1] })),
  };
  const test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, client.id);
  await answerFacts(test.app, TAB, answers);
  const read = await test.app.vault.readClientWithoutFiles(client.id);
  if (!read.ok) throw new Error('the client is stored');
  const { entity, services, filings } = read.client;
  const given = filings[0]?.answers.map(({ fact, value }) => [fact, value]) ?? [];
  return { remarks: [entity.remark, ...services.map(({ remark }) => remark)], given };
}

it('is written into the field of the entity or of the one service that lacks it', async () => {
  const before = sample.filings[0]?.answers.map(({ fact, value }) => [fact, value]);
  const asked = await stored(
    [undefined, '公司官网', undefined],
    [
      { fact: 'entity.remark', value: '企业官网' },
      { fact: 'service.remark', value: '产品文档' },
    ],
  );
  expect(asked.remarks).toEqual(['企业官网', '公司官网', '产品文档']);
  expect(asked.given).toEqual(before);
});

it.each([
  ['two services lack it and nobody said which is meant', [undefined, undefined], '介绍产品'],
  ['the profile has one already', ['公司官网', '产品文档'], '介绍产品'],
  ['the profile would not take it', ['公司官网', undefined], '长'.repeat(1500)],
])('stays an answer of the filing where %s', async (_, services, value) => {
  const { remarks, given } = await stored(['企业官网', ...services], [{ fact: 'service.remark', value }]);
  expect(remarks).toEqual(['企业官网', ...services]);
  expect(given).toContainEqual(['service.remark', value]);
});
