// @vitest-environment happy-dom
// Is an individual asked the questions for individuals, and can any provider be named?
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Client } from '../../../../../../lib/filing/client/client';
import { Essentials } from '../../../../../../lib/ui/options/clients/editor/essentials';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { ServicesPart } from '../../../../../../lib/ui/options/clients/editor/services-part';
import { createTranslate } from '../../../../../../lib/ui/translate';
import person from '../../../../../../public/samples/guangdong-person.json';
import company from '../../../../../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { doing, show } from '../../../render';

const choices = choicesOf(packagedRulebook());

function formOf(sample: unknown): Form {
  return {
    t: createTranslate('zh'),
    draft: Client.parse(sample),
    choices,
    set: () => {},
    left: () => {},
    faultAt: () => null,
    neededAt: () => false,
    regions: async () => [],
    today: '2026-11-24',
  } as unknown as Form; // what only saving needs is not reached
}

function ofKind(kind: 'app' | 'website', platform = 'android') {
  const [service] = company.services;
  const apps = [{ platform }];
  const form = formOf({ ...company, services: [{ ...service, kind, domains: [], apps }] });
  const { root } = show(<Essentials form={form} />);
  const labels = [...root.querySelectorAll('.clients-label')].map((one) =>
    one.textContent?.replace(' *', ''),
  );
  return { form, root, labels };
}

function shown(sample: unknown) {
  const { root } = show(<Essentials form={formOf(sample)} />);
  const groups = [...root.querySelectorAll('.essentials-group')].map((group) => ({
    title: group.querySelector('h3')?.textContent ?? '',
    labels: [...group.querySelectorAll('.clients-label')].map((label) =>
      label.textContent?.replace(' *', ''),
    ),
    options: [...group.querySelectorAll('option')].map((option) => option.textContent),
  }));
  return (title: string) => {
    const found = groups.find((group) => group.title === title);
    if (!found) throw new Error(`no group ${title}`);
    return found;
  };
}

describe('the essentials', () => {
  it('say how much is filled in, unless the next step above says it', () => {
    expect(show(<Essentials form={formOf(company)} />).root.querySelector('.ring')).not.toBeNull();
    const below = show(<Essentials form={formOf(company)} show={() => {}} isToldAbove />).root;
    expect(below.querySelector('.ring, .essentials-head')).toBeNull();
  });

  it('offer the usual kinds of entities and providers first', () => {
    const { root } = show(<Essentials form={formOf(company)} />);
    const chips = (part: string) =>
      [...root.querySelectorAll(`[data-field="${part}"] .choice-chips label`)].map((one) => one.textContent);
    expect(chips('entity.type').slice(0, 2)).toEqual(['企业', '个人']);
    expect(chips('services.access.provider')[0]).toBe('阿里云');
    const listed = [...root.querySelectorAll('[data-field="entity.type"] option')].map(
      (one) => one.textContent,
    );
    expect(listed.slice(1, 3)).toEqual(['企业', '个人']);
  });

  it('of a person ask for a name, and for both days of the card in one place', () => {
    const group = shown(person);
    const { labels } = group('本人');
    expect(labels.slice(0, 5)).toEqual(['证件类型', '姓名', '证件号码', '证件有效期自', '证件有效期至']);
    expect(group('联系方式').labels).toEqual(['手机', '应急联系电话', '邮箱']);
    expect(shown(company)('单位').labels).toContain('主体名称');
  });

  it('say what is meant where the label alone does not: the card of a person calls its 住所 住址', () => {
    expect(shown(person)('本人').labels).toContain('证件住所（身份证上的住址）');
    expect(shown(company)('单位').labels).toContain('证件住所');
    const notes = [
      ...show(<Essentials form={formOf(company)} />).root.querySelectorAll('.clients-notes > .muted'),
    ];
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      '填股东、出资人，或本单位全称',
      '还没开通的，填计划开通的那天',
      '没有新闻、出版、药品等，选“无”',
      '控制台实例列表里 i- 开头的那串',
      '用云服务器的，选“云接入”',
    ]);
  });

  it('offer a person no certificate of an organization', () => {
    const ofPersons = choices.certificateTypes.filter(({ of }) => of?.includes('personal'));
    expect(shown(person)('本人').options.filter((option) => option !== '请选择')).toEqual(
      ofPersons.map(({ label }) => label.zh),
    );
    expect(ofPersons.map(({ id }) => id)).not.toContain('embassy-school-licence');
    const rare = choices.certificateTypes.find(({ id }) => id === 'embassy-school-licence');
    expect(rare?.of).toContain('enterprise');
  });

  it('offer every provider, and one that is not named', () => {
    const { options } = shown(company)('要备案的网站或 APP');
    expect(options).toContain('其他');
    expect(options).toContain('浪潮云');
  });
});

