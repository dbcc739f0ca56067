import { randomUUID } from 'node:crypto';
import type { ApiTraject } from './api-traject.ts';
import { soortenIn } from './post.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Sessions of one traject, planned and recorded through the API alone. */
export class ApiZittingen {
  constructor(private readonly traject: ApiTraject) {}

  /** Begins at noon UTC, so many days from now, and takes so many hours. */
  async plan(onderdeel: string, dagen: number, uren = 2): Promise<string> {
    const begin = `${new Date(Date.now() + dagen * DAY_MS).toISOString().slice(0, 10)}T12:00:00.000Z`;
    const eind = new Date(Date.parse(begin) + uren * HOUR_MS).toISOString();
    const { bureau, pad } = this.traject;
    const planning = { begin, eind, plaats: 'Het Waterhuis', requestId: randomUUID() };
    const { status, body } = await bureau.put(`${pad}/bijeenkomsten/${onderdeel}`, planning);
    if (status !== 200) throw new Error(`${onderdeel}: ${JSON.stringify(body, null, 1).slice(0, 2_000)}`);
    return begin;
  }

  /** Who was there, by id; true for everybody unless told otherwise. */
  async was(onderdeel: string, wie: readonly string[], aanwezig = true): Promise<void> {
    const aanwezigheid = wie.map((deelnemerId) => ({ deelnemerId, aanwezig }));
    const { bureau, pad } = this.traject;
    const { status, body } = await bureau.patch(`${pad}/bijeenkomsten/${onderdeel}/aanwezigheid`, {
      aanwezigheid,
    });
    if (status !== 200) throw new Error(`${onderdeel}: ${JSON.stringify(body, null, 1).slice(0, 2_000)}`);
  }
}

/** How often each person got each kind of mail: 'uitnodiging → a@b.example' → 1. */
export const postVan = async (traject: ApiTraject): Promise<Readonly<Record<string, number>>> => {
  const { app } = traject;
  await traject.allesWeg();
  const telling: Record<string, number> = {};
  for (const mail of await app.mailbox.list({ limit: 10_000 }))
    for (const adres of mail.to)
      for (const soort of soortenIn(mail))
        telling[`${soort} → ${adres}`] = (telling[`${soort} → ${adres}`] ?? 0) + 1;
  return telling;
};
