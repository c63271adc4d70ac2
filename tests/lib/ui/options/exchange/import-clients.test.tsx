// @vitest-environment happy-dom
// Is a person told of the rows that were not imported, and offered a table of them, until other files are read?
import { expect, it, vi } from 'vitest';
import type { FoundRow } from '../../../../../lib/ui/options/exchange/actions';
import { createTranslate } from '../../../../../lib/ui/translate';
import { doing } from '../../render';
import { imported } from './imported';

const row: FoundRow = {
  ...{ key: 'a', row: 4, name: '宁波样例贸易有限公司', last4: '1001', kind: null, place: '浙江' },
  ...{ colour: '#2f6f9f', services: 1, documents: 0, isKnown: false },
};

it('says how many rows are in no client, and saves them', async () => {
  const save = vi.fn(async () => {});
  const store = async () => ({ clients: 1, updated: 0 }) as never;
  const { one, all, take } = await imported({ rows: [row], store, left: { count: 9, save } });
  expect(all('import-left')).toEqual([]); // what is not stored yet is listed with its faults
  await doing(() => one('client-import-apply').click());
  await doing(() => {});
  expect(one('import-left').textContent).toContain('另有 9 行没有导入');
  await doing(() => one('import-left-save').click());
  expect(save).toHaveBeenCalledOnce();
  await take('another.xlsx');
  expect(all('import-left')).toEqual([]);
});

it('says of each row that was not stored which column is wrong and why, and reads the file again to mend it here', async () => {
  const store = async () => ({ clients: 1, updated: 0 }) as never;
  const fault = { row: 8, place: '接入服务商', message: { zh: '不认识的说法', en: '' } };
  const ofFile = { row: 0, place: '', message: { zh: '缺一列', en: '' } };
  const cells = [
    {
      row: 8,
      column: '接入服务商',
      text: '阿里',
      client: '杭州示例',
      words: ['阿里云'],
      hasSeveralWords: false,
    },
  ];
  const left = { count: 2, save: async () => {} };
  const found = { rows: [row], faults: [fault, ofFile], cells, store, left };
  const { one, all, read } = await imported(found, undefined, found);
  await doing(() => one('client-import-apply').click());
  await doing(() => {});
  const said = one('import-left').textContent;
  for (const word of ['第 8 行', '杭州示例', '接入服务商', '不认识的说法', '同一家的行要一起导入'])
    expect(said).toContain(word);
  expect(said).not.toContain('缺一列');
  await doing(() => one('import-left-mend').click());
  await doing(() => {});
  expect(read).toHaveLength(2);
  expect(all('import-mend')).toHaveLength(1);
});

it('names the client that could not be stored, what is wrong with it and where', async () => {
  const mobile = { zh: '应为 11 位，现在 7 位', en: '11 characters are expected, not 7' };
  const faults = [{ place: 'people[1].mobile', message: mobile }];
  const refuse = (refused: object) => async () =>
    Promise.reject(Object.assign(new Error('bad-client'), { refused }));
  const said = async (refused: object, language: 'zh' | 'en' = 'zh') => {
    const { one } = await imported({ rows: [row], store: refuse(refused) }, createTranslate(language));
    await doing(() => one('client-import-apply').click());
    await doing(() => {});
    return one('job').textContent;
  };
  expect(await said({ name: '宁波样例贸易有限公司', faults })).toBe(
    '“宁波样例贸易有限公司”没有通过检查：人员 2 · 手机：应为 11 位，现在 7 位。导入已停止，请在文件里改好后重新导入。 ',
  );
  const picture = { zh: '图片打不开，请换一张', en: 'The picture cannot be opened: use another one' };
  const file = { name: '宁波样例贸易有限公司', file: '执照.jpg' };
  expect(await said({ ...file, faults: [{ place: 'documents[0]', message: picture }] })).toContain(
    '：执照.jpg：图片打不开，请换一张。',
  );
  expect(await said({ name: 'Sample Ltd', faults }, 'en')).toContain(
    '“Sample Ltd” did not pass the check: Person 2 · Mobile: 11 characters are expected, not 7.',
  );
});

it('as a step of the guide goes on by itself, but not over rows that are left', async () => {
  const store = async () => ({ clients: 1, updated: 0 }) as never;
  const left = { count: 9, save: async () => {} };
  const next = vi.fn();
  const whole = await imported({ rows: [row], store }, undefined, {}, next);
  await doing(() => whole.one('client-import-apply').click());
  await doing(() => {});
  expect(next).toHaveBeenCalledOnce();
  const some = await imported({ rows: [row], store, left }, undefined, {}, next);
  await doing(() => some.one('client-import-apply').click());
  await doing(() => {});
  expect(next).toHaveBeenCalledOnce();
  expect(some.one('import-left').textContent).toContain('另有 9 行没有导入');
  await doing(() => some.one('import-next-step').click());
  expect(next).toHaveBeenCalledTimes(2);
});
