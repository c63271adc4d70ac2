// @vitest-environment happy-dom
// Is a log-in beside a filing form left alone, and the form filled as if the log-in were not there?
import { afterEach, describe, expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { readPage } from '../../../../lib/page/read/read';
import { lexicon, options, values } from '../fields';

afterEach(() => document.body.replaceChildren());

const item = (label: string, type = 'text'): string =>
  `<div class="form-item"><label>${label}</label><input type="${type}"></div>`;

const FILING = `<section><h2>主体负责人信息</h2>${['主体负责人姓名', '手机号码', '网站名称', '网站域名'].map((label) => item(label)).join('')}<button>下一步</button></section>`;

/** What would be written, in order, and how many rows the plan has. */
function planOn(html: string): { readonly written: string[]; readonly rows: number } {
  document.body.innerHTML = html;
  document.title = 'ICP备案';
  const { reading } = readPage(document, { url: 'https://console.example/beian' });
  const plan = planFor(reading, null, lexicon, [values], { ...options, isFilingForm: false });
  const written = plan.filter(({ action }) => action === 'fill').map(({ fieldId }) => fieldId ?? '');
  return { written, rows: plan.length };
}

const OURS = ['subjectPrincipal.name', 'subjectPrincipal.mobile', 'service.name', 'service.domain'];

describe('a log-in on the page of a filing', () => {
  it.each([
    [
      'beside the form, under a heading of its own',
      `<div><h2>用户登录</h2>${item('手机号码')}${item('密码', 'password')}<button>登录</button></div>`,
    ],
    [
      'by a code instead of a password',
      `<form><h3>短信登录</h3>${item('手机号')}${item('短信验证码')}<button>立即登录</button></form>`,
    ],
    [
      'with its heading outside its box',
      `<h2>登录</h2><form>${item('账号')}${item('密码', 'password')}<label><input type="checkbox">记住我</label><button>进入</button></form>`,
    ],
    [
      'in English',
      `<div class="card"><h2>Sign in</h2>${item('Mobile phone')}${item('Password', 'password')}<button>Sign in</button></div>`,
    ],
  ])('%s: above and below, the form is filled completely and nothing of the log-in', (_, logIn) => {
    expect(planOn(logIn + FILING).written).toEqual(OURS);
    expect(planOn(`<div>${FILING}</div>${logIn}`).written).toEqual(OURS);
  });

  it('is no form of ours when it is alone, and neither is a registration', () => {
    expect(
      planOn(`<h1>登录</h1>${item('手机号码')}${item('密码', 'password')}<button>登录</button>`).rows,
    ).toBe(0);
    const more = ['单位名称', '手机号码', '电子邮箱'].map((label) => item(label)).join('');
    expect(
      planOn(`<h1>注册账号</h1><form>${more}${item('密码', 'password')}<button>注册</button></form>`).rows,
    ).toBe(0);
  });

  it('is not recognized by the page’s header: a log-in there says nothing about the form', () => {
    const head = '<header><button>登录</button><button>注册</button><button>搜索</button></header>';
    expect(planOn(head + FILING).written).toEqual(OURS);
  });

  it('leaves the boxes of the filing: a form with a mobile number and a code keeps its number', () => {
    const step = `<main><h2>主体负责人信息</h2>${item('主体负责人姓名')}${item('主体负责人手机号码')}${item('短信验证码')}${item('网站名称')}</main>`;
    expect(planOn(`<button>登录</button>${step}`).written).toContain('subjectPrincipal.mobile');
  });
});

it('a password by which somebody who is logged in confirms a filing makes no log-in of the number beside it', () => {
  const row = `<div>${item('手机号码')}${item('登录密码', 'password')}</div>`;
  const html = FILING.replace(item('手机号码'), '').replace('<button>', `${row}<button>`);
  expect(planOn(html).written.toSorted()).toEqual(OURS.toSorted());
});
