/**
 * Where a track begins. All tracks of a parallel phase are entered again when one of them, or a phase before it,
 * was reopened from elsewhere: a track that was confirmed stays so.
 */
export const spoorBegin = <const S extends string>(fase: string, anders: S) =>
  ({
    always: [{ target: 'klaar', guard: { type: 'faseGeweest', params: { fase } } }, { target: anders }],
  }) as const;
