import { CLIENT_SOORTEN, type Client } from '#domain';
import { OneOf, Text } from '../api/index.ts';

export class TrajectClient implements Client {
  @OneOf('Wat voor client het is; een persoon is een burgemeester.', CLIENT_SOORTEN) soort!: Client['soort'];
  @Text('Naam, zonder ‘gemeente’ of ‘provincie’.', { example: 'Utrecht' }) naam!: string;
  @Text('CBS-code van de gemeente, van een burgemeester de eigen gemeente.', {
    nullable: true,
    example: 'GM0344',
  })
  gemeenteCode!: string | null;
}
