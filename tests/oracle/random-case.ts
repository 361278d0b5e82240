import type { Case } from './case.ts';
import { chanceOf } from './chance.ts';
import { randomAdjustments } from './random-adjustments.ts';
import { randomFacts, randomPeople } from './random-facts.ts';
import { randomMeasures } from './random-measures.ts';
import { randomLimits, randomRule } from './random-rules.ts';

const RULES = 8;

/** The same program, people and facts for the same seed. */
export function randomCase(seed: number): Case {
  const chance = chanceOf(seed);
  const people = randomPeople(chance);
  const decimals = chance.int(0, 2);
  const measures = randomMeasures(chance);
  const rules = Array.from({ length: RULES }, (_, index) =>
    randomRule(chance, `rule-${index}`, decimals, measures),
  );
  return {
    ...{ decimals, measures, rules },
    limits: randomLimits(chance, rules),
    people,
    facts: randomFacts(chance, people),
    adjustments: randomAdjustments(chance, people),
  };
}
