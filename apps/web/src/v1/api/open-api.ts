import { Inject, Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Config } from '#config';
import { API_VERSION } from '../../shell/index.ts';
import { describeParameters } from './path-parameters.ts';
import { BEARER } from './v1.ts';

/** The description of the API, made from the controllers that run. */
@Injectable()
export class OpenApi {
  private described: OpenAPIObject | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  /** Once, when the application is there. */
  describe(app: INestApplication): void {
    const options = { onlyIncludeDecoratedEndpoints: true, autoTagControllers: false, operationIdFactory };
    const document = SwaggerModule.createDocument(app, this.outline(), options);
    // The server's address ends in /v1, so the paths begin after it.
    const paths = Object.entries(document.paths).map(([path, item]) => [
      path.replace(/^\/v1/, ''),
      describeParameters(item),
    ]);
    this.described = { ...document, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
  }

  get document(): OpenAPIObject {
    if (!this.described) throw new Error('The API is not described yet: call describe(app) after init');
    return this.described;
  }

  private outline(): Omit<OpenAPIObject, 'paths'> {
    const builder = new DocumentBuilder();
    for (const [tag, description] of Object.entries(TAGS)) builder.addTag(tag, description);
    return builder
      .setOpenAPIVersion('3.1.0')
      .setTitle('Gangmaker')
      .setVersion(API_VERSION)
      .setDescription(ABOUT)
      .setContact('Bureau', this.config.publicUrl, this.config.mailFrom.address)
      .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
      .addServer(`${this.config.publicUrl}/v1`, 'Deze installatie')
      .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'gm_…', description: BEARERS }, BEARER)
      .build();
  }
}

const ABOUT = [
  'Gangmaker begeleidt gemeenten en andere overheden door een leergang. Alles wat op de pagina’s kan, kan ook hier.',
  'Tijdstippen zijn UTC. Een fout is `application/problem+json` met alle fouten tegelijk; een weigering zegt',
  'waar het traject staat, waar het op wacht en wat er ontbreekt.',
].join('\n');

const TAGS = {
  'programma’s': 'De leergangen: hun fasen en gebeurtenissen.',
  gemeenten: 'Alle gemeenten van Nederland.',
  trajecten: 'Wie er meedoen aan een programma: waar zij staan en wat er ontbreekt.',
  aanmeldingen: 'Wie mee wil doen, en wat het bureau ervan vindt.',
  gebeurtenissen: 'Wat een traject verder brengt, en wat er gebeurde.',
  taken: 'Wat mensen moeten doen.',
  deelnemers: 'De mensen die meedoen.',
  team: 'Wie er meedoet van het bureau.',
  bijeenkomsten: 'Wanneer en waar, wie er waren, en in welke groep.',
  casussen: 'Voorbeelden uit de eigen gemeente.',
  documenten: 'Documenten en hun versies.',
  consultaties: 'Reacties op een concept, en wat ermee is gedaan.',
  certificaten: 'Wie de training afrondde, met een bewijs.',
  afspraken: 'Wat de gemeente met zichzelf afspreekt.',
  berichten: 'Elke mail met zijn stand.',
  'ingekomen mail': 'Antwoorden op mails, en wat ermee is gedaan.',
} as const;

const BEARERS =
  'Een sleutel van het bureau (`npm run gangmaker -- api-sleutel --rol programmamanager`), ' +
  'of het laatste deel van een persoonlijke link: die opent alleen het eigen traject.';

/** 'DeelnemersApi', 'voegToe' → 'deelnemersVoegToe' */
function operationIdFactory(controller: string, method: string): string {
  const resource = controller.replace(/Api$/, '');
  return `${resource.charAt(0).toLowerCase()}${resource.slice(1)}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}
