// @vitest-environment happy-dom
// Is a paper among many found by its kind, its file and its owner?
import { expect, it } from 'vitest';
import { Client } from '../../../../../../lib/filing/client/client';
import { DocumentsPart } from '../../../../../../lib/ui/options/clients/editor/documents-part';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { createTranslate } from '../../../../../../lib/ui/translate';
import sample from '../../../../../../public/samples/zhejiang-company.json';
import { askOf } from '../../../../../ui-preview/ask';
import { NO_CHOICES } from '../../../../../ui-preview/clients-actions';
import { show, type } from '../../../render';

const client = Client.parse(sample);
const [person] = client.people;
const [paper] = client.documents;
if (!person || !paper) throw new Error('the sample has a person and a document');
const scans = (n: number): Client['documents'] =>
  Array.from({ length: n }, (_, at) => ({
    ...paper,
    id: `d${at}`,
    type: at === 3 ? 'domain-certificate' : 'subject-certificate',
    of: at === 5 ? person.id : 'entity',
    fileName: `IMG_${at}.jpg`,
  }));

function shown(documents: Client['documents']) {
  const kinds = [
    { id: 'domain-certificate', label: { zh: '域名证书', en: 'Domain certificate' } },
    { id: 'subject-certificate', label: { zh: '营业执照', en: 'Licence' } },
  ];
  const form = {
    ...{ t: createTranslate('zh'), draft: { ...client, filings: [], documents } },
    choices: { ...NO_CHOICES, documents: kinds },
    ...{ set: () => {}, faultAt: () => null, neededAt: () => false, left: () => {}, today: '2026-11-24' },
  } as unknown as Form; // only these are read
  const actions = {
    ask: askOf({}),
    add: async () => ({ ok: true as const }),
    exportFile: async () => ({ ok: true as const }),
    printPaper: () => {},
  };
  return show(<DocumentsPart {...{ form, actions }} isFixed changed={() => {}} readPapers={null} />);
}

it('filters many by kind, file and owner, and says how many are shown', async () => {
  const { one, all, root } = shown(scans(9));
  const filtered = async (text: string) => {
    await type(one('documents-search'), text);
    return all('document').map((each) => each.querySelector('legend')?.textContent?.trim());
  };
  expect(await filtered('域名')).toEqual(['IMG_3.jpg']);
  expect(await filtered('img_7')).toEqual(['IMG_7.jpg']);
  expect(await filtered(person.name)).toEqual(['IMG_5.jpg']);
  expect(root.textContent).toContain('1 / 9 份');
  expect(await filtered('')).toHaveLength(9);
});

it('has no filter for what is seen at a glance', () => {
  const { all } = shown(scans(8));
  expect(all('documents-search')).toEqual([]);
  expect(all('document')).toHaveLength(8);
});
