import { hernoemMail } from '#domain';
import type { EffectJob } from '#workflow-engine';
import type { AgendaRegel, NieuwBericht } from '../bericht.ts';
import type { Mailbron } from '../brief/mailbron.ts';
import type { Bestelling, Opsteller } from '../brief/opsteller.ts';
import {
  kiesOntvangers,
  onderdelenVoor,
  rondeVan,
  type Gekozen,
  type MailEffect,
} from '../personen/kies-ontvangers.ts';
import type { Ontvanger, Persoon, Personenlijst } from '../personen/persoon.ts';
import { agendaVan } from './agenda-van.ts';

export interface Verdeling {
  readonly berichten: readonly NieuwBericht[];
  readonly agenda: readonly AgendaRegel[];
  /** How many people these are for. */
  readonly mensen: number;
}

export const ontvangerVan = ({ persoon: { id, soort, naam, email, kindId }, rol }: Gekozen): Ontvanger => ({
  id,
  soort,
  naam,
  email,
  rol,
  trajectId: kindId ?? undefined,
});

const sleutelVan = (job: EffectJob, persoon: Persoon): string => `${job.key}:${persoon.id}`;

/** Mails of one effect, one per person and for so many people at most; who has one of the same job is done. */
export const stelBerichtenOp = (
  opsteller: Opsteller,
  job: EffectJob,
  lijst: Personenlijst,
  bron: Mailbron,
  hooguit: number,
): Verdeling => {
  const mail = hernoemMail(job.params as MailEffect, opsteller.naamNu(bron));
  const gekozen = kiesOntvangers(mail, lijst)
    .filter(({ persoon }) => !persoon.berichten.some(({ sleutel }) => sleutel === sleutelVan(job, persoon)))
    .slice(0, hooguit);
  const per = gekozen.map((keuze): Omit<Verdeling, 'mensen'> => {
    const onderdelen = onderdelenVoor(mail, keuze.persoon, lijst);
    const [eerste, ...meer] = agendaVan({ ...mail, onderdelen }, keuze.persoon, bron, opsteller.blad(bron));
    const ronde = rondeVan(mail, keuze.persoon, lijst);
    const gewoon = { bron, aan: ontvangerVan(keuze), gebeurtenis: job.event, ronde };
    const actie = mail.agenda;
    const hoofd: Bestelling = {
      ...gewoon,
      sjabloon: mail.sjabloon,
      onderdelen,
      sleutel: sleutelVan(job, keuze.persoon),
      agenda: actie ? { actie, afspraak: eerste?.afspraak ?? null } : null,
    };
    const bijlagen = meer.map(({ afspraak }): Bestelling => ({
      ...gewoon,
      sjabloon: afspraak.methode === 'CANCEL' ? 'agendapunt-vervalt' : 'agendapunt',
      onderdelen: [afspraak.onderdeel],
      sleutel: `${sleutelVan(job, keuze.persoon)}:${afspraak.onderdeel}`,
      agenda: actie ? { actie, afspraak } : null,
    }));
    return {
      berichten: [hoofd, ...bijlagen].map((bestelling) => opsteller.bericht(bestelling)),
      agenda: [...(eerste ? [eerste] : []), ...meer].map(({ regel }) => regel),
    };
  });
  return {
    berichten: per.flatMap(({ berichten }) => berichten),
    agenda: per.flatMap(({ agenda }) => agenda),
    mensen: gekozen.length,
  };
};
