const isAbsent = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ENOENT';

/** For `.catch`: a file that is not there yet has this value; any other fault stays a fault. */
export const absentAs =
  <T>(value: T) =>
  (thrown: unknown): T => {
    if (isAbsent(thrown)) return value;
    throw thrown;
  };
