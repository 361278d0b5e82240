/** The ids that rows of the other tables may name; participants are null where their own file could not be read. */
export interface Known {
  readonly participants: ReadonlySet<string> | null;
  readonly teams: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}
