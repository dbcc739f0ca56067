/**
 * Where a track begins. All tracks of a parallel phase are entered again when one of them, or a phase before it,
 * was reopened from elsewhere: a track that was confirmed stays so, another finds its place.
 */
export const spoorBegin = <const A extends readonly object[]>(
  fase: string,
  { always }: { readonly always: A },
) =>
  ({
    always: [{ target: 'klaar', guard: { type: 'faseGeweest', params: { fase } } }, ...always],
  }) as const;
