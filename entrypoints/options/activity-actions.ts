// How is the activity log saved as a file?
import { ask } from '@/lib/extension/ask';
import { download } from '@/lib/extension/save-file';
import { today } from '@/lib/extension/surface';
import type { ActivityActions } from '@/lib/ui/options/activity-log/actions';

/** The functions of the activity log. */
export const activityActions: ActivityActions = {
  ask,
  save: (text, format) => download(new Blob([text]), `beiantong-acts-${today()}.${format}`),
};
