import type { Program } from '../program.ts';
import type { Way } from '../request.ts';
import type { ProgramWritten } from '../schema/program.ts';

type Written = NonNullable<ProgramWritten['requests']>;

export const resolveRequests = (written: Written = {}): Program['requests'] => ({
  posting: wayOf(written.posting),
  reward: wayOf(written.reward),
  activity: wayOf(written.activity),
  goal: wayOf(written.goal),
});

function wayOf(written: Written['posting'] = 'mail'): Way {
  if (typeof written === 'string') return { by: written };
  return 'link' in written ? { by: 'link', address: written.link } : { by: 'form', address: written.form };
}
