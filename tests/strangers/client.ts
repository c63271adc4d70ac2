// Who fills the generated pages? One fictional client without two equal values, so that each value shows to which field it belongs.

/** A value in the engine's form: text, yes or no, several values, or documents. */
export type Held = string | boolean | readonly string[] | { readonly documents: readonly string[] };
export type Values = Readonly<Record<string, Held>>;

export const REGION = ['浙江省', '杭州市', '西湖区'] as const;
const STREET = '示例路1号501室';

/** What identifies the client; any other name or number on a page is somebody else's. */
export const IDENTITY = {
  names: ['杭州示例云帆科技有限公司', '张示例', '李样本', '王范例', '赵法人'],
  numbers: ['91330106MA0AHL014E', '33010619850312001X', '33010219900708002X', '330106197001010035'],
  domains: ['yunfan-sample.com', 'yunfan-shop.cn'],
  phones: ['19900000001', '19900000002', '19900000003', '19900000004'],
};

const UPLOADS = [
  'upload.subjectCert',
  'upload.principalIdFront',
  'upload.principalIdBack',
  'upload.servicePrincipalIdFront',
  'upload.servicePrincipalIdBack',
  'upload.domainCert',
  'upload.verificationForm',
  'upload.commitment',
  'upload.principalAuthorization',
  'upload.servicePrincipalAuthorization',
  'upload.sitePlan',
] as const;

export const fileOf = (id: string): string => `${id.replace('upload.', '')}.jpg`;

/** Each document by its id, which is also the id of its upload slot. */
export const DOCUMENTS = Object.fromEntries(
  UPLOADS.map((id) => [id, { fileName: fileOf(id), mediaType: 'image/jpeg' }]),
);

const ENTITY: Values = {
  'entity.name': '杭州示例云帆科技有限公司',
  'entity.nature': 'enterprise',
  'entity.natureGroup': 'organization',
  'entity.certType': 'business-licence',
  'entity.certNumber': '91330106MA0AHL014E',
  'entity.certAddress': `${REGION.join('')}证件路2号`,
  'entity.region': REGION,
  'entity.mailAddress': `${REGION.join('')}${STREET}`,
  'entity.investor': '示例投资控股有限公司',
  'entity.legalPersonName': '赵法人',
  'entity.legalPersonCertNumber': '330106197001010035',
  'entity.remark': '主体备注：此地址已是详细地址',
  'entity.icpNumber': '浙ICP备20000001号',
};

const SERVICE: Values = {
  'service.kind': 'website',
  'service.homeUrl': ['https://www.yunfan-sample.com'],
  'service.content': ['unit-portal'],
  'service.preApproval': ['none'],
  'service.language': ['zh-Hans'],
  'service.openDate': '2026-03-05',
  'service.icpNumber': '浙ICP备20000001号-1',
  'service.remark': '网站备注：介绍本公司的软件产品与服务，不含论坛和交易功能。',
  'service.name': '云帆科技产品介绍',
  'access.ip': ['192.0.2.10'],
  'access.authCode': 'BA0123456789',
  'app.name': '云帆掌上办',
  'app.packageName': 'com.yunfan.sample',
  'app.publicKey': 'A1B2C3D4E5F60718293A4B5C6D7E8F90',
  'app.signature': '0F:1E:2D:3C:4B:5A:69:78:87:96:A5:B4:C3:D2:E1:F0',
};

const person = (role: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${role}.${name}`, value]));

const ZHANG: Values = {
  name: '张示例',
  certType: 'resident-id',
  certNumber: '33010619850312001X',
  certValidity: ['2020-01-02', '2040-01-02'],
  certLongTerm: false,
  mobile: '19900000001',
  landline: '0571-20000001',
  emergencyPhone: '19900000003',
  email: 'zhang@yunfan-sample.com',
};

const LI: Values = {
  name: '李样本',
  certType: 'resident-id',
  certNumber: '33010219900708002X',
  certValidity: ['2021-05-06', '2041-05-06'],
  certLongTerm: false,
  mobile: '19900000002',
  landline: '0571-20000002',
  emergencyPhone: '19900000004',
  email: 'li@yunfan-sample.com',
};

/** How the client of one page differs from the usual one. */
export interface ClientOf {
  readonly hasTwoDomains: boolean;
  readonly isSamePrincipal: boolean;
  readonly isLongTerm: boolean;
}

/** The values of the two services; the second has its own where pages ask for two. */
export function valuesOf({ hasTwoDomains, isSamePrincipal, isLongTerm }: ClientOf): readonly Values[] {
  const until: Values = isLongTerm ? { certLongTerm: true, certValidity: ['2020-01-02', 'long-term'] } : {};
  const principal: Values = { ...ZHANG, ...until };
  const first: Values = {
    ...ENTITY,
    ...SERVICE,
    ...person('subjectPrincipal', principal),
    ...person('servicePrincipal', isSamePrincipal ? principal : LI),
    ...Object.fromEntries(UPLOADS.map((id) => [id, { documents: [id] }])),
    'service.domain': hasTwoDomains ? ['yunfan-sample.com', 'yunfan-shop.cn'] : ['yunfan-sample.com'],
    'servicePrincipal.sameAsPrincipal': isSamePrincipal,
  };
  const second: Values = {
    ...first,
    'service.name': '云帆在线展厅',
    'service.domain': ['yunfan-shop.cn'],
    'service.homeUrl': ['https://www.yunfan-shop.cn'],
    'service.remark': '网站备注：在线展厅，只展示图片与文字。',
    'service.icpNumber': '浙ICP备20000001号-2',
  };
  return [first, second];
}
