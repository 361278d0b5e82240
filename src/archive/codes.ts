/** What is wrong with an archive. Permanent. */
export const ARCHIVE_CODES = {
  'archive-broken': 'A file is no archive of Laurel, or is cut.',
  'archive-file-changed': 'A file of an archive is not the one that its manifest lists.',
  'archive-file-missing': 'A file that the manifest lists is not in the archive.',
  'archive-file-unlisted': 'An archive holds a file that its manifest does not list.',
  'archive-unsigned': 'An archive has no signature.',
  'archive-signature': 'An archive was signed with another key, or changed after it was signed.',
  'archive-chain': 'An archive does not follow the one that is said to be before it.',
  'archive-differs': 'Computing an archive’s results again gives others.',
  'archive-without-data': 'An archive holds no data: what it says cannot be computed again.',
} as const;
export type ArchiveCode = keyof typeof ARCHIVE_CODES;
