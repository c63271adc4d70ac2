// Does each scan of a folder find its client, and does none find another's?
import { describe, expect, it } from 'vitest';
import { matchScans, type ScanOwner } from '../../../../lib/filing/client/match-scans';
import { book } from '../../../rulebook';

const kinds = book.shared['documents/documents.json'].documents;
const owners: readonly ScanOwner[] = [
  { id: 'a', name: '杭州示例云帆科技有限公司', domains: ['yunfan-sample.com'] },
  { id: 'b', name: '示例', domains: ['fan-sample.com'] },
  { id: 'c', name: '杭州示例云帆科技有限公司第二分公司', domains: [] },
  { id: 'd', name: '王示范', domains: ['wang.example'] },
  { id: 'e', name: '王示范', domains: [] },
];
const match = (path: string) => matchScans([path], owners, kinds)[0];

describe('a scan', () => {
  it.each([
    ['杭州示例云帆科技有限公司_营业执照.jpg', 'a', 'subject-certificate', null],
    ['杭州示例云帆科技有限公司/身份证正面.png', 'a', 'subject-principal-id', 'front'],
    ['杭州示例云帆科技有限公司第二分公司 - 营业执照.pdf', 'c', 'subject-certificate', null],
    ['域名证书 yunfan-sample.com.jpg', 'a', 'domain-certificate', null],
    ['FAN-SAMPLE.COM 域名证书.pdf', 'b', 'domain-certificate', null],
  ])('%s goes to %s', (path, client, document, side) => {
    expect(match(path)).toMatchObject({ client, document, side, candidates: [] });
  });

  it('that two clients of one name fit goes to neither, and names both', () => {
    expect(match('王示范 身份证反面.jpg')).toMatchObject({
      client: null,
      candidates: ['d', 'e'],
      side: 'back',
    });
  });

  it.each(['IMG_2041.jpg', '其他公司_营业执照.jpg', 'xyunfan-sample.com.cn 域名证书.jpg'])(
    '%s goes to nobody',
    (path) => {
      expect(match(path)).toMatchObject({ client: null, candidates: [] });
    },
  );

  it('with a name that says no kind has none', () => {
    expect(match('杭州示例云帆科技有限公司/IMG_1.jpg')).toMatchObject({ client: 'a', document: null });
  });
});

it('of 500 files the 40 that match nobody are told, and no file goes to another client', () => {
  const many = Array.from({ length: 115 }, (_, at) => ({
    id: `c${at}`,
    name: `样例${at}号贸易有限公司`,
    domains: [],
  }));
  const mine = many.flatMap(({ name }) =>
    ['营业执照', '身份证正面', '身份证反面', '域名证书'].map((kind) => `${name}/${kind}.jpg`),
  );
  const strangers = Array.from({ length: 40 }, (_, at) => `扫描${at}/营业执照.jpg`);
  const found = matchScans([...mine, ...strangers], many, kinds);
  expect(found.filter(({ client }) => client === null).map(({ path }) => path)).toEqual(strangers);
  for (const { path, client } of found)
    if (client !== null) expect(path.startsWith(`${many.find(({ id }) => id === client)?.name}/`)).toBe(true);
});
