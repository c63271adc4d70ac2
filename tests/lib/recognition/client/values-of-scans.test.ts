// Does a read paper give a client only what it lacks, tell what contradicts it, and leave alone what is not certain to be its own?
import { expect, it } from 'vitest';
import type { Client } from '@/lib/filing/client/client';
import {
  agreed,
  type ScanPaper,
  valuesOfScan,
  withValuesOfScans,
} from '@/lib/recognition/client/values-of-scans';
import { newClient } from '@/lib/ui/options/clients/editor/draft';

const CODE = '91440101MA5D9NEN52';
const LI = '440103199003071234';

const blank = newClient('bridge');
const [person] = blank.people;
if (person === undefined) throw new Error('a new client has a person');
const bridge: Client = {
  ...blank,
  entity: {
    ...blank.entity,
    ...{ type: 'enterprise', name: '广州云栈桥信息科技有限公司', certNumber: CODE },
    subjectPrincipal: 'li',
  },
  people: [{ ...person, id: 'li', name: '李晓岚', certType: 'resident-id', certNumber: LI }],
};
const licence = (values: Record<string, string>): ScanPaper => ({
  ...{ kind: 'business-licence', document: 'subject-certificate' },
  values: { name: bridge.entity.name, code: CODE, ...values },
});
const back = (values: Record<string, string>, document = 'subject-principal-id'): ScanPaper => ({
  ...{ kind: 'resident-id-back', document, values },
});
const told = (client: Client, paper: ScanPaper) => {
  const { lacking, differing } = valuesOfScan(client, paper);
  return {
    lacking: lacking.map(({ of, field, value }) => `${of} ${field} ${value}`),
    differing: differing.map(({ field, value, held }) => `${field} ${value} / ${held}`),
  };
};

it('offers scope and address of a licence where they are empty, and its representative among the people', () => {
  const paper = licence({
    scope: '软件开发',
    address: '广东省广州市天河区示范路1号',
    representative: '李晓岚',
  });
  const { lacking, differing } = told(bridge, paper);
  expect(lacking).toEqual([
    'entity address 广东省广州市天河区示范路1号',
    'entity scope 软件开发',
    'entity representative 李晓岚',
  ]);
  expect(differing).toEqual([]);
  const filled = withValuesOfScans(bridge, valuesOfScan(bridge, paper).lacking);
  expect(filled.entity).toMatchObject({ businessScope: '软件开发', legalRepresentative: 'li' });
});

it('gives the validity on a back to the person whose card it is stored as, unless it cannot be that of one of this age', () => {
  expect(told(bridge, back({ validFrom: '2018-03-12', validUntil: '2038-03-12' })).lacking).toEqual([
    'li validFrom 2018-03-12',
    'li validUntil 2038-03-12',
  ]);
  // 28 years old on that day: valid for 20 years, so that it is somebody else's card, or misread
  expect(told(bridge, back({ validFrom: '2018-03-12', validUntil: '2028-03-12' }))).toEqual({
    ...{ lacking: [], differing: ['validUntil 2028-03-12 / 2038-03-12'] },
  });
  expect(told(bridge, back({ validUntil: '2038-03-12' }, 'service-principal-id')).lacking).toEqual(
    bridge.services.length === 0 ? [] : ['li validUntil 2038-03-12'],
  );
  expect(told(bridge, back({ validUntil: '2038-03-12' }, 'legal-rep-id')).lacking).toEqual([]);
});

it('never replaces what stands there: what contradicts it is told, what is only written otherwise is not', () => {
  const full: Client = {
    ...bridge,
    entity: { ...bridge.entity, certAddress: '广州市天河区示范路１号', certValidUntil: '2030-01-01' },
  };
  const paper = licence({ address: '广东省广州市天河区示范路1号', validUntil: 'long-term' });
  expect(told(full, paper)).toEqual({ lacking: [], differing: ['validUntil long-term / 2030-01-01'] });
  const values = valuesOfScan(bridge, paper).lacking;
  expect(withValuesOfScans(full, values).entity).toEqual(full.entity); // it was filled in meanwhile
});

it('says nothing for a card of nobody in the client, and takes of two papers only what both say', () => {
  const card: ScanPaper = {
    ...{ kind: 'resident-id-front', document: 'subject-principal-id' },
    values: { name: '黄文涛', number: '440103198601015678', address: '别处' },
  };
  expect(told(bridge, card)).toEqual({ lacking: [], differing: [] });
  const one = valuesOfScan(bridge, licence({ scope: '软件开发', address: '示范路1号' })).lacking;
  const other = valuesOfScan(bridge, licence({ scope: '软件开发', address: '示范路2号' })).lacking;
  expect(agreed([...one, ...other]).map(({ field }) => field)).toEqual(['scope']);
});
