import type { Catalogue } from './message.ts';
import { boards } from './pl/boards.ts';
import { calculator } from './pl/calculator.ts';
import { calendar } from './pl/calendar.ts';
import { explain } from './pl/explain.ts';
import { feed } from './pl/feed.ts';
import { frame } from './pl/frame.ts';
import { liability } from './pl/liability.ts';
import { outcome } from './pl/outcome.ts';
import { person } from './pl/person.ts';
import { rewards } from './pl/rewards.ts';
import { rules } from './pl/rules.ts';
import { screens } from './pl/screens.ts';
import { sealed } from './pl/sealed.ts';
import { workbook } from './pl/workbook.ts';
import { writings } from './pl/writings.ts';

export const pl: Catalogue = {
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
};
