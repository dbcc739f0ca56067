import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Schoolregio } from '#domain';

@Entity({ name: 'gemeente' })
export class GemeenteEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'text' })
  provinciecode!: string;

  @Column({ type: 'text' })
  provincie!: string;

  @Column({ type: 'text', nullable: true })
  schoolregio!: Schoolregio | null;
}
