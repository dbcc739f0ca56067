import type { Type } from '@nestjs/common';
import { AgendaAbonnementController } from './agenda/agenda-abonnement.controller.tsx';
import { FeedController } from './agenda/feed.controller.ts';
import { AanmeldenController } from './aanmelden/aanmelden.controller.ts';
import { BERICHTEN_CONTROLLERS } from './berichten/index.ts';
import { DeelnemerDocumentController } from './deelnemer/document.controller.ts';
import { DatumsController } from './deelnemer/datums/datums.controller.ts';
import { ReactieController } from './deelnemer/reactie.controller.ts';
import { EigenAgendaController } from './griffie/agenda.controller.tsx';
import { GriffieAfsprakenController } from './griffie/afspraken.controller.ts';
import { GriffieBevestigenController } from './griffie/bevestigen.controller.ts';
import { GriffieConsultatieController } from './griffie/consultatie.controller.ts';
import { GriffieDocumentenController } from './griffie/documenten.controller.ts';
import { GriffieUitvoerController } from './griffie/uitvoer.controller.ts';
import { GriffieOverzichtController } from './griffie/overzicht.controller.ts';
import { EigenGegevensController } from './griffie/gegevens.controller.ts';
import { EigenStappenController } from './griffie/stappen.controller.ts';
import { EigenTakenController } from './griffie/taken.controller.ts';
import { IngekomenController } from './ingekomen/ingekomen.controller.ts';
import { NewLinkController } from './links/new-link.controller.ts';
import { WrongPersonController } from './links/wrong-person.controller.ts';
import { LoginLinkController } from './login/login-link.controller.ts';
import { LoginController } from './login/login.controller.ts';
import { SessionController } from './login/session.controller.ts';
import { BIJEENKOMST_CONTROLLERS } from './programmamanager/bijeenkomsten/index.ts';
import { TRAJECT_CONTROLLERS } from './programmamanager/index.ts';

/** Every controller of the web, by reader. One line each; its use cases come from the application modules. */
export const CONTROLLERS: Type[] = [
  LoginController,
  SessionController,
  LoginLinkController, // after the others: its address has a variable part
  NewLinkController,
  WrongPersonController,
  GriffieOverzichtController,
  GriffieBevestigenController,
  GriffieConsultatieController,
  GriffieDocumentenController,
  GriffieUitvoerController,
  DeelnemerDocumentController,
  GriffieAfsprakenController,
  EigenGegevensController,
  EigenStappenController,
  EigenTakenController,
  EigenAgendaController,
  FeedController,
  AgendaAbonnementController,
  DatumsController,
  ReactieController,
  AanmeldenController,
  ...TRAJECT_CONTROLLERS,
  ...BIJEENKOMST_CONTROLLERS,
  ...BERICHTEN_CONTROLLERS,
  IngekomenController,
];
