// Every reader of what others write.
import { backups } from './backups';
import { clientFiles } from './client-files';
import { messages } from './messages';
import { ruleFiles } from './rule-files';
import type { Target } from './target';

export const TARGETS: readonly Target[] = [...clientFiles, ...backups, ...ruleFiles, ...messages];
