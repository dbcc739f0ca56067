import type { Bijeenkomst, BijeenkomstKort, Planning, ZittingStand } from '#case-management';
import { formatDatum, formatTijd } from '#domain';
import type { Tone } from '#ui';
import { trajectPad } from '../traject-page.tsx';

export const STAND: Readonly<Record<ZittingStand, { readonly label: string; readonly tone: Tone }>> = {
  'geen-datum': { label: 'Nog geen datum', tone: 'neutral' },
  gepland: { label: 'Gepland', tone: 'planned' },
  afgelast: { label: 'Afgelast', tone: 'stopped' },
  vandaag: { label: 'Vandaag', tone: 'active' },
  geweest: { label: 'Geweest', tone: 'done' },
};

/** '17.00 tot 22.00 uur' */
export const tijdVan = ({ beginLokaal, eindLokaal }: Planning): string =>
  `${formatTijd(beginLokaal)} tot ${formatTijd(eindLokaal)} uur`;

/** 'donderdag 14 januari 2027, 17.00 tot 22.00 uur' */
export const wanneer = (planning: Planning): string =>
  `${formatDatum(planning.beginLokaal)}, ${tijdVan(planning)}`;

/** 'donderdag 14 januari 2027, 17.00 tot 22.00 uur, Raadzaal' */
export const wanneerEnWaar = (bijeenkomst: Bijeenkomst): string =>
  `${wanneer(bijeenkomst)}, ${bijeenkomst.plaats}`;

export const zittingPad = (trajectId: string, onderdeel: string, pagina = ''): string =>
  trajectPad(trajectId, `bijeenkomsten/${onderdeel}${pagina === '' ? '' : `/${pagina}`}`);

/** The page of the traject on which an event without data of its own is looked at first and then sent. */
export const gebeurtenisPad = (trajectId: string, type: string, terug: string): string =>
  `${trajectPad(trajectId, `gebeurtenissen/${type}`)}?terug=${encodeURIComponent(terug)}`;

/** Why there is no button to plan it. */
export const nogNietTePlannen = (zitting: Pick<BijeenkomstKort, 'voorTraining'>): string =>
  zitting.voorTraining
    ? 'U plant dit dagdeel als de fase ‘Training’ loopt.'
    : 'Dit hoeft nu niet. U kiest een datum als het traject erom vraagt.';
