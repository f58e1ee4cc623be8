import * as L from "leaflet";
import type { BasemapPart, PackedLine } from "./shipped.ts";

type Point = [lat: number, lon: number];
type Box = BasemapPart["theatre"]["box"];

const perDegree = 1000;
const seam = -30;

/** The points of a packed line, latitude first as Leaflet wants them. */
export function unpacked(line: PackedLine): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < line.length; at += 2) {
    x += line[at] ?? 0;
    y += line[at + 1] ?? 0;
    points.push([y / perDegree, x / perDegree]);
  }
  return points;
}

/** A longitude on a map that is cut in the Atlantic. */
export function mapLongitude(lon: number): number {
  return lon < seam ? lon + 360 : lon;
}

/** A ring as coasts: without the edges along which it was cut off at the box. */
function coasts(ring: readonly Point[], [west, south, east, north]: Box): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    const isCut =
      before !== undefined &&
      ((point[1] === before[1] && (point[1] === west || point[1] === east)) ||
        (point[0] === before[0] && (point[0] === south || point[0] === north)));
    if (isCut) {
      lines.push(line);
      line = [];
    }
    line.push(point);
  }
  return [...lines, line].filter(({ length }) => length > 1);
}

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Draws sea, land and borders below everything else, in the colours of the theme. */
export function drawBasemap(map: L.Map, { world, theatre }: BasemapPart): void {
  const pane = map.createPane("base");
  pane.style.zIndex = "100";
  const renderer = L.canvas({ pane: "base", padding: 0.4 });
  const common = { renderer, pane: "base", interactive: false };
  const [west, south, east, north] = theatre.box;
  const polygons = (land: BasemapPart["world"]["land"]) => land.map((rings) => rings.map(unpacked));
  const nearLand = polygons(theatre.land);
  const fills = [
    L.polygon(polygons(world.land), { ...common, stroke: false, fillOpacity: 1 }),
    L.rectangle(
      [
        [south, west],
        [north, east],
      ],
      { ...common, stroke: false, fillOpacity: 1 },
    ),
    L.polygon(nearLand, { ...common, stroke: false, fillOpacity: 1 }),
  ];
  const coastLines = nearLand.flatMap((rings) => rings.flatMap((ring) => coasts(ring, theatre.box)));
  const coast = L.polyline(coastLines, { ...common, weight: 0.9 });
  const borders = L.polyline([...world.borders, ...theatre.borders].map(unpacked), {
    ...common,
    weight: 0.9,
    dashArray: "4 3",
  });
  for (const layer of [...fills, coast, borders]) layer.addTo(map);
  const paint = () => {
    for (const [index, name] of ["--land", "--sea", "--land"].entries())
      fills[index]?.setStyle({ fillColor: colour(name) });
    coast.setStyle({ color: colour("--coast") });
    borders.setStyle({ color: colour("--border-line") });
  };
  paint();
  document.addEventListener("themechange", paint);
}
