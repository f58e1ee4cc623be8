/** What Data Package v2, CSV on the Web and RO-Crate ask of their files, as far as a JSON Schema can say it; written from the specifications. */

const text = { type: "string", minLength: 1 };
const strings = { type: "array", items: text, minItems: 1, uniqueItems: true };
const anIri = { type: "string", pattern: "^[a-z][a-z0-9+.-]*:\\S+$" };
const aLink = { type: "object", required: ["@id"], properties: { "@id": text }, additionalProperties: false };
const languageMap = { anyOf: [text, { type: "object", required: ["@value"] }] };

const licences = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    anyOf: [{ required: ["name"] }, { required: ["path"] }],
    properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path: anIri, title: text },
  },
};

const field = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: text,
    title: text,
    description: text,
    type: {
      enum: [
        ...["string", "number", "integer", "date", "time", "datetime", "year", "yearmonth", "boolean", "object"],
        ...["geopoint", "geojson", "array", "list", "duration", "any"],
      ],
    },
    rdfType: anIri,
    delimiter: text,
    itemType: { enum: ["string", "integer", "boolean", "number", "datetime", "date", "time"] },
    constraints: {
      type: "object",
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        pattern: text,
        enum: { type: "array", minItems: 1, uniqueItems: true },
        minimum: { type: ["number", "string"] },
        maximum: { type: ["number", "string"] },
        exclusiveMinimum: { type: ["number", "string"] },
        exclusiveMaximum: { type: ["number", "string"] },
        minLength: { type: "integer" },
        maxLength: { type: "integer" },
      },
      additionalProperties: false,
    },
  },
  if: { properties: { type: { const: "list" } } },
  else: { not: { anyOf: [{ required: ["delimiter"] }, { required: ["itemType"] }] } },
};

const tableSchema = {
  type: "object",
  required: ["fields"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
    fields: { type: "array", minItems: 1, items: field },
    missingValues: { type: "array", items: { type: "string" }, uniqueItems: true },
    primaryKey: strings,
    uniqueKeys: { type: "array", items: strings },
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: strings,
          reference: { type: "object", required: ["fields"], properties: { fields: strings, resource: text } },
        },
      },
    },
  },
};

/** https://datapackage.org/standard/data-package/, version 2.0. */
export const dataPackageProfile = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    id: text,
    title: text,
    description: text,
    version: text,
    created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" },
    licenses: licences,
    keywords: strings,
    contributors: {
      type: "array",
      minItems: 1,
      items: { type: "object", minProperties: 1, properties: { title: text, roles: strings } },
    },
    sources: { type: "array", items: { type: "object", minProperties: 1, properties: { title: text, path: text } } },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name: { type: "string", pattern: "^[a-z0-9._-]+$" },
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)[^\\\\]+$" },
          type: { const: "table" },
          mediatype: { type: "string", pattern: "^.+/.+$" },
          encoding: text,
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          licenses: licences,
          schema: tableSchema,
        },
        if: { required: ["type"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ["schema"] },
      },
    },
  },
};

const datatypes = [
  "string",
  "integer",
  "decimal",
  "double",
  "number",
  "boolean",
  "date",
  "anyURI",
  "nonNegativeInteger",
];

/** https://www.w3.org/TR/tabular-metadata/: a group of tables with the properties used here, and no others. */
export const csvwProfile = {
  type: "object",
  required: ["@context", "tables"],
  properties: {
    "@context": {
      type: "array",
      prefixItems: [{ const: "http://www.w3.org/ns/csvw" }, { type: "object" }],
      minItems: 1,
      items: false,
    },
    "@id": anIri,
    dialect: {
      type: "object",
      properties: {
        header: { type: "boolean" },
        headerRowCount: { type: "integer" },
        encoding: text,
        delimiter: text,
        doubleQuote: { type: "boolean" },
        quoteChar: text,
        lineTerminators: { anyOf: [text, strings] },
        skipBlankRows: { type: "boolean" },
        trim: { type: ["boolean", "string"] },
      },
      additionalProperties: false,
    },
    tables: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["url", "tableSchema"],
        properties: {
          "@id": anIri,
          url: text,
          notes: { type: "array" },
          suppressOutput: { type: "boolean" },
          tableSchema: {
            type: "object",
            required: ["columns"],
            properties: {
              aboutUrl: text,
              primaryKey: { anyOf: [text, strings] },
              foreignKeys: {
                type: "array",
                items: {
                  type: "object",
                  required: ["columnReference", "reference"],
                  properties: {
                    columnReference: { anyOf: [text, strings] },
                    reference: { type: "object", required: ["columnReference"], anyOf: [{ required: ["resource"] }] },
                  },
                  additionalProperties: false,
                },
              },
              columns: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["propertyUrl"],
                  properties: {
                    name: { type: "string", pattern: "^(?!_)[A-Za-z0-9_.%-]+$" },
                    titles: {},
                    datatype: {
                      anyOf: [
                        { enum: datatypes },
                        { type: "object", required: ["base"], properties: { base: { enum: datatypes } } },
                      ],
                    },
                    required: { type: "boolean" },
                    virtual: { type: "boolean" },
                    separator: text,
                    lang: text,
                    null: {},
                    default: { type: "string" },
                    propertyUrl: text,
                    valueUrl: text,
                    aboutUrl: text,
                  },
                  patternProperties: { "^[a-z]+:": {} },
                  additionalProperties: false,
                },
              },
            },
            additionalProperties: false,
          },
        },
        patternProperties: { "^[a-z]+:": languageMap },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { "^[a-z]+:": {} },
  additionalProperties: false,
};

/** https://w3id.org/ro/crate/1.1: a flat graph with the descriptor of the crate, its root and entities with types. */
export const roCrateProfile = {
  type: "object",
  required: ["@context", "@graph"],
  properties: {
    "@context": { anyOf: [{ const: "https://w3id.org/ro/crate/1.1/context" }, { type: "array", minItems: 1 }] },
    "@graph": {
      type: "array",
      items: {
        type: "object",
        required: ["@id", "@type"],
        properties: { "@id": text, "@type": { anyOf: [text, strings] } },
      },
      allOf: [
        {
          contains: {
            required: ["@id", "about", "conformsTo"],
            properties: {
              "@id": { const: "ro-crate-metadata.json" },
              "@type": { const: "CreativeWork" },
              about: { const: { "@id": "./" } },
              conformsTo: { const: { "@id": "https://w3id.org/ro/crate/1.1" } },
            },
          },
        },
        {
          contains: {
            required: ["@id", "name", "description", "datePublished", "license", "hasPart"],
            properties: {
              "@id": { const: "./" },
              "@type": { const: "Dataset" },
              datePublished: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d" },
              license: aLink,
              hasPart: { type: "array", minItems: 1, items: aLink },
            },
          },
        },
      ],
    },
  },
};
