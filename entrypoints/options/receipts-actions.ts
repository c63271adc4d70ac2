// What does the options page say to the background about receipts?

import { ask } from '@/lib/extension/ask';
import { download } from '@/lib/extension/save-file';
import { today } from '@/lib/extension/surface';
import type { ReceiptActions } from '@/lib/ui/options/receipts/actions';

const MOST = 10_000;

/** The functions of the list of acts. */
export const receiptActions: ReceiptActions = {
  read: () => ask('vault.receipts', { most: MOST }),
  save: (text, format) => download(new Blob([text]), `beiantong-acts-${today()}.${format}`),
};
