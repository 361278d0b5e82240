import { z } from 'zod';
import { day } from './days.ts';

const weekday = z
  .enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
  .meta({ title: 'a day of the week' });

/** One entry of `calendars.yaml`. */
export const calendar = z
  .strictObject({
    weekdays: z.array(weekday).min(1).meta({ title: 'a list of days of the week' }),
    except: z.array(day).min(1).optional().meta({ title: 'a list of days', description: 'Holidays.' }),
  })
  .meta({ title: 'a calendar', description: 'Days that count one after the other.' });

export const WEEKDAYS = weekday.options;
