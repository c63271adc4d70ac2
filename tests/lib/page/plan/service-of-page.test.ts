// @vitest-environment happy-dom
// Which of two websites is a page about that asks for one, by its short texts?
import { expect, it } from 'vitest';
import type { ClientValues } from '../../../../lib/page/model';
import { serviceOfPage } from '../../../../lib/page/plan/service-of-page';
import { readPage } from '../../../../lib/page/read/read';

const SERVICES: readonly ClientValues[] = [
  {
    'entity.name': '杭州示例云帆科技有限公司',
    'service.name': '云帆科技产品介绍',
    'service.domain': ['yunfan-sample.com'],
  },
  {
    'entity.name': '杭州示例云帆科技有限公司',
    'service.name': '云帆科技技术文档',
    'service.domain': ['yunfan-docs-sample.cn'],
  },
];

function toldBy(shown: string): number | null {
  const field = '<div class="form-item"><label for="a">网站名称</label><input id="a"></div>';
  document.body.innerHTML = `<h1>填写网站信息</h1>${shown}<form>${field}</form>`;
  const { reading } = readPage(document, { url: 'https://portal.example/site' });
  return serviceOfPage(reading, [], SERVICES);
}

const entry = (name: string, state: string) => `<div><span>${name}</span><span>${state}</span></div>`;

it.each([
  '<p>当前正在填写：网站二 yunfan-docs-sample.cn</p>',
  '<p>您正在为域名 <b>yunfan-docs-sample.cn</b> 填写网站信息</p>',
  '<p>本页填写的是第二个网站的资料</p>',
  '<div><span>当前网站：</span><span>云帆科技技术文档</span></div>',
  '<div><span>首页</span> / <span>首次备案</span> / <span>网站二</span></div>',
  '<div><a>yunfan-sample.com</a><a class="item is-active">yunfan-docs-sample.cn</a></div>',
  '<div><a aria-current="false">网站一</a><a aria-current="page">网站二</a></div>',
  `<div>${entry('网站一　yunfan-sample.com', '已填完')}${entry('网站二　yunfan-docs-sample.cn', '填写中')}</div>`,
  `<div>${entry('网站一', '已完成')}${entry('网站二', '待填写')}</div>`,
  '<div>第 2 个网站</div>',
  '<div>网站 2/2</div>',
  '<p>正在填写：第 2 个网站（yunfan-docs-sample.cn），主体信息及第 1 个网站已保存。</p>',
  '<p>第 1 个网站已保存，请继续填写第 2 个网站。</p>',
  '<p>本订单共登记 2 个网站，第 1 个已填完，现在填写第 2 个网站：yunfan-docs-sample.cn</p>',
  '<p>网站 1（yunfan-sample.com）已提交，本次填写网站 2。</p>',
  '<div>您有 2 个网站要备案，现在填的是 <b>yunfan-docs-sample.cn</b>，填完后可返回修改前面的内容。</div>',
  '<p>请为 <b>yunfan-docs-sample.cn</b> 填写以下资料</p>',
  '<p>以下内容属于网站 2（yunfan-docs-sample.cn）</p>',
  '<p>单位资料已存好。这一步只填 <b>yunfan-docs-sample.cn</b> 这个网站；其他网站等它通过以后再添加。</p>',
  '<p>这一页是 <b>yunfan-docs-sample.cn</b> 的资料</p>',
  '<div><span>域名</span><span>yunfan-docs-sample.cn</span></div>',
])('the second one: %s', (shown) => {
  expect(toldBy(shown)).toBe(1);
});

it.each([
  '<div>本次备案共 2 个网站，当前填写：<b>网站 1（域名 yunfan-sample.com）</b>。网站 2 请在保存本页后继续添加。</div>',
  '<p>先填第 1 个网站，第 2 个网站保存后再添加。</p>',
  '<p>当前网站：yunfan-sample.com，还有 yunfan-docs-sample.cn 待填。</p>',
])('the first one: %s', (shown) => {
  expect(toldBy(shown)).toBe(0);
});

it('the first one, while the second waits', () => {
  expect(toldBy(`<div>${entry('网站一', '填写中')}${entry('网站二', '待填写')}</div>`)).toBe(0);
});

it.each([
  '<p>为什么要填第二个网站？</p>',
  '<p>还可以添加第 2 个网站</p>',
  '<p>第 2 个网站请保存本页后再添加。</p>',
  '<p>为什么第 2 个网站要单独填写资料？</p>',
  '<p>正在使用应用 2.0 版</p>',
  '<p>网站 2 个</p>',
  '<h3>网站 1 · 已备案</h3><h3>网站 2 · 新增</h3>',
  '<p>当前站点：中国站</p>',
  `<div>${entry('网站一', '填写中')}${entry('网站二', '填写中')}</div>`,
  `<div>${entry('网站一', '已完成')}${entry('网站二', '已完成')}</div>`,
  '<p>网站一 yunfan-sample.com，网站二 yunfan-docs-sample.cn</p>',
  '<p>yunfan-docs-sample.cn 已备案，不用再填</p>',
  '<p>yunfan-docs-sample.cn 请稍后再添加</p>',
  '<footer>当前网站 yunfan-docs-sample.cn</footer>',
])('neither: %s', (shown) => {
  expect(toldBy(shown)).toBeNull();
});
