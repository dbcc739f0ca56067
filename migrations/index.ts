import { Engine1763750000001 } from './1763750000001-engine.ts';
import { Cases1763750000002 } from './1763750000002-cases.ts';
import { MailAndAccess1763750000003 } from './1763750000003-mail-and-access.ts';
import { MailSending1763750000004 } from './1763750000004-mail-sending.ts';
import { Programmes1763750000005 } from './1763750000005-programmes.ts';
import { Documents1763750000006 } from './1763750000006-documents.ts';
import { Consultation1763750000007 } from './1763750000007-consultation.ts';
import { Inbound1763750000008 } from './1763750000008-inbound.ts';
import { Sessions1763750000009 } from './1763750000009-sessions.ts';
import { MailDiscipline1763750000010 } from './1763750000010-mail-discipline.ts';
import { Certificates1763750000011 } from './1763750000011-certificates.ts';

/** All migrations in order; a new one is added at the end, an old one is never edited after it landed. */
export const migrations = [
  Engine1763750000001,
  Cases1763750000002,
  MailAndAccess1763750000003,
  MailSending1763750000004,
  Programmes1763750000005,
  Documents1763750000006,
  Consultation1763750000007,
  Inbound1763750000008,
  Sessions1763750000009,
  MailDiscipline1763750000010,
  Certificates1763750000011,
];
