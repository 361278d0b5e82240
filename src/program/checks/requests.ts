import type { Diagnostic } from '../diagnostic.ts';
import { REQUESTS, type RequestKind } from '../request.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A mail that is asked for has somebody to go to; one that is left to its default is not offered without. */
export const requests = ({ program }: Case): Diagnostic[] =>
  program.contact !== null
    ? []
    : REQUESTS.filter(
        (kind) => program.requests[kind].by === 'mail' && isWritten(program.requests, kind),
      ).map((kind) => unanswered(program.requests, kind));

function unanswered(requests: object, kind: RequestKind): Diagnostic {
  const message = `A request about a ${kind} is a mail, and the program has no contact.`;
  const hint = `Add contact: with a name and an e-mail address, or write ${kind}: none.`;
  return problem(placeIn(requests, kind), 'request-without-contact', message, hint);
}
