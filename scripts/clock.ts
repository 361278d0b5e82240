/** The instant at which a command runs. No result depends on it: it says only which files cannot be, and what is too old. */
export const now = (): string => new Date().toISOString();
