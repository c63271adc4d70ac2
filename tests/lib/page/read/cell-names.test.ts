// @vitest-environment happy-dom
// What is asked in a table whose rows are about persons or sites, and of whom?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const asked = (html: string): string[] => {
  document.body.innerHTML = html;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  return fields.map(({ label, section }) => [...section, label].join(' > '));
};

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string => {
  const cells = (tag: string, all: readonly string[]) => all.map((one) => `<${tag}>${one}</${tag}>`).join('');
  return `<table><thead><tr>${cells('th', heads)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;
};
const BOX = '<input>';
const TICK = '<input type="checkbox">';

it('the heads of the columns name what is asked, the first words of a row the person', () => {
  expect(asked(table(['岗位', '真实姓名', '证件号码', '手机'], ['主体负责人', BOX, BOX, BOX]))).toEqual([
    '主体负责人 > 真实姓名',
    '主体负责人 > 证件号码',
    '主体负责人 > 手机',
  ]);
});

it('behind a box that ticks the row, too, and of a site by its domain', () => {
  const upload = '<input type="file">';
  const found = asked(
    table(['', '域名', '站点名称', '首页', '域名证书'], [TICK, 'yunfan-sample.com', BOX, BOX, upload]),
  );
  expect(found.slice(-3)).toEqual([
    'yunfan-sample.com > 站点名称',
    'yunfan-sample.com > 首页',
    'yunfan-sample.com > 域名证书',
  ]);
});

it('and where a mark stands behind the domain', () => {
  const row = ['<b>yunfan-sample.com</b><i>已实名</i>', BOX, BOX, BOX];
  expect(asked(table(['域名', '网站名称', '首页网址', '网站用途'], row))).toEqual([
    'yunfan-sample.com > 网站名称',
    'yunfan-sample.com > 首页网址',
    'yunfan-sample.com > 网站用途',
  ]);
});

it('but not where a cell names the site and its domain in one: such rows are told apart by what they show', () => {
  const row = ['云帆科技产品介绍<br>yunfan-sample.com', BOX, BOX, BOX];
  const labels = asked(table(['网站', 'IP地址', '城市', '备注'], row));
  expect(labels.every((one) => one.includes('yunfan-sample.com'))).toBe(true);
  expect(labels[0]).not.toBe('yunfan-sample.com > IP地址');
});

it('in a table of persons side by side the first words of a row name what is asked', () => {
  expect(asked(table(['', '主体负责人', '网站负责人'], ['姓名', BOX, BOX], ['负责人', BOX, BOX]))).toEqual([
    '主体负责人 > 姓名',
    '网站负责人 > 姓名',
    '主体负责人 > 负责人',
    '网站负责人 > 负责人',
  ]);
});

it('a row with one box asks for the person whom its first words name', () => {
  expect(asked(table(['项目', '内容', '说明'], ['网站负责人', BOX, '填姓名']))).toEqual([
    '内容 > 网站负责人',
  ]);
});
