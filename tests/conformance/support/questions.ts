/** A question to the graph, with the answer that the texts give, worked out by reading them. */
export interface Question {
  readonly asks: string;
  readonly sparql: string;
  /** Rows that have to be found, each its cells joined by " | ". */
  readonly finds: readonly string[];
  /** Whether nothing else may be found. */
  readonly nothingElse: boolean;
  /** Rows that the texts give as well, but that the release does not hold yet: a defect that is known. */
  readonly notYet?: readonly string[];
  /** Rows that must not be found. */
  readonly never?: readonly string[];
}

const voc = (concept: string) => `<https://w3id.org/soviet-japanese-conflicts/vocabulary/${concept}>`;

export const questions: readonly Question[] = [
  {
    asks: "What happened on 16 August 1945 within Karafuto Prefecture?",
    sparql: `SELECT DISTINCT ?type ?name WHERE {
      ?event a terms:Event ; sem:hasTime/sem:hasTimeStamp "1945-08-16"^^edtf:EDTF ; sem:eventType/skos:prefLabel ?type ;
        sem:hasPlace ?place .
      ?place a terms:Place ; gvp:broaderPartitive* ?around ; rdfs:label ?name . ?around rdfs:label "Karafuto Prefecture" }`,
    finds: ["landing | Tōro", "battle | Esutoru", "occupation | Ōji Paper Mill, Esutoru", "destruction | Tōro"],
    nothingElse: false,
    never: ["negotiation | Hokkaido", "order | Hokkaido"],
  },
  {
    asks: "How many Japanese soldiers were captured in 1945, and who says so?",
    sparql: `SELECT ?low ?said WHERE {
      ?claim a terms:Claim ; schema:measuredProperty ${voc("measure/captured")} ; terms:party rec:japan ; schema:minValue ?low .
      OPTIONAL { ?claim terms:attributed_to ?said } }`,
    finds: ["18202 | ", "18302 | Soviet military records", "600 | Soviet records"],
    nothingElse: true,
  },
  {
    asks: "How many border incidents did the Imperial Japanese Army count from 1932 to 1934, and do two texts repeat one tally?",
    sparql: `SELECT ?count (COUNT(?claim) AS ?claims) (COUNT(DISTINCT ?witness) AS ?tallies) WHERE {
      ?claim schema:measuredProperty ${voc("measure/incidents")} ; schema:minValue ?count ; terms:witness ?witness ;
        schema:observationDate "1932/1934"^^edtf:EDTF ; sem:accordingTo/rdfs:label "Imperial Japanese Army" } GROUP BY ?count`,
    finds: ["152 | 2 | 1"],
    nothingElse: true,
  },
  {
    asks: "On which day was the Soviet–Japanese Neutrality Pact signed?",
    sparql: `SELECT ?date WHERE { ?event sem:eventType ${voc("event-type/treaty")} ;
      rdfs:label "Soviet–Japanese Neutrality Pact" ; sem:hasTime/sem:hasTimeStamp ?date }`,
    finds: ["1941-04-13"],
    nothingElse: true,
  },
  {
    asks: "Who commanded the Soviet 16th Army?",
    sparql: `SELECT ?name WHERE {
      ?unit rdfs:label "16th Army" ; terms:party rec:soviet_union ; terms:commander/rdfs:label ?name }`,
    finds: ["Leonty Cheremisov"],
    nothingElse: true,
  },
  {
    asks: "Which brigades and divisions stood under the 2nd Far Eastern Front?",
    sparql: `SELECT ?name WHERE { ?unit terms:parent+ ?front ; terms:echelon ?echelon ; rdfs:label ?name .
      ?front rdfs:label "2nd Far Eastern Front" .
      FILTER (?echelon IN (${voc("units-echelon/brigade")}, ${voc("units-echelon/division")})) }`,
    finds: [
      "79th Rifle Division",
      "2nd Rifle Brigade",
      "5th Rifle Brigade",
      "214th Tank Brigade",
      "113th Rifle Brigade",
    ],
    nothingElse: false,
  },
  {
    asks: "Which ships met their end off Hokkaido on 22 August 1945?",
    sparql: `SELECT DISTINCT ?name WHERE { ?role terms:event ?event ; rdf:value ?vessel . ?vessel a terms:Vessel ; rdfs:label ?name .
      ?event sem:eventType ${voc("event-type/sinking")} ; sem:hasTime/sem:hasTimeStamp "1945-08-22"^^edtf:EDTF }`,
    finds: ["Second Shinko Maru"],
    notYet: ["Ogasawara Maru", "Taito Maru"],
    nothingElse: true,
  },
  {
    asks: "What did the Soviet Union supply to China, at least how many?",
    sparql: `SELECT ?object ?low WHERE { ?claim schema:measuredProperty ${voc("measure/supplied")} ; terms:party rec:china ;
      terms:counterparty rec:soviet_union ; schema:unitText ?object ; schema:minValue ?low }`,
    finds: ["tanks | 82", "artillery | 1300", "machine_guns | 14000", "rifles | 50000", "vehicles | 1550"],
    nothingElse: false,
  },
  {
    asks: "How many tanks did Japan and Manchukuo lose in the border conflicts?",
    sparql: `SELECT ?count WHERE { ?claim schema:measuredProperty ${voc("measure/destroyed")} ; schema:unitText "tanks" ;
      terms:party rec:japan, rec:manchukuo ; schema:value ?count }`,
    finds: ["43"],
    nothingElse: true,
  },
  {
    asks: "How many people were meant to be evacuated from Sakhalin, and how many are believed to have been?",
    sparql: `SELECT ?modality ?count WHERE { ?claim schema:measuredProperty ${voc("measure/evacuated")} ; terms:modality ?m ;
      schema:value ?count . BIND (STRAFTER(STR(?m), "claims-modality/") AS ?modality) FILTER (?count > 50000) }`,
    finds: ["planned | 160000", "estimated | 76000"],
    nothingElse: true,
  },
  {
    asks: "Which place is given by a distance in kilometres and a direction, and from where?",
    sparql: `SELECT ?km ?bearing ?quote WHERE { ?place terms:anchor ?anchor ; terms:distance_km ?km ; terms:bearing_deg ?bearing ;
      prov:wasDerivedFrom/oa:hasTarget/oa:hasSelector/oa:exact ?quote .
      FILTER (CONTAINS(?quote, "kilometers north of Suifenho")) }`,
    finds: ["20 | 0 | about 20 kilometers north of Suifenho"],
    nothingElse: true,
  },
  {
    asks: "Between which figures do the texts differ on the Japanese soldiers captured?",
    sparql: `SELECT ?lowest ?highest (COUNT(?claim) AS ?claims) WHERE { ?disagreement a terms:Disagreement ;
      terms:measure ${voc("measure/captured")} ; terms:lowest ?lowest ; terms:highest ?highest ; terms:claims ?claim }
      GROUP BY ?lowest ?highest`,
    finds: ["18202 | 18302 | 3"],
    nothingElse: true,
  },
  {
    asks: "When did the Battle of Lake Khasan begin and end?",
    sparql: `SELECT ?first ?last WHERE { ?event rdfs:label "Battle of Lake Khasan" ; sem:hasEarliestBeginTimeStamp ?first ;
      sem:hasLatestEndTimeStamp ?last }`,
    finds: ["1938-07-29 | 1938-08-11"],
    nothingElse: true,
  },
  {
    asks: "What were the losses of the battle of Shumshu, side by side?",
    sparql: `SELECT ?party ?measure ?low WHERE { ?claim schema:observationAbout/rdfs:label ?battle ; schema:minValue ?low ;
      terms:party/rdfs:label ?party ; schema:measuredProperty ?m .
      BIND (STRAFTER(STR(?m), "vocabulary/measure/") AS ?measure)
      FILTER (REGEX(?battle, "Shumu?shu") && ?measure IN ("killed", "wounded")) }`,
    finds: [
      "Japan | killed | 370",
      "Japan | wounded | 700",
      "Soviet Union | killed | 800",
      "Soviet Union | wounded | 1400",
    ],
    nothingElse: true,
  },
  {
    asks: "How many civilians died at Maoka, and according to whom?",
    sparql: `SELECT ?count ?said WHERE { ?claim terms:place rec:place-maoka ; schema:measuredProperty ?m ; schema:value ?count ;
      schema:unitText "civilians" ; terms:attributed_to ?said .
      FILTER (?m IN (${voc("measure/killed")}, ${voc("measure/died")})) }`,
    finds: ["1000 | It is said", "1000 | Ministry of Health and Welfare documents"],
    nothingElse: true,
  },
  {
    asks: "In which words is it said that 12,000 Soviet sailors were trained, and in which text?",
    sparql: `SELECT ?source ?quote WHERE { ?target oa:hasSource/dct:title ?source ; oa:hasSelector/oa:exact ?quote .
      ?annotation oa:hasTarget ?target ; oa:hasBody/a terms:Claim . FILTER (CONTAINS(?quote, "12,000 Soviet personnel")) }`,
    finds: [
      "Kuril Islands: sentences from web pages, shuffled | But under Project Hula, the U.S. secretly transferred 149 ships to the Soviet Navy through Cold Bay, Alaska and trained 12,000 Soviet personnel how to operate them.",
    ],
    nothingElse: true,
  },
];
