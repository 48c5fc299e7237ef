/** Codes of Node itself for what no system can have read: a NUL in a path, a file of more than 2 GiB. */
const OF_NODE = new Set(['ERR_INVALID_ARG_VALUE', 'ERR_FS_FILE_TOO_LARGE']);

/** What a look at the disk gives; undefined when the system refuses it. Other errors are bugs and go on. */
export function absentIfUnreadable<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && 'errno' in error) return undefined;
    if (error instanceof Error && 'code' in error && OF_NODE.has(String(error.code))) return undefined;
    throw error;
  }
}
