import type { GeometryType } from "./tables.ts";

/** How a layer is drawn: colours as #RRGGBB, sizes in millimetres, opacity from 0 to 1. */
export interface LayerStyle {
  readonly layer: string;
  readonly geometryType: GeometryType;
  readonly fill: string;
  readonly line: string;
  readonly size: number;
  readonly opacity: number;
}

/** Default styles. The colours are told apart by readers who do not tell red from green (Okabe and Ito, 2008). */
export const layerStyles: readonly LayerStyle[] = [
  { layer: "event_places", geometryType: "POINT", fill: "#d55e00", line: "#ffffff", size: 2.6, opacity: 1 },
  { layer: "events", geometryType: "MULTIPOINT", fill: "#e69f00", line: "#5b3f00", size: 2.2, opacity: 1 },
  { layer: "places", geometryType: "POINT", fill: "#0072b2", line: "#ffffff", size: 1.8, opacity: 1 },
  { layer: "movements", geometryType: "MULTILINESTRING", fill: "#009e73", line: "#009e73", size: 0.5, opacity: 1 },
  { layer: "uncertainty", geometryType: "MULTIPOLYGON", fill: "#56b4e9", line: "#0072b2", size: 0.2, opacity: 0.1 },
];

const kinds = { POINT: "marker", MULTIPOINT: "marker", MULTILINESTRING: "line", MULTIPOLYGON: "fill" } as const;
const symbolLayers = { marker: "SimpleMarker", line: "SimpleLine", fill: "SimpleFill" } as const;

function rgba(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `${channels.join(",")},255`;
}

function options({ geometryType, fill, line, size }: LayerStyle): Record<string, string> {
  const kind = kinds[geometryType];
  if (kind === "line") return { line_color: rgba(line), line_width: String(size), line_width_unit: "MM" };
  const outline = { color: rgba(fill), outline_color: rgba(line), outline_style: "solid", style: "solid" };
  if (kind === "fill") return { ...outline, outline_width: String(size), outline_width_unit: "MM" };
  return { ...outline, name: "circle", outline_width: "0.2", size: String(size), size_unit: "MM" };
}

/** The style as QGIS reads it. */
export function qml(style: LayerStyle): string {
  const kind = kinds[style.geometryType];
  const map = Object.entries(options(style)).map(
    ([name, value]) => `<Option type="QString" name="${name}" value="${value}"/>`,
  );
  return (
    '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM"><qgis version="3.28.0" styleCategories="Symbology">' +
    '<renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0"><symbols>' +
    `<symbol type="${kind}" name="0" alpha="${style.opacity}" clip_to_extent="1" force_rhr="0">` +
    `<layer class="${symbolLayers[kind]}" pass="0" locked="0" enabled="1"><Option type="Map">${map.join("")}</Option></layer>` +
    "</symbol></symbols></renderer-v2></qgis>"
  );
}

const pixelsPerMillimetre = 3.78; // 96 pixels to the inch

function parameter(name: string, value: string | number): string {
  return `<se:SvgParameter name="${name}">${value}</se:SvgParameter>`;
}

function symbolizer({ geometryType, fill, line, size, opacity }: LayerStyle): string {
  const kind = kinds[geometryType];
  const pixels = (size * pixelsPerMillimetre).toFixed(2);
  const filled = `<se:Fill>${parameter("fill", fill)}${parameter("fill-opacity", opacity)}</se:Fill>`;
  const width = kind === "marker" ? 0.75 : pixels;
  const stroke = `<se:Stroke>${parameter("stroke", line)}${parameter("stroke-width", width)}</se:Stroke>`;
  if (kind === "line") return `<se:LineSymbolizer>${stroke}</se:LineSymbolizer>`;
  if (kind === "fill") return `<se:PolygonSymbolizer>${filled}${stroke}</se:PolygonSymbolizer>`;
  const mark = `<se:Mark><se:WellKnownName>circle</se:WellKnownName>${filled}${stroke}</se:Mark>`;
  return `<se:PointSymbolizer><se:Graphic>${mark}<se:Size>${pixels}</se:Size></se:Graphic></se:PointSymbolizer>`;
}

/** The style as other programs read it: OGC Styled Layer Descriptor 1.1. */
export function sld(style: LayerStyle): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?><StyledLayerDescriptor xmlns="http://www.opengis.net/sld" ' +
    'xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc" version="1.1.0"><NamedLayer>' +
    `<se:Name>${style.layer}</se:Name><UserStyle><se:Name>${style.layer}</se:Name><se:FeatureTypeStyle><se:Rule>` +
    `${symbolizer(style)}</se:Rule></se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>`
  );
}
