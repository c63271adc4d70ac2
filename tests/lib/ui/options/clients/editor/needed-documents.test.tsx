// @vitest-environment happy-dom
// Does a client say what has to be prepared for its filings, with what is there ticked?
import { describe, expect, it } from 'vitest';
import { Client } from '../../../../../../lib/filing/client/client';
import type { DocumentNeed, Report } from '../../../../../../lib/filing/report/report';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { NeededDocuments } from '../../../../../../lib/ui/options/clients/editor/needed-documents';
import type { DocumentActions, NewFile } from '../../../../../../lib/ui/options/documents/actions';
import { createTranslate } from '../../../../../../lib/ui/translate';
import sample from '../../../../../../public/samples/zhejiang-company.json';
import { askOf } from '../../../../../ui-preview/ask';
import { doing, show } from '../../../render';

const client = Client.parse(sample);
const need = (
  id: string,
  state: DocumentNeed['state'],
  requirement: DocumentNeed['requirement'] = 'required',
): DocumentNeed => ({ id, label: { zh: id, en: id }, requirement, state, why: [], cites: [] });

async function shown(
  draft: Client,
  reports: Readonly<Record<string, readonly DocumentNeed[]>>,
  language: 'zh' | 'en' = 'zh',
  isFixed = false,
) {
  const stored: Omit<NewFile, 'file'>[] = [];
  const asked: unknown[] = [];
  const printed: unknown[] = [];
  const actions: DocumentActions = {
    ask: askOf({
      'rules.report': async (at) => {
        asked.push(at);
        const documents = reports[at.service ?? ''];
        const questions = [{ fact: 'order.pending', text: { zh: '有进行中的订单吗？', en: '' } }];
        const filingType = documents === undefined ? null : 'first-filing';
        const letters = { papers: ['commitment-letter', 'appendix'], officialForms: ['appendix'] };
        return {
          documents: documents ?? [],
          findings: [],
          questions,
          filingType,
          ...letters,
        } as unknown as Report; // nothing else of it is read
      },
    }),
    add: async (_, { file: _file, ...rest }) => {
      stored.push(rest);
      return { ok: true };
    },
    exportFile: async () => ({ ok: true }),
    printPaper: (...at) => void printed.push(at),
  };
  const choices = { entityTypes: [], providers: [], intents: [] };
  const form = { t: createTranslate(language), draft, choices, today: '2026-11-24' } as unknown as Form; // only these are read
  const changes: string[] = [];
  const root = show(
    <NeededDocuments
      form={form}
      actions={actions}
      isFixed={isFixed}
      toPrecheck={() => void changes.push('precheck')}
      changed={() => void changes.push('changed')}
    />,
  );
  await doing(() => {});
  await doing(() => {});
  return { ...root, stored, asked, printed, changes };
}

describe('the documents of a client', () => {
  it('are listed for each open filing over its services, the state that still wants something counting', async () => {
    const { all, asked, one } = await shown(client, {
      site: [need('subject-certificate', 'attached'), need('domain-certificate', 'attached')],
      docs: [
        need('domain-certificate', 'missing'),
        need('authorization-letter', 'ask', 'ask'),
        need('subject-certificate', 'attached'),
      ],
    });
    expect(asked).toHaveLength(2);
    expect(all('needed-document').map(({ dataset }) => [dataset.document, dataset.state])).toEqual([
      ['subject-certificate', 'attached'],
      ['domain-certificate', 'missing'],
      ['authorization-letter', 'ask'],
    ]);
    expect(one('ring').dataset).toMatchObject({ have: '1', of: '2' });
    expect(one('documents-needed').textContent).toContain('浙江省');
  });

  it('stand under a place that is named in the language shown', async () => {
    const { one } = await shown(client, { site: [need('domain-certificate', 'missing')] }, 'en');
    expect(one('documents-needed').textContent).toContain('Zhejiang');
    expect(one('documents-needed').textContent).not.toContain('浙江');
  });

  it('are stored from their line, as what they are and with whose they are', async () => {
    const { root, stored, changes } = await shown(client, {
      site: [need('subject-principal-id', 'missing')],
    });
    const input = root.querySelector<HTMLInputElement>('input[data-side=back]');
    if (!input) throw new Error('no input for the back');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'b.jpg')] });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await doing(() => {});
    expect(stored).toEqual([{ document: 'subject-principal-id', side: 'back', of: 'legal' }]);
    expect(changes).toHaveLength(1);
  });

  it('are chosen for each service that lacks its own, by name', async () => {
    const bare = { ...client, documents: [] };
    const { root, stored } = await shown(bare, { site: [need('domain-certificate', 'missing')] });
    const inputs = [...root.querySelectorAll<HTMLInputElement>('input[data-document=domain-certificate]')];
    expect(inputs.map((input) => input.closest('label')?.textContent)).toEqual(
      client.services.map(({ name }) => expect.stringContaining(name)),
    );
    const [, second] = inputs;
    if (!second) throw new Error('the sample has two services');
    Object.defineProperty(second, 'files', { value: [new File(['x'], 'd.png')] });
    await doing(() => second.dispatchEvent(new Event('change', { bubbles: true })));
    await doing(() => {});
    expect(stored).toMatchObject([{ document: 'domain-certificate', of: client.services[1]?.id }]);
  });

  it('have a button for the letter that can be made, as in the panel: of the stored filing, so not while something is unsaved', async () => {
    const needs = {
      site: [
        need('commitment-letter', 'missing'),
        need('appendix', 'ask', 'ask'),
        need('domain-certificate', 'missing'),
      ],
    };
    const { all, printed } = await shown(client, needs);
    expect(all('panel-paper').map(({ textContent }) => textContent?.trim())).toEqual([
      '生成并打印',
      '打印核对稿',
    ]);
    await doing(() => all('panel-paper')[1]?.click());
    expect(printed).toEqual([[client.id, client.filings[0]?.id, 'appendix']]);
    const unsaved = await shown(client, needs, 'en', true);
    expect(unsaved.all('panel-paper')).toEqual([]);
    const there = await shown(client, { site: [need('commitment-letter', 'attached')] });
    expect(there.all('panel-paper')).toEqual([]);
  });

  it('cannot be told before there is a filing, and that is said', async () => {
    const services = client.services.map((service) => ({ ...service, access: {} }));
    const { text, asked } = await shown({ ...client, services, filings: [] }, {});
    expect(text()).toContain('写上接入商');
    expect(asked).toEqual([]);
    const approved = client.filings.map((filing) => ({ ...filing, state: 'approved' as const }));
    const passed = await shown({ ...client, filings: approved }, {});
    expect(passed.asked).toEqual([]);
    expect(passed.text()).toContain('备案都已通过');
  });

  it('are asked for a filing that only follows from the provider of a service', async () => {
    const { all } = await shown(
      { ...client, filings: [] },
      { site: [need('subject-certificate', 'missing')] },
    );
    expect(all('needed-document')).toHaveLength(1);
  });

  it('wait for the filing type, with what it waits for and the way to answer, and are never called none', async () => {
    const { one, all, text, changes } = await shown(client, {});
    expect(all('ring')).toHaveLength(0);
    expect(text()).not.toContain('没有必备的材料');
    expect(one('documents-type-open').textContent).toContain('有进行中的订单吗？');
    await doing(() => one('documents-answer').click());
    expect(changes).toEqual(['precheck']);
  });
});
