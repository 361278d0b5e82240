import type { Catalogue } from './message.ts';
import { boards } from './ru/boards.ts';
import { calculator } from './ru/calculator.ts';
import { calendar } from './ru/calendar.ts';
import { explain } from './ru/explain.ts';
import { feed } from './ru/feed.ts';
import { frame } from './ru/frame.ts';
import { liability } from './ru/liability.ts';
import { outcome } from './ru/outcome.ts';
import { person } from './ru/person.ts';
import { rewards } from './ru/rewards.ts';
import { rules } from './ru/rules.ts';
import { screens } from './ru/screens.ts';
import { sealed } from './ru/sealed.ts';
import { workbook } from './ru/workbook.ts';
import { writings } from './ru/writings.ts';

export const ru: Catalogue = {
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
