/** What participants can ask of the program's operator, each about one thing. */
export const REQUESTS = ['posting', 'reward', 'activity', 'goal'] as const;

export type RequestKind = (typeof REQUESTS)[number];

/** How a request reaches the operator; a portal has no server that could take it. */
export type Way =
  | { readonly by: 'none' }
  /** A mail to the program's contact. */
  | { readonly by: 'mail' }
  /** An address that opens filled in; `{name}` in it stands for a field. */
  | { readonly by: 'link'; readonly address: string }
  /** Where a form is sent to. */
  | { readonly by: 'form'; readonly address: string };

/** The fields of a request: all ids, never a code or a name. */
export const fieldsOf = (kind: RequestKind): readonly string[] => [
  ...['request', 'program', 'participant', kind],
  ...(kind === 'goal' ? ['level'] : []),
];

/** The fields that an address names. */
export const namedIn = (address: string): string[] =>
  [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

/** The origins that forms are sent to, once each. */
export const formOrigins = (requests: Readonly<Record<RequestKind, Way>>): string[] => [
  ...new Set(
    REQUESTS.map((kind) => requests[kind]).flatMap((way) =>
      way.by === 'form' ? [new URL(way.address).origin] : [],
    ),
  ),
];
