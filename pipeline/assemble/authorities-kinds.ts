/** Kinds of sayers that have no name, by the nouns that stand for them; the first that fits is taken. */
export const sayerKinds: readonly { readonly kind: string; readonly noun: string; readonly pattern: RegExp }[] = [
  { kind: "estimate", noun: "estimates", pattern: /\bestimat/i },
  {
    kind: "records",
    noun: "records",
    pattern: /\b(?:records?|archiv|documents?|figures|data|statistics|sources?|papers|files)/i,
  },
  { kind: "report", noun: "reports", pattern: /\b(?:reports?|accounts?|communiqu)/i },
  { kind: "investigation", noun: "investigations", pattern: /\b(?:investigations?|studies|surveys?|census)/i },
  { kind: "press", noun: "press", pattern: /\b(?:newspapers?|press|media|journal)/i },
  { kind: "historian", noun: "historians", pattern: /\b(?:historians?|scholars?|researchers?|analysts?)/i },
  { kind: "witness", noun: "witnesses", pattern: /\b(?:witness|testimon|survivors?|residents)/i },
  {
    kind: "party",
    noun: "side",
    pattern:
      /\b(?:side|forces?|military|army|navy|government|leadership|command|officials?|authorities|troops|soviets|japanese)\b/i,
  },
];
