// Why does a rule apply, and according to which source? The conditions with the values found, and the dated sources.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report, Trace } from '../../filing/report/report';
import type { Citation, Text } from '../../filing/text';
import type { FactValue } from '../../rules/operator-names';
import { Fold } from '../fold';
import { Icon } from '../icon';
import { maskNumbers } from '../mask';
import { plain } from '../plain';
import { addressOf } from '../source-address';
import type { Translate } from '../translate';

const icons = { true: 'check', false: 'block', unknown: 'ask' } as const;
const OLD_YEARS = 3;

/** A fact's value as text; private numbers stay masked. */
function factWords(value: FactValue | undefined, t: Translate): string {
  if (value === undefined) return t('panel.finding.unknown');
  if (value === null || value === '') return t('panel.finding.empty');
  if (typeof value === 'boolean') return t(value ? 'panel.finding.yes' : 'panel.finding.no');
  const texts = Array.isArray(value) ? value : [String(value)];
  return texts.length === 0 ? t('panel.finding.empty') : t.list(texts.map((one) => plain(maskNumbers(one))));
}

/** The conditions behind a verdict, nested as the rule has them. */
export function TraceList({ traces, t }: { readonly traces: readonly Trace[]; readonly t: Translate }) {
  if (traces.length === 0) return null;
  return (
    <ul class="trace">
      {traces.map((trace) => (
        <li key={trace.text.en} class={`trace-${trace.state}`}>
          <Icon name={icons[trace.state]} />
          <div>
            {t.text(trace.text)}
            {trace.state !== 'true' && <HaveWant trace={trace} t={t} />}
            <TraceList traces={trace.children ?? []} t={t} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const isEmpty = (value: FactValue | undefined): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A value as the dictionary labels it, if it does. */
const wordsOf = (value: FactValue | undefined, words: readonly Text[] | undefined, t: Translate): string =>
  words === undefined || words.length === 0 ? factWords(value, t) : t.list(words.map((one) => t.text(one)));

function HaveWant({ trace, t }: { readonly trace: Trace; readonly t: Translate }) {
  if (trace.fact === undefined) return null;
  return (
    <small class="muted">
      {isEmpty(trace.have) ? (
        <b>{t('panel.finding.haveNone')}</b>
      ) : (
        <>
          {t('panel.finding.have')} <b>{wordsOf(trace.have, trace.haveWords, t)}</b>
        </>
      )}
      {trace.want !== undefined && (
        <>
          {' · '}
          {t('panel.finding.want')} <b>{wordsOf(trace.want, trace.wantWords, t)}</b>
        </>
      )}
    </small>
  );
}

interface CitesProps {
  readonly cites: readonly Citation[];
  readonly t: Translate;
  readonly today: string;
  /** The age is told elsewhere, for all of them at once. */
  readonly isAgeTold?: boolean;
}

/** The sources of this provider, then laws and what belongs to no provider, then those of other providers. */
function nearestFirst(cites: readonly Citation[], provider: string | null): readonly Citation[] {
  if (provider === null) return cites;
  const rank = (cite: Citation) => (cite.provider === provider ? 0 : cite.provider === undefined ? 1 : 2);
  return cites.toSorted((one, other) => rank(one) - rank(other));
}

/** At which provider the filing is that the sources shown are about; null where they are about none. */
export const FiledAt = createContext<string | null>(null);

/** Whether another provider wrote it for its own customers. */
const isOthers = ({ provider: by }: Citation, provider: string | null): boolean =>
  provider !== null && by !== undefined && by !== provider;

/** The sources that hold for this filing: laws and the ministry's, and those of its own provider; those of other providers behind a chip. */
export function NearCites({ cites, ...shown }: CitesProps) {
  const provider = useContext(FiledAt);
  const others = cites.filter((cite) => isOthers(cite, provider));
  return (
    <>
      <Cites cites={cites.filter((cite) => !others.includes(cite))} {...shown} />
      {others.length > 0 && (
        <Fold
          title={shown.t('panel.sources.others', { n: others.length })}
          class="inline"
          testId="panel-other-cites"
        >
          <Cites cites={others} {...shown} />
        </Fold>
      )}
    </>
  );
}

/**
 * Each source with its date and its age; several places in one that no address tells apart are one line. What another
 * provider wrote for its own customers stands last and says so: it may be otherwise at this one.
 */
export function Cites({ cites, t, today, isAgeTold = false }: CitesProps) {
  const provider = useContext(FiledAt);
  if (cites.length === 0) return null;
  const shown = new Map(
    nearestFirst(cites, provider).map((cite) => [
      `${cite.source} ${cite.date} ${addressOf(cite.locator) ?? ''}`,
      cite,
    ]),
  );
  return (
    <ul class="cites">
      {[...shown.values()].map((cite) => (
        <li key={`${cite.source} ${cite.date} ${cite.locator}`}>
          <SourceName cite={cite} t={t} />
          {' · '}
          {cite.date
            ? isAgeTold
              ? t.date(cite.date)
              : t('panel.finding.dated', { date: t.date(cite.date), age: t.age(cite.date, today) })
            : t('panel.finding.noDate')}
          {isOthers(cite, provider) && ` · ${t('panel.finding.otherProvider')}`}
        </li>
      ))}
    </ul>
  );
}

function SourceName({ cite, t }: { readonly cite: Citation; readonly t: Translate }) {
  const name = t.text(cite.title);
  const href = addressOf(cite.locator);
  if (!href) return <span title={cite.locator}>{name}</span>;
  return (
    <a href={href} title={cite.locator} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}

/** How many sources of a report are three years old or more; shown once, at its end. */
export function oldSources({ findings, documents, decision }: Report, today: string): number {
  const cites = [...findings, ...documents, decision].flatMap((one) => one.cites);
  const old = cites.filter(({ date }) => date !== null && isOld(date, today));
  return new Set(old.map(({ source, locator }) => `${source} ${locator}`)).size;
}

/** How many of these sources are three years old or more, each once. */
export function oldAmong(cites: readonly Citation[], today: string): number {
  const old = cites.filter(({ date }) => date !== null && isOld(date, today));
  return new Set(old.map(({ source, date }) => `${source} ${date}`)).size;
}

const isOld = (date: string, today: string): boolean =>
  Number(today.slice(0, 4)) - Number(date.slice(0, 4)) >= OLD_YEARS;
