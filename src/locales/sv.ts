import type { Catalogue } from './message.ts';
import { boards } from './sv/boards.ts';
import { calculator } from './sv/calculator.ts';
import { calendar } from './sv/calendar.ts';
import { explain } from './sv/explain.ts';
import { feed } from './sv/feed.ts';
import { frame } from './sv/frame.ts';
import { liability } from './sv/liability.ts';
import { outcome } from './sv/outcome.ts';
import { person } from './sv/person.ts';
import { rewards } from './sv/rewards.ts';
import { rules } from './sv/rules.ts';
import { screens } from './sv/screens.ts';
import { sealed } from './sv/sealed.ts';
import { workbook } from './sv/workbook.ts';
import { writings } from './sv/writings.ts';

export const sv: Catalogue = {
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
