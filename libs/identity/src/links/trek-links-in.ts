import { UnitOfWork } from '#workflow-engine';
import { PersoonlijkeLinks } from '../ports/persoonlijke-links.ts';

/** Makes every link of one person worthless, for example because a mail was forwarded. */
export class TrekLinksIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: PersoonlijkeLinks,
  ) {}

  execute(trajectId: string, deelnemerId: string): Promise<number> {
    return this.unitOfWork.run((tx) => this.links.revokeAll(tx, trajectId, deelnemerId));
  }
}
