// To which point does a perspective map a point? The perspective transform given by four pairs of points.

type Pair = readonly [number, number];

/** Eight coefficients of a perspective; the ninth is 1. */
export type Perspective = readonly number[];

/** The perspective that maps four points to four others. */
export function perspectiveOf(from: readonly Pair[], to: readonly Pair[]): Perspective {
  const rows = from.flatMap(([x, y], at) => {
    const [u, v] = to[at] ?? [0, 0];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  return solved(rows);
}

/** The image of a point under a perspective. */
export function throughOf(perspective: Perspective, x: number, y: number): Pair {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = perspective;
  const depth = g * x + h * y + 1;
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
}

/** Gaussian elimination with partial pivoting. */
function solved(rows: readonly (readonly number[])[]): readonly number[] {
  const table = rows.map((row) => [...row]);
  const size = table.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = table
      .slice(at)
      .reduce((best, row) => (Math.abs(row[at] ?? 0) > Math.abs(best[at] ?? 0) ? row : best));
    table.splice(table.indexOf(pivot), 1);
    table.splice(at, 0, pivot);
    for (const row of table) {
      if (row === pivot) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return table.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
