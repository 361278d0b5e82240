import { nearest } from '../source/nearest.ts';
import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';

/** An IANA name such as `Europe/Warsaw`; offsets and abbreviations have no daylight saving of their own. */
export const timeZone = textLeaf(
  { title: 'a time zone', description: 'IANA name.', examples: ['Europe/Warsaw', 'America/Chicago'] },
  (written) =>
    isZone(written)
      ? written
      : new Refusal('bad-time-zone', `${quoted(written)} is not a time zone.`, zoneHint(written)),
);

const NAMED = /^(?:UTC|[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z0-9_+-]+)+)$/;

function isZone(name: string): boolean {
  if (!NAMED.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

function zoneHint(written: string): string {
  const trimmed = written.trim();
  const near = isZone(trimmed) ? trimmed : nearest(trimmed, Intl.supportedValuesOf('timeZone'));
  return near
    ? `Did you mean ${near}?`
    : 'Write the IANA name of a city, such as Europe/Warsaw or America/Chicago.';
}
