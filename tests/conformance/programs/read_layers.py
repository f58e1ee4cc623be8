"""Reads every layer of the release's GIS files with GeoPandas (Fiona, Shapely on GEOS) and tells what it met, as JSON."""

import json
import sys

import fiona
import geopandas
from shapely.validation import explain_validity


def polygons(shape):
    return list(shape.geoms) if shape.geom_type == "MultiPolygon" else [shape] if shape.geom_type == "Polygon" else []


def is_right_handed(polygon):
    return polygon.exterior.is_ccw and not any(ring.is_ccw for ring in polygon.interiors)


def layer(path, name):
    with fiona.open(path, layer=name) as opened:
        fields = dict(opened.schema["properties"])
    frame = geopandas.read_file(path, layer=name)
    told = {"path": path, "layer": name, "rows": len(frame), "fields": fields, "ids": list(frame["id"]) if "id" in frame else []}
    if "geometry" not in frame or not hasattr(frame, "crs") or frame.geometry.isna().all():
        return told
    drawn = frame[~frame.geometry.isna()]
    west, south, east, north = drawn.total_bounds
    told.update(
        drawn=len(drawn),
        crs=str(frame.crs),
        types=sorted(set(drawn.geom_type)),
        within_world=bool(west >= -180 and east <= 180 and south >= -90 and north <= 90),
        invalid=[f"{row.id}: {explain_validity(row.geometry)}" for row in drawn.itertuples() if not row.geometry.is_valid],
        left_handed=[row.id for row in drawn.itertuples() if not all(map(is_right_handed, polygons(row.geometry)))],
    )
    return told


print(json.dumps([layer(path, name) for path in sys.argv[1:] for name in fiona.listlayers(path)]))
