/** Something that happened on the program's today: good news, and nobody's bad ones. */
export interface Activity {
  /** The same wherever it is told, and of no other. */
  readonly id: string;
  readonly kind: 'stage' | 'leader' | 'podium' | 'band' | 'record';
  readonly text: string;
  readonly href: string;
}
