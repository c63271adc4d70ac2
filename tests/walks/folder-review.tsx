// How is the review of a folder drawn and pressed in tests?
import type { ScanOwner } from '../../lib/filing/client/match-scans';
import { matchScans } from '../../lib/filing/client/match-scans';
import type { FolderActions } from '../../lib/ui/options/documents/folder-actions';
import type { FolderScan } from '../../lib/ui/options/documents/folder-scan';
import { FolderScans } from '../../lib/ui/options/documents/folder-scans';
import type { Look } from '../../lib/ui/options/documents/look-at-scan';
import { createTranslate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';
import { doing, show } from '../lib/ui/render';

const kinds = packagedRulebook().shared['documents/documents.json'].documents;

export const firms: readonly ScanOwner[] = [
  { id: 'bridge', name: '广州云栈桥信息科技有限公司', domains: [], people: ['李晓岚'] },
  { id: 'grain', name: '广州禾穗里商贸有限公司', domains: [], people: ['黄文涛'] },
];

const summary = {
  ...{ last4: '4N', colour: '#2f7d6b', province: 'guangdong', domains: [], tags: [] },
  ...{ documents: 0, filings: 0 },
};

/** The review of these files, and what is stored in the end. */
export async function review(
  files: readonly string[],
  look: FolderActions['look'] = null,
  values: FolderActions['values'] = async () => [],
  readPaper?: FolderActions['readPaper'],
) {
  const stored: FolderScan[] = [];
  const filled: unknown[] = [];
  const shown = show(
    <FolderScans
      t={createTranslate('zh')}
      done={() => {}}
      actions={{
        look,
        search: async () => [{ ...summary, id: 'grain', name: '广州禾穗里商贸有限公司' }],
        match: async ([file]) => ({
          scans: matchScans(files, firms, kinds).map((scan) => ({ ...scan, file: file as File })), // one is given below
          names: new Map(firms.map(({ id, name }) => [id, name])),
          labels: new Map(kinds.map(({ id, label }) => [id, label])),
          twoSided: new Set(kinds.flatMap(({ id, limits }) => (limits.sides === 2 ? [id] : []))),
        }),
        store: async (scans, _, given) => {
          stored.push(...scans);
          filled.push(...given);
          return { stored: scans.length, refused: [], filled: given, unfilled: [], back: [] };
        },
        values,
        readPaper,
        undo: async () => [],
      }}
    />,
  );
  const input = shown.one('folder-file') as HTMLInputElement; // it is one by its name
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.txt')] });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await doing(() => {});
  const press = async (testId: string, words: string) => {
    const row = [...shown.all('folder-open-row'), ...shown.all('folder-sure-row')].find((one) =>
      one.textContent?.includes(words),
    );
    await doing(() => row?.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click());
    await doing(() => {});
  };
  return { ...shown, press, stored, filled };
}

/** What was seen on a licence. */
export const seen = (
  verdict: Look['verdict'],
  given: string | null,
  name: string,
  clients: readonly string[] = [],
): Look => ({
  ...{ verdict, given, clients, values: {}, slot: { document: 'subject-certificate', side: null } },
  pictured: { kind: 'business-licence', name, number: '', isSure: { name: true, number: false } },
});