it('ask an app for its domain and for each platform that it may run on', () => {
  const { root, labels } = ofKind('app');
  expect(labels).toContain('域名');
  expect(labels).toEqual(expect.arrayContaining(['包名', '公钥', '签名 MD5']));
  const offered = [...root.querySelectorAll('[data-testid^="app-add-"]')].map((one) => one.textContent);
  expect(offered).toEqual(['添加苹果平台', '添加鸿蒙平台']);
  const onIos = ofKind('app', 'ios').labels;
  expect(onIos).toEqual(expect.arrayContaining(['Bundle ID', '公钥', '签名 SHA-1']));
  expect(ofKind('app', 'harmony').labels).toContain('签名 MD5 / SHA-1'); // what Harmony asks for is not known
});

it('give every app a domain field, before there is a domain', () => {
  const { form } = ofKind('app');
  const { root } = show(<ServicesPart form={form} />);
  expect(root.querySelector('[data-place="services[0].domains[0].name"]')).not.toBeNull();
});

it('say in which other part the rest of the counted values is, and lead there', async () => {
  const [service] = company.services;
  const bare = { ...service, languages: [], access: { provider: 'aliyun', location: null } };
  const led: string[] = [];
  const form = formOf({ ...company, services: [bare] });
  const { all } = show(<Essentials form={form} show={(place) => led.push(place)} />);
  await doing(() => {});
  const ways = all('essentials-elsewhere');
  expect(ways.map(({ textContent }) => textContent)).toEqual(['其中 1 项在“服务”里']);
  await doing(() => ways[0]?.click());
  expect(led).toEqual(['services[0].languages']);
});

it('name what is missing once it is little, as ways to the boxes, with whose it is where there are several', async () => {
  const [service] = company.services;
  const led: string[] = [];
  const all = (services: readonly unknown[]) => {
    const form = formOf({ ...company, entity: { ...company.entity, investor: undefined }, services });
    return show(<Essentials form={form} show={(place) => led.push(place)} />).all('essentials-missing');
  };
  const one = all([{ ...service, openedOn: undefined }]);
  expect(one.map(({ textContent }) => textContent)).toEqual(['投资人或主管单位', '开通日期']);
  await doing(() => one[1]?.click());
  expect(led).toEqual(['services[0].openedOn']);
  const second = { ...service, id: 'service-2', name: '示例二站', openedOn: undefined };
  expect(all([service, second]).map(({ textContent }) => textContent)).toContain('示例二站、开通日期');
  expect(all([])).toEqual([]); // nearly everything is missing: a count
});

it('keep what is meant beside the mark that it is needed', () => {
  const form = {
    ...formOf({ ...company, entity: { ...company.entity, investor: undefined } }),
    neededAt: () => true,
  };
  const { root } = show(<Essentials form={form} />);
  const notes = root.querySelector('[data-field="entity.investor"] .clients-notes');
  expect(notes?.textContent).toBe('填股东、出资人，或本单位全称备案时要填');
});
