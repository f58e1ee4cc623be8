import { createRequire } from "node:module";
import { bboxClip, lineString, polygon } from "@turf/turf";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BasemapPart, PackedLine } from "../../../site/shipped.ts";
import { eastOf, type Line, type Point, pack, simplified, unwrapped } from "./lines.ts";

const require = createRequire(import.meta.url);

/** Lake Baikal to Kamchatka and the Komandorski Islands, Okinawa to the Sea of Okhotsk. */
const theatre = [103, 24, 172, 63] as const;
/** The world is cut in the Atlantic, so that the Pacific is whole. */
const seam = -30;
const antarctica = "010";
/** Degrees of latitude: 0.7 km in the theatre, about what 1:10 million tells; the rest of the world is drawn small. */
const tolerance = { theatre: 0.006, world: 0.05 };

type Collection = GeometryCollection<{ name?: string }>;
type Polygons = readonly (readonly Line[])[];

/** Natural Earth (public domain) from world-atlas, with its lines simplified where two countries still share them. */
function atlas(file: string, within: number): { topology: Topology; countries: Collection } {
  const packed = require(`world-atlas/${file}.json`) as Topology;
  const arcs = packed.arcs.map((arc) => simplified(positionsOf(packed, arc), within));
  const { transform: _, ...rest } = packed;
  const topology = { ...rest, arcs: arcs as unknown as Topology["arcs"] };
  const all = packed.objects["countries"] as Collection;
  const countries = { ...all, geometries: all.geometries.filter(({ id }) => id !== antarctica) };
  return { topology, countries };
}

/** The points of an arc, which the atlas keeps as steps on a grid. */
function positionsOf({ transform }: Topology, arc: Topology["arcs"][number]): Point[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [shiftX, shiftY] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scaleX + shiftX, y * scaleY + shiftY];
  });
}

/** All land, its countries joined, so that only coasts are edges. */
function landOf(topology: Topology, countries: Collection): Polygons {
  return merge(topology, countries.geometries as never).coordinates as unknown as Polygons;
}

/** Lines between two countries; coasts are the edges of the land. */
function bordersOf(topology: Topology, countries: Collection): Line[] {
  return mesh(topology, countries as never, (a, b) => a !== b).coordinates as unknown as Line[];
}

/** A ring ends on its first point; moving it round the globe may have shifted the last by a rounding. */
const closed = (ring: Line): Line => [...ring.slice(0, -1), ...ring.slice(0, 1)];

/** A line without jumps, on a map that is cut at the seam. */
const onMap = (line: Line): Line => eastOf(seam, unwrapped(line));

function clippedPolygon(rings: readonly Line[]): PackedLine[][] {
  const { geometry } = bboxClip(polygon(rings as unknown as number[][][]), [...theatre]);
  const parts = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) as unknown as Line[][];
  return parts.filter(([outer = []]) => outer.length > 3).map((part) => part.map(pack));
}

function clippedLine(line: Line): PackedLine[] {
  const { geometry } = bboxClip(lineString(line as unknown as number[][]), [...theatre]);
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  return (parts as unknown as Line[]).filter(({ length }) => length > 1).map(pack);
}

/** The pieces of a line that lie outside of the theatre, where no finer line is drawn over it. */
function outsideTheatre(line: Line): Line[] {
  const [west, south, east, north] = theatre;
  const isInside = ([lon, lat]: Point) => lon > west && lon < east && lat > south && lat < north;
  const made: Point[][] = [[]];
  for (const point of line) {
    if (isInside(point)) made.push([]);
    else made.at(-1)?.push(point);
  }
  return made.filter(({ length }) => length > 1);
}

function meetsTheatre(line: Line): boolean {
  const [west, south, east, north] = theatre;
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), 999);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -999);
  return most(lons) >= west && least(lons) <= east && most(lats) >= south && least(lats) <= north;
}

let made: BasemapPart | null = null;

/** Land and the borders of today: the world small, the theatre in detail. Made once, as it is always the same. */
export function basemapPart(): BasemapPart {
  made ??= makeBasemap();
  return made;
}

function makeBasemap(): BasemapPart {
  const far = atlas("countries-110m", tolerance.world);
  const near = atlas("countries-10m", tolerance.theatre);
  const rings = (polygons: Polygons) => polygons.map((one) => one.map((ring) => closed(onMap(ring))));
  const inTheatre = rings(landOf(near.topology, near.countries)).filter(([outer = []]) => meetsTheatre(outer));
  return {
    world: {
      land: rings(landOf(far.topology, far.countries)).map((one) => one.map(pack)),
      borders: bordersOf(far.topology, far.countries).map(onMap).flatMap(outsideTheatre).map(pack),
    },
    theatre: {
      box: theatre,
      land: inTheatre.flatMap(clippedPolygon),
      borders: bordersOf(near.topology, near.countries).map(onMap).filter(meetsTheatre).flatMap(clippedLine),
    },
  };
}
