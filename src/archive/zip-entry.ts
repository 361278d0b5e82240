/** ZIP's number for the system whose file modes `READABLE` is written in. */
const UNIX = 3;
const READABLE = 0o644 << 16;
/** The zone of the machine reads it back as it was written, wherever it is. */
export const MTIME = new Date(1980, 0, 1);

/** What an entry of a ZIP says of its file, always the same: when it was written, and that everyone may read it. */
export const ENTRY = { mtime: MTIME, os: UNIX, attrs: READABLE } as const;
