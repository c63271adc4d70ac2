// What does the options page show while a backup is restored into a new vault? Its previous content, until the restore is complete.
import { useMemo, useState } from 'preact/hooks';
import type { OptionsActions } from '../actions';

interface Held<View> {
  readonly view: View;
  readonly actions: Pick<OptionsActions, 'backup'>;
}

/**
 * A restore into a new vault opens that vault long before it is complete. If the page changed then, the form that
 * runs the restore would be removed and the restore would end.
 */
export function useHeldWhileRestoring<View, Props extends Held<View>>(props: Props & Held<View>): Props {
  const [held, setHeld] = useState<{ readonly view: View } | null>(null);
  const { actions, view } = props;
  const holding = useMemo(() => {
    const restore: OptionsActions['backup']['restore'] = (file, passphrase, next, watch) => {
      if (next !== null) setHeld({ view });
      return actions.backup.restore(file, passphrase, next, watch).finally(() => setHeld(null));
    };
    return { ...actions, backup: { ...actions.backup, restore } };
  }, [actions, view]);
  return { ...props, view: held ? held.view : view, actions: holding };
}
