import { type Kysely, sql } from "kysely";

/** What a person wants by e-mail, and which mails were claimed so that none goes out twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const person = "nullif(current_setting('app.person', true), '')::uuid";

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
];

const statements = [
  // The secret only turns the digest off; it stands in every digest and is read by the gate alone.
  `create table mail_choice (
    person_id uuid primary key references person (id) on delete cascade,
    digest text not null check (digest in ('daily', 'weekly', 'none')),
    hour integer not null check (hour between 0 and 23),
    off_token text unique,
    updated_at timestamptz not null default now()
  )`,
  ...fence("mail_choice"),
  `create policy own on mail_choice to talka_app
     using (person_id = ${person}) with check (person_id = ${person})`,

  // A mail is claimed before it is sent: a server that dies between the two sends nothing again.
  // Neither an address nor a word of the mail is kept.
  `create table mail_job (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation (id) on delete cascade,
    kind text not null check (kind in ('digest', 'offer', 'evaluation-open', 'evaluation-reminder')),
    about_id uuid not null,
    recipient_id uuid not null,
    occasion text not null,
    state text not null check (state in ('claimed', 'sent', 'failed', 'given-up')),
    attempts integer not null default 1,
    claimed_at timestamptz not null,
    next_at timestamptz,
    unique (kind, about_id, recipient_id, occasion)
  )`,
  "create index mail_job_claimed on mail_job (claimed_at)",
  ...fence("mail_job"),

  "grant select (person_id, digest, hour), insert (person_id, digest, hour) on mail_choice to talka_app",
  "grant update (digest, hour, updated_at) on mail_choice to talka_app",
  "grant select, insert, update, delete on mail_choice, mail_job to talka_gate",
];
