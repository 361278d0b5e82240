import type { Door } from '../src/publish/sealed/demo-doors.ts';

/** Prints how to see a demonstration; `origin` is the host that serves it, or nothing. */
export function printDoors(doors: readonly Door[], origin = ''): void {
  if (doors.length === 0) return;
  console.log('Everyone knows the codes of this demonstration. To see it as');
  for (const { who, path } of doors) console.log(`  ${who}: ${origin}${path}`);
}
