import { randomUUID } from 'node:crypto';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

interface Aanmelding {
  readonly id: string;
  readonly status: string;
  readonly trajectId: string | null;
}

let app: TestApp;
let api: ApiClient;
let programmamanagerId: string;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  programmamanagerId = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  api = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
});
afterAll(() => app.stop());

const invoer = (anders: object = {}) => ({
  programma: 'masterclass',
  organisatie: 'Waterschap De Dommel',
  naam: 'Yara de Wit',
  email: `${randomUUID()}@dommel.example`,
  requestId: randomUUID(),
  ...anders,
});
const meld = async (anders: object = {}): Promise<Aanmelding> => {
  const { status, body } = await api.post<Aanmelding>('/aanmeldingen', invoer(anders));
  expect(status).toBe(201);
  return body;
};

describe('een aanmelding door de API', () => {
  it('is dezelfde als het verzoek nog eens komt, en wordt geweigerd als er iets niet klopt', async () => {
    const verzoek = invoer();
    const eerste = await api.post<Aanmelding>('/aanmeldingen', verzoek);
    const nogEens = await api.post<Aanmelding>('/aanmeldingen', verzoek);
    expect(nogEens.body.id).toBe(eerste.body.id);
    expect((await api.post('/aanmeldingen', invoer({ email: 'niemand' }))).status).toBe(400);
    expect((await api.post('/aanmeldingen', invoer({ programma: 'ovkk' }))).status).toBe(404);
    expect((await api.get<{ aantal: number }>('/aanmeldingen')).body.aantal).toBe(1);
  });

  it('wordt aangenomen: er begint één traject, ook als het halverwege stopte en opnieuw wordt gevraagd', async () => {
    const { id } = await meld({ organisatie: '', gemeente: 'GM0180', naam: 'S. Kok' });
    const neem = () => api.post<Aanmelding>(`/aanmeldingen/${id}/aanneming`, { programmamanagerId });
    const eerste = await neem();
    expect(eerste.body).toMatchObject({ status: 'aangenomen', trajectId: expect.any(String) as string });
    await app.pool.query(`UPDATE aanmelding SET status = 'nieuw', traject_id = NULL WHERE id = $1`, [id]);
    expect((await neem()).body.trajectId).toBe(eerste.body.trajectId);
    expect((await neem()).body.trajectId).toBe(eerste.body.trajectId);
    const { body } = await api.get<{ resultaten: { naam: string; rol: string }[] }>(
      `/trajecten/${eerste.body.trajectId}/deelnemers`,
    );
    expect(body.resultaten).toMatchObject([{ naam: 'S. Kok', rol: 'opdrachtgever' }]);
    expect((await api.post(`/aanmeldingen/${id}/afwijzing`, { reden: 'Toch niet.' })).status).toBe(409);
  });

  it('wordt afgewezen met een reden; een mail gaat alleen als erom is gevraagd', async () => {
    const [zonder, met] = [await meld(), await meld()];
    expect((await api.post(`/aanmeldingen/${zonder.id}/afwijzing`, { reden: ' ' })).status).toBe(400);
    await api.post(`/aanmeldingen/${zonder.id}/afwijzing`, { reden: 'Te ver weg.' });
    const { body } = await api.post(`/aanmeldingen/${met.id}/afwijzing`, {
      reden: 'Te ver weg.',
      bericht: '',
    });
    expect(body).toMatchObject({
      status: 'afgewezen',
      reden: 'Te ver weg.',
      beslotenDoor: 'API (programmamanager)',
    });
    const { rows } = await app.pool.query(
      `SELECT id FROM mail_bericht WHERE sjabloon = 'aanmelding-afgewezen'`,
    );
    expect(rows).toHaveLength(1);
    expect((await api.post(`/aanmeldingen/${met.id}/aanneming`, { programmamanagerId })).status).toBe(409);
  });

  it('is aan het bureau: een procesbegeleider leest, en beslist niet', async () => {
    const { id } = await meld();
    const lezer = api.as(await makeApiKey(app.pool, 'procesbegeleider'));
    expect((await lezer.get(`/aanmeldingen/${id}`)).status).toBe(200);
    expect((await lezer.post(`/aanmeldingen/${id}/aanneming`, { programmamanagerId })).status).toBe(403);
    expect((await lezer.post(`/aanmeldingen/${id}/afwijzing`, { reden: 'x' })).status).toBe(403);
    expect((await api.as(undefined).get('/aanmeldingen')).status).toBe(401);
  });
});
