import type { ApiClient } from '../api-client.ts';
import { zwijgt } from './trajectloop.ts';
import type { Trajectloop } from './trajectloop.ts';

const PAGINAS = ['', 'gegevens', 'documenten', 'logboek', 'berichten', 'taken', 'verloop'];
const VAN_DE_API = ['', 'gegevens', 'documenten', 'gebeurtenissen', 'berichten', 'taken', 'deelnemers'];

/** No page of the programmamanager, no answer of the API and no mail holds these words. */
export const blijftBesloten = async (
  loop: Trajectloop,
  api: ApiClient,
  geheimen: readonly string[],
  documenten: readonly string[],
): Promise<void> => {
  const dicht = documenten.map((soort) => `documenten/${soort}`);
  for (const pagina of [...PAGINAS, ...dicht, ...dicht.map((pad) => `${pad}/bewerken`)]) {
    await loop.open(pagina);
    await zwijgt(loop.bureau, ...geheimen);
  }
  for (const deel of [...VAN_DE_API, ...dicht, ...dicht.map((pad) => `${pad}/versies/0.1`)]) {
    const { status, body } = await api.get(deel === '' ? loop.pad : `${loop.pad}/${deel}`);
    expect({ deel, gezegd: zegtIets(body, geheimen) }).toEqual({ deel, gezegd: [] });
    expect({ deel, status }).toEqual({ deel, status: deel.includes('/versies/') ? 403 : 200 });
  }
  for (const { id } of await loop.post.all())
    expect(zegtIets(await loop.post.read(id), geheimen)).toEqual([]);
};

const zegtIets = (iets: unknown, geheimen: readonly string[]): string[] =>
  geheimen.filter((geheim) => JSON.stringify(iets).includes(geheim));
