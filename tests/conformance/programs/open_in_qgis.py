"""Opens every layer of the GeoPackage in QGIS with its default style, draws a map of Sakhalin, and tells what it met, as JSON."""

import json
import os
import sys
import tempfile

os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

package, picture = sys.argv[1:]
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()


def colour_of(layer):
    return layer.renderer().symbol().color().name() if layer.isSpatial() else None


told, drawn = [], []
whole = QgsVectorLayer(package, "whole", "ogr")
for entry in whole.dataProvider().subLayers():
    name = entry.split(QgsDataProvider.sublayerSeparator())[1]
    layer = QgsVectorLayer(f"{package}|layername={name}", name, "ogr")
    styled = layer.loadDefaultStyle()[1]
    told.append(
        {
            "layer": name,
            "valid": layer.isValid(),
            "rows": layer.featureCount(),
            "spatial": layer.isSpatial(),
            "styled": styled,
            "colour": colour_of(layer),
        }
    )
    if layer.isSpatial():
        drawn.append(layer)

settings = QgsMapSettings()
settings.setLayers(drawn)
settings.setOutputSize(QSize(1000, 800))
settings.setBackgroundColor(QColor("white"))
settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
settings.setExtent(QgsRectangle(138, 44, 150, 53))
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
image = job.renderedImage()
image.save(picture)
colours = {}
for x in range(image.width()):
    for y in range(image.height()):
        name = image.pixelColor(x, y).name()
        colours[name] = colours.get(name, 0) + 1
print(json.dumps({"layers": told, "errors": [error.message for error in job.errors()], "pixels": colours}))
sys.stdout.flush()
os._exit(0)  # QGIS without a screen may crash while it takes itself down
