// Does what a refusal names lead to a field of the client?
import { expect, it } from 'vitest';
import { refusalPlaces } from '../../../../lib/filing/report/refusal-places';
import { refusalReasons } from '../../../../lib/filing/report/refusal-reasons';
import { book } from '../../../rulebook';
import { sample } from '../sample-client';

const client = sample();
const { rejections } = book.shared['rejections.json'];
const placesOf = (id: string, sentence = '') => {
  const rejection = rejections.find((one) => one.id === id);
  const rules = (rejection?.rules ?? []).map((name) => ({ name, message: { zh: '', en: '' } }));
  return refusalPlaces(book, client, client.services[0]?.id ?? null, { id, rules, sentence }, null);
};

it.each([
  ['domain-not-real-name', ['services[0].domains[0].name']],
  ['ip-invalid', ['services[0].access.ips']],
  ['auth-code-invalid', ['services[0].access.authCode']],
  ['wrong-picture', ['documents']],
  ['email-invalid', ['people[0].email']],
])('%s is mended at %s', (id, places) => {
  expect(placesOf(id)).toEqual(places);
});

it.each([
  ['address-vague', '', ['entity.mailAddress', 'services[0].remark']],
  ['address-vague', '备注里没有说明通信地址已是最详细', ['services[0].remark', 'entity.mailAddress']],
  ['address-fake', '', ['entity.mailAddress']],
  ['domain-expired', '', ['services[0].domains[0].expires', 'services[0].domains[0].name']],
  ['region-wrong', '', ['entity.region.code', 'entity.mailAddress']],
  ['contacts-shared', '两位负责人的邮箱相同', ['people[0].email', 'people[0].mobile']],
])('%s leads first to what it names itself: %s', (id, sentence, places) => {
  expect(placesOf(id, sentence)).toEqual(places);
});

it('leads somewhere for nearly all of them, and the rest is nothing of a client', () => {
  const nowhere = rejections.filter(({ id }) => placesOf(id).length === 0).map(({ id }) => id);
  expect(nowhere.length).toBeLessThan(rejections.length / 6);
});

it('says in a whole sentence what to do, and names each source once', () => {
  const short = rejections.filter(({ remedy }) => !/^.{12,}[。！]$/u.test(remedy.zh)).map(({ id }) => id);
  expect(short).toEqual([]);
  const [reason] = refusalReasons(book, '您的域名未实名认证，请完成后再提交').reasons;
  const sources = reason?.cites.map(({ source }) => source) ?? [];
  expect(sources.length).toBeGreaterThan(1);
  expect(new Set(sources).size).toBe(sources.length);
});
