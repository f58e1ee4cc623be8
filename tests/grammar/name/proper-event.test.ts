import { describe, expect, it } from "vitest";
import { readText } from "../../support/names.ts";

const eventsIn = (sentence: string) =>
  readText(sentence)
    .events.flat()
    .map(({ kind, name }) => [kind, name]);

describe("the name of an event or document", () => {
  it.each([
    ["the Battle of Lake Khasan (1938)", "battle", "Battle of Lake Khasan"],
    ["the disastrous battle of Tsushima", "battle", "battle of Tsushima"],
    ["the Mizuho Incident there", "incident", "Mizuho Incident"],
    ["the Tauran incident of March", "incident", "Tauran incident"],
    ["under the Potsdam Declaration", "declaration", "Potsdam Declaration"],
    ["launched Operation August Storm in", "operation", "Operation August Storm"],
    ["in Project Hula to", "project", "Project Hula"],
    ["issued Order 1382, directing", "order", "Order 1382"],
    ["at the Yalta Conference in", "conference", "Yalta Conference"],
    ["the Yalta agreement gave", "treaty", "Yalta agreement"],
    ["based on the Convention of Peking treaty", "treaty", "Convention of Peking"],
    ["the Soviet–Japanese Neutrality Pact of", "pact", "Soviet–Japanese Neutrality Pact"],
    ["the German–Soviet non-aggression pact", "pact", "German–Soviet non-aggression pact"],
    ["during the Second Sino-Japanese War in", "war", "Second Sino-Japanese War"],
    ["in World War II and", "war", "World War II"],
    ["at the Seventh Comintern Congress", "conference", "Seventh Comintern Congress"],
    ["the novel The Wind-Up Bird Chronicle by", "title", "The Wind-Up Bird Chronicle"],
  ])("is read in %j", (sentence, kind, name) => {
    expect(eventsIn(sentence)).toEqual([[kind, name]]);
  });

  it.each([
    "the invasion of Manchuria",
    "Occupation of Korea was harsh",
    "the war in Europe",
    "an attack on Pearl Harbor",
    "a plan to win",
  ])("is not seen in the plain description %j", (sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });
});
