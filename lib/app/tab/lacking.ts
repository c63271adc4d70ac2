// What does a new client still lack after the pages that the person has let us note?
import { clientFromPage } from '../../filing/client/client-from-page';
import type { Text } from '../../filing/text';
import type { App } from '../state/app';
import { collectedItems } from '../state/collected';
import { regionOf } from './adoptable';
import type { TabContext } from './context';
import { nameOfField } from './field-names';

/** The names of the required fields that none of the noted pages of a tab showed. */
export async function lackingItems({ sessions }: App, { tabId }: TabContext): Promise<readonly Text[]> {
  const made = clientFromPage(await collectedItems(sessions, tabId), '', { regionOf, newId: () => '' });
  return made.ok ? [] : made.missing.flatMap((id) => nameOfField(id) ?? []);
}
