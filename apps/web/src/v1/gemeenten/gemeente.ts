import { Text } from '../api/index.ts';

export class Gemeente {
  @Text('CBS-code.', { example: 'GM0344' }) code!: string;
  @Text('Naam zonder ‘gemeente’.') naam!: string;
  @Text('Provincie.') provincie!: string;
  @Text('Schoolregio, voor de schoolvakanties.', { nullable: true }) schoolregio!: string | null;
}
