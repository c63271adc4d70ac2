// @vitest-environment happy-dom
// What is asked about read documents before they are adopted, for which client, and does only a press store anything?
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { usccCheckCharacter } from '../../../../lib/filing/numbers/uscc';
import { clientFromPapers } from '../../../../lib/recognition/client/client-from-papers';
import type { Paper } from '../../../../lib/recognition/fields/settle';
import type { Doubt } from '../../../../lib/recognition/fields/value';
import { kindOf } from '../../../../lib/recognition/kinds/kinds';
import { newClient } from '../../../../lib/ui/options/clients/editor/draft';
import { NO_VAULT } from '../../../../lib/ui/options/clients/first-profile';
import type { RecognitionActions } from '../../../../lib/ui/recognition/actions';
import { Recognition } from '../../../../lib/ui/recognition/recognition';
import { createTranslate } from '../../../../lib/ui/translate';
import { clientsActionsFor } from '../../../ui-preview/clients-actions';
import { clients as summaries } from '../../../ui-preview/parts';
import { doing, show, type } from '../render';

const code = `91330106MA27X1ABC${usccCheckCharacter('91330106MA27X1ABC')}`;
const otherCode = `91440300MA5DXYABC${usccCheckCharacter('91440300MA5DXYABC')}`;
const LICENCE = {
  code,
  name: '杭州云帆网络科技有限公司',
  representative: '葛若岚',
  address: '浙江省杭州市西湖区文三路1号',
};
const FRONT = {
  name: '葛若岚',
  number: '330106199003070018',
  birth: '1990-03-07',
  address: '浙江省杭州市西湖区翠苑二区3幢',
};

const paper = (
  kind: string,
  values: Record<string, string>,
  doubts: Record<string, Doubt[]> = {},
): Paper => ({
  kind: kindOf(kind),
  missing: [],
  fields: Object.entries(values).map(([field, value]) => ({
    field,
    value,
    shown: value,
    glyphs: [],
    doubts: doubts[field] ?? [],
    confidence: 1,
    others: [],
  })),
});

// what each file says when it is read: one paper, or those of its readings one after the other
let says: Record<string, readonly Paper[]>;
let saved: Client[];
let stored: Client | null;
let whyShut: string; // why the vault stores nothing; empty where it does
let stopped: AbortSignal[]; // of all readings
let rests: number; // how often the memory of reading was given back
beforeEach(() => {
  says = {
    'licence.jpg': [paper('business-licence', LICENCE)],
    'front.jpg': [paper('resident-id-front', FRONT)],
  };
  saved = [];
  stored = null;
  whyShut = '';
  stopped = [];
  rests = 0;
});

/** Reads nothing by itself: `next` gives what the next reading of the file under way says. */
function reader() {
  let waiting: (() => void) | null = null;
  const actions: RecognitionActions = {
    read: async (file, page, watch) => {
      const pages = Object.keys(says).filter((name) => name.startsWith(`${file.name}#`)).length;
      if (pages > 0) watch.onPicture(file, pages);
      stopped.push(watch.signal);
      for (const [at, said] of (says[pages > 0 ? `${file.name}#${page}` : file.name] ?? []).entries()) {
        if (at > 0) await new Promise<void>((resolve) => (waiting = resolve));
        watch.onResult({
          paper: said,
          page: { width: 1000, height: 700, quarters: 0 },
          scan: { legible: true, colour: true, faults: [] },
          lines: [],
        });
      }
      return null;
    },
    rest: () => {
      rests += 1;
    },
    show: () => ({ url: 'about:blank', release: () => {} }),
  };
  return { actions, next: () => doing(() => waiting?.()) };
}

const [known] = summaries;

async function table(files: readonly string[], id: string | null = null) {
  const { actions, next } = reader();
  const clients = clientsActionsFor([], {
    'clients.save': async (wish) => {
      if (whyShut) throw new Error(whyShut);
      const client = wish.client as unknown as Client; // unchecked, as it was sent
      saved.push(client);
      return { ok: true, client, rev: 2, merged: false };
    },
    'clients.read': async () =>
      stored === null ? { ok: false, reason: 'removed' } : { ok: true, client: stored, rev: 1 },
    'clients.list': async ({ search }) =>
      stored !== null && known && (stored.entity.certNumber === search || stored.entity.name === search)
        ? [{ ...known, id: stored.id }]
        : [],
  });
  const nothing = () => {};
  const given = { t: createTranslate('zh'), actions, clients, id };
  const shown = show(<Recognition {...given} close={nothing} open={nothing} edit={nothing} />);
  const settled = async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      await doing(nothing);
      await new Promise((next) => setTimeout(next, 1)); // what one paper's end begins is asked for after the drawing
    }
  };
  const input = shown.one('recognition-files') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files.map((name) => new File(['x'], name)) });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
  const field = (name: string) => {
    const row = shown.root.querySelector<HTMLElement>(`[data-field="${name}"]`);
    if (!row) throw new Error(`no field ${name}`);
    const value = row.querySelector<HTMLInputElement>('[data-testid="recognition-value"]');
    const buttons = [...row.querySelectorAll<HTMLButtonElement>('button')];
    if (!value) throw new Error(`no value of ${name}`);
    return { ask: row.dataset.ask, value, text: row.textContent, buttons };
  };
  const take = async () => {
    await doing(() => shown.one('recognition-take').click());
    await settled();
  };
  return { ...shown, field, take, settled, next };
}

