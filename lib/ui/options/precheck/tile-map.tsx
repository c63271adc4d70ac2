// In which provinces do the filings lie? One tile a province, as dark as it has filings; a press shows its own.
import type { BatchRow } from '../../../filing/report/batch';
import type { Translate } from '../../translate';
import { commonProblems } from './problems';
import map from './province-tiles.json';

interface TileMapProps {
  readonly rows: readonly BatchRow[];
  readonly chosen: string | null;
  readonly t: Translate;
  /** null: the chosen one was pressed again. */
  readonly choose: (province: string | null) => void;
}

const SHADES = 4;
const SHOWN = 3;

/** The map, with what is common in the chosen province beneath. */
export function TileMap({ rows, chosen, t, choose }: TileMapProps) {
  const counts = countsOf(rows);
  const most = Math.max(1, ...counts.values());
  const own = chosen === null ? [] : rows.filter(({ province }) => province === chosen);
  return (
    <section class="box provinces">
      <h3>{t('precheck.map')}</h3>
      <ul class="tiles" style={{ gridTemplateColumns: `repeat(${map.columns - 1}, 1fr)` }}>
        {map.tiles.map(({ province, sign, row, column }) => {
          const count = counts.get(province) ?? 0;
          return (
            <li key={province} style={{ gridRow: row, gridColumn: column }}>
              <button
                type="button"
                class={`tile shade-${count === 0 ? 0 : Math.ceil((count / most) * SHADES)}`}
                data-testid="precheck-tile"
                data-province={province}
                data-count={count}
                aria-pressed={province === chosen}
                title={t('precheck.map.tile', { province: t.word('province', province), n: count })}
                disabled={count === 0}
                onClick={() => choose(province === chosen ? null : province)}
              >
                <b>{sign}</b>
                <small>{count}</small>
              </button>
            </li>
          );
        })}
      </ul>
      {chosen !== null && (
        <div data-testid="precheck-province">
          <h4>{t('precheck.map.tile', { province: t.word('province', chosen), n: own.length })}</h4>
          <ul class="problems">
            {commonProblems(own)
              .slice(0, SHOWN)
              .map(({ kind, id, text, count }) => (
                <li key={`${kind} ${id}`}>
                  <span>{t.text(text)}</span> <b>{count}</b>
                </li>
              ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function countsOf(rows: readonly BatchRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { province } of rows)
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  return counts;
}
