// @vitest-environment happy-dom
// Does the place of a name or a number determine its weight, so that only the form's own text can block a fill?
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../lib/page/model';
import { identityVerdict } from '../../../../lib/page/plan/identity-conflicts';
import { EVIDENCE_PLACES } from '../../../../lib/page/read/evidence-weight';
import { readPage } from '../../../../lib/page/read/read';

afterEach(() => document.body.replaceChildren());

const FORM = '<main><div class="form-item"><label>主办单位名称</label><input></div></main>';
const NAME = '南京样例贸易有限公司';
const NUMBER = '91320102MA1XK7N20T';

function evidenceIn(html: string): readonly Evidence[] {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.evidence;
}

/** What the page weighs for a client of another name, number and domain. */
function verdictOn(html: string): 'blocks' | 'warns' | 'silent' {
  const client = {
    names: ['杭州示例云帆科技有限公司'],
    numbers: ['91330106MA0AHL014E'],
    domains: ['yunfan-sample.com'],
    phones: ['19900000001'],
  };
  const { conflicts, doubts } = identityVerdict(evidenceIn(html), [], [], client);
  if (conflicts.length > 0) return 'blocks';
  return doubts.length > 0 ? 'warns' : 'silent';
}

/** One page or more for each place of the table. */
const SAMPLES: Readonly<Record<string, readonly (readonly [html: string, verdict: string])[]>> = {
  isInFoot: [
    [`${FORM}<div class="page-foot"><p>主办单位：${NAME}</p></div>`, 'silent'],
    [`${FORM}<div><p>主办单位：${NAME}</p><p>版权所有 © 2026 公网安备 32010202000001号</p></div>`, 'silent'],
    [`${FORM}<div><p>主办单位：${NAME} 技术支持：宁波样板网络有限公司</p></div>`, 'silent'],
  ],
  isSaidAsExample: [
    [`${FORM}<p>示例：${NUMBER}</p>`, 'silent'],
    [`${FORM}<p>统一社会信用代码共 18 位，例如 ${NUMBER}</p>`, 'silent'],
    [`${FORM}<p>Credit code, e.g. ${NUMBER}</p>`, 'silent'],
    [`${FORM}<p>主办单位名称：例如${NAME}</p>`, 'silent'],
    [`${FORM}<p>主办单位名称：如：${NAME}</p>`, 'silent'],
  ],
  isPerhapsExample: [[`${FORM}<p>主办单位名称：如${NAME}</p>`, 'warns']],
  isBesidePage: [
    [`${FORM}<aside><dl><dt>主办单位名称</dt><dd>${NAME}</dd></dl></aside>`, 'warns'],
    [`${FORM}<div role="tooltip">证件号码：${NUMBER}</div>`, 'warns'],
  ],
  isInBoxCalledHelp: [
    [`${FORM}<div class="help-box"><p>主办单位名称：${NAME}</p><p>证件号码：${NUMBER}</p></div>`, 'warns'],
    [`${FORM}<label>主办单位名称</label><div class="form-tip">${NAME}</div>`, 'warns'],
  ],
  isUnderHeadingOfHelp: [
    [`${FORM}<div><h4>填写帮助</h4><ul><li>主办单位名称：${NAME}</li><li>${NUMBER}</li></ul></div>`, 'warns'],
    [
      `${FORM}<div><b>填写示例</b><table><tr><td>主办单位名称</td><td>${NAME}</td></tr></table></div>`,
      'warns',
    ],
  ],
  isUnderHeadingOfAnother: [
    [
      `<div>上次提交（仅供查看）</div><table><tr><td>主办单位全称</td><td>${NAME}</td></tr></table>${FORM}`,
      'warns',
    ],
    [
      `<section><h3>账号实名信息</h3><div><p>认证主体：${NAME}</p><p>证件号：${NUMBER}</p></div></section>${FORM}`,
      'warns',
    ],
    [`<div>備案主體已註銷</div><p>單位名稱：${NAME}</p>${FORM}`, 'warns'],
  ],
  isAccountInHead: [
    [`<header><span>企业名称：</span><span>${NAME}</span></header>${FORM}`, 'warns'],
    [`<div class="user-info"><span>公司名称：${NAME}</span></div>${FORM}`, 'warns'],
  ],
  isPersonBeforeChange: [
    [
      `${FORM}<table><thead><tr><th>项目</th><th>变更前</th><th>变更后</th></tr></thead><tr><th>负责人证件号码</th><td>${NUMBER}</td><td>-</td></tr></table>`,
      'warns',
    ],
    [
      `${FORM}<table><thead><tr><th>项目</th><th>变更前</th><th>变更后</th></tr></thead><tr><th>主办单位证件号码</th><td>${NUMBER}</td><td>-</td></tr></table>`,
      'blocks',
    ],
  ],
  isOfOneToChoose: [
    [
      `${FORM}<table><tr><td><input type="radio" name="p"></td><td>王二样</td><td>${NUMBER}</td></tr></table>`,
      'warns',
    ],
    [`${FORM}<ul><li>证件号码：<b>${NUMBER}</b> <button type="button">带入</button></li></ul>`, 'warns'],
    [`${FORM}<table><tr><td>主办单位名称</td><td>${NAME}</td><td><a>使用</a></td></tr></table>`, 'warns'],
    [
      `${FORM}<table><tr><td><input type="radio" name="p" checked></td><td>证件号码</td><td>${NUMBER}</td></tr></table>`,
      'blocks',
    ],
    [`${FORM}<table><tr><td>主办单位名称</td><td>${NAME}</td><td><a>修改</a></td></tr></table>`, 'blocks'],
    [
      `${FORM}<table><tr><td>证件号码</td><td>${NUMBER}</td><td><input type="radio">是 <input type="radio">否</td></tr></table>`,
      'blocks',
    ],
  ],
  isNumberInSentence: [
    [
      `${FORM}<p>若您的证照号码与系统中已有的号码相同，请先核对，然后联系客服处理该号码 ${NUMBER}</p>`,
      'warns',
    ],
  ],
  isInFormItself: [
    [`<section><h3>备案主体</h3><p>主办单位名称：${NAME}</p></section>${FORM}`, 'blocks'],
    [`${FORM}<dl><dt>主办单位名称</dt><dd>${NAME}</dd></dl>`, 'blocks'],
    [`${FORM}<p>当前主体 ${NUMBER} 的备案</p>`, 'blocks'],
    [`${FORM}<dl><dt>网站域名</dt><dd>sample-trade.cn</dd></dl>`, 'blocks'],
    [`<header><span>备案主体名称：</span><span>${NAME}</span></header>${FORM}`, 'blocks'],
    [`${FORM}<p>主体负责人手机号码：19900000009</p>`, 'warns'],
    [`${FORM}<p>主体负责人应急手机号码：19900000009</p>`, 'silent'],
    [`<div class="page-header"><span>单位名称：${NAME}</span></div>${FORM}`, 'blocks'],
    [`<div class="el-card__header">主办单位：${NAME}</div>${FORM}`, 'blocks'],
    [`${FORM}<div class="desc-item"><span>主办单位名称</span><p class="desc">${NAME}</p></div>`, 'blocks'],
  ],
};