const trouble = ({ all }: { all: (id: string) => HTMLElement[] }) =>
  all('recognition-trouble')[0]?.dataset.trouble;

describe('papers', () => {
  it('store nothing before the press, and one client with it', async () => {
    const screen = await table(['licence.jpg', 'front.jpg']);
    expect(saved).toEqual([]);
    await screen.take();
    expect(rests).toBe(1); // storing pictures takes memory of its own
    expect(saved.map(({ entity, people }) => [entity.name, people.map(({ name }) => name)])).toEqual([
      ['杭州云帆网络科技有限公司', ['葛若岚']],
    ]);
  });

  it('may not be adopted while something has to be confirmed', async () => {
    says['licence.jpg'] = [paper('business-licence', LICENCE, { code: ['mended'] })];
    const screen = await table(['licence.jpg']);
    expect(screen.one('recognition-take').hasAttribute('disabled')).toBe(true);
    await doing(() => screen.field('code').buttons[0]?.click());
    await screen.take();
    expect(saved).toHaveLength(1);
  });

  it('keep what was typed while the second reading ran', async () => {
    says['licence.jpg'] = [
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
    says = {
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
    expect(saved[0]?.people.map(({ certValidUntil }) => certValidUntil)).toEqual(['2038-05-12']);
  });

  it('of which one is being read when the page is left are not read further', async () => {
    says['licence.jpg'] = [paper('business-licence', LICENCE), paper('business-licence', LICENCE)];
    const { root } = await table(['licence.jpg']);
    expect(stopped.map(({ aborted }) => aborted)).toEqual([false]);
    await doing(() => render(null, root));
    expect(stopped.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('that name one person differently say so on both, and offer what the other says', async () => {
    says['front.jpg'] = [paper('resident-id-front', { ...FRONT, name: '葛苦岚' })];
    const screen = await table(['licence.jpg', 'front.jpg']);
    expect(screen.field('representative').ask).toBe('must');
    expect(screen.field('representative').text).toContain('另一张证件');
    expect(screen.field('representative').buttons.map(({ textContent }) => textContent)).toContain('葛苦岚');
  });

  it('of two organisations are stored as none', async () => {
    says['front.jpg'] = [paper('business-licence', { ...LICENCE, code: otherCode })];
    const screen = await table(['licence.jpg', 'front.jpg']);
    for (const at of [0, 1]) {
      await doing(() => screen.field('code').buttons[0]?.click());
      if (at === 0) await doing(() => screen.one('recognition-which').querySelectorAll('button')[1]?.click());
    }
    await screen.take();
    expect(trouble(screen)).toBe('two-organisations');
    expect(saved).toEqual([]);
  });

  it.each([
    ['say that nothing was stored when the vault was locked meanwhile', 'locked', 'not-stored'],
    ['tell no fault where no passphrase is set as they are taken', NO_VAULT, undefined],
  ])('%s, and keep what was typed', async (_, reason, fault) => {
    const screen = await table(['licence.jpg']);
    await type(screen.field('name').value, '杭州云帆示例有限公司');
    whyShut = reason;
    await screen.take();
    expect(trouble(screen)).toBe(fault);
    expect(screen.field('name').value.value).toBe('杭州云帆示例有限公司');
    whyShut = '';
    await screen.take();
    expect(saved.map(({ entity }) => entity.name)).toEqual(['杭州云帆示例有限公司']);
  });
});

describe('documents of an existing client', () => {
  beforeEach(() => {
    stored = clientFromPapers(newClient('client-a'), [
      { kind: 'business-licence', values: LICENCE },
      { kind: 'resident-id-front', values: { ...FRONT, mobile: '13812345678' } },
    ]).client;
  });

  it('are proposed to it by their number, and may still make a new one', async () => {
    const screen = await table(['licence.jpg']);
    expect(screen.one('recognition-target').textContent).toContain('杭州云帆网络科技有限公司');
    await screen.take();
    expect(saved[0]?.id).toBe('client-a');

    const again = await table(['licence.jpg']);
    await doing(() => again.one('recognition-target').querySelectorAll('input')[1]?.click());
    await again.take();
    expect(saved[1]?.id).not.toBe('client-a');
  });

  it('are not proposed to another', async () => {
    says['licence.jpg'] = [
      paper('business-licence', { ...LICENCE, code: otherCode, name: '别家示例有限公司' }),
    ];
    expect((await table(['licence.jpg'])).all('recognition-target')).toEqual([]);
  });

  it('overwrite nothing of it without a confirmation', async () => {
    says['licence.jpg'] = [
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
    expect(saved[0]?.entity.certAddress).toBe('浙江省杭州市西湖区文三路1号');
    expect(saved[0]?.people[0]?.mobile).toBe('13812345678');
  });

  it('warn when they are of another organisation, and nothing is stored', async () => {
    says['licence.jpg'] = [paper('business-licence', { ...LICENCE, code: otherCode })];
    const screen = await table(['licence.jpg'], 'client-a');
    expect(screen.field('code').ask).toBe('must');
    await doing(() => screen.field('code').buttons[0]?.click());
    await screen.take();
    expect(trouble(screen)).toBe('other-client');
    expect(saved).toEqual([]);
  });
});
