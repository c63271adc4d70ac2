// What does the practice portal hold before anyone types? Nothing, or, with `?prefill=other`, another company's draft.
import { type Value, withValue } from '../state/tree';

const emptyPerson = (): Value => ({
  name: '',
  certType: '',
  certNumber: '',
  mobile: '',
  landline: '',
  emergencyPhone: '',
  email: '',
});

/** A website block as it stands when it is added. */
export const emptyService = (): Value => ({
  name: '',
  domain: '',
  homeUrl: '',
  content: '',
  preApproval: '',
  preApprovalType: '',
  languages: ['中文简体'],
  openDate: '',
  location: [],
  remark: '',
  sameAsPrincipal: false,
  principal: emptyPerson(),
});

const emptyModel = (): Value => ({
  entity: {
    region: { province: '', city: '', district: '' },
    nature: '',
    certType: '',
    certNumber: '',
    name: '',
    certAddress: '',
    mailAddress: '',
    investor: '',
    remark: '',
  },
  access: { domain: '', resource: '' },
  subjectPrincipal: {
    name: '',
    certType: '',
    certNumber: '',
    certValidFrom: '',
    certValidUntil: '',
    certLongTerm: false,
    mobile: '',
    smsCode: '',
    landline: { area: '', number: '', extension: '' },
    emergencyPhone: '',
    email: '',
  },
  consent: false,
  services: [emptyService()],
});

// A fictional company: the identity guard must notice that it is not the client.
const FOREIGN_ENTITY: Value = {
  region: { province: '江苏省', city: '南京市', district: '玄武区' },
  nature: '企业',
  certType: '营业执照（个人或企业）',
  certNumber: '91320102MA1XK7N20T',
  name: '南京临江仙样例贸易有限公司',
  certAddress: '江苏省南京市玄武区样例路1号',
  mailAddress: '',
  investor: '',
  remark: '',
};

/** The model a visit starts with. */
export function initialModel(prefill: string | null): Value {
  if (prefill !== 'other') return emptyModel();
  const withEntity = withValue(emptyModel(), 'entity', FOREIGN_ENTITY);
  return withValue(withEntity, 'access', { domain: 'linjiangxian.example', resource: 'i-bp1practice02' });
}