describe('each place of the table', () => {
  it('has its pages, and no page is left of a place that is gone', () => {
    expect(EVIDENCE_PLACES.map(({ is }) => is.name).sort()).toEqual(Object.keys(SAMPLES).sort());
  });

  it.each(EVIDENCE_PLACES.map(({ is }) => is.name))('%s', (name) => {
    const samples = SAMPLES[name] ?? [];
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.map(([html]) => verdictOn(html))).toEqual(samples.map(([, verdict]) => verdict));
  });

  it('T20: the same name in help and in the form blocks, in whatever order they stand', () => {
    const help = `<aside><p>主办单位名称：${NAME}</p></aside>`;
    const shown = `<dl><dt>主办单位名称</dt><dd>${NAME}</dd></dl>`;
    expect(verdictOn(help + FORM + shown)).toBe('blocks');
    expect(verdictOn(shown + FORM + help)).toBe('blocks');
  });

  it('T20: a page without any box that shows another’s filing blocks, even if its footer is in the same box', () => {
    const review = `<div id="app"><dl><dt>主办单位名称</dt><dd>${NAME}</dd></dl><p>版权所有 © 2026</p></div>`;
    expect(verdictOn(review)).toBe('blocks');
  });

  it.each([
    ['杭州示例云凡科技有限公司', 'blocks'],
    ['如皋示例云帆科技有限公司', 'blocks'],
    ['示例云帆科技有限公司', 'blocks'],
    ['杭州示例云帆科技有限公司', 'silent'],
  ])('T20: %s behind its label %s', (name, verdict) => {
    expect(verdictOn(`${FORM}<p>主办单位名称：${name}</p>`)).toBe(verdict);
  });

  it('names of the account, of the maintainer and of a user are no names of the filing', () => {
    for (const label of ['登录账号企业名称', '技术支持单位名称', '运维单位名称', '账户公司名称'])
      expect([label, verdictOn(`${FORM}<p>${label}：${NAME}</p>`)]).toEqual([label, 'silent']);
    expect(verdictOn(`<header>欢迎您，${NAME}</header>${FORM}`)).toBe('silent');
  });
});
