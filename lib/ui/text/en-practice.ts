// What does the practice portal say of itself in English?
import type { zhPractice } from './practice';

export const enPractice: Record<keyof typeof zhPractice, string> = {
  'practice.title': 'Practice',
  'practice.lead':
    'This is Beiantong’s own practice page, in Chinese like the real portals. Nothing you enter is kept or sent anywhere.',
  'practice.model': 'What the page received',
  'practice.model.hint': 'Whether a value really arrived is told by the page itself.',
  'practice.model.count': '{n} of {all} received',
  'practice.submits': 'submitted {n} {n:time|times}',
  'practice.done': 'Rehearsal finished',
  'practice.done.hint':
    'In a real filing, SMS verification, mailing and deadlines follow; the side panel lists them under “After submission”.',
  'practice.finish': 'Go to my clients',
};
