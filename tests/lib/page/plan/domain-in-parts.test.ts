// What does each control ask for where a domain is asked for in two parts?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading } from '../fields';

const ENDINGS = ['.com', '.cn', '.com.cn', '.net', '.网络'];
const name = (more: Partial<Field> = {}): Field => field('主域名', { section: ['网站信息'], ...more });
const endings = (offered: readonly string[] = ENDINGS, more: Partial<Field> = {}): Field =>
  field('', { kind: 'native-select', section: ['网站信息'], options: offered, ...more });
const planned = (fields: readonly Field[], domains: readonly string[]): readonly string[] =>
  planFor(reading(fields), null, lexicon, [{ 'service.domain': [...domains] }], options).map(
    ({ action, reason, will }) => (action === 'fill' ? will.join() : reason.code),
  );

it('the box takes the name, and the list behind it the ending', () => {
  expect(planned([name(), endings()], ['yunfan-sample.com'])).toEqual(['yunfan-sample', '.com']);
  expect(planned([name(), endings()], ['yunfan-sample.com.cn'])).toEqual(['yunfan-sample', '.com.cn']);
  expect(planned([name(), endings(['com', 'cn', 'net'])], ['yunfan.cn'])).toEqual(['yunfan', 'cn']);
  expect(planned([name(), endings(ENDINGS, { label: '主域名' })], ['云帆.网络'])).toEqual(['云帆', '.网络']);
});

it('a list that is opened first says by its words that it offers endings', () => {
  const list = field('域名后缀', { kind: 'select', section: ['网站信息'] });
  expect(planned([name(), list], ['yunfan-sample.com'])).toEqual(['yunfan-sample', '.com']);
});

it('is asked about where the list lacks the ending, or the domain does not have two parts', () => {
  expect(planned([name(), endings(['.com', '.cn'])], ['yunfan.net'])).toEqual(['yunfan', 'option-missing']);
  expect(planned([name(), endings()], ['shop.yunfan.com'])).toEqual(['wrong-shape', 'wrong-shape']);
  expect(planned([name(), endings()], ['one.com', 'two.cn'])).toEqual(['wrong-shape', 'wrong-shape']);
});

it('before another list the box takes the whole domain', () => {
  const list = endings(['阿里云', '腾讯云'], { label: '注册商' });
  expect(planned([name(), list], ['yunfan-sample.com'])[0]).toBe('yunfan-sample.com');
  expect(planned([name()], ['yunfan-sample.com'])).toEqual(['yunfan-sample.com']);
});
