/** What is measured, and what each was asked for. The first is what the others are held against. */
export const asked = {
  "this pipeline":
    "places, people, units, vessels, organisations, sides, dates and times worked out from their context, quantities, figures, events, movements, relations, relative places",
  "this pipeline + records": "the same, with the records written out as JSON",
  "wink-nlp":
    "the full pipe of its English model (tokens, sentences, negation, sentiment, parts of speech, named entities)",
  compromise: "people, places and dates",
  "chrono-node": "dates alone",
} as const;

export type ToolName = keyof typeof asked;

export const toolNames = Object.keys(asked) as ToolName[];

/** Packages that are measured beside the pipeline, whose versions the page names. */
export const packages = ["wink-nlp", "wink-eng-lite-web-model", "compromise", "chrono-node"] as const;
