// How does a test put papers before the screen that reads them? The reader answers what the test says, and what is stored is kept to be looked at.
import { beforeEach } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { usccCheckCharacter } from '../../../../lib/filing/numbers/uscc';
import type { Paper } from '../../../../lib/recognition/fields/settle';
import type { Doubt } from '../../../../lib/recognition/fields/value';
import { kindOf } from '../../../../lib/recognition/kinds/kinds';
import type { RecognitionActions } from '../../../../lib/ui/recognition/actions';
import { Recognition, type RecognitionProps } from '../../../../lib/ui/recognition/recognition';
import { createTranslate } from '../../../../lib/ui/translate';
import { clientsActionsFor } from '../../../ui-preview/clients-actions';
import { clients as summaries } from '../../../ui-preview/parts';
import { doing, show } from '../render';

export const code = `91330106MA27X1ABC${usccCheckCharacter('91330106MA27X1ABC')}`;
export const otherCode = `91440300MA5DXYABC${usccCheckCharacter('91440300MA5DXYABC')}`;
export const LICENCE = {
  code,
  name: '杭州云帆网络科技有限公司',
  representative: '葛若岚',
  address: '浙江省杭州市西湖区文三路1号',
};
export const FRONT = {
  name: '葛若岚',
  number: '330106199003070018',
  birth: '1990-03-07',
  address: '浙江省杭州市西湖区翠苑二区3幢',
};

export function paper(
  kind: string,
  values: Record<string, string>,
  doubts: Record<string, Doubt[]> = {},
): Paper {
  return {
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
  };
}

/** What the papers say, what is stored, and what was asked of the reader; begun anew before each test. */
export const desk: {
  /** What each file says when it is read: one paper, or those of its readings one after the other. */
  says: Record<string, readonly Paper[]>;
  saved: Client[];
  stored: Client | null;
  /** Why the vault stores nothing; empty where it does. */
  whyShut: string;
  /** What the check of the client finds. */
  faults: { place: string; message: { zh: string; en: string } }[];
  /** Of all readings. */
  stopped: AbortSignal[];
  /** The names of the files that were stored as documents. */
  documents: string[];
  /** What the editor would do with the pictures of the client that it was given. */
  storePictures: () => Promise<void>;
  /** How often the memory of reading was given back. */
  rests: number;
} = empty();

function empty(): typeof desk {
  return {
    says: {
      'licence.jpg': [paper('business-licence', LICENCE)],
      'front.jpg': [paper('resident-id-front', FRONT)],
    },
    saved: [],
    stored: null,
    whyShut: '',
    faults: [],
    stopped: [],
    documents: [],
    storePictures: async () => {},
    rests: 0,
  };
}

beforeEach(() => {
  Object.assign(desk, empty());
});

/** Reads nothing by itself: `next` gives what the next reading of the file under way desk.says. */
function reader() {
  let waiting: (() => void) | null = null;
  const actions: RecognitionActions = {
    read: async (file, page, watch) => {
      const pages = Object.keys(desk.says).filter((name) => name.startsWith(`${file.name}#`)).length;
      if (pages > 0) watch.onPicture(file, pages);
      desk.stopped.push(watch.signal);
      for (const [at, said] of (desk.says[pages > 0 ? `${file.name}#${page}` : file.name] ?? []).entries()) {
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
      desk.rests += 1;
    },
    show: () => ({ url: 'about:blank', release: () => {} }),
  };
  return { actions, next: () => doing(() => waiting?.()) };
}

const [known] = summaries;

export async function table(files: readonly string[], id: string | null = null) {
  const { actions, next } = reader();
  const asked = clientsActionsFor([], {
    'clients.save': async (wish) => {
      if (desk.whyShut) throw new Error(desk.whyShut);
      const client = wish.client as unknown as Client; // unchecked, as it was sent
      desk.saved.push(client);
      return { ok: true, client, rev: 2, merged: false };
    },
    'clients.check': async () => ({ faults: desk.faults, rev: null }),
    'clients.read': async () =>
      desk.stored === null ? { ok: false, reason: 'removed' } : { ok: true, client: desk.stored, rev: 1 },
    'clients.list': async ({ search }) =>
      desk.stored !== null &&
      known &&
      (desk.stored.entity.certNumber === search || desk.stored.entity.name === search)
        ? [{ ...known, id: desk.stored.id }]
        : [],
  });
  const add: typeof asked.documents.add = async (_client, { file }) => {
    desk.documents.push(file.name);
    return { ok: true, id: file.name };
  };
  const clients = { ...asked, documents: { ...asked.documents, add } };
  const nothing = () => {};
  const edit: RecognitionProps['edit'] = (_client, _id, storePictures) => {
    desk.storePictures = storePictures;
  };
  const given = { t: createTranslate('zh'), actions, clients, id };
  const shown = show(<Recognition {...given} close={nothing} open={nothing} edit={edit} />);
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
