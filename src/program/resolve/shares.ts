import type { CurveWritten } from '../schema/curve.ts';
import type { Edge } from '../schema/edges.ts';

/** An edge over a ratio or a scorecard, which may be written either way: `20%` is a fifth. */
export const plainEdge = ({ value }: Edge): Edge => ({ value, percent: false });

/** A curve over one, with every edge and step as a plain number. */
export const plainCurve = (written: CurveWritten): CurveWritten => plain(written) as CurveWritten;

function plain(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(plain);
  if (typeof written !== 'object' || written === null) return written;
  if ('percent' in written) return plainEdge(written as Edge);
  return Object.fromEntries(
    Object.entries(written).map(([key, part]) => [
      key,
      KEYS.includes(key) || Array.isArray(part) ? plain(part) : part,
    ]),
  );
}

/** Keys of a curve that hold edges and steps. */
const KEYS = ['from', 'every', 'per', 'first_to', 'lottery'];
