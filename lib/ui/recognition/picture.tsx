// How is the picture of a certificate shown beside its fields? Upright, with a numbered box for each field, one of them highlighted.
import { useState } from 'preact/hooks';
import { askOf, numbersOf, type ReviewField } from '../../recognition/review/review';
import type { ReadPage } from '../../recognition/worker/messages';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PaperOnTable } from './use-papers';

interface PictureProps {
  readonly t: Translate;
  readonly paper: PaperOnTable;
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly remove: () => void;
}

const ZOOM = 2.2;

/** The picture with the places of its fields. */
export function Picture({ t, paper, active, onActive, remove }: PictureProps) {
  const [isLarge, setLarge] = useState(false);
  const { page, url, file, review } = paper;
  const numbers = numbersOf(review);
  const lit = review.fields.find(({ id }) => id === active);
  const box = page && (isLarge && lit ? around(lit, page, page.width / ZOOM) : whole(page));
  return (
    <div class="paper-picture">
      <div class="row paper-bar">
        <b class="small cut">{plain(file.name)}</b>
        <button type="button" class="chip" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {t('recognition.zoom')}
        </button>
        <button type="button" class="ghost" data-testid="paper-remove" onClick={() => remove()}>
          {t('recognition.remove')}
        </button>
      </div>
      {page === null || box === null ? (
        <img src={url} alt={t('recognition.picture', { name: file.name })} />
      ) : (
        <svg viewBox={box} role="img" aria-label={t('recognition.picture', { name: file.name })}>
          <UprightImage url={url} page={page} />
          {review.fields.map((field) => (
            <FieldBox
              key={field.id}
              field={field}
              number={numbers.get(field.id)}
              isActive={field.id === active}
              scale={page.width / 500}
              onPick={() => onActive(field.id)}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

/** The picture, rotated as it was for reading. */
function UprightImage({ url, page }: { readonly url: string; readonly page: ReadPage }) {
  const { width, height, quarters } = page;
  const isSideways = quarters % 2 === 1;
  const [across, down] = isSideways ? [height, width] : [width, height];
  const move = [
    '',
    `translate(${width} 0) rotate(90)`,
    `translate(${width} ${height}) rotate(180)`,
    `translate(0 ${height}) rotate(270)`,
  ][quarters];
  return <image href={url} width={across} height={down} transform={move} preserveAspectRatio="none" />;
}

interface BoxProps {
  readonly field: ReviewField;
  readonly number: number | undefined;
  readonly isActive: boolean;
  readonly scale: number;
  readonly onPick: () => void;
}

function FieldBox({ field, number, isActive, scale, onPick }: BoxProps) {
  const [start] = field.place[0] ?? [];
  if (start === undefined || number === undefined) return null;
  const kind = askOf(field);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture does the same by keyboard
    <g class={`paper-box ${kind}${isActive ? ' active' : ''}`} onClick={() => onPick()}>
      {field.place.map((corners) => (
        <polygon
          key={corners.map(({ x, y }) => `${x},${y}`).join(' ')}
          points={corners.map(({ x, y }) => `${x},${y}`).join(' ')}
          stroke-width={(isActive ? 3 : 1.6) * scale}
        />
      ))}
      <circle cx={start.x} cy={start.y} r={8 * scale} />
      <text x={start.x} y={start.y} font-size={11 * scale} text-anchor="middle" dominant-baseline="central">
        {number}
      </text>
    </g>
  );
}

const whole = ({ width, height }: ReadPage): string => `0 0 ${width} ${height}`;

/** The part of the page around a field, `width` wide. */
function around({ place }: ReviewField, page: ReadPage, width: number): string {
  const points = place.flat();
  if (points.length === 0) return whole(page);
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const height = (width * page.height) / page.width;
  const left = middle(points.map(({ x }) => x)) - width / 2;
  const top = middle(points.map(({ y }) => y)) - height / 2;
  return `${left} ${top} ${width} ${height}`;
}

/** A strip of the picture with one field only, so that its characters can be told apart. */
export function FieldCrop({ paper, field }: { readonly paper: PaperOnTable; readonly field: ReviewField }) {
  const { page, url } = paper;
  const points = field.place[0] ?? [];
  if (page === null || points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return (
    <svg class="paper-crop" viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true">
      <UprightImage url={url} page={page} />
    </svg>
  );
}
