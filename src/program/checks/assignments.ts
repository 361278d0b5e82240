import type { Diagnostic } from '../diagnostic.ts';
import type { Stage } from '../program.ts';
import { compare } from '../ratio.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Thresholds say where each segment begins, from the lowest; other divisions find it themselves. */
export const assignments = ({ program }: Case): Diagnostic[] => program.stages.flatMap(edgesOf);

function edgesOf(stage: Stage): Diagnostic[] {
  const { segments } = stage;
  if (segments === null) return [];
  const place = placeIn(stage, 'segments', 'from');
  if (segments.by.kind !== 'thresholds') return [];
  const { from } = segments.by;
  const { length } = segments.names;
  const rises = from.every((edge, index) => index === 0 || compare(edge, from[index - 1] ?? edge) > 0);
  if (from.length === length && rises) return [];
  const message = rises
    ? `There are ${length} segments and ${from.length} thresholds.`
    : 'The thresholds do not ascend.';
  const hint = `Write from: with ${length} numbers, the lowest first.`;
  return [problem(place, 'segment-edges', message, hint)];
}

/** A stage's segments are of segments.yaml. */
export const segmentFile = ({ program, documents }: Case): Diagnostic[] =>
  program.stages.flatMap((stage) => {
    if (!isWritten(stage, 'segments') || documents.has('program/segments.yaml')) return [];
    const message = 'The stage makes segments, and there is no program/segments.yaml.';
    const hint = 'Add program/segments.yaml, or remove segments:.';
    return [problem(placeIn(stage, 'segments'), 'file-missing', message, hint)];
  });
