import { feestdagOp } from './feestdagen.ts';
import {
  periodeOp,
  schoolvakantieOp,
  type Periode,
  type Schoolregio,
  type Schoolvakantie,
} from './perioden.ts';
import { dagVanDeWeek, datumVan } from './tijd.ts';

export interface Planningskalender {
  regio?: Schoolregio | undefined;
  vakanties?: readonly Schoolvakantie[] | undefined;
  /** When the raad does not meet. */
  reces?: readonly Periode[] | undefined;
}

/** Dutch reasons why a session on this date would reach few people: advice, never a ban. */
export function bezwarenTegen(moment: string, kalender: Planningskalender = {}): string[] {
  const datum = datumVan(moment);
  const bezwaren: string[] = [];
  if (dagVanDeWeek(datum) > 5) bezwaren.push('Deze datum valt in het weekend.');
  const feestdag = feestdagOp(datum);
  if (feestdag !== undefined) bezwaren.push(`Dit is een feestdag: ${feestdag}.`);
  const { regio } = kalender;
  const vakantie = regio && schoolvakantieOp(datum, regio, kalender.vakanties ?? []);
  if (vakantie) bezwaren.push(`Deze datum valt in de schoolvakantie van regio ${regio}: ${vakantie.naam}.`);
  const reces = periodeOp(datum, kalender.reces ?? []);
  if (reces) bezwaren.push(`De raad heeft dan reces: ${reces.naam}.`);
  return bezwaren;
}
