// What is shown for a page without a client? The check of its content, what is still empty, and what the province requires.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { groupOf } from '../../filing/report/bucket';
import type { Finding } from '../../filing/report/report';
import { shownFindings } from '../../filing/report/shown-findings';
import type { BarePage, TabView } from '../../protocol/tab';
import { Fold } from '../fold';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { AfterThis } from './after-this';
import { Blocks, OtherFindings } from './findings';
import { objectionWords, StepProgress } from './hero';
import { Keep } from './keep';
import { placeOfFault } from './next-step';
import { Cites } from './why';

interface CheckProps {
  readonly view: TabView;
  readonly bare: BarePage;
  readonly t: Translate;
  readonly today: string;
  readonly actions: PanelActions;
}

interface BareProps extends CheckProps {
  readonly onRecoveryCode: (code: string) => void;
}

/** Nobody answered anything. */
const NONE: ReadonlySet<string> = new Set();

/** The panel without a vault. Nothing of it is stored. */
export function Bare({ onRecoveryCode, ...checked }: BareProps) {
  const { bare, t, actions } = checked;
  const [isKeeping, setKeeping] = useState(false);
  return (
    <main class="bare" data-testid="panel-bare">
      <header class="head bare-head">
        <h1 class="who">{t('app.name')}</h1>
        <small class="muted">{t('bare.nothingSaved')}</small>
      </header>
      <BareCheck {...checked} isFirst={!isKeeping} />
      <Keep
        filled={bare.filled}
        isOpen={isKeeping}
        open={() => setKeeping(true)}
        t={t}
        actions={actions}
        onRecoveryCode={onRecoveryCode}
      />
    </main>
  );
}

interface BareCheckProps extends CheckProps {
  /** Going to the first field is the panel's primary action. */
  readonly isFirst: boolean;
  /** What was filled in. */
  readonly children?: ComponentChildren;
}

/** The check of a page without a client, the same with or without a vault. */
export function BareCheck({ view, bare, t, today, actions, isFirst, children }: BareCheckProps) {
  const findings = view.report?.findings ?? [];
  const wrong = shownFindings(
    findings.filter((finding) => groupOf(finding) === 'block'),
    [],
  );
  const shared = { findings, documents: [], plan: view.plan, answered: NONE, t, today, actions, edit: null };
  const to = placeOfFault(view) ?? bare.empty[0]?.key ?? null;
  return (
    <>
      <About bare={bare} t={t} actions={actions} />
      <div class="hero">
        {view.step && <StepProgress step={view.step} t={t} />}
        <h2 data-testid="panel-status" data-value={wrong.length > 0 ? 'blocked' : 'incomplete'}>
          {statusWords(wrong.length, findings, bare, t)}
        </h2>
        {bare.isForm === false && <p class="small muted">{t('bare.noForm.hint')}</p>}
        {to === null && bare.filled > 0 && wrong.length === 0 && <AfterThis view={view} t={t} look={0} />}
        {to !== null && (
          <button
            type="button"
            class={isFirst ? 'primary wide' : 'secondary wide'}
            data-testid="bare-go"
            onClick={() => void actions.act('tab.go-to', { key: to })}
          >
            {t('bare.go')}
          </button>
        )}
      </div>
      <Blocks {...shared} />
      {children}
      <Empty bare={bare} t={t} actions={actions} />
      <OtherFindings {...shared} />
      <Demands bare={bare} t={t} today={today} />
    </>
  );
}

/** What is wrong and what is empty; nothing if neither. On an empty page nothing was checked. */
function statusWords(
  wrong: number,
  findings: readonly Finding[],
  { empty: { length: empty }, filled, isForm }: BarePage,
  t: Translate,
): string {
  const parts = [
    ...(wrong > 0 ? [t('bare.wrong', { n: wrong })] : []),
    ...objectionWords(findings, t),
    ...(empty > 0 ? [t('bare.empty.count', { n: empty })] : []),
  ];
  if (parts.length > 0) return parts.join(' · ');
  if (isForm === false) return t('bare.noForm');
  return t(filled > 0 ? 'panel.status.ready' : 'bare.nothing');
}

type PartProps = Pick<CheckProps, 'bare' | 't' | 'actions'>;

function About({ bare, t, actions }: PartProps) {
  const { province, category, provinces } = bare;
  // a second press may come before the first is answered, and must not undo it
  const chosen = useRef({ province, category });
  useEffect(() => {
    chosen.current = { province, category };
  }, [province, category]);
  const choose = (one: Partial<typeof chosen.current>) => {
    chosen.current = { ...chosen.current, ...one };
    void actions.act('tab.about', chosen.current);
  };
  return (
    <div class="row bare-about">
      <select
        aria-label={t('bare.province')}
        data-testid="bare-province"
        value={province ?? ''}
        onChange={(event) => choose({ province: event.currentTarget.value || null })}
      >
        <option value="">{t('bare.province')}</option>
        {provinces.map((id) => (
          <option key={id} value={id}>
            {t.word('province', id)}
          </option>
        ))}
      </select>
      <fieldset class="answers" aria-label={t('bare.category')}>
        {(['organization', 'personal'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            data-testid={`bare-${one}`}
            aria-pressed={category === one}
            onClick={() => choose({ category: one })}
          >
            {t(`bare.${one}`)}
          </button>
        ))}
      </fieldset>
      <Assumed bare={bare} t={t} />
    </div>
  );
}

/** For which province and whom the page is checked, and who says so: an earlier page may have been about somebody else. */
function Assumed({ bare: { province, category, known }, t }: Pick<PartProps, 'bare' | 't'>) {
  if (!known || province === null || category === null) return null;
  return (
    <p class="small muted" role="status" data-testid="bare-known" data-value={known}>
      {t(`bare.known.${known}`, { place: t.word('province', province), who: t(`bare.${category}`) })}
    </p>
  );
}

function Empty({ bare, t, actions }: PartProps) {
  if (bare.empty.length === 0) return null;
  return (
    <section class="section">
      <h2>
        {t('bare.empty')} <span class="note">{bare.empty.length}</span>
      </h2>
      <div class="answers">
        {bare.empty.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            class="chip"
            data-testid="bare-empty"
            onClick={() => void actions.act('tab.go-to', { key })}
          >
            {plain(label) || t('reason.unknown-field')}
          </button>
        ))}
      </div>
    </section>
  );
}

function Demands({ bare, t, today }: Pick<CheckProps, 'bare' | 't' | 'today'>) {
  if (bare.province === null || bare.category === null)
    return <p class="section muted">{t('bare.choose')}</p>;
  const place = t.word('province', bare.province);
  return (
    <section class="section" data-testid="bare-demands">
      <h2>{t('bare.demands', { place, who: t(`bare.${bare.category}`) })}</h2>
      <ul>
        {bare.demands.map((need) => (
          <li key={need.id} class="demand">
            <Icon name="file" /> <span>{t.text(need.label)}</span>
            <Fold title={t('panel.finding.sources', { n: need.cites.length })} class="inline sources">
              <Cites cites={need.cites} t={t} today={today} />
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  );
}
