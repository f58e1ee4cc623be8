import type { ShapesPart } from "../../../site/shipped.ts";
import type { Geometry, Release } from "../../records/release.ts";

/** Uncertainty shapes, with as many decimals as the page can show: 4 (10 m) for small shapes, 2 (1 km) for wide ones. */
export function shapesPart({ shapes }: Release): ShapesPart {
  const ids = [...shapes.keys()].sort();
  return {
    shapes: Object.fromEntries(
      ids.flatMap((id) => {
        const shape = shapes.get(id);
        return shape === undefined ? [] : [[id, rounded(shape)]];
      }),
    ),
  };
}

function rounded({ type, coordinates }: Geometry): Geometry {
  const latitudes = numbersAt(coordinates, 1);
  const height = latitudes.reduce((a, b) => Math.max(a, b), -90) - latitudes.reduce((a, b) => Math.min(a, b), 90);
  const decimals = height < 0.5 ? 4 : height < 5 ? 3 : 2;
  return { type, coordinates: roundedList(coordinates, decimals) as readonly unknown[] };
}

/** Every number at an index of a position, from nested lists of positions. */
function numbersAt(coordinates: readonly unknown[], index: number): number[] {
  if (typeof coordinates[0] === "number") return [Number(coordinates[index])];
  return coordinates.flatMap((inner) => numbersAt(inner as readonly unknown[], index));
}

function roundedList(value: unknown, decimals: number): unknown {
  if (typeof value === "number") return Number(value.toFixed(decimals));
  if (!Array.isArray(value)) return value;
  const list = value.map((inner) => roundedList(inner, decimals));
  // A line of positions loses those that fall on the one before them.
  return isLine(list) ? list.filter((position, index) => index === 0 || !isSame(position, list[index - 1])) : list;
}

const isLine = (list: unknown[]): list is number[][] =>
  list.length > 4 && list.every((inner) => Array.isArray(inner) && typeof inner[0] === "number");

const isSame = (a: readonly number[], b: readonly number[] | undefined) => a[0] === b?.[0] && a[1] === b?.[1];
