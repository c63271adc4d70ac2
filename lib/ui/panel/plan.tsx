// What would be written on this page, control by control, and what is left unchanged and why?
import type { ComponentChildren } from 'preact';
import type { Text } from '../../filing/text';
import type { ClosedCard, PlanRow, ValueFormat } from '../../page/model';
import type { MoreRows } from '../../page/plan/more-rows';
import { isPickable } from '../../page/plan/rows';
import { needsDecision, wasJustRefused, yoursIn } from '../../protocol/left-to-person';
import type { ReceiptRow, TabView } from '../../protocol/tab';
import { Fold } from '../fold';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { HiddenDifference, Value } from '../value';
import { ClosedCards, MissingRow } from './missing-boxes';
import { Take, TakeAll } from './take';

interface PlanProps {
  readonly plan: readonly PlanRow[];
  /** What the last fill did: a value that the page has just refused is not offered again. */
  readonly receipt?: readonly ReceiptRow[] | undefined;
  /** The names of the fields that a row may mean, by id. */
  readonly names: Readonly<Record<string, Text>>;
  readonly t: Translate;
  readonly replace: ReadonlySet<string>;
  readonly onReplace: (key: string, allowed: boolean) => void;
  readonly goTo: (key: string) => void;
  /** Keys of rows whose value on the page can be taken into the client. */
  readonly takeable: readonly string[];
  readonly take: (keys: readonly string[]) => void;
  /** What the last press stored, said below the button. */
  readonly taken?: ComponentChildren;
  /** Reports which field a control asks for, and how it takes several values. */
  readonly pick?: ((key: string, fieldId: string, format?: ValueFormat) => void) | undefined;
  /** A row that the page's own button would add. */
  readonly more?: MoreRows | undefined;
  readonly addRow?: (() => void) | undefined;
  readonly fillCards?: (() => void) | undefined;
  /** Parts of the page that the person must open before anything can be written there. */
  readonly closed?: readonly ClosedCard[] | undefined;
}

/**
 * The plan: rows that need a decision first, then what will be written, then what the person fills in; the rest is
 * folded.
 */
export function Plan({
  plan,
  receipt = [],
  more,
  addRow,
  fillCards,
  closed = [],
  taken,
  ...rest
}: PlanProps) {
  const { t, takeable, take } = rest;
  const decide = plan.filter(needsDecision);
  const fills = plan.filter((row) => row.action === 'fill');
  const isRefused = fills.every((row) => wasJustRefused(row, receipt));
  const write = isRefused ? [] : fills;
  const yours = [...yoursIn(plan), ...(isRefused ? fills : [])];
  const quiet = plan.filter((row) => ![decide, write, yours].some((some) => some.includes(row)));
  const same = quiet.filter(({ action }) => action === 'same');
  const rows = (list: readonly PlanRow[]) =>
    list.map((row) => <Row key={row.key} row={row} isYours={yours.includes(row)} {...rest} />);
  return (
    <section class="section" id="panel-plan" tabIndex={-1}>
      <h2>
        {t(planTitle(write.length, decide.length + yours.length))}
        <span class="note">
          {summary(
            {
              fill: write.length,
              same: same.length,
              keep: quiet.length - same.length,
              decide: decide.length,
              yours: yours.length,
            },
            t,
          )}
        </span>
      </h2>
      {decide.length + write.length + yours.length === 0 && <p class="muted">{t('panel.plan.none')}</p>}
      {write.length === 0 && decide.length > 0 && (
        <p class="muted" data-testid="panel-nothing-yet">
          {t('panel.plan.nothingYet', { n: decide.length })}
        </p>
      )}
      {more !== undefined && addRow !== undefined && <MissingRow more={more} t={t} addRow={addRow} />}
      {fillCards !== undefined && <ClosedCards cards={closed} t={t} fillCards={fillCards} />}
      <ul class="rows">
        {rows(decide)}
        {rows(write)}
        {rows(yours)}
      </ul>
      <TakeAll rows={plan.filter(({ key }) => takeable.includes(key))} t={t} take={take} />
      {taken}
      {quiet.length > 0 && (
        <Fold title={t('panel.plan.rest', { n: quiet.length })} class="inline">
          <ul class="rows">{rows(quiet)}</ul>
        </Fold>
      )}
    </section>
  );
}

const KINDS = ['fill', 'same', 'keep', 'decide', 'yours'] as const;
type Counts = Readonly<Record<(typeof KINDS)[number], number>>;

/** What stands below: what a press writes; after it, what the person has yet to do; at last only what the page holds. */
function planTitle(write: number, left: number) {
  if (write > 0) return 'panel.plan';
  return left > 0 ? 'panel.plan.left' : 'panel.plan.fields';
}

/** How many rows of each kind that there is. */
function summary(counts: Counts, t: Translate): string {
  const said = KINDS.filter((kind) => counts[kind] > 0);
  return said.map((kind) => t(`panel.plan.summary.${kind}`, { n: counts[kind] })).join(' · ');
}

interface RowProps extends Omit<PlanProps, 'plan' | 'more' | 'addRow' | 'fillCards' | 'taken'> {
  readonly row: PlanRow;
  /** The person fills it in. */
  readonly isYours: boolean;
}

