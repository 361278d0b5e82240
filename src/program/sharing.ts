/** What becomes of what a team earns. Parts are shared out in the smallest unit of points: the largest remainders get the odd ones. */
export interface Sharing {
  /** `each`: every member gets all of it. */
  readonly share: 'each' | 'equally' | 'by_contribution';
  /** `at_end`: who is in the team on the last day that is looked at; `by_days`: whoever was, by the days in it. */
  readonly members: 'at_end' | 'by_days';
}
