import { boards } from './en/boards.ts';
import { calculator } from './en/calculator.ts';
import { calendar } from './en/calendar.ts';
import { explain } from './en/explain.ts';
import { feed } from './en/feed.ts';
import { frame } from './en/frame.ts';
import { liability } from './en/liability.ts';
import { outcome } from './en/outcome.ts';
import { person } from './en/person.ts';
import { rewards } from './en/rewards.ts';
import { rules } from './en/rules.ts';
import { screens } from './en/screens.ts';
import { sealed } from './en/sealed.ts';
import { workbook } from './en/workbook.ts';
import { writings } from './en/writings.ts';

/**
 * Messages of the interface in ICU syntax. `count`, `place`, `days`, `steps` and `best` are numbers; everything else
 * comes as finished text.
 */
export const en = {
  ...frame,
  ...boards,
  ...calculator,
  ...calendar,
  ...rewards,
  ...liability,
  ...rules,
  ...person,
  ...outcome,
  ...workbook,
  ...explain,
  ...screens,
  ...sealed,
  ...feed,
  ...writings,
} as const;
