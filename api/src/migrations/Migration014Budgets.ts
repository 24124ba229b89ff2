import { Migration } from '@mikro-orm/migrations';
import { evidenceFunction } from './budgetEvidence.js';
import { firstPrices } from '../budgets/firstPrices.js';

/** Prices, plans, ceilings, payables and claims of the cost standard, with the first prices. */
export class Migration014Budgets extends Migration {
  override up(): void {
    this.addSql(
      `create table "budget_ceiling" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "fiscal_year" int not null, "source" text not null, "rupiah" bigint not null, "document" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "budget_ceiling_unit_id_fiscal_year_source_index" on "budget_ceiling" ("unit_id", "fiscal_year", "source");`,
    );
    this.addSql(
      `create table "budget_price" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "item" text not null, "fiscal_year" int not null, "area" text not null, "valid_from" date not null, "rupiah" bigint not null, "status" text not null, "source" text not null, "note" text null, "settled_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index "budget_price_one_in_force" on "budget_price" ("item", "fiscal_year", "area", "valid_from") where "status" not in ('DOUBTFUL', 'CONFLICTING');`,
    );
    this.addSql(
      `create index "budget_price_fiscal_year_item_area_index" on "budget_price" ("fiscal_year", "item", "area");`,
    );
    this.addSql(
      `create table "budget_plan" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "fiscal_year" int not null, "source" text not null, "revision" int not null, "drivers" jsonb not null, "rupiah" bigint not null, "status" text not null default 'DRAFT', "note" text null, "submitted_by_id" uuid null, "submitted_on" date null, "decided_by_id" uuid null, "decided_on" date null, "reason" text null, primary key ("id"));`,
    );
    this.addSql(`create index "budget_plan_fiscal_year_index" on "budget_plan" ("fiscal_year");`);
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_unit_id_fiscal_year_source_revision_unique" unique ("unit_id", "fiscal_year", "source", "revision");`,
    );
    this.addSql(
      `create table "budget_plan_line" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "plan_id" uuid not null, "line" text not null, "account" text not null, "computed" int not null, "quantity" int not null, "reason" text null, "price" bigint null, "why" text null, "rupiah" bigint null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "budget_plan_line" add constraint "budget_plan_line_plan_id_line_unique" unique ("plan_id", "line");`,
    );
    this.addSql(
      `create table "claim" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "month" date not null, "source" text not null, "agent_id" uuid null, "officer_id" uuid null, "vendor" text null, "status" text not null default 'CLAIMED', "count" int not null, "rupiah" bigint not null, "claimed_by_id" uuid not null, "claimed_on" date not null, "decided_by_id" uuid null, "decided_on" date null, "reason" text null, "paid_on" date null, "reference" text null, primary key ("id"));`,
    );
    this.addSql(`create index "claim_unit_id_month_index" on "claim" ("unit_id", "month");`);
    this.addSql(
      `create table "claim_file" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "claim_id" uuid not null, "file_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "claim_file_file_id_index" on "claim_file" ("file_id");`);
    this.addSql(
      `alter table "claim_file" add constraint "claim_file_claim_id_file_id_unique" unique ("claim_id", "file_id");`,
    );
    this.addSql(
      `create table "payable" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "fiscal_year" int not null, "line" text not null, "account" text not null, "evidence" text not null, "evidence_key" text not null, "record" uuid null, "evidence_on" date not null, "enrollment_id" uuid null, "client_id" uuid null, "agent_id" uuid null, "officer_id" uuid null, "rupiah" bigint not null, "status" text not null, "why" text null, "undone" boolean not null, "facts" jsonb not null, "claim_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "payable_enrollment_id_index" on "payable" ("enrollment_id");`);
    this.addSql(`create index "payable_agent_id_index" on "payable" ("agent_id");`);
    this.addSql(`create index "payable_officer_id_index" on "payable" ("officer_id");`);
    this.addSql(`create index "payable_claim_id_index" on "payable" ("claim_id");`);
    this.addSql(
      `create unique index "payable_one_evidence" on "payable" ("evidence_key") where "status" <> 'REVERSED';`,
    );
    this.addSql(
      `create index "payable_unit_id_status_evidence_on_index" on "payable" ("unit_id", "status", "evidence_on");`,
    );
    this.addSql(`create index "payable_unit_id_evidence_on_index" on "payable" ("unit_id", "evidence_on");`);
    this.addSql(
      `alter table "budget_ceiling" add constraint "budget_ceiling_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "budget_ceiling" add constraint "budget_ceiling_positive" check (rupiah >= 0);`);
    this.addSql(
      `alter table "budget_ceiling" add constraint "budget_ceiling_source_check" check ("source" in ('APBN', 'APBDES', 'COMMUNITY', 'CSR', 'OTHER'));`,
    );
    this.addSql(`alter table "budget_ceiling" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "budget_ceiling" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "above_adds" on "budget_ceiling" for insert to "pulih_staff" with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `alter table "budget_price" add constraint "budget_price_settled_by_id_foreign" foreign key ("settled_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(`alter table "budget_price" add constraint "budget_price_positive" check (rupiah > 0);`);
    this.addSql(
      `alter table "budget_price" add constraint "budget_price_item_check" check ("item" in ('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4', 'C5', 'MINIMUM_WAGE'));`,
    );
    this.addSql(
      `alter table "budget_price" add constraint "budget_price_status_check" check ("status" in ('REGULATION', 'CROSS_CHECKED', 'ONE_SOURCE', 'DOUBTFUL', 'CONFLICTING', 'SETTLED'));`,
    );
    this.addSql(`alter table "budget_price" enable row level security;`);
    this.addSql(
      `create policy "open" on "budget_price" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (true);`,
    );
    this.addSql(`create policy "staff_adds" on "budget_price" for insert to "pulih_staff" with check (true);`);
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_submitted_by_id_foreign" foreign key ("submitted_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_source_check" check ("source" in ('APBN', 'APBDES', 'COMMUNITY', 'CSR', 'OTHER'));`,
    );
    this.addSql(
      `alter table "budget_plan" add constraint "budget_plan_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'));`,
    );
    this.addSql(`alter table "budget_plan" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "budget_plan" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "budget_plan" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "budget_plan" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "above_changes" on "budget_plan" for update to "pulih_staff" using (unit_id = any ((select app_units())::int[])) with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `alter table "budget_plan_line" add constraint "budget_plan_line_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "budget_plan_line" add constraint "budget_plan_line_plan_id_foreign" foreign key ("plan_id") references "budget_plan" ("id");`,
    );
    this.addSql(
      `alter table "budget_plan_line" add constraint "budget_plan_line_counts" check (quantity >= 0 and computed >= 0);`,
    );
    this.addSql(
      `alter table "budget_plan_line" add constraint "budget_plan_line_line_check" check ("line" in ('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4', 'C5'));`,
    );
    this.addSql(
      `alter table "budget_plan_line" add constraint "budget_plan_line_why_check" check ("why" in ('TOO_FEW_CLIENTS', 'NOT_BY_AGENT', 'NOT_A_CLIENT', 'PAID_ENOUGH', 'RELAPSE_TEST', 'INVALID_TEST', 'NOT_OF_THE_MONTH', 'NOT_ACCEPTED', 'NOT_CONTRACTED', 'PRICE_MISSING', 'PRICE_UNSETTLED'));`,
    );
    this.addSql(`alter table "budget_plan_line" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "budget_plan_line" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "budget_plan_line" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "budget_plan_line" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_officer_id_foreign" foreign key ("officer_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_claimed_by_id_foreign" foreign key ("claimed_by_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_decided_by_another" check (decided_by_id <> claimed_by_id);`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_source_check" check ("source" in ('APBN', 'APBDES', 'COMMUNITY', 'CSR', 'OTHER'));`,
    );
    this.addSql(
      `alter table "claim" add constraint "claim_status_check" check ("status" in ('CLAIMED', 'APPROVED', 'PAID', 'REJECTED'));`,
    );
    this.addSql(`alter table "claim" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "claim" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "claim" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "claim" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "above_changes" on "claim" for update to "pulih_staff" using (unit_id = any ((select app_units())::int[])) with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `alter table "claim_file" add constraint "claim_file_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "claim_file" add constraint "claim_file_claim_id_foreign" foreign key ("claim_id") references "claim" ("id");`,
    );
    this.addSql(
      `alter table "claim_file" add constraint "claim_file_file_id_foreign" foreign key ("file_id") references "stored_file" ("id");`,
    );
    this.addSql(`alter table "claim_file" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "claim_file" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "claim_file" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "claim_file" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_client_id_foreign" foreign key ("client_id") references "client" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_officer_id_foreign" foreign key ("officer_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_claim_id_foreign" foreign key ("claim_id") references "claim" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_line_check" check ("line" in ('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4', 'C5'));`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_evidence_check" check ("evidence" in ('ENROLLMENT', 'URINE_TEST', 'QUALITY_OF_LIFE', 'TRIP', 'MEETING', 'ATTENDANCE', 'AGENT_REPORT', 'NETWORK_ATTENDANCE', 'SERVICE_MONTH'));`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_status_check" check ("status" in ('PAYABLE', 'NOT_PAYABLE', 'CLAIMED', 'APPROVED', 'PAID', 'REVERSED'));`,
    );
    this.addSql(
      `alter table "payable" add constraint "payable_why_check" check ("why" in ('TOO_FEW_CLIENTS', 'NOT_BY_AGENT', 'NOT_A_CLIENT', 'PAID_ENOUGH', 'RELAPSE_TEST', 'INVALID_TEST', 'NOT_OF_THE_MONTH', 'NOT_ACCEPTED', 'NOT_CONTRACTED', 'PRICE_MISSING', 'PRICE_UNSETTLED'));`,
    );
    this.addSql(`alter table "payable" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "payable" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "payable" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "payable" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "above_adds" on "payable" for insert to "pulih_staff" with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "above_changes" on "payable" for update to "pulih_staff" using (unit_id = any ((select app_units())::int[])) with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "agent_reads" on "payable" for select to "pulih_agent" using (agent_id = (select app_agent()));`,
    );
    this.addSql(firstPrices());
    this.addSql(evidenceFunction);
  }
}
