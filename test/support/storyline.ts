/** A scene is many pages, and in a browser each of them is looked at twice. */
const PATIENCE_MS = 300_000;

/** Scenes of one story, in order. What comes after a scene that failed makes no sense, and says only that. */
export const storyline = (): ((title: string, act: () => Promise<void>) => void) => {
  let broke: string | undefined;
  return (title, act) => {
    it(
      title,
      async () => {
        if (broke !== undefined)
          throw Object.assign(new Error(`The story broke off at '${broke}'`), { stack: undefined });
        broke = title;
        await act();
        broke = undefined;
      },
      PATIENCE_MS,
    );
  };
};
