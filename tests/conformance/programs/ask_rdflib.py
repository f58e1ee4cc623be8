"""Parses the release's N-Quads and JSON-LD with rdflib, compares the graphs, asks the questions, and tells all as JSON."""

import json
import socket
import sys

import rdflib
from rdflib.compare import isomorphic


def refuse(*_args, **_options):
    raise OSError("the release has to be read without the network")


socket.socket.connect = refuse
folder, prefixes, questions = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])

quads = rdflib.ConjunctiveGraph()
quads.parse(f"{folder}/rdf/graph.nq", format="nquads")
from_json = rdflib.Graph()
for name in ("graph", "evidence", "vocabularies"):
    from_json.parse(f"{folder}/rdf/{name}.jsonld", format="json-ld")
shapes = rdflib.Graph().parse(f"{folder}/rdf/shapes.ttl", format="turtle")
others = {name: len(rdflib.Graph().parse(f"{folder}/rdf/{name}.jsonld", format="json-ld")) for name in ("places", "dataset")}

in_quads, in_json = set(quads.triples((None, None, None))), set(from_json)
blank = any(isinstance(term, rdflib.BNode) for triple in in_quads | in_json for term in triple)


def cell(term):
    if term is None:
        return ""
    value = term.toPython() if isinstance(term, rdflib.Literal) else None
    return f"{value:f}".rstrip("0").rstrip(".") if type(value).__name__ == "Decimal" and "." in f"{value:f}" else str(term)


def rows(sparql):
    return sorted({" | ".join(cell(term) for term in row) for row in from_json.query(sparql, initNs=prefixes)})


print(
    json.dumps(
        {
            "statements": len(in_quads),
            "blank": blank,
            "only_quads": [" ".join(term.n3() for term in triple) for triple in list(in_quads - in_json)[:5]],
            "only_json": [" ".join(term.n3() for term in triple) for triple in list(in_json - in_quads)[:5]],
            "isomorphic": in_quads == in_json if not blank else isomorphic(quads, from_json),
            "shapes": len(shapes),
            "others": others,
            "answers": [rows(question) for question in questions],
        }
    )
)
