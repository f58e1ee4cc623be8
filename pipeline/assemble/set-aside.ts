import type { Extraction } from "../grammar/extraction.ts";
import type { ProperEventKind } from "../grammar/name/proper-event.ts";
import type { SetAsideToken } from "../records/types.ts";
import type { Span } from "../text/passage.ts";
import { tokenise } from "../text/tokens.ts";
import { ledgerFault, ledgerOf } from "./ledger.ts";

const documents: ReadonlySet<ProperEventKind> = new Set<ProperEventKind>([
  "treaty",
  "declaration",
  "pact",
  "order",
  "regulation",
  "title",
]);

/**
 * The tokens of one text that lie in no mention's or claim's own span, with the reason.
 * @throws Error when they and the covered ones do not add up to all of them
 */
export function setAsideRows(extraction: Extraction, quoteOf: (span: Span) => string): SetAsideToken[] {
  const { source, passages, properEvents, figures, setAside } = extraction;
  const numbers = new Map<number, { start: number; end: number }[]>();
  for (const { passage, number } of figures) numbers.set(passage, [...(numbers.get(passage) ?? []), number]);
  const ledger = ledgerOf(
    source.id,
    passages.map(({ passage, tokens, dates, names, quantities, parties }, index) => ({
      passage,
      tokens,
      covered: [...dates, ...names, ...quantities, ...(numbers.get(index) ?? [])],
      properEvents: (properEvents[index] ?? []).map(({ start, end, kind }) => ({
        start,
        end,
        isDocument: documents.has(kind),
      })),
      demonyms: parties,
    })),
    setAside.map(({ start, end, reason }) => {
      const text = quoteOf({ source: source.id, start, end, key: "" });
      return { start, end, reason, text, tokens: tokenise(text) };
    }),
  );
  const fault = ledgerFault(ledger);
  if (fault !== null) throw new Error(`the ledger of ${source.id} does not add up: ${fault}`);
  return ledger.rows;
}
