import type { Example } from '../../program/example.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { ruleOf } from '../portal.ts';

/** An example of the program, which the engine has confirmed. */
export interface ExampleView {
  readonly name: string;
  /** `GTX push: 256 laurels`, one for each rule. */
  readonly results: readonly string[];
}

export const exampleView = (
  { portal, text, formats, t }: Edition,
  { name, expect }: Example,
): ExampleView => ({
  name: text(name),
  results: expect.map(({ rule, points }) =>
    t('rules.example', { rule: text(ruleOf(portal, rule).title), points: formats.points(ratioText(points)) }),
  ),
});
