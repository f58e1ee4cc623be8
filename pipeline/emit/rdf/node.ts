/** An object of a statement: a thing, as a compact or full IRI, or a literal. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly datatype?: string; readonly language?: string };

/** A thing with what is stated of it. IRIs are compact ("sem:Event") or full. */
export interface GraphNode {
  readonly iri: string;
  readonly types: readonly string[];
  readonly statements: readonly (readonly [property: string, values: readonly Value[]])[];
}

/** A number as xsd:decimal, which knows no exponent. */
export function decimal(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, "");
}
