import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that the bureau added to the holidays, or a holiday on which it works all the same. */
@Entity({ name: 'vrije_dag' })
export class VrijeDagEntity {
  /** 'YYYY-MM-DD'. */
  @PrimaryColumn({ type: 'date' })
  datum!: string;

  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'boolean' })
  werkdag!: boolean;
}
