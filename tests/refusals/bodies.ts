// The sound clients once more, as other kinds of body, a resident of Hong Kong, and an app for one more platform.
import { app, type company, person, residentNumber, unifiedCode } from './clients';
import { type Pair, principal, service } from './pair';

type Of = Pair['of'];

/** The client as another kind of body: its name, certificate and code, and the body above it instead of an investor. */
const body =
  (type: string, certType: string, code: string, name: string) =>
  (of: typeof company, province: string): Of =>
  () => {
    const client = of(province);
    const { entity: own } = client;
    const before = own.name;
    const full = `${before.slice(0, 2)}${name}`;
    Object.assign(own, {
      type,
      certType,
      name: full,
      certNumber: unifiedCode(code, own.region.code),
      investor: '示例市样本主管局',
      businessScope: '开展业务交流与公益服务',
    });
    for (const one of client.services)
      for (const its of one.domains) if (its.owner === before) its.owner = full;
    return client;
  };
export const institution = body(
  'public-institution',
  'institution-legal-person-certificate',
  '12',
  '市示例科技馆',
);
export const society = body('social-organization', 'society-registration', '51', '市示例登山协会');
export const school = body(
  'private-non-enterprise',
  'private-non-enterprise-registration',
  '52',
  '示例文博中心',
);
export const foundation = body('foundation', 'foundation-registration', '53', '示例公益基金会');
export const lawyers = body('law-firm', 'law-firm-licence', '31', '示例律师事务所');
export const office = body('government', 'uscc-certificate-government', '11', '市示例区水务局');
export const trader = body('enterprise', 'business-licence', '92', '示例区云帆日用品店（个体工商户）');

/** A resident of Hong Kong with a residence permit. */
export const hongKong =
  (province: string): Of =>
  () => {
    const client = person(province);
    const number = residentNumber('810000', '1995-06-20');
    Object.assign(principal(client), {
      region: 'hong-kong',
      certType: 'hk-mo-residence-permit',
      certNumber: number,
      certValidUntil: '2030-05-01',
    });
    Object.assign(client.entity, {
      certType: 'hk-mo-residence-permit',
      certNumber: number,
      certValidUntil: '2030-05-01',
    });
    return client;
  };

/** The company with an app for one more platform. */
export const harmony =
  (province: string): Of =>
  () => {
    const client = app(province);
    const [first] = service(client).apps;
    if (first !== undefined) service(client).apps.push({ ...first, platform: 'harmony' });
    return client;
  };
