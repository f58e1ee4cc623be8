import type { LayerGeometry } from "../geo/positions.ts";

type Position = readonly [number, number];

/** Well-known-binary codes (OGC 06-103r4) of the geometry types of a layer. */
const codes = { Point: 1, LineString: 2, Polygon: 3, MultiPoint: 4, MultiLineString: 5, MultiPolygon: 6 } as const;

/** West, east, south, north: the order of a GeoPackage envelope. */
export type Envelope = readonly [west: number, east: number, south: number, north: number];

/** Little-endian bytes that grow as they are written. */
class Bytes {
  #data = new Uint8Array(256);
  #view = new DataView(this.#data.buffer);
  #length = 0;

  #room(size: number): number {
    const at = this.#length;
    this.#length += size;
    if (this.#length > this.#data.length) {
      const larger = new Uint8Array(Math.max(this.#length, this.#data.length * 2));
      larger.set(this.#data);
      this.#data = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
  uint8(value: number): void {
    const at = this.#room(1);
    this.#view.setUint8(at, value);
  }
  uint32(value: number): void {
    const at = this.#room(4);
    this.#view.setUint32(at, value, true);
  }
  float64(value: number): void {
    const at = this.#room(8);
    this.#view.setFloat64(at, value, true);
  }
  done(): Uint8Array {
    return this.#data.slice(0, this.#length);
  }
}

function positions(bytes: Bytes, line: readonly Position[]): void {
  bytes.uint32(line.length);
  for (const [lon, lat] of line) {
    bytes.float64(lon);
    bytes.float64(lat);
  }
}

function geometry(bytes: Bytes, { type, coordinates }: LayerGeometry): void {
  bytes.uint8(1); // little-endian
  bytes.uint32(codes[type]);
  const parts = (part: "Point" | "LineString" | "Polygon") => {
    bytes.uint32(coordinates.length);
    for (const one of coordinates) geometry(bytes, { type: part, coordinates: one as readonly unknown[] });
  };
  if (type === "Point") {
    const [lon, lat] = coordinates as unknown as Position;
    bytes.float64(lon);
    bytes.float64(lat);
  } else if (type === "LineString") positions(bytes, coordinates as readonly Position[]);
  else if (type === "Polygon") {
    bytes.uint32(coordinates.length);
    for (const ring of coordinates) positions(bytes, ring as readonly Position[]);
  } else if (type === "MultiPoint") parts("Point");
  else if (type === "MultiLineString") parts("LineString");
  else parts("Polygon");
}

/** Extent of a geometry. */
export function envelopeOf({ coordinates }: LayerGeometry): Envelope {
  const [lon, lat] = coordinates;
  if (typeof lon === "number" && typeof lat === "number") return [lon, lon, lat, lat];
  const parts = (coordinates as (readonly unknown[])[]).map((part) =>
    envelopeOf({ type: "LineString", coordinates: part }),
  );
  return joinEnvelopes(parts) ?? [0, 0, 0, 0];
}

/** Extent of all; null of none. */
export function joinEnvelopes(envelopes: readonly Envelope[]): Envelope | null {
  return envelopes.reduce<Envelope | null>((joined, one) => {
    if (joined === null) return one;
    const [west, east, south, north] = one;
    return [
      Math.min(joined[0], west),
      Math.max(joined[1], east),
      Math.min(joined[2], south),
      Math.max(joined[3], north),
    ];
  }, null);
}

/** A geometry in GeoPackage binary (OGC 12-128r19 §2.1.3), WGS 84; all but points carry their envelope. */
export function geometryBlob(shape: LayerGeometry): Uint8Array {
  const bytes = new Bytes();
  const isPoint = shape.type === "Point";
  bytes.uint8(0x47); // G
  bytes.uint8(0x50); // P
  bytes.uint8(0); // version 1
  bytes.uint8(isPoint ? 0b0001 : 0b0011); // little-endian; envelope of four numbers
  bytes.uint32(4326);
  if (!isPoint) for (const edge of envelopeOf(shape)) bytes.float64(edge);
  geometry(bytes, shape);
  return bytes.done();
}

/** The same geometry as its Multi- type, as a layer holds geometries of one type only. */
export function asMulti({ type, coordinates }: LayerGeometry): LayerGeometry {
  if (type === "LineString" || type === "Polygon") return { type: `Multi${type}`, coordinates: [coordinates] };
  return { type, coordinates } as LayerGeometry;
}
