import type { AnalysedPassage, NameMention } from "../mention.ts";
import { endOf, gapBetween, headOfAddress, type RelationReading, relationOf } from "./relation.ts";

const noun =
  "island|islet|peninsula|town|city|village|port|harbou?r|district|province|prefecture|region|county|suburb|capital|settlement|station|airfield|base|volcano|mountain|part|coast|cluster|group|chain|archipelago";
const words = String.raw`(?:[\p{Ll}-]+,? ){0,4}?`;

// What stands between a place and the place it lies in, each with its rule.
const between: readonly (readonly [string, RegExp])[] = [
  // "Toyohara, the capital of Karafuto", "Yuri, a part of the cluster of Habomai islets", "Etorofu (the northernmost island of"
  [
    "apposition",
    new RegExp(
      String.raw`^(?:,| \() ?(?:the|an?) ${words}(?:${noun}) (?:of|in|on) (?:the )?(?:${words}(?:${noun}) of )?$`,
      "u",
    ),
  ],
  // "Kudriavy volcano on Etorofu", "Honto in Sakhalin", "Takeda Beach on the flat, windswept island of Shumshu"
  [
    "in",
    new RegExp(
      String.raw`^(?: \([^()]{2,30}\))?(?: (?:${noun}))? (?:in|on) (?:the )?(?:${words}(?:${noun}) of )?$`,
      "u",
    ),
  ],
];
const called = /\b(?:known|called|referred to|named)\b[^.;]{0,60}$/;
const ofHead = /^ of (?:the )?$/;
const headed = /\b(?:Peninsula|Island|Islands|Bay|Cape|Archipelago|Coast|Province|District)$/;
const away = /\b(?:range|north|south|east|west|coast|miles|km|kilomet(?:er|re)s|off) (?:\p{Ll}+ )?(?:of )?(?:the )?$/u;
const incorporated =
  /\b(?:is|was|are|were|became|become|remains?|remained|being) (?:[^.;]{0,80}? )?(?:incorporated into|part of|annexed to|merged into) (?:the )?$/;

/** Which place lies in which: "Honto in Sakhalin", "Toyohara, the capital of Karafuto", "Cold Bay, Alaska". */
export function locations(analysed: AnalysedPassage): RelationReading[] {
  const { names } = analysed;
  const found: RelationReading[] = [];
  const add = (inner: NameMention, outer: NameMention, kind: string) =>
    found.push(
      relationOf(analysed, endOf(analysed, inner), "located_in", endOf(analysed, outer), {
        rule: `relation/located-in-${kind}`,
      }),
    );
  names.forEach((inner, index) => {
    if (inner.kind !== "place" || isState(analysed, inner)) return;
    const outer = outerOf(analysed, index);
    if (outer === null) return;
    add(outer.kind === "apposition" ? headOfAddress(analysed, index) : inner, outer.name, outer.kind);
  });
  const whole = wholeOf(analysed);
  if (whole !== null) add(whole.inner, whole.outer, "incorporated");
  return found;
}

const initials = /^(?:\p{Lu}\.?){2,5}$/u;

/** A state, or the initials of one: "the US in Vietnam" is somebody, not a place in Vietnam. */
function isState({ parties }: AnalysedPassage, { start, name }: NameMention): boolean {
  if (initials.test(name)) return true;
  return parties.some((cue) => cue.form === "state" && cue.start === start);
}

function outerOf(analysed: AnalysedPassage, index: number): { name: NameMention; kind: string } | null {
  const { passage, names } = analysed;
  const inner = names[index];
  const alias = names[index + 1];
  if (inner === undefined || alias === undefined) return null;
  // "Honto (Nevelsk) in Sakhalin": the name in brackets is one more of the same.
  const isAlias = passage.text.slice(inner.end, alias.start) === " (" && passage.text[alias.end] === ")";
  const outer = isAlias ? names[index + 2] : alias;
  if (outer === undefined || outer.kind !== "place") return null;
  const gap = gapBetween(analysed, inner, outer);
  const rule = between.find(([, pattern]) => pattern.test(gap));
  if (rule !== undefined && !(rule[0] === "in" && isElsewhere(passage.text.slice(0, inner.start))))
    return { name: outer, kind: rule[0] };
  if (ofHead.test(gap) && headed.test(inner.name)) return { name: outer, kind: "of" };
  return gap === ", " && isAddress(analysed, index) ? { name: outer, kind: "address" } : null;
}

/** "within range of Shumshu on Kamchatka", "known as the Northern Territories in Japan": what follows says something else. */
function isElsewhere(before: string): boolean {
  return away.test(before) || called.test(before);
}

const units = /\b(?:Village|Town|County|Province|Prefecture|Oblast|Krai|District|Republic|State|Region)$/;
const opensAddress = /\b(?:at|in|near|of|from|to|through|outside|around) (?:the )?(?:[\p{Ll}]+ of )?$/u;

/** "at Anbetsu, Nishi Saku Tan Village": two places that a comma joins, and no list of them. */
function isAddress(analysed: AnalysedPassage, index: number): boolean {
  const { passage, names } = analysed;
  const [before, inner, outer, after] = [names[index - 1], names[index], names[index + 1], names[index + 2]];
  if (inner === undefined || outer === undefined || !opensAddress.test(passage.text.slice(0, inner.start)))
    return false;
  if (before !== undefined && /^,? (?:and )?$/.test(gapBetween(analysed, before, inner))) return false;
  if (after !== undefined && /^(?:,| and|, and)(?: the)? (?:\p{Ll}+ )?$/u.test(gapBetween(analysed, outer, after)))
    return false;
  return (
    isState(analysed, outer) ||
    units.test(outer.name) ||
    /^(?:[,.;)]| (?!and\b)| and \p{Ll})/u.test(passage.text.slice(outer.end))
  );
}

/** "Karafuto Prefecture was annexed and incorporated into Sakhalin Oblast": the first place of the sentence, and what it became part of. */
function wholeOf(analysed: AnalysedPassage): { inner: NameMention; outer: NameMention } | null {
  const { passage, names } = analysed;
  const inner = names[0];
  const lead = inner === undefined ? "" : passage.text.slice(0, inner.start);
  if (inner === undefined || inner.kind !== "place" || /\b(?:of|in|at|from|to|on|for) (?:the )?$/.test(lead))
    return null;
  const outer = names.find(
    ({ kind, start, end }) =>
      kind === "place" &&
      start > inner.end &&
      end <= passage.text.length &&
      incorporated.test(passage.text.slice(inner.end, start)),
  );
  const apart = outer === undefined ? "" : passage.text.slice(inner.end, outer.start);
  // "an integral part of Japan" is what somebody holds, not where a place lies.
  if (outer === undefined || /\b(?:not|never|no longer|integral|inalienable|inherent)\b/.test(apart)) return null;
  return { inner, outer };
}
