import { Global, Module } from '@nestjs/common';
import { Certificaatschrijver } from '#case-management';
import { TypstCertificaatschrijver } from '#converters';

/** What prints a certificate. */
@Global()
@Module({
  providers: [{ provide: Certificaatschrijver, useClass: TypstCertificaatschrijver }],
  exports: [Certificaatschrijver],
})
export class CertificatenModule {}