function Row({ row, isYours, names, t, replace, onReplace, goTo, takeable, take, pick }: RowProps) {
  const label = plain(row.label) || t('reason.unknown-field');
  const allowed = replace.has(row.key);
  const action = actionWord(row, allowed, isYours);
  return (
    <li
      class={`plan-row ${row.action} ${isYours ? 'yours' : ''}`}
      data-testid="panel-plan-row"
      data-key={row.key}
      data-field={row.fieldId ?? ''}
      data-action={row.action}
    >
      <div class="plan-head">
        <button type="button" class="plan-label" onClick={() => goTo(row.key)}>
          {label}
        </button>
        {row.service !== null && (
          <span class="small muted">{t('panel.plan.service', { n: row.service + 1 })}</span>
        )}
        {row.isPicked === true && (
          <span class="small muted" data-testid="panel-picked">
            {t('panel.plan.picked')}
          </span>
        )}
        <span class="plan-action">{t(`panel.plan.action.${action}`)}</span>
      </div>
      <Values row={row} t={t} label={label} />
      {row.action === 'replace' && (
        <label class="check">
          <input
            type="checkbox"
            data-testid="panel-replace"
            checked={allowed}
            onChange={(event) => onReplace(row.key, event.currentTarget.checked)}
          />
          {t('panel.plan.replace', { label })}
        </label>
      )}
      <Reason row={row} names={names} t={t} />
      {pick !== undefined && <Picks row={row} names={names} t={t} pick={pick} />}
      {takeable.includes(row.key) && <Take row={row} label={label} t={t} take={() => take([row.key])} />}
    </li>
  );
}

/** The message key for what happens with the row. */
function actionWord(row: PlanRow, allowed: boolean, isYours: boolean) {
  if (row.action === 'replace' && !allowed) return 'replace.off';
  if (!isYours) return row.action;
  return row.kind === 'upload' ? 'yours.upload' : 'yours';
}

function Values({ row, t, label }: { readonly row: PlanRow; readonly t: Translate; readonly label: string }) {
  const will = <Value t={t} fieldId={row.fieldId} texts={row.will} label={label} />;
  const isPreset = row.reason.code === 'preset';
  if (row.action === 'same' || (row.action === 'fill' && !isPreset))
    return <div class="plan-value">{will}</div>;
  const now = <Value t={t} fieldId={row.fieldId} texts={row.now} label={label} />;
  if (row.action !== 'replace' && !isPreset)
    return row.now.length > 0 ? <div class="plan-value muted">{now}</div> : null;
  return (
    <div class="plan-value">
      <del>{now}</del> <span class="small muted">{t('panel.plan.becomes')}</span> <ins>{will}</ins>{' '}
      <HiddenDifference t={t} fieldId={row.fieldId} one={row.now} other={row.will} />
    </div>
  );
}

/** Why a row is filled differently from an empty input, which explains how the page reacts. */
const NOTED_OF_FILLS: ReadonlySet<string> = new Set(['preset', 'behind-more']);

function Reason({ row, names, t }: Pick<RowProps, 'row' | 'names' | 't'>) {
  const { code, detail } = row.reason;
  // a row that is simply filled needs no sentence: forty times "from the client" would hide the important ones
  if (row.action === 'same' || (row.action === 'fill' && !NOTED_OF_FILLS.has(code))) return null;
  // candidates are shown as buttons below
  const candidates = isPickable(row) ? [] : row.candidates.map((id) => nameOf(id, names, t));
  return (
    <p class="small muted">
      {t.word('reason', code)}
      {detail ? ` · ${plain(detail)}` : ''}
      {candidates.length > 0 && ` · ${t('panel.plan.candidates', { list: t.list(candidates) })}`}
    </p>
  );
}

const nameOf = (id: string, names: RowProps['names'], t: Translate): string =>
  names[id] ? t.text(names[id]) : plain(id);

/** One button for each field that the control may ask for. */
function Picks({
  row,
  names,
  t,
  pick,
}: Pick<RowProps, 'row' | 'names' | 't'> & { readonly pick: NonNullable<PlanProps['pick']> }) {
  if (row.formats !== undefined) return <Formats row={row} t={t} pick={pick} />;
  if (!isPickable(row)) return null;
  return (
    <div class="row" data-testid="panel-picks">
      <span class="small muted">{t('panel.plan.pick')}</span>
      {row.candidates.map((id) => (
        <button
          key={id}
          type="button"
          class="chip"
          data-testid="panel-pick"
          data-field={id}
          onClick={() => pick(row.key, id)}
        >
          {nameOf(id, names, t)}
        </button>
      ))}
    </div>
  );
}

/** One button for each format in which the control may hold several values, labelled with the resulting content. */
function Formats({
  row: { key, fieldId, formats = [] },
  t,
  pick,
}: Pick<RowProps, 'row' | 't'> & { readonly pick: NonNullable<PlanProps['pick']> }) {
  return (
    <div class="row" data-testid="panel-ways">
      <span class="small muted">{t('panel.plan.formats')}</span>
      {formats.map(({ format, will }) => (
        <button
          key={format}
          type="button"
          class="chip"
          data-testid="panel-way"
          data-format={format}
          onClick={() => fieldId !== null && pick(key, fieldId, format)}
        >
          {format === 'first' ? t('panel.plan.format.first', { value: plain(will) }) : plain(will)}
        </button>
      ))}
    </div>
  );
}

/** For a page that was not recognised as a filing form: a sentence, and a button to say that it is one. */
export function NoFilingForm({ t, say }: { readonly t: Translate; readonly say: (() => void) | undefined }) {
  return (
    <section class="section" data-testid="panel-no-filing-form">
      <p>{t('panel.noFilingForm')}</p>
      {say !== undefined && (
        <button type="button" class="link" data-testid="panel-say-filing-form" onClick={say}>
          {t('panel.noFilingForm.say')}
        </button>
      )}
    </section>
  );
}

/** Whether the page shows data of the entity: only then can a client be created from it. */
export function showsEntity({ plan }: TabView): boolean {
  return plan.some(({ fieldId, now }) => fieldId?.startsWith('entity.') && now.join('').trim() !== '');
}
