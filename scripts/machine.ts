const TROUBLES: readonly (readonly [pattern: RegExp, told: string])[] = [
  [
    /ENOSPC|EDQUOT|no space left on device/i,
    'the disk is full. Make room and run it again; nothing was published',
  ],
  [
    /EFBIG|file too large/i,
    'a file may not grow so large here. Raise the limit and run it again; nothing was published',
  ],
  [
    /EACCES|EPERM|EROFS|permission denied/i,
    'a file or folder may not be read or written. Give this user the right to',
  ],
  [
    /out of memory/i,
    'the memory does not suffice. Allow more of it, or run it on a larger machine; nothing was published',
  ],
  [
    /EMFILE|ENFILE|too many open files/i,
    'too many files are open. Raise the limit (ulimit -n) and run it again',
  ],
  [
    /\bEIO\b|input\/output error/i,
    'the disk does not answer as it should. Look after it before you run it again',
  ],
];

/** What is the matter with the machine where an error's message says so, and what to do; null where it does not. */
export const machineTrouble = (message: string): string | null =>
  TROUBLES.find(([pattern]) => pattern.test(message))?.[1] ?? null;
