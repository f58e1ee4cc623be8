#!/usr/bin/env bash
# Runs a program of Apache Jena as Debian packages it. Its jar keeps the messages of its XML library under another
# path than the one where that library looks for them; a copy under the right path is put in front.
set -euo pipefail
java_home=/usr/share/java
messages=$(mktemp -d)
trap 'rm -rf "$messages"' EXIT
/usr/bin/python3 - "$messages" <<'PYTHON'
import pathlib, sys, zipfile
jar = zipfile.ZipFile("/usr/share/java/jena-core.jar")
for name in jar.namelist():
    if name.startswith("org/apache/jena/ext/xerces/") and name.endswith(".properties"):
        path = pathlib.Path(sys.argv[1], name.removeprefix("org/apache/jena/ext/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(jar.read(name))
PYTHON
jars=("$messages" "$java_home"/jena-*.jar)
for name in slf4j-api slf4j-jdk14 commons-cli commons-codec commons-compress commons-csv commons-io commons-lang3 jsonld-java \
  jackson-core jackson-databind jackson-annotations titanium-json-ld jakarta.json-api thrift httpclient httpclient-cache httpcore \
  gson protobuf guava dexx.collection; do
  jars+=("$java_home/$name.jar")
done
java -cp "$(IFS=:; echo "${jars[*]}")" "$@" 2>&1
