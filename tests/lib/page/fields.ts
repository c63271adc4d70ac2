// How do tests make a field without a page?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCertificateNumber, checkNumber } from '../../../lib/filing/numbers/check-number';
import type { ClientValues, Field, PageReading } from '../../../lib/page/model';
import type { PlanOptions } from '../../../lib/page/plan/verdict';
import { lexiconOf } from '../../../lib/page/recognise/lexicon';
import type { Vocabulary } from '../../../lib/page/recognise/portal-map';

const FILE = join(import.meta.dirname, '..', '..', '..', 'rules', 'portals', 'fields.json');
const vocabulary = JSON.parse(readFileSync(FILE, 'utf8')) as Vocabulary; // tests/portals.test.ts checks that the file has this type
export const lexicon = lexiconOf(vocabulary);

export function field(label: string, more: Partial<Field> = {}): Field {
  const section = more.section ?? [];
  return {
    key: `${section.join('>')}/${label}/${more.occurrence ?? 0}/${more.kind ?? 'text'}`,
    kind: 'text',
    label,
    section,
    occurrence: 0,
    placeholder: '',
    hints: [],
    required: false,
    editable: true,
    visible: true,
    value: [],
    options: [],
    maxLength: null,
    accept: '',
    multiple: false,
    prefix: '',
    error: '',
    ...more,
  };
}

export function reading(fields: readonly Field[]): PageReading {
  const url = 'https://portal.example/';
  return { url, title: '', headings: [], fields, evidence: [], fingerprint: '', buttons: [] };
}

export const options: PlanOptions = {
  service: 0,
  isFilingForm: true,
  isKnownPortal: true,
  checkNumber: (check, value, certType) => {
    if (check === 'certificate') return checkCertificateNumber(certType ?? '', value, '2026-11-24');
    if (check !== 'phone') return checkNumber(check, value, '2026-11-24');
    const mobile = checkNumber('mainland-mobile', value, '2026-11-24');
    return mobile.ok ? mobile : checkNumber('landline', value, '2026-11-24');
  },
  documentNames: { licence: { fileName: 'licence.jpg', mediaType: 'image/jpeg' } },
};

/** The values of a fictional client. */
export const values: ClientValues = {
  'entity.name': '杭州示例云帆科技有限公司',
  'entity.nature': 'enterprise',
  'entity.certType': 'business-licence',
  'entity.certNumber': '91330106MA0AHL014E',
  'entity.region': ['浙江省', '杭州市', '西湖区'],
  'entity.mailAddress': '浙江省杭州市西湖区示例路1号501室',
  'subjectPrincipal.name': '张示例',
  'subjectPrincipal.certType': 'resident-id',
  'subjectPrincipal.certNumber': '33010619850312001X',
  'subjectPrincipal.mobile': '19900000001',
  'subjectPrincipal.landline': '0571-20000001',
  'servicePrincipal.name': '李样本',
  'servicePrincipal.certType': 'resident-id',
  'servicePrincipal.certNumber': '33010219900708002X',
  'servicePrincipal.mobile': '19900000002',
  'service.name': '云帆科技产品介绍',
  'service.domain': ['yunfan-sample.com'],
  'service.content': ['unit-portal'],
  'service.language': ['zh-Hans', 'en'],
  'servicePrincipal.sameAsPrincipal': false,
  'upload.subjectCert': { documents: ['licence'] },
};
