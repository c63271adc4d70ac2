// Is of each demand on a paper said beside the paper's name what the name does not say, and no less?
import { describe, expect, it } from 'vitest';
import { demandBeside, tellsSigning } from '../../../../lib/filing/report/paper-demands';
import { book } from '../../../rulebook';

const ruleOf = (name: string) => {
  const rule = book.rules.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`no rule ${name}`);
  return rule;
};
const beside = (name: string, isMade = false) =>
  demandBeside(book, { rule: name, message: ruleOf(name).event.params.message }, isMade);

describe('what a rule wants of a paper', () => {
  it.each([
    ['guangdong-personal-commitment-letter', '本人正楷签名、按手印、手写身份证号和日期'],
    ['fujian-personal-residence-proof', '居住证或暂住证'],
    ['hunan-all-domain-cert', null],
    ['service-principal-letter', null],
    ['nat-police-id', '正反面'],
    ['jiangxi-personal-handheld', '个人须上传手持身份证的照片（应季着装，留出四周边框）'],
    ['jiangsu-all-pledge-video', '网站负责人须手持填好的承诺书原件录制朗读视频，文字清晰可见'],
    ['inner-mongolia-org-hospital-docs', '涉及医院须上传执照、《医疗机构执业许可证》和《医疗广告审查证》'],
  ])('by %s', (name, left) => {
    expect(beside(name)?.zh ?? null).toBe(left);
  });

  it('names no paper that the agent writes, and keeps how it is signed', () => {
    expect(beside('shaanxi-org-rep-letter', true)).toBeNull();
    const signing = beside('guangdong-org-commitment-letter', true);
    expect(signing && tellsSigning([signing])).toBe(true);
    const without = beside('fujian-personal-residence-proof');
    expect(without && tellsSigning([without])).toBe(false);
  });

  it('is whole where no rule is behind it: what is wrong with the file', () => {
    const message = { zh: '已过期', en: 'expired' };
    expect(demandBeside(book, { rule: 'document-invalid:site-construction-plan', message }, true)).toBe(
      message,
    );
  });

  it('is said of a demand alone, in both languages', () => {
    const said = book.rules.filter(({ event }) => event.params.beside !== undefined);
    const idle = said.filter(({ event: { params } }) => params.severity !== 'block' || !params.document);
    expect(said.length).toBeGreaterThan(0);
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
