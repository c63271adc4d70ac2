// Which refusals speak of where the service is hosted: addresses, place, language, way of access?
import { app, company, mini } from '../clients';
import { order, type Pair, pair, service } from '../pair';

const ips = (id: string, list: string[] | null, says: RegExp, of: Pair['of'] = company): Pair =>
  pair(
    id,
    of,
    (client) => {
      service(client).access.ips = list;
    },
    says,
  );
const access = (id: string, more: object, says: RegExp, of: Pair['of'] = company): Pair =>
  pair(
    id,
    of,
    (client) => {
      Object.assign(service(client).access, more);
    },
    says,
  );
const lines = (client: ReturnType<Pair['of']>, languages: string[]) => {
  service(client).languages = languages;
};

export const ACCESS: readonly Pair[] = [
  access('server-abroad', { location: { code: '810000', names: ['香港特别行政区'] } }, /中国(内地|大陆)/),
  access('server-abroad/2', { location: { code: '710000', names: ['台湾省'] } }, /中国(内地|大陆)/, app),
  ips('ip-invalid', ['300.1.1.1'], /IP/),
  ips('ip-invalid/2', ['192.0.2'], /IP/),
  ips('ip-invalid/3', ['www.yunfan-sample.com'], /IP/, app),
  ips('ip-range', ['203.0.113.0/24'], /IP段|地址段/),
  ips('ip-range/2', ['203.0.113.1-203.0.113.20'], /IP段|地址段/),
  ips('ip-private', ['192.168.1.20'], /内网|私有/),
  ips('ip-private/2', ['10.20.30.40'], /内网|私有/),
  ips('ip-private/3', ['192.0.2.10', '172.20.0.5'], /内网|私有/, mini),
  ips('ip-private/4', ['127.0.0.1'], /内网|私有|本机/),
  pair(
    'ip-too-many',
    () => {
      const client = company();
      order(client).provider = 'ucloud';
      service(client).access.provider = 'ucloud';
      return client;
    },
    (client) => {
      service(client).access.ips = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'];
    },
    /3个IP|IP.*3个/,
  ),
  ips('ip-missing', [], /IP/),
  ips('ip-missing/2', null, /IP/),
  pair(
    'ip-missing/3',
    company,
    (client) => {
      delete service(client).access.ips;
    },
    /IP/,
  ),
  pair('ip-not-provider', company, () => undefined, /IP/, {
    'resource.valid': false,
    'entity.filedSitesIpMatch': false,
    'resource.ipOfProvider': false,
  }),
  access('access-method', { method: 'by-pigeon' }, /接入方式/),
  access('access-method/2', { method: null }, /接入方式/),
  access('server-place-missing', { location: null }, /放置地|服务器所在/),
  pair(
    'server-place-missing/2',
    company,
    (client) => {
      delete service(client).access.location;
    },
    /放置地|服务器所在/,
  ),
  pair('language-invalid', company, (client) => lines(client, ['klingon']), /语言/),
  pair('language-invalid/2', company, (client) => lines(client, ['zh-Hans', '火星文']), /语言/),
  pair('language-missing', company, (client) => lines(client, []), /语言/),
];
