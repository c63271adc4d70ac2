// @vitest-environment happy-dom
// What is asked about read documents before they are adopted, for which client, and does only a press store anything?
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientFromPapers } from '../../../../lib/recognition/client/client-from-papers';
import { newClient } from '../../../../lib/ui/options/clients/editor/draft';
import { NO_VAULT } from '../../../../lib/ui/options/clients/first-profile';
import { doing, type } from '../render';
import { desk, FRONT, LICENCE, otherCode, paper, table } from './papers';

const trouble = ({ all }: { all: (id: string) => HTMLElement[] }) =>
  all('recognition-trouble')[0]?.dataset.trouble;

describe('papers', () => {
  it('store nothing before the press, and one client with it', async () => {
    const screen = await table(['licence.jpg', 'front.jpg']);
    expect(desk.saved).toEqual([]);
    await screen.take();
    expect(desk.rests).toBe(1); // storing pictures takes memory of its own
    expect(desk.saved.map(({ entity, people }) => [entity.name, people.map(({ name }) => name)])).toEqual([
      ['杭州云帆网络科技有限公司', ['葛若岚']],
    ]);
  });

  it('are told to be stored together, where there are several', async () => {
    const screen = await table(['licence.jpg', 'front.jpg']);
    expect(screen.one('recognition-together').textContent).toBe('2 张一起存');
    expect((await table(['licence.jpg'])).all('recognition-together')).toEqual([]);
  });

  it('may not be adopted while something has to be confirmed', async () => {
    desk.says['licence.jpg'] = [paper('business-licence', LICENCE, { code: ['mended'] })];
    const screen = await table(['licence.jpg']);
    expect(screen.one('recognition-take').hasAttribute('disabled')).toBe(true);
    await doing(() => screen.field('code').buttons[0]?.click());
    await screen.take();
    expect(desk.saved).toHaveLength(1);
  });

  it('say what would be refused at its field, and are stored once it is mended', async () => {
    desk.says['front.jpg'] = [paper('resident-id-front', { ...FRONT, sex: 'female' })];
    desk.faults = [{ place: 'people[0].email', message: { zh: '电子邮箱：格式不对', en: 'Email: wrong' } }];
    const screen = await table(['front.jpg']);
    expect(screen.field('sex').value.value).toBe('女');
    expect([screen.field('email').ask, screen.field('name').ask]).toEqual(['blank', 'clear']);
    await type(screen.field('email').value, 'ge@examplecom');
    await new Promise((next) => setTimeout(next, 200)); // it is checked once nothing more is typed
    await screen.settled();
    expect(screen.field('email').ask).toBe('must');
    expect(screen.field('email').text).toContain('格式不对');
    expect(screen.one('recognition-take').hasAttribute('disabled')).toBe(true);
    desk.faults = [];
    await type(screen.field('email').value, 'ge@example.com');
    await new Promise((next) => setTimeout(next, 200));
    await screen.settled();
    await screen.take();
    expect(desk.saved).toHaveLength(1);
  });

  it('that lack something name it, before anything is stored', async () => {
    desk.faults = [{ place: 'people', message: { zh: '主体负责人：缺少', en: 'Contact: missing' } }];
    const screen = await table(['licence.jpg']);
    await screen.take();
    expect(desk.saved).toEqual([]);
    expect(screen.one('recognition-lacks').textContent).toContain('主体负责人：缺少');
    await doing(() => screen.one('recognition-edit').click());
    expect(desk.documents).toEqual([]);
    await desk.storePictures(); // once the editor has saved the client
    expect(desk.documents).toEqual(['licence.jpg']);
  });

  it('keep what was typed while the second reading ran', async () => {
    desk.says['licence.jpg'] = [
      paper('business-licence', LICENCE),
      paper('business-licence', {
        ...LICENCE,
        name: '杭州云帆网终科技有限公司',
        address: '浙江省杭州市西湖区文三路2号',
      }),
    ];
    const screen = await table(['licence.jpg']);
    await type(screen.field('name').value, '杭州云帆示例有限公司');
    await screen.next();
    await screen.settled();
    expect(screen.field('name').value.value).toBe('杭州云帆示例有限公司');
    expect(screen.field('address').value.value).toBe('浙江省杭州市西湖区文三路2号');
  });

  it('on the pages of one PDF are as many documents', async () => {
    desk.says = {
      'all.pdf#1': [paper('business-licence', LICENCE)],
      'all.pdf#2': [paper('resident-id-front', FRONT)],
      'all.pdf#3': [
        paper('resident-id-back', {
          authority: '杭州市公安局西湖分局',
          validFrom: '2018-05-12',
          validUntil: '2038-05-12',
        }),
      ],
    };
    const screen = await table(['all.pdf']);
    expect(screen.one('recognition-which').textContent).toContain('共 3 张');
    await screen.take();
    expect(desk.saved[0]?.people.map(({ certValidUntil }) => certValidUntil)).toEqual(['2038-05-12']);
  });

  it('of which one is being read when the page is left are not read further', async () => {
    desk.says['licence.jpg'] = [paper('business-licence', LICENCE), paper('business-licence', LICENCE)];
    const { root } = await table(['licence.jpg']);
    expect(desk.stopped.map(({ aborted }) => aborted)).toEqual([false]);
    await doing(() => render(null, root));
    expect(desk.stopped.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('that name one person differently say so on both, and offer what the other says', async () => {
    desk.says['front.jpg'] = [paper('resident-id-front', { ...FRONT, name: '葛苦岚' })];
    const screen = await table(['licence.jpg', 'front.jpg']);
    expect(screen.field('representative').ask).toBe('must');
    expect(screen.field('representative').text).toContain('另一张证件');
    expect(screen.field('representative').buttons.map(({ textContent }) => textContent)).toContain('葛苦岚');
  });

  it('of two organisations are stored as none', async () => {
    desk.says['front.jpg'] = [paper('business-licence', { ...LICENCE, code: otherCode })];
    const screen = await table(['licence.jpg', 'front.jpg']);
    for (const at of [0, 1]) {
      await doing(() => screen.field('code').buttons[0]?.click());
      if (at === 0) await doing(() => screen.one('recognition-which').querySelectorAll('button')[1]?.click());
    }
    await screen.take();
    expect(trouble(screen)).toBe('two-organisations');
    expect(desk.saved).toEqual([]);
  });

  it.each([
    ['say that nothing was desk.stored when the vault was locked meanwhile', 'locked', 'not-stored'],
    ['tell no fault where no passphrase is set as they are taken', NO_VAULT, undefined],
  ])('%s, and keep what was typed', async (_, reason, fault) => {
    const screen = await table(['licence.jpg']);
    await type(screen.field('name').value, '杭州云帆示例有限公司');
    desk.whyShut = reason;
    await screen.take();
    expect(trouble(screen)).toBe(fault);
    expect(screen.field('name').value.value).toBe('杭州云帆示例有限公司');
    desk.whyShut = '';
    await screen.take();
    expect(desk.saved.map(({ entity }) => entity.name)).toEqual(['杭州云帆示例有限公司']);
  });
});

describe('documents of an existing client', () => {
  beforeEach(() => {
    desk.stored = clientFromPapers(newClient('client-a'), [
      { kind: 'business-licence', values: LICENCE },
      { kind: 'resident-id-front', values: { ...FRONT, mobile: '13812345678' } },
    ]).client;
  });

  it('are proposed to it by their number, and may still make a new one', async () => {
    const screen = await table(['licence.jpg']);
    expect(screen.one('recognition-target').textContent).toContain('杭州云帆网络科技有限公司');
    await screen.take();
    expect(desk.saved[0]?.id).toBe('client-a');

    const again = await table(['licence.jpg']);
    await doing(() => again.one('recognition-target').querySelectorAll('input')[1]?.click());
    await again.take();
    expect(desk.saved[1]?.id).not.toBe('client-a');
  });

  it('are not proposed to another', async () => {
    desk.says['licence.jpg'] = [
      paper('business-licence', { ...LICENCE, code: otherCode, name: '别家示例有限公司' }),
    ];
    expect((await table(['licence.jpg'])).all('recognition-target')).toEqual([]);
  });

  it('overwrite nothing of it without a confirmation', async () => {
    desk.says['licence.jpg'] = [
      paper('business-licence', { ...LICENCE, address: '浙江省杭州市滨江区江南大道1号' }),
    ];
    const screen = await table(['licence.jpg'], 'client-a');
    expect(screen.field('address').ask).toBe('must');
    expect(screen.one('recognition-take').hasAttribute('disabled')).toBe(true);
    const kept = screen
      .field('address')
      .buttons.find(({ textContent }) => textContent?.startsWith('浙江省杭州市西湖区'));
    await doing(() => kept?.click());
    await screen.take();
    expect(desk.saved[0]?.entity.certAddress).toBe('浙江省杭州市西湖区文三路1号');
    expect(desk.saved[0]?.people[0]?.mobile).toBe('13812345678');
  });

  it('warn when they are of another organisation, and nothing is stored', async () => {
    desk.says['licence.jpg'] = [paper('business-licence', { ...LICENCE, code: otherCode })];
    const screen = await table(['licence.jpg'], 'client-a');
    expect(screen.field('code').ask).toBe('must');
    await doing(() => screen.field('code').buttons[0]?.click());
    await screen.take();
    expect(trouble(screen)).toBe('other-client');
    expect(desk.saved).toEqual([]);
  });
});
