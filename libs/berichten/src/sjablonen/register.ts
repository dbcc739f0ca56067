import type { Sjabloon } from '../brief/brief.ts';
import { afgerond } from './afgerond.tsx';
import { ambitiesTerBespreking, verzoekAfspraken } from './afspraken.tsx';
import { agendapunt, agendapuntVervalt } from './agendapunt.tsx';
import { bedanktGlobaleVisie } from './bedankt-globale-visie.tsx';
import { bevestigingsverzoek, bevestigingsverzoekHerinnering, teruggestuurd } from './bevestiging.tsx';
import { burgemeesterSjablonen } from './burgemeester/index.ts';
import { consultatieConcept, consultatieHerinnering } from './consultatie.tsx';
import { datumpeiling, datumpeilingHerinnering, datumpeilingIngetrokken } from './datumpeiling.tsx';
import { masterclassSjablonen } from './masterclass/index.ts';
import { nieuweLinkGriffie, nieuweLinkReactie } from './nieuwe-link.tsx';
import { praktischeInformatie } from './praktische-informatie.tsx';
import { samenwerkenSjablonen } from './samenwerken/index.ts';
import { saveTheDate } from './save-the-date.tsx';
import { sensitiviteitSjablonen } from './sensitiviteit/index.ts';
import { terugkoppelingReactie } from './terugkoppeling.tsx';
import { trainingUitnodiging } from './training-uitnodiging.tsx';
import { uitnodiging, uitnodigingMetVisie } from './uitnodiging.tsx';
import { afgelast, geannuleerd, verzet } from './wijziging.tsx';

/** Mails that any programme may use, and those of the Verdiepingsslag Overheidsparticipatie. */
export const ALGEMENE_SJABLONEN = {
  'save-the-date': saveTheDate,
  uitnodiging,
  'uitnodiging-met-visie': uitnodigingMetVisie,
  'praktische-informatie': praktischeInformatie,
  'bedankt-globale-visie': bedanktGlobaleVisie,
  'consultatie-concept': consultatieConcept,
  'consultatie-herinnering': consultatieHerinnering,
  'terugkoppeling-reactie': terugkoppelingReactie,
  'ambities-ter-bespreking': ambitiesTerBespreking,
  'verzoek-afspraken': verzoekAfspraken,
  'training-uitnodiging': trainingUitnodiging,
  bevestigingsverzoek,
  'bevestigingsverzoek-herinnering': bevestigingsverzoekHerinnering,
  teruggestuurd,
  verzet,
  afgelast,
  geannuleerd,
  afgerond,
  datumpeiling,
  'datumpeiling-herinnering': datumpeilingHerinnering,
  'datumpeiling-ingetrokken': datumpeilingIngetrokken,
  agendapunt,
  'agendapunt-vervalt': agendapuntVervalt,
  'nieuwe-link-griffie': nieuweLinkGriffie,
  'nieuwe-link-reactie': nieuweLinkReactie,
} as const satisfies Readonly<Record<string, Sjabloon>>;

/** Every mail about a traject, by the name that definitions use. */
export const SJABLONEN = {
  ...ALGEMENE_SJABLONEN,
  ...masterclassSjablonen,
  ...burgemeesterSjablonen,
  ...samenwerkenSjablonen,
  ...sensitiviteitSjablonen,
} as const satisfies Readonly<Record<string, Sjabloon>>;

export type SjabloonNaam = keyof typeof SJABLONEN;

/** The mail that lets somebody of the bureau in; it is about no traject. */
export const INLOGLINK = 'inloglink';

/** To who signed up by the public form. */
export const AANMELDING_ONTVANGEN = 'aanmelding-ontvangen';
export const AANMELDING_AFGEWEZEN = 'aanmelding-afgewezen';

/** To who answered the draft of a consultatie by mail: what was taken. */
export const MAILREACTIE = 'mailreactie';

/** What somebody of the bureau sends to himself or herself, to see how a mail looks. */
export const PROEFMAIL = 'proefmail';

/** Several mails to one person, put together. */
export const BUNDEL = 'bundel';

/** What happened and what is coming, every Monday. */
export const WEEKOVERZICHT = 'weekoverzicht';

/** Mails about no traject, which have no template that a definition could name. */
const LOS: Readonly<Record<string, string>> = {
  [INLOGLINK]: 'Link om in te loggen',
  [AANMELDING_ONTVANGEN]: 'Aanmelding ontvangen',
  [AANMELDING_AFGEWEZEN]: 'Aanmelding afgewezen',
  [MAILREACTIE]: 'Antwoord op een reactie per mail',
  [PROEFMAIL]: 'Proefmail',
  [BUNDEL]: 'Meer berichten in één mail',
  [WEEKOVERZICHT]: 'Weekoverzicht',
};

export const vindSjabloon = (naam: string): Sjabloon | undefined =>
  Object.hasOwn(SJABLONEN, naam) ? SJABLONEN[naam as SjabloonNaam] : undefined;

const OP_VERZOEK: readonly string[] = [INLOGLINK, MAILREACTIE, PROEFMAIL, WEEKOVERZICHT];

/** Asked for by its reader, who waits for it: it is never held, and does not count as the mail of a day. */
export const isOpVerzoek = (naam: string): boolean =>
  OP_VERZOEK.includes(naam) || naam.startsWith('nieuwe-link-');

/** How a mail is called in lists and previews. */
export const sjabloonTitel = (naam: string): string => LOS[naam] ?? vindSjabloon(naam)?.titel ?? naam;

/** All kinds of mail, for a filter. */
export const sjabloonNamen = (): readonly string[] => [...Object.keys(SJABLONEN), ...Object.keys(LOS)];

/** Names that a definition uses and nobody wrote: a program that misses one may not start. */
export const ontbrekendeSjablonen = (namen: readonly string[]): string[] =>
  [...new Set(namen)].filter((naam) => vindSjabloon(naam) === undefined);
