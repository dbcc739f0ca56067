import { Ids } from '#workflow-engine';
import type { NieuwBericht } from '../bericht.ts';
import { plaatsvervanger } from '../brief/opsteller.ts';
import type { Wachtend } from '../ports/dagpost-store.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { BUNDEL } from '../sjablonen/register.ts';
import { gedeeldePersoon } from './kies-bundel.ts';
import { schrijfBundel } from './schrijf-bundel.tsx';

/** Stands for the personal link of one mail in a bundle. */
export const deelPlaatsvervanger = (instellingen: Pick<MailInstellingen, 'basisUrl'>, id: string): string =>
  `${plaatsvervanger(instellingen)}/deel-${id}`;

/** Makes one mail of several to one address. */
export class MaakBundel {
  constructor(
    private readonly instellingen: MailInstellingen,
    private readonly ids: Ids,
  ) {}

  /** `delen` in the order in which they are shown. */
  execute(delen: readonly Wachtend[], adres: string): NieuwBericht {
    const [eerste] = delen;
    if (!eerste || delen.length < 2) throw new Error('A bundle is made of two mails at least');
    // A mail is part of one bundle in its life: sent again, it goes by itself.
    const sleutel = `${BUNDEL}:${eerste.id}`;
    return {
      id: this.ids.next(),
      sleutel,
      ...gedeeldePersoon(delen),
      sjabloon: BUNDEL,
      onderdelen: [],
      aanNaam: eerste.aanNaam,
      aanAdres: adres,
      ...schrijfBundel(
        delen.map((deel) => this.deel(deel)),
        this.instellingen.afzender.name,
      ),
      agenda: delen.find(({ agenda }) => agenda?.afspraak)?.agenda ?? null,
      gegevens: {
        link: null,
        ronde: null,
        delen: delen.map(({ id, sjabloon, link }) => ({ id, sjabloon, link })),
      },
      messageId: this.instellingen.messageId(sleutel),
    };
  }

  private deel({ id, onderwerp, aanNaam, kern }: Wachtend) {
    if (!kern) throw new Error(`Mail ${id} never goes together with others`);
    const html = kern.html.replaceAll(plaatsvervanger(this.instellingen), () =>
      deelPlaatsvervanger(this.instellingen, id),
    );
    return { id, onderwerp, aanNaam, kern: { ...kern, html } };
  }
}
