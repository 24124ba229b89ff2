import { Migration } from '@mikro-orm/migrations';

const kinds = `'CSV', 'XLSX', 'PDF', 'PNG', 'JPEG'`;

/** Receipts of claims are kept: the clearing of files leaves them alone. */
const clearImports = `create or replace function clear_imports() returns void language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update import i set status = 'FAILED', failure = coalesce(j.failure, '{"reason": "interrupted", "facts": {}}') from job j
      where j.id = i.job_id and i.status = 'READING' and j.state in ('DONE', 'FAILED');
    update import set status = 'EXPIRED', failure = '{"reason": "expired", "facts": {}}'
      where status in ('READING', 'NEEDS_MAPPING', 'READY') and recorded_at < now() - interval '7 days';
    delete from import_row r using import i where i.id = r.import_id and i.status in ('FAILED', 'EXPIRED', 'DISCARDED');
    delete from stored_file_piece p using stored_file f where f.id = p.file_id and f.recorded_at < now() - interval '7 days'
      and not exists (select from claim_file c where c.file_id = f.id);
    update stored_file f set cleared_at = now() where cleared_at is null and recorded_at < now() - interval '7 days'
      and not exists (select from claim_file c where c.file_id = f.id);
  end $$;`;

/** Files may be receipts, which stay as long as their claim. */
export class Migration019Receipts extends Migration {
  override up(): void {
    this.addSql(`alter table "stored_file" drop constraint "stored_file_kind_check";`);
    this.addSql(`alter table "stored_file" add constraint "stored_file_kind_check" check ("kind" in (${kinds}));`);
    this.addSql(clearImports);
  }
}
