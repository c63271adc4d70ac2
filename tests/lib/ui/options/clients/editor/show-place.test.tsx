// @vitest-environment happy-dom
// Does a link that is about one paper lead to that paper's row, also when the list of papers comes late?
import { beforeEach, expect, it, vi } from 'vitest';
import { showPlace } from '../../../../../../lib/ui/options/clients/editor/show-place';
import { waitFor } from '../../../../../wait-for';

const ROW = (paper: string) =>
  `<li data-testid="needed-document" data-document="${paper}"><input id="add-${paper}"></li>`;

beforeEach(() => {
  document.body.innerHTML = '<button id="tab-documents"></button><ul></ul>';
});

it('leads to the row of the paper, once it is there', async () => {
  const setTab = vi.fn();
  showPlace('documents.domain-certificate', setTab);
  expect(setTab).toHaveBeenCalledWith('documents');
  await waitFor(() => expect(document.activeElement?.id).toBe('tab-documents'));
  const list = document.querySelector('ul');
  if (list) list.innerHTML = ROW('subject-certificate') + ROW('domain-certificate');
  await waitFor(() => expect(document.activeElement?.id).toBe('add-domain-certificate'));
});

it('waits for a slow pre-check as long as the person does', async () => {
  vi.useFakeTimers();
  showPlace('documents.domain-certificate', () => {});
  await vi.advanceTimersByTimeAsync(10_000);
  document.querySelector('ul')?.insertAdjacentHTML('beforeend', ROW('domain-certificate'));
  await vi.advanceTimersByTimeAsync(100);
  vi.useRealTimers();
  expect(document.activeElement?.id).toBe('add-domain-certificate');
});

it('takes no focus from a person who went on meanwhile', async () => {
  showPlace('documents.domain-certificate', () => {});
  await waitFor(() => expect(document.activeElement?.id).toBe('tab-documents'));
  document.body.insertAdjacentHTML('beforeend', '<input id="typed">');
  document.getElementById('typed')?.focus();
  document.body.insertAdjacentHTML('beforeend', ROW('domain-certificate'));
  await new Promise((next) => setTimeout(next, 200));
  expect(document.activeElement?.id).toBe('typed');
});
