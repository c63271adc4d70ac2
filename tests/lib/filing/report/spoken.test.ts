// Do the questions speak of this filing: its provider by name, a website or an app, a person or an organization?
import { expect, it } from 'vitest';
import { questionOf } from '../../../../lib/filing/report/questions';
import { book } from '../../../rulebook';

const saidOf = (fact: string, facts: Parameters<typeof questionOf>[1]) => {
  const [question] = questionOf(book, facts, fact, 1);
  return (
    question && { zh: (question.statement ?? question.text).zh, en: (question.statement ?? question.text).en }
  );
};

it('names the provider where it is known and has a name', () => {
  expect(saidOf('domain.registrarIsProvider', { provider: 'aliyun' })).toEqual({
    zh: '域名是在阿里云注册的吗？',
    en: 'Was the domain registered with Alibaba Cloud?',
  });
  expect(saidOf('domain.registrarIsProvider', { provider: 'other' })?.zh).toContain('本接入商');
  expect(saidOf('domain.registrarIsProvider', {})?.zh).toContain('本接入商');
});

it('speaks of what is filed, and of who files it, and of nothing else', () => {
  const record = (kind: string) =>
    saidOf('serviceRecord', { intent: 'open-or-host', 'service.kind': kind })?.zh;
  expect(record('website')).toMatch(/^域名还没有备过案/u);
  expect(record('app')).toMatch(/^APP还没有备过案/u);
  const owner = (category: string) => saidOf('domain.owner', { 'entity.category': category })?.zh;
  expect(owner('personal')).toBe('域名实名登记在本人名下');
  expect(owner('organization')).toBe('域名实名登记在主办单位名下');
});
