import { UnitOfWork, type Actor, type FieldFault } from '#workflow-engine';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Certificatenboek, type NieuwCertificaat } from '../ports/certificaten.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { zittingenOpCertificaat } from './certificaatstand.ts';
import { ReadCertificaten, type CertificatenBeeld } from './read-certificaten.ts';

export interface ReikCertificatenUitInput {
  readonly trajectId: string;
  /** Who gets one, with the name as it is to stand on paper; who has one gets this name on it. */
  readonly namen: Readonly<Record<string, string>>;
  readonly actor: Actor;
}

const MAX_NAAM = 100;

/** Hands out certificates: all that were asked for, or none. A certificate once given stays. */
export class ReikCertificatenUit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: ReadCertificaten,
    private readonly boek: Certificatenboek,
    private readonly dossier: Dossierlog,
  ) {}

  /** `nieuw`: how many were handed out; `gewijzigd`: how many got another name. */
  async execute({
    trajectId,
    namen,
    actor,
  }: ReikCertificatenUitInput): Promise<CaseResult<{ readonly nieuw: number; readonly gewijzigd: number }>> {
    const beeld = await this.read.execute(trajectId);
    if (!beeld) return notFound();
    const gevraagd = Object.entries(namen);
    if (gevraagd.some(([id]) => !beeld.regels.some(({ deelnemer }) => deelnemer.id === id)))
      return notFound();
    const faults = gevraagd.flatMap(([id, naam]) => fouten(beeld, id, naam.trim()));
    if (gevraagd.length === 0)
      faults.push({ field: 'deelnemer', text: 'Kies voor wie u een certificaat wilt uitreiken.' });
    if (faults.length > 0) return invalid(...faults);
    const certificaten = gevraagd.map(([deelnemerId, naam]) =>
      nieuwCertificaat(beeld, deelnemerId, naam.trim()),
    );
    const gewijzigd = certificaten.filter((een) => heeftAl(beeld, een) && !zelfdeNaam(beeld, een)).length;
    const nieuw = certificaten.filter((een) => !heeftAl(beeld, een)).length;
    if (nieuw + gewijzigd === 0) return { ok: true, nieuw, gewijzigd };
    await this.unitOfWork.run(async (tx) => {
      this.boek.reikUit(tx, trajectId, certificaten, actor);
      const delen = [
        ...(nieuw > 0 ? [`uitgereikt: ${nieuw}`] : []),
        ...(gewijzigd > 0 ? [`naam verbeterd: ${gewijzigd}`] : []),
      ];
      this.dossier.note(tx, trajectId, actor, `Certificaten van de training, ${delen.join(', ')}`);
    });
    return { ok: true, nieuw, gewijzigd };
  }
}

const regelVan = ({ regels }: CertificatenBeeld, id: string) =>
  regels.find(({ deelnemer }) => deelnemer.id === id);

const heeftAl = (beeld: CertificatenBeeld, { deelnemerId }: NieuwCertificaat): boolean =>
  regelVan(beeld, deelnemerId)?.stand.soort === 'uitgereikt';

const zelfdeNaam = (beeld: CertificatenBeeld, { deelnemerId, naam }: NieuwCertificaat): boolean => {
  const stand = regelVan(beeld, deelnemerId)?.stand;
  return stand?.soort === 'uitgereikt' && stand.certificaat.naam === naam;
};

function fouten(beeld: CertificatenBeeld, id: string, naam: string): FieldFault[] {
  const regel = regelVan(beeld, id);
  const stand = regel?.stand;
  if (stand && (stand.soort === 'niet' || stand.soort === 'nog-niet'))
    return [
      { field: 'deelnemer', text: `${regel.deelnemer.naam} krijgt nog geen certificaat. ${stand.reden}` },
    ];
  if (naam === '') return [{ field: `naam-${id}`, text: 'Vul in welke naam er op het certificaat komt.' }];
  return naam.length > MAX_NAAM
    ? [{ field: `naam-${id}`, text: `Maak de naam korter dan ${MAX_NAAM} tekens.` }]
    : [];
}

const nieuwCertificaat = (
  { zittingen, ondertekenaar }: CertificatenBeeld,
  deelnemerId: string,
  naam: string,
): NieuwCertificaat => ({ deelnemerId, naam, ondertekenaar, zittingen: zittingenOpCertificaat(zittingen) });
