import { ApiSleutels, type ApiSleutel } from '#identity';
import { Database } from '../sql/database.ts';

export class PgApiSleutels extends ApiSleutels {
  constructor(private readonly database: Database) {
    super();
  }

  async add({ id, naam, rol }: ApiSleutel, tokenHash: Uint8Array): Promise<void> {
    await this.database.query(
      `INSERT INTO api_sleutel (id, token_hash, naam, rol, gemaakt_op) VALUES ($1, $2, $3, $4, clock_timestamp())`,
      [id, Buffer.from(tokenHash), naam, rol],
    );
  }

  find(tokenHash: Uint8Array): Promise<ApiSleutel | undefined> {
    return this.database.one<ApiSleutel>(
      `SELECT id, naam, rol FROM api_sleutel WHERE token_hash = $1 AND ingetrokken_op IS NULL`,
      [Buffer.from(tokenHash)],
    );
  }

  async revoke(id: string): Promise<boolean> {
    const revoked = await this.database.query(
      `UPDATE api_sleutel SET ingetrokken_op = clock_timestamp() WHERE id = $1 AND ingetrokken_op IS NULL RETURNING id`,
      [id],
    );
    return revoked.length > 0;
  }
}
