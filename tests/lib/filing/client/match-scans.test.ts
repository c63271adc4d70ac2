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

describe('a scan named as agencies name them', () => {
  const firm = (id: string, name: string, person: string): ScanOwner => ({
    ...{ id, name, domains: [] },
    people: [person],
  });
  const clients: readonly ScanOwner[] = [
    firm('bridge', '广州云栈桥信息科技有限公司', '李晓岚'),
    firm('carp', '东莞市锦鲤跃五金制品有限公司', '叶国梁'),
    firm('tile', '佛山市青砖瓦陶瓷有限公司', '霍建明'),
    firm('wave', '深圳市麦浪声电子有限公司', '罗志恒'),
    firm('lychee', '广州增城荔枝湾农业发展有限公司', '刘桂芳'),
    firm('cotton', '广州荔湾木棉红文化传播有限公司', '苏曼青'),
    firm('grain', '广州禾穗里商贸有限公司', '黄文涛'),
    firm('sail', '珠海市帆影旅游服务有限公司', '林帆'),
    firm('north', '北京示例云帆科技有限公司', '周小满'),
    firm('south', '上海示例云帆科技有限公司', '周小满'),
    firm('self', '梁雨桐', '梁雨桐'),
  ];
  const found = (path: string) => matchScans([path], clients, kinds)[0];

  it.each([
    ['云栈桥信息科技-营业执照副本.jpg', 'bridge', 'subject-certificate', null],
    ['云栈桥 执照.jpg', 'bridge', 'subject-certificate', null],
    ['云栈桥信息科技_李晓岚身份证反面.jpg', 'bridge', 'subject-principal-id', 'back'],
    ['锦鲤跃五金制品/叶国梁身份证国徽面.jpg', 'carp', 'subject-principal-id', 'back'],
    ['青砖瓦陶瓷 营业执照.jpg', 'tile', 'subject-certificate', null],
    ['深圳市麦浪声电子-营业执照副本.jpg', 'wave', 'subject-certificate', null],
    ['荔枝湾农业 营业执照.jpg', 'lychee', 'subject-certificate', null],
    ['木棉红营业执照正本.jpg', 'cotton', 'subject-certificate', null],
    ['黄文涛身份证正面.jpg', 'grain', 'subject-principal-id', 'front'],
    ['身份证-黄文涛-人像面.jpg', 'grain', 'subject-principal-id', 'front'],
    ['林帆身份证正.jpg', 'sail', 'subject-principal-id', 'front'],
    ['北京示例云帆 营业执照.jpg', 'north', 'subject-certificate', null],
    ['梁雨桐身份证反面.jpg', 'self', 'subject-principal-id', 'back'],
  ])('%s goes to %s', (path, client, document, side) => {
    expect(found(path)).toMatchObject({ client, document, side, candidates: [] });
  });

  it.each([
    ['示例云帆科技 营业执照.jpg', ['north', 'south']], // the short form of both
    ['周小满身份证正面.jpg', ['north', 'south']], // a person of both
    ['云栈桥贸易有限公司 营业执照.jpg', ['bridge']], // another trade
    ['上海云栈桥信息科技 营业执照.jpg', ['bridge']], // another place
    ['云栈桥信息科技_黄文涛身份证正面.jpg', ['bridge', 'grain']], // a person of another firm
    ['云栈桥信息科技_王五身份证正面.jpg', ['bridge']], // a person of none
  ])('%s is doubtful', (path, candidates) => {
    expect(found(path)).toMatchObject({ client: null, candidates });
  });

  it.each([
    ['大树根家具 执照.jpg', '大树根家具'],
    ['云栈桥信息科技_王五身份证正面.jpg', '王五'],
    ['IMG_20261103_142233.jpg', null],
    ['林帆影身份证.jpg', '林帆影'],
    ['广东省互联网信息服务备案承诺书.pdf', null],
  ])('%s names %s, who is nobody here', (path, stranger) => {
    expect(found(path)).toMatchObject({ client: null, stranger });
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
