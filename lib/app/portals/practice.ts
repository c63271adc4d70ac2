// How does the background recognise the practice portal? As a portal like the others, with a map made from the form itself.
import type { PortalMap } from '../../page/recognise/portal-map';
import type { PracticeForm } from '../../page/recognise/practice-form';
import data from '../../page/recognise/practice-form.json';

const form = data as PracticeForm; // checked against this type by tests/lib/ui/practice/practice.test.tsx
const ADDRESS = /^(?:chrome|moz)-extension:\/\/[^/?#]+\/practice\.html(?:[?#]|$)/u;

/** Is this the address of a practice portal? The sender tells whether it is our extension's. */
export function isPractice(url: string): boolean {
  return ADDRESS.test(url);
}

/** The map of the practice portal. */
export const practiceMap: PortalMap = {
  id: form.id,
  name: form.name,
  matches: [],
  provider: null,
  channels: [],
  basis: 'seen',
  checkedOn: form.checkedOn,
  pages: form.steps.map((step) => ({
    id: step.id,
    title: step.title,
    markers: [step.title.zh],
    fields: Object.fromEntries(
      step.groups.flatMap((group) =>
        group.fields.map(({ id, label }) => [id, { labels: [label], section: [group.title] }] as const),
      ),
    ),
  })),
  next: [form.next],
  submit: [form.submit],
  never: [],
};
