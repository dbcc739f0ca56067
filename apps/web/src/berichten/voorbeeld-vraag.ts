import type { VoorbeeldInput } from '#berichten';

type Given = Readonly<Record<string, unknown>>;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const teksten = (waarde: unknown): string[] =>
  (Array.isArray(waarde) ? waarde : [waarde]).filter(
    (een): een is string => typeof een === 'string' && een !== '',
  );

/** Which mail is to be shown, as the address of a preview or the form of a test mail says. */
export const leesVoorbeeld = (trajectId: string, given: Given): VoorbeeldInput => {
  const [deelnemerId] = teksten(given['deelnemer']);
  const [reden] = teksten(given['reden']);
  return {
    trajectId,
    mail: { sjabloon: teksten(given['sjabloon'])[0] ?? '', onderdelen: teksten(given['onderdeel']) },
    ...(deelnemerId !== undefined && UUID.test(deelnemerId) ? { deelnemerId } : {}),
    ...(reden === undefined ? {} : { gebeurtenis: { reden } }),
  };
};

export const alsQuery = ({ mail, deelnemerId, gebeurtenis }: VoorbeeldInput): string => {
  const query = new URLSearchParams({ sjabloon: mail.sjabloon });
  for (const onderdeel of mail.onderdelen) query.append('onderdeel', onderdeel);
  if (deelnemerId !== undefined) query.set('deelnemer', deelnemerId);
  if (gebeurtenis) query.set('reden', String(gebeurtenis['reden']));
  return query.toString();
};
