import { Global, Module } from '@nestjs/common';
import { Certificaatschrijver, Documentlezer, Documentschrijver, Virusscanner } from '#case-management';
import { Config } from '#config';
import {
  Bestandsschrijver,
  ClamdScanner,
  GeenScanner,
  TypstCertificaatschrijver,
  Werkplaats,
  WordLezer,
} from '#converters';

const scannerOf = ({ clamdUrl }: Config): Virusscanner =>
  clamdUrl === undefined ? new GeenScanner() : new ClamdScanner(clamdUrl);

/** Who turns documents into files and files into documents: one workshop for all, so that its limit holds for the process. */
@Global()
@Module({
  providers: [
    { provide: Werkplaats, useFactory: () => new Werkplaats() },
    {
      provide: Documentlezer,
      inject: [Werkplaats],
      useFactory: (plaats: Werkplaats) => new WordLezer(plaats),
    },
    {
      provide: Documentschrijver,
      inject: [Werkplaats],
      useFactory: (plaats: Werkplaats) => new Bestandsschrijver(plaats),
    },
    { provide: Certificaatschrijver, useClass: TypstCertificaatschrijver },
    { provide: Virusscanner, inject: [Config], useFactory: scannerOf },
  ],
  exports: [Certificaatschrijver, Documentlezer, Documentschrijver, Virusscanner],
})
export class ConvertersModule {}
