// Does the editor know at which place the pre-check would call for a correction?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Client, type Service } from '../../../../lib/filing/client/client';
import { mustFixesIn } from '../../../../lib/filing/report/must-fixes';
import { book } from '../../../rulebook';
import { sample } from '../sample-client';

const TODAY = '2026-11-24';

it('tells of a domain with www, a foreign home page and a number used twice, each at its place', () => {
  const client = sample();
  const [service, ...others] = client.services;
  const [person, ...people] = client.people;
  if (!service || !person) throw new Error('the sample has a service and a person');
  const wrong = {
    ...client,
    people: [{ ...person, emergencyPhone: person.mobile }, ...people],
    services: [
      { ...service, domains: [{ name: 'www.sample-tea.cn' }], homeUrls: ['www.other.com'] },
      ...others,
    ],
  };
  const places = (of: typeof client) => mustFixesIn(book, of, TODAY).map(({ place }) => place);
  const added = places(wrong).filter((place) => !places(client).includes(place));
  expect(added.some((place) => place.startsWith('services[0].domains'))).toBe(true);
  expect(added).toContain('services[0].homeUrls');
  expect(added.some((place) => place.endsWith('emergencyPhone'))).toBe(true);
});

it('names a home page whose address stands there twice', () => {
  const client = sample();
  const [service, ...others] = client.services;
  if (!service) throw new Error('the sample has a service');
  const name = service.domains[0]?.name ?? '';
  const places = (homeUrl: string) =>
    mustFixesIn(book, { ...client, services: [{ ...service, homeUrls: [homeUrl] }, ...others] }, TODAY).map(
      ({ place }) => place,
    );
  expect(places(`www.${name}`)).not.toContain('services[0].homeUrls');
  expect(places(`www.${name}www.${name}`)).toContain('services[0].homeUrls');
  expect(places(`${name}${name}`)).toContain('services[0].homeUrls');
});

it('tells of each platform of an app what is wrong with that one', () => {
  const client = sample();
  const [service, ...others] = client.services;
  if (!service) throw new Error('the sample has a service');
  const whole = { packageName: 'cn.sample.tea', publicKey: 'A1B2', signature: '3A:4F'.padEnd(47, ':11') };
  const app = {
    ...service,
    kind: 'app' as const,
    domains: [],
    apps: [
      { platform: 'android' as const, ...whole },
      { platform: 'ios' as const, packageName: 'cn.sample.tea', signature: '12:34' },
    ],
  };
  const of = { ...client, services: [app, ...others] };
  const told = new Map(mustFixesIn(book, of, TODAY).map(({ place, message }) => [place, message.zh]));
  expect([...told.keys()].filter((place) => place.includes('.apps'))).toEqual([
    'services[0].apps[1].publicKey',
    'services[0].apps[1].signature',
  ]);
  expect(told.has('services[0].domains[0].name')).toBe(true);
});

it('tells a person early that a blog is refused, at the name and at the content, with what to do', () => {
  const person = Client.parse(JSON.parse(readFileSync('public/samples/guangdong-person.json', 'utf8')));
  const blog = (over: Partial<Service>) => ({
    ...person,
    entity: { ...person.entity, region: { ...person.entity.region, code: '430102' } }, // Hunan
    services: person.services.map((service) => ({ ...service, ...over })),
  });
  const told = (over: Partial<Service>) =>
    new Map(mustFixesIn(book, blog(over), TODAY).map(({ place, message }) => [place, message.zh]));
  expect(told({ content: ['blog-personal-space'] }).get('services[0].content')).toBe(
    '网站服务内容不能选“博客/个人空间”。服务内容改选“其他”',
  );
  expect(told({ name: '小示的博客' }).get('services[0].name')).toMatch(/^提醒：.*改用说明内容的名称/u);
  expect(told({}).size).toBe(0);
  const warnings = mustFixesIn(book, blog({ name: '小示的博客' }), TODAY).filter(
    ({ isWarning }) => isWarning,
  );
  expect(warnings.map(({ place }) => place)).toEqual(['services[0].name']); // a warning is no fault to correct
});

it('names the one word of a name that is refused, not all kinds of words that could be', () => {
  const person = Client.parse(JSON.parse(readFileSync('public/samples/guangdong-person.json', 'utf8')));
  const told = (client: Client, name: string) => {
    const services = client.services.map((service) => ({ ...service, name }));
    const fixes = mustFixesIn(book, { ...client, services, filings: [] }, TODAY);
    return fixes.find(({ place }) => place === 'services[0].name')?.message.zh;
  };
  expect(told(person, `${person.entity.name}的设计作品集`)).toBe(`名称里不能有人名“${person.entity.name}”`);
  expect(told(person, '杭州的设计作品集')).toBe('个人的名称里不能有地名“杭州”');
  expect(told(sample(), '上海清茶小铺')).toBe('名称里不能有地名“上海”：主体名称里没有它');
});

it('gives the whole text that a rule asks for: the domain that was registered, and the name of a person’s site', () => {
  const client = sample();
  const [service] = client.services;
  const [person] = client.people;
  if (!service || !person) throw new Error('the sample has a service and a person');
  const self = {
    ...client,
    people: [{ ...person, name: '何雨桐' }],
    entity: {
      ...client.entity,
      type: 'personal',
      name: '何雨桐',
      region: { code: '320508', names: ['江苏省', '苏州市', '姑苏区'] },
      subjectPrincipal: person.id,
    },
    services: [
      {
        ...service,
        name: '雨桐笔记',
        servicePrincipal: person.id,
        domains: [{ name: 'shop.yutong-notes.cn' }],
      },
    ],
  };
  const words = new Map(mustFixesIn(book, self, TODAY).map((one) => [one.place, one.words]));
  expect(words.get('services[0].domains[0].name')).toBe('yutong-notes.cn');
  expect(words.get('services[0].name')).toBe('何雨桐的个人博客');
  // another fault of the name is told first; what the name has to be is offered all the same
  const [own] = self.services;
  const named = { ...self, services: own ? [{ ...own, name: '何雨桐的读书笔记' }] : [] };
  const told = mustFixesIn(book, named, TODAY).find(({ place }) => place === 'services[0].name');
  expect(told?.message.zh).toContain('姓名');
  expect(told?.words).toBe('何雨桐的个人博客');
});
