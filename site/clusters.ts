/** Something to be drawn at a pixel of the map. */
export interface Spot<Item> {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly item: Item;
}

export interface Cluster<Item> {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  /** The items of the cluster, heaviest first. */
  readonly items: readonly Item[];
}

/**
 * Gathers spots nearer than `reach` pixels to a heavier one. Heaviest first, then in the order given, so that the same spots
 * always give the same clusters. A cluster stands where its heaviest spot does.
 */
export function clustered<Item>(spots: readonly Spot<Item>[], reach: number): Cluster<Item>[] {
  const order = spots.map((spot, index) => ({ spot, index }));
  order.sort((a, b) => b.spot.weight - a.spot.weight || a.index - b.index);
  const cells = new Map<string, { x: number; y: number; weight: number; items: Item[] }[]>();
  const made: { x: number; y: number; weight: number; items: Item[] }[] = [];
  for (const { spot } of order) {
    const near = neighbours(cells, spot, reach).find((one) => Math.hypot(one.x - spot.x, one.y - spot.y) < reach);
    if (near !== undefined) {
      near.items.push(spot.item);
      near.weight += spot.weight;
      continue;
    }
    const cluster = { x: spot.x, y: spot.y, weight: spot.weight, items: [spot.item] };
    made.push(cluster);
    const key = cellOf(spot.x, spot.y, reach);
    cells.set(key, [...(cells.get(key) ?? []), cluster]);
  }
  return made;
}

const cellOf = (x: number, y: number, size: number) => `${Math.floor(x / size)},${Math.floor(y / size)}`;

function neighbours<Value>(cells: Map<string, Value[]>, { x, y }: { x: number; y: number }, size: number): Value[] {
  const found: Value[] = [];
  for (const dy of [-size, 0, size])
    for (const dx of [-size, 0, size]) found.push(...(cells.get(cellOf(x + dx, y + dy, size)) ?? []));
  return found;
}

export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: LabelBox, b: LabelBox) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/**
 * Which of its places each label takes, the first labels first: the first place that meets nothing that is taken and no label
 * placed before; null where there is none.
 */
export function placedLabels(
  labels: readonly (readonly LabelBox[])[],
  taken: readonly LabelBox[] = [],
): (number | null)[] {
  const placed: LabelBox[] = [...taken];
  return labels.map((places) => {
    const free = places.findIndex((box) => !placed.some((other) => meet(box, other)));
    const box = places[free];
    if (box === undefined) return null;
    placed.push(box);
    return free;
  });
}
