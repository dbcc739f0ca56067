import { ApiTraject, eventually } from './api-traject.ts';
import type { ApiZittingen } from './api-zitting.ts';

interface Rij {
  readonly id: string;
  readonly groep: string | null;
}

/** The run of one group inside a traject, by the name with which it was started. */
export const groepVan = async (ouder: ApiTraject, programma: string, naam: string): Promise<ApiTraject> => {
  const groep = new ApiTraject(ouder.app, ouder.bureau);
  groep.id = await eventually(`group ${naam}`, async () => {
    const { body } = await ouder.bureau.get<{ resultaten: readonly Rij[] }>(
      `/trajecten?programma=${programma}&ouder=${ouder.id}`,
    );
    return body.resultaten.find((rij) => rij.groep === naam)?.id;
  });
  return groep;
};

/** Role → id of who takes part in this traject. */
export const mensenVan = async ({ bureau, pad }: ApiTraject): Promise<Readonly<Record<string, string>>> => {
  const { body } = await bureau.get<{ resultaten: readonly { id: string; rol: string }[] }>(
    `${pad}/deelnemers`,
  );
  return Object.fromEntries(body.resultaten.map(({ id, rol }) => [rol, id]));
};

export const voegToe = async ({ bureau, pad }: ApiTraject, ...regels: readonly string[]): Promise<void> => {
  const tekst = ['naam;e-mail;rol', ...regels].join('\n');
  const { status, body } = await bureau.post(`${pad}/deelnemers/import`, { tekst });
  if (status !== 200 && status !== 201) throw new Error(JSON.stringify(body).slice(0, 2_000));
};

/** A concept, or the final version of one that is there. */
export const bewaar = async (
  { bureau, pad }: ApiTraject,
  soort: string,
  versie: { readonly tekst: string } | { readonly vast: string },
): Promise<void> => {
  const inhoud =
    'vast' in versie
      ? { hoe: 'vaststellen', verwachtNummer: versie.vast }
      : { hoe: 'concept', verwachtNummer: null, tekst: versie.tekst };
  const { status, body } = await bureau.post(`${pad}/documenten/${soort}/versies`, inhoud);
  if (status !== 201) throw new Error(`${soort}: ${JSON.stringify(body).slice(0, 2_000)}`);
};

/** Waits until a worker has told the parent that a group ended. */
export const gemeld = ({ bureau, pad }: ApiTraject, code: string): Promise<true> =>
  eventually(`the parent is told: ${code}`, async () => {
    const { body } = await bureau.get<{ resultaten: readonly { code: string }[] }>(`${pad}/taken`);
    return body.resultaten.some((taak) => taak.code === code) ? true : undefined;
  });

/** A session was held by everybody in these roles, and is written up by this event. */
export const houd = async (
  traject: ApiTraject,
  zittingen: ApiZittingen,
  { onderdeel, begin, verwerkt }: { onderdeel: string; begin: string; verwerkt: string },
  rollen?: readonly string[],
): Promise<void> => {
  await traject.naar(begin, 1);
  await eventually(`${onderdeel} is over`, async () => {
    const { acceptedEvents } = await traject.stand();
    return acceptedEvents.some(({ type }) => type === verwerkt) ? true : undefined;
  });
  const mensen = await mensenVan(traject);
  const wie = rollen === undefined ? Object.values(mensen) : rollen.flatMap((rol) => mensen[rol] ?? []);
  await zittingen.was(onderdeel, wie);
};
