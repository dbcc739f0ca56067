import { Global, Module } from '@nestjs/common';
import { Mailreacties, Postlezer } from '#berichten';
import { ConsultatieModule, ReadReactiePagina, RegistreerMailreactie } from '#consultatie';
import { ConsultatieMailreacties } from './mailreacties.ts';
import { MailEnAgendaLezer } from './postlezer.ts';

/** What comes in is read by mail and agenda, and a reaction in it is kept by the room of consultations. */
@Global()
@Module({
  imports: [ConsultatieModule],
  providers: [
    { provide: Postlezer, useClass: MailEnAgendaLezer },
    {
      provide: Mailreacties,
      inject: [RegistreerMailreactie, ReadReactiePagina],
      useFactory: (registreer: RegistreerMailreactie, read: ReadReactiePagina) =>
        new ConsultatieMailreacties(registreer, read),
    },
  ],
  exports: [Postlezer, Mailreacties],
})
export class IngekomenPoortModule {}
