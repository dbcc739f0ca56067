import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BureauRol } from '#domain';

@Entity({ name: 'medewerker' })
export class MedewerkerEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text', array: true })
  rollen!: BureauRol[];

  @Column({ type: 'boolean' })
  actief!: boolean;
}
