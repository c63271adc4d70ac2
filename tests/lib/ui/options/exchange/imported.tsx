// How does a test import a table? One file is chosen, in which the readings find what the test says.
import type { Mend } from '../../../../../lib/protocol/table-mends';
import type { Found } from '../../../../../lib/ui/options/exchange/actions';
import { ImportClients } from '../../../../../lib/ui/options/exchange/import-clients';
import { createTranslate } from '../../../../../lib/ui/translate';
import { chooseColumn } from '../../choose-column';
import { doing, show } from '../../render';

const FOUND: Found = {
  rows: [],
  faults: [],
  store: async () => Promise.reject(new Error('nothing to store')),
};
const COLUMNS = [
  { key: 'entity.name', label: { zh: '主办单位名称', en: 'Entity name' }, required: true },
  { key: 'entity.certType', label: { zh: '主办单位证件类型', en: 'Certificate type' }, required: true },
  { key: 'subjectPrincipal.name', label: { zh: '主体负责人姓名', en: 'Contact name' }, required: true },
  {
    key: 'subjectPrincipal.mobile',
    label: { zh: '主体负责人手机号码', en: 'Contact mobile' },
    required: false,
  },
  {
    key: 'legalRepresentative.mobile',
    label: { zh: '法定代表人手机号码', en: 'Legal mobile' },
    required: false,
  },
  { key: 'legalRepresentative.name', label: { zh: '法定代表人姓名', en: 'Legal name' }, required: false },
];

/** The import of one file, in which the first reading found this. */
export async function imported(
  first: Partial<Found>,
  t = createTranslate('zh'),
  later: Partial<Found> = {},
  nextStep?: () => void,
) {
  const from: (number | undefined)[] = [];
  const said: Readonly<Record<string, string>>[] = [];
  const read: (readonly Mend[])[] = [];
  const shown = show(
    <ImportClients
      t={t}
      actions={{
        readFiles: async (_files, _watch, mends = [], headingRow) => {
          read.push(mends);
          from.push(headingRow);
          return { ...FOUND, ...(read.length === 1 ? first : later) };
        },
        readSamples: async () => FOUND,
        columns: COLUMNS,
        searchColumns: async (search) =>
          COLUMNS.filter(({ label }) => label.zh.includes(search)).map(({ key }) => key),
        nameColumns: async (names) => void said.push(names),
        saveTemplate: async () => {},
      }}
      onImported={() => {}}
      {...(nextStep && { nextStep })}
    />,
  );
  const take = async (name: string) => {
    const input = shown.one('client-import-file') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await doing(() => {});
  };
  await take('table.csv');
  const choose = (id: string, value: string, at = 0) =>
    id === 'import-column'
      ? chooseColumn(shown.all(id)[at], value)
      : doing(() => {
          const select = shown.all(id)[at] as HTMLSelectElement;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        });
  return { ...shown, said, read, from, choose, take };
}
