import { Mailreacties, type Reactiemail, type ReactiemailResult } from '#berichten';
import type { ReadReactiePagina, RegistreerMailreactie } from '#consultatie';

const GEEN_RONDE = 'U doet niet meer mee aan dit traject, of de consultatie bestaat niet meer.';
const NIET_NU = 'Dat kan op dit moment niet.';

/** Mail takes a reaction; the room of consultations keeps it. */
export class ConsultatieMailreacties extends Mailreacties {
  constructor(
    private readonly registreerMailreactie: RegistreerMailreactie,
    private readonly readReactiePagina: ReadReactiePagina,
  ) {
    super();
  }

  async registreer(reactie: Reactiemail): Promise<ReactiemailResult> {
    const result = await this.registreerMailreactie.execute(reactie);
    if (result.ok) return { ok: true };
    const { refusal } = result;
    if (refusal.code === 'conflict' && 'text' in refusal) return { ok: false, text: refusal.text };
    if (refusal.code === 'invalid')
      return { ok: false, text: refusal.faults.map(({ text }) => text).join(' ') };
    return { ok: false, text: refusal.code === 'not-found' ? GEEN_RONDE : NIET_NU };
  }

  async lopend(trajectId: string, deelnemerId: string, op: string): Promise<string | undefined> {
    const pagina = await this.readReactiePagina.execute(trajectId, deelnemerId);
    if (!pagina) return undefined;
    const { kan, eigen, vorm } = pagina;
    // In time, but read by the bureau after the term had ended.
    const kwamOpTijd = kan === 'termijn-voorbij' && op <= eigen.termijn;
    return kan === 'reageren' || kan === 'wijzigen' || kwamOpTijd ? vorm.onderdeel : undefined;
  }
}
