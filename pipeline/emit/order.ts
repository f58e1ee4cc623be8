/** Orders two strings by their code units, whatever the locale: negative when the first comes first. */
export function codeUnitOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
