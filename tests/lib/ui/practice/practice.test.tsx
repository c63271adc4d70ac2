// @vitest-environment happy-dom
// Does the practice portal behave like a portal? It requires every field, goes on when the person presses, and submits when told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkCertificateNumber } from '../../../../lib/filing/numbers/check-number';
import { missingIn, type PracticeForm } from '../../../../lib/page/recognise/practice-form';
import data from '../../../../lib/page/recognise/practice-form.json';
import { Practice } from '../../../../lib/ui/practice/practice';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show, type } from '../render';

const text = z.string().min(1);
const both = z.strictObject({ zh: text, en: text });
const Field = z.strictObject({
  id: text,
  label: text,
  kind: z.enum(['text', 'tel', 'email', 'textarea', 'select', 'checkbox']),
  options: z.array(text).min(1).optional(),
  neededBy: z.enum(['organization', 'nobody']).optional(),
});
const Form = z.strictObject({
  id: z.literal('practice'),
  name: both,
  checkedOn: z.iso.date(),
  heading: text,
  next: text,
  back: text,
  submit: text,
  required: text,
  choose: text,
  steps: z.array(
    z.strictObject({
      id: text,
      title: both,
      groups: z.array(z.strictObject({ title: text, fields: z.array(Field) })),
    }),
  ),
  faulty: z.record(text, z.array(text).min(1)),
});
const form = Form.parse(data) as PracticeForm;
const vocabulary = z
  .object({ fields: z.array(z.object({ id: text })) })
  .parse(JSON.parse(readFileSync('rules/portals/fields.json', 'utf8')));

function practice(at: number, isFaulty = false) {
  const went: number[] = [];
  const markup = (
    <Practice
      t={createTranslate('zh')}
      form={form}
      at={at}
      isFaulty={isFaulty}
      goTo={(step) => void went.push(step)}
      openPanel={() => {}}
      finish={() => {}}
    />
  );
  return { ...show(markup), went };
}

describe('the practice portal', () => {
  it('asks only for fields of the vocabulary, each once', () => {
    const ids = form.steps.flatMap((step) =>
      step.groups.flatMap((group) => group.fields.map(({ id }) => id)),
    );
    const known = new Set(vocabulary.fields.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not go on while a field is empty, and says which', async () => {
    const { root, one, went } = practice(0);
    await doing(() => one('practice-next').closest('form')?.requestSubmit());
    expect(went).toEqual([]);
    expect(root.querySelectorAll('.form-error')).toHaveLength(13);
  });

  it('shows what its own handlers received, private numbers masked', async () => {
    const { root, all } = practice(0);
    const box = root.querySelector<HTMLInputElement>('[id="practice-entity.certNumber"]');
    if (!box) throw new Error('no box for the number');
    await type(box, '91330106MA0AHL014E');
    expect(all('practice-held').map((row) => row.textContent)).toEqual(['主办单位证件号码 913••••4E']);
  });

  it('submits on the last page, by its own button only', async () => {
    const { one, all } = practice(form.steps.length - 1);
    expect(one('practice-submits').dataset.value).toBe('0');
    await doing(() => one('practice-submit').closest('form')?.requestSubmit());
    expect(one('practice-submits').dataset.value).toBe('1');
    expect(all('practice-done')).toHaveLength(1);
  });

  it('begins with a faulty filing on request, in words from its own lists', () => {
    const { root, all, text } = practice(0, true);
    expect(root.querySelector<HTMLInputElement>('[id="practice-entity.name"]')?.value).toBe(
      '杭州示例云帆科技有限公司',
    );
    expect(all('practice-held')).toHaveLength(Object.keys(form.faulty).length);
    expect(text()).toContain('有错的示例');
    expect(practice(0).text()).not.toContain('有错的示例');
    const fields = form.steps.flatMap((step) => step.groups.flatMap((group) => group.fields));
    for (const [id, values] of Object.entries(form.faulty)) {
      const field = fields.find((one) => one.id === id);
      if (!field) throw new Error(`no field ${id}`);
      if (field.options) expect(field.options).toEqual(expect.arrayContaining([...values]));
    }
  });

  it('contains in the faulty filing a number with a wrong check digit, one phone number twice, and empty fields', () => {
    const of = (id: string) => form.faulty[id]?.[0] ?? '';
    expect(checkCertificateNumber('business-licence', of('entity.certNumber'), '2026-11-24').ok).toBe(false);
    expect(of('subjectPrincipal.emergencyPhone')).toBe(of('subjectPrincipal.mobile'));
    expect(of('subjectPrincipal.email')).not.toMatch(/@.+\../u);
    expect(form.steps.map((step) => missingIn(step, form.faulty).size)).toEqual([1, 1, 0]);
  });

  it('counts spaces as nothing', () => {
    const [step] = form.steps;
    if (!step) throw new Error('no step');
    expect(missingIn(step, { 'entity.name': ['  '] }).has('entity.name')).toBe(true);
    expect(missingIn(step, { 'entity.name': ['x'] }).has('entity.name')).toBe(false);
  });

  it('requires no remark, and no investor of an individual', () => {
    const [first, second] = form.steps;
    if (!first || !second) throw new Error('no steps');
    const missing = (nature: string) => missingIn(first, { 'entity.nature': [nature] });
    expect(missing('企业').has('entity.investor')).toBe(true);
    expect(missing('个人').has('entity.investor')).toBe(false);
    expect(missing('个人').has('entity.mailAddress')).toBe(true);
    expect(missingIn(second, {}).has('service.remark')).toBe(false);
  });
});
