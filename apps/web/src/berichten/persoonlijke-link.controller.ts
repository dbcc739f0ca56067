import { Controller, Get } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { PersoonlijkeLinkPage } from './persoonlijke-link.view.tsx';

/** Where the placeholder of a mail in the outbox or a preview leads. */
@Controller('persoonlijke-link')
export class PersoonlijkeLinkController {
  @Get(['', '*rest'])
  explain(): ReactElement {
    return createElement(PersoonlijkeLinkPage);
  }
}
