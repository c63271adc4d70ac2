// Who is an ordinary client? One company and one person per province, filled in completely, with nothing unusual about them.
import { Client } from '../../../lib/filing/client/client';
import { allDivisions, divisionNames } from '../../../lib/filing/regions/divisions';
import type { Report } from '../../../lib/filing/report/report';
import type { Rulebook } from '../../../lib/filing/rulebook/open';

export type Kind = 'company' | 'person';

export interface OrdinaryClient {
  readonly kind: Kind;
  readonly province: string;
  readonly client: Client;
}

/** A province's code, its first city, and that city's first district. */
function districtOf(province: string): { readonly code: string; readonly names: readonly string[] } {
  const own = allDivisions.filter(({ code }) => code.startsWith(province.slice(0, 2)));
  const district = own.find(({ code }) => !code.endsWith('00') && code.slice(4) > '01');
  const code = district?.code ?? province;
  return { code, names: divisionNames(code) };
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of that district with its check digit. */
function idNumber(district: string, birth: string, order: string): string {
  const body = `${district}${birth}${order}`;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + ('10X98765432'[sum % 11] ?? '');
}

const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A unified code of a company in that district, with both check digits. */
function creditCode(district: string): string {
  const org = 'MA0AHL01';
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const rest =
    11 - (ORG_WEIGHTS.reduce((sum, weight, at) => sum + weight * signs.indexOf(org[at] ?? ''), 0) % 11);
  const body = `91${district}${org}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  const sum = [...body].reduce((total, sign, at) => total + CODE_SIGNS.indexOf(sign) * (3 ** at % 31), 0);
  return body + (CODE_SIGNS[(31 - (sum % 31)) % 31] ?? '');
}

function ordinary(province: string, kind: Kind, at: number): OrdinaryClient {
  const region = districtOf(province);
  const city = region.names[1] ?? region.names[0] ?? '';
  const address = `${region.names.join('')}示例路${at + 1}号样本大厦501室`;
  const isPerson = kind === 'person';
  const name = isPerson ? '陈示例' : `${city.replace(/市$/, '')}示例云帆科技有限公司`;
  const domain = `sample-yunfan-${at}.cn`;
  const principal = {
    id: 'p1',
    name: '陈示例',
    region: 'mainland',
    certType: 'resident-id',
    certNumber: idNumber(region.code, '19850312', '001'),
    certValidFrom: '2018-05-01',
    certValidUntil: '2038-05-01',
    certAddress: address,
    mobile: '19900000001',
    emergencyPhone: '19900000009',
    email: 'chen@yunfan-sample.cn',
  };
  return {
    kind,
    province,
    client: Client.parse({
      format: 'beiantong.client',
      version: 1,
      id: `ordinary-${kind}-${province}`,
      entity: {
        name,
        type: isPerson ? 'personal' : 'enterprise',
        certType: isPerson ? 'resident-id' : 'business-licence',
        certNumber: isPerson ? principal.certNumber : creditCode(region.code),
        certAddress: address,
        certValidUntil: isPerson ? '2038-05-01' : 'long-term',
        region,
        mailAddress: address,
        ...(isPerson ? {} : { investor: '陈示例', businessScope: '软件开发；计算机系统服务' }),
        remark: null,
        subjectPrincipal: 'p1',
        ...(isPerson ? {} : { legalRepresentative: 'p1' }),
      },
      people: [principal],
      services: [
        {
          id: 's1',
          kind: 'website',
          name: isPerson ? '清晨读书笔记小站' : '云帆科技产品介绍',
          domains: [
            {
              name: domain,
              registrar: '阿里云',
              owner: name,
              expires: '2028-06-30',
              realNameSince: '2026-08-01',
            },
          ],
          homeUrls: [`www.${domain}`],
          content: [isPerson ? 'other' : 'unit-portal'],
          preApproval: [],
          languages: ['zh-Hans'],
          openedOn: '2026-12-15',
          remark: isPerson ? '个人读书笔记' : '介绍本公司自主开发的软件产品',
          servicePrincipal: 'p1',
          access: {
            provider: 'aliyun',
            resource: 'i-sample-0001',
            ips: ['192.0.2.10'],
            method: 'cloud-access',
            location: { code: `${region.code.slice(0, 4)}00`, names: region.names.slice(0, 2) },
          },
        },
      ],
      documents: [],
      filings: [{ id: 'f1', provider: 'aliyun', intent: 'open-or-host', services: ['s1'], answers: [] }],
    }),
  };
}

/** Two clients for each of the provinces whose six-digit codes are passed. */
export function ordinaryClients(provinces: readonly string[]): readonly OrdinaryClient[] {
  return provinces.flatMap((province, at) => [
    ordinary(province, 'company', at),
    ordinary(province, 'person', at),
  ]);
}

/** The client with a picture for every document that its report demands. */
export function withNeededDocuments(book: Rulebook, client: Client, report: Report): Client {
  const needed = report.documents.filter(
    ({ requirement, id }) => requirement === 'required' && book.documents.get(id)?.limits.profile === 'image',
  );
  const ownerOf = (type: string) =>
    /principal/.test(type) ? 'p1' : /domain|service|site/.test(type) ? 's1' : 'entity';
  const documents = needed.map(({ id }, at) => ({
    id: `d${at}`,
    type: id,
    of: ownerOf(id),
    fileName: `${id}.jpg`,
    mediaType: 'image/jpeg' as const,
    issuedOn: '2026-11-20',
    data: '',
  }));
  return { ...client, documents };
}
