// Is a file's name a fair hint at what it is, and is there no guess where it is none?
import { expect, it } from 'vitest';
import { guessDocument } from '../../../../lib/filing/client/document-files';
import { book } from '../../../rulebook';

const documents = [...book.documents.values()];
const guess = (name: string) => guessDocument(name, documents);

it.each([
  ['营业执照副本.jpg', 'subject-certificate', null],
  ['ＩＤ-card-Front.PNG', 'subject-principal-id', 'front'],
  ['张示例身份证国徽面.jpg', 'subject-principal-id', 'back'],
  ['网站负责人身份证人像面.jpg', 'service-principal-id', 'front'],
  ['yunfan-sample.com域名实名认证截图.png', 'domain-real-name-screenshot', null],
  ['主体负责人授权书(签字).pdf', 'subject-principal-authorization', null],
  ['广东省互联网信息服务备案承诺书.pdf', 'guangdong-commitment', null],
])('%s', (name, document, side) => {
  expect(guess(name)).toEqual({ document, side });
});

it('says nothing of a name that says nothing', () => {
  expect(guess('IMG_20260801_120000.jpg')).toEqual({ document: null, side: null });
});
