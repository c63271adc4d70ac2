// @vitest-environment happy-dom
// Is a person warned of a page whose address imitates a filing portal?
import { describe, expect, it } from 'vitest';
import type { TabView } from '../../../lib/protocol/tab';
import { Imitation } from '../../../lib/ui/imitation';
import { createTranslate } from '../../../lib/ui/translate';
import { views } from '../../ui-preview/views';
import { show } from './render';

const warningIn = (view: TabView) =>
  show(<Imitation view={view} t={createTranslate('zh')} />).root.querySelector('[data-testid=imitation]');

describe('T6: a page whose address imitates a portal', () => {
  it.each(['locked', 'open'] as const)(
    'is told of with that portal’s host while the vault is %s',
    (vault) => {
      const plain = views.ready;
      if (plain === undefined) throw new Error('no such view');
      const warning = warningIn({ ...plain, vault, imitates: 'beian.aliyun.com' });
      expect(warning?.getAttribute('role')).toBe('alert');
      expect(warning?.textContent).toContain('beian.aliyun.com');
      expect(warningIn({ ...plain, vault })).toBeNull();
    },
  );
});
