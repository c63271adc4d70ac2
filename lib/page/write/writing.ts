// What can the script that writes do? All of it, as that script offers it to the one that reads.
import { addRow } from './add-row';
import { fill } from './fill';
import { wait, watchDrawings } from './page-turns';
import { watchStep } from './same-step';
import { undo } from './undo';

export const WRITING = { addRow, fill, undo, wait, watchDrawings, watchStep };

export type Writing = typeof WRITING;
