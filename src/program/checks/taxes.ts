import type { Diagnostic } from '../diagnostic.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** What is exempt is compared with values of the program: somebody has said at which rate. */
export const taxes = ({ program }: Case): Diagnostic[] =>
  program.taxes
    .filter((one) => one.currency !== program.currency.code && !isWritten(one, 'rate'))
    .map((country) => {
      const message = `Values are in ${program.currency.code}, and what is exempt is in ${country.currency}.`;
      const hint = `Write rate: how many ${country.currency} one ${program.currency.code} is taken as.`;
      return problem(placeIn(country, 'currency'), 'tax-currency', message, hint);
    });
