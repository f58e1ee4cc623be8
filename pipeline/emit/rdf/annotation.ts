import type { Evidence } from "../../records/types.ts";
import { recordIri } from "./iri.ts";

/** A Web Annotation that shows where a text says what a record holds. The body, the record, is left to who embeds it. */
export interface Annotation {
  readonly "@id": string;
  readonly type: "Annotation";
  readonly motivation: "oa:identifying";
  readonly field: string | null;
  readonly section: string | null;
  readonly rule: string;
  readonly target: {
    readonly type: "SpecificResource";
    readonly source: string;
    readonly selector: readonly Readonly<Record<string, string | number>>[];
  };
}

/**
 * Evidence as a Web Annotation (W3C Recommendation, 2017): the quote with what stands around it, and its position in
 * code points, which is what a TextPositionSelector counts.
 */
export function annotationOf(evidence: Evidence, baseIri: string): Annotation {
  const { id, field, source, start, end, quote, prefix, suffix, section, rule } = evidence;
  return {
    "@id": recordIri(baseIri, id),
    type: "Annotation",
    motivation: "oa:identifying",
    field,
    section,
    rule,
    target: {
      type: "SpecificResource",
      source: recordIri(baseIri, source),
      selector: [
        { type: "TextQuoteSelector", exact: quote, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ],
    },
  };
}

/** Terms of an embedded annotation. They hold inside "annotations" only, as "start" means another thing in Linked Places. */
export const annotationTerms = {
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  motivation: { "@id": "oa:motivatedBy", "@type": "@id" },
  target: "oa:hasTarget",
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: { "@id": "oa:hasSelector", "@container": "@set" },
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
  end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  field: "terms:field",
  section: "terms:section",
  rule: "terms:rule",
} as const;

/** Datatypes of the counts of a TextPositionSelector, as the vocabulary of Web Annotations gives them. */
export const annotationDatatypes: readonly (readonly [string, string])[] = [
  ["oa:start", "xsd:nonNegativeInteger"],
  ["oa:end", "xsd:nonNegativeInteger"],
];
