import type { AnalysedPassage, NameMention } from "../mention.ts";
import { endOf, type RelationReading } from "./relation.ts";

// "16th Army (commanded by General Leonty Cheremisov)", "the 25th Infantry Regiment, led by Colonel X": what stands between the two.
const unitFirst =
  /^[\s,(]*(?:was |were |then |which was |which were )*(?:commanded|led|headed) by [\p{Lu}\p{Ll}\s.’'-]{0,60}$/u;
// "Colonel X, commander of the 25th Regiment", "X commanding the 1st Battalion", "X, who commanded the", "commander of the landing forces was X of the".
const personFirst =
  /^[\s,]*(?:the |then |former )?(?:who )?(?:commander(?:-in-chief)? of|commanding|commanded|who led|led|headed|in command of) (?:the |a |an )?(?:[\p{Lu}\p{Ll}-]+ ){0,2}$/u;
// "88th Division Commander Mineki", "Regimental Commander Yamazawa of the 25th Infantry Regiment".
const commanderOf = /\b[Cc]ommander (?:\p{Lu}[\p{Ll}-]+ ){0,3}$/u;
const between = /^(?:['’]s)? (?:[\w-]+ ){0,3}[Cc]ommander,? (?:\p{Lu}[\p{Ll}.-]+ ){0,3}$/u;

/** Who commands which unit. */
export function commands(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names } = analysed;
  const found: RelationReading[] = [];
  const add = (person: NameMention, unit: NameMention) => {
    if (found.some(({ object, subject }) => object.at.start === unit.start && subject.at.start === person.start))
      return;
    const clause = { start: Math.min(person.start, unit.start), end: Math.max(person.end, unit.end) };
    found.push({
      subject: endOf(analysed, person),
      predicate: "commands",
      object: endOf(analysed, unit),
      passage: passage.index,
      clause,
      date: null,
      rule: "relation/commands",
    });
  };
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next === undefined) return;
    const gap = passage.text.slice(name.end, next.start);
    if (name.kind === "unit" && next.kind === "person" && (unitFirst.test(gap) || between.test(gap))) add(next, name);
    if (name.kind === "person" && next.kind === "unit") {
      const isCommander =
        /^ of (?:the )?(?:\p{Lu}[\p{Ll}]+ )?$/u.test(gap) && commanderOf.test(passage.text.slice(0, name.start));
      if (personFirst.test(gap) || isCommander) add(name, next);
    }
  });
  return found;
}
