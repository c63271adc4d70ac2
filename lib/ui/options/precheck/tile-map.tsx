// In which provinces are the filings? On a map darker with more filings, or one by one where they are few; with a dot if one requires documents of its own.
import type { BatchRow } from '../../../filing/report/batch';
import { eachFilingOnce } from '../../../filing/report/standings';
import type { ProvinceDemands } from '../../../protocol/rules';
import type { Translate } from '../../translate';
import map from './province-tiles.json';
import { TopProblems } from './top-problems';
import './tile-map.css';

interface TileMapProps {
  readonly rows: readonly BatchRow[];
  readonly chosen: string | null;
  /** The provinces that require documents that not all do. */
  readonly demands: readonly ProvinceDemands[];
  readonly t: Translate;
  /** null: the chosen one was pressed again. */
  readonly choose: (province: string | null) => void;
}

const SHADES = 4;
/** So many provinces make a map; fewer are named one by one, since most of its tiles would be empty. */
const MAP_FROM = 8;

/** Whether the filings are in too few provinces for a map. */
export const areFew = (rows: readonly BatchRow[]): boolean => countsOf(rows).size < MAP_FROM;

/** Whether they are in more than one, so that choosing a province narrows anything. */
export const areSeveral = (rows: readonly BatchRow[]): boolean => countsOf(rows).size > 1;

/** The provinces, on a map or one by one, with the most common problems of the chosen one below. */
export function TileMap(props: TileMapProps) {
  const { rows, chosen, demands, t } = props;
  const counts = countsOf(rows);
  if (counts.size === 0) return null;
  const ofChosen = chosen === null ? [] : rows.filter(({ province }) => province === chosen);
  return (
    <section class="box provinces">
      <h3>{t('precheck.map')}</h3>
      {areFew(rows) ? <Chips {...props} counts={counts} /> : <Tiles {...props} counts={counts} />}
      {chosen !== null && (
        <div data-testid="precheck-province">
          <h4>
            {t('precheck.map.tile', {
              province: t.word('province', chosen),
              n: eachFilingOnce(ofChosen).length,
            })}
          </h4>
          <Wants documents={documentsOf(demands, chosen, t)} t={t} />
          <TopProblems rows={ofChosen} t={t} />
        </div>
      )}
    </section>
  );
}

type CountedProps = TileMapProps & { readonly counts: ReadonlyMap<string, number> };

/** The provinces that have filings, the most first. */
function Chips({ chosen, demands, t, choose, counts }: CountedProps) {
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  return (
    <ul class="province-chips">
      {sorted.map(([province, count]) => {
        const own = documentsOf(demands, province, t);
        return (
          <li key={province}>
            <button
              type="button"
              class="chip"
              data-testid="precheck-tile"
              data-province={province}
              data-count={count}
              aria-pressed={province === chosen}
              title={titleOf(province, count, own, t)}
              onClick={() => choose(province === chosen ? null : province)}
            >
              {t.word('province', province)} <b>{count}</b>
              {own.length > 0 && <i class="tile-dot" data-testid="precheck-tile-wants" />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const titleOf = (province: string, n: number, own: readonly string[], t: Translate): string =>
  [
    t('precheck.map.tile', { province: t.word('province', province), n }),
    ...(own.length > 0 ? [t('precheck.map.wants', { list: t.labels(own) })] : []),
  ].join('\n');

/** All provinces at their places, darker with more filings. */
function Tiles({ chosen, demands, t, choose, counts }: CountedProps) {
  const most = Math.max(1, ...counts.values());
  return (
    <>
      <ul class="tiles" style={{ gridTemplateColumns: `repeat(${map.columns - 1}, 1fr)` }}>
        {map.tiles.map(({ province, sign, row, column }) => {
          const count = counts.get(province) ?? 0;
          const own = documentsOf(demands, province, t);
          return (
            <li key={province} style={{ gridRow: row, gridColumn: column }}>
              <button
                type="button"
                class={`tile shade-${count === 0 ? 0 : Math.ceil((count / most) * SHADES)}`}
                data-testid="precheck-tile"
                data-province={province}
                data-count={count}
                aria-pressed={province === chosen}
                title={titleOf(province, count, own, t)}
                disabled={count === 0}
                onClick={() => choose(province === chosen ? null : province)}
              >
                <b>{t.text(sign)}</b>
                <small>{count}</small>
                {own.length > 0 && <i class="tile-dot" data-testid="precheck-tile-wants" />}
              </button>
            </li>
          );
        })}
      </ul>
      <Legend t={t} />
    </>
  );
}

/** What the shades and the dot mean. */
function Legend({ t }: { readonly t: Translate }) {
  return (
    <p class="tile-legend small muted">
      <span>
        {t('precheck.map.few')}{' '}
        {[1, 2, 3, 4].map((shade) => (
          <i key={shade} class={`tile shade-${shade}`} />
        ))}{' '}
        {t('precheck.map.many')}
      </span>
      <span>
        <i class="tile-dot" /> {t('precheck.map.dot')}
      </span>
    </p>
  );
}

function Wants({ documents, t }: { readonly documents: readonly string[]; readonly t: Translate }) {
  if (documents.length === 0) return null;
  return <p class="small">{t('precheck.map.wants', { list: t.labels(documents) })}</p>;
}

/** The documents that this province requires and not all do, as text. */
function documentsOf(demands: readonly ProvinceDemands[], wanted: string, t: Translate): readonly string[] {
  const found = demands.find(({ province }) => province === wanted);
  return (found?.documents ?? []).map((document) => t.text(document));
}

function countsOf(rows: readonly BatchRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { province } of eachFilingOnce(rows))
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  return counts;
}
