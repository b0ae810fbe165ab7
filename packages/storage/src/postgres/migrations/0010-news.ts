import { type Kysely, sql } from "kysely";

/** News with all their revisions; one revision of an item at a time is public. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const own = "organisation_id = nullif(current_setting('app.tenant', true), '')::uuid";

const fence = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy gate on ${table} to talka_gate using (true) with check (true)`,
  `create policy own on ${table} to talka_app using (${own}) with check (${own})`,
];

const statements = [
  // `funding_profile_id` is that of what is public. It refers to no row on purpose: an item whose
  // profile was deleted stays funded, and is hidden until it has its publicity again.
  `create table news_item (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    slug text unique,
    state text not null default 'draft'
      check (state in ('draft', 'ready', 'published', 'taken-back')),
    revision integer not null check (revision >= 1),
    published_revision integer check (published_revision <= revision),
    published_locales text[] not null default '{}',
    funding_profile_id uuid,
    first_published_at timestamptz,
    published_at timestamptz,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organisation_id, id),
    check ((state = 'published') = (published_revision is not null)),
    check (state <> 'published' or (slug is not null and published_at is not null
      and first_published_at is not null and cardinality(published_locales) > 0))
  )`,
  "create index news_item_organisation on news_item (organisation_id, updated_at desc)",
  "create index news_item_published on news_item (first_published_at desc) where state = 'published'",
  ...fence("news_item"),
  `create policy published on news_item for select to talka_public using (state = 'published')`,

  `create table news_revision (
    organisation_id uuid not null,
    news_id uuid not null,
    revision integer not null check (revision >= 1),
    content jsonb not null,
    created_by uuid references person (id) on delete set null,
    created_at timestamptz not null default now(),
    primary key (news_id, revision),
    foreign key (organisation_id, news_id) references news_item (organisation_id, id)
      on delete cascade
  )`,
  ...fence("news_revision"),
  `create policy published on news_revision for select to talka_public
     using (exists (select 1 from news_item i
       where i.id = news_revision.news_id
         and i.published_revision = news_revision.revision))`,
  // Revisions are never changed; they go only with the whole item, or lose a deleted writer.
  `create function news_revision_stays() returns trigger language plpgsql as $$
   begin
     if pg_trigger_depth() > 1 then
       if tg_op = 'DELETE' then return old; end if;
       if (to_jsonb(new) - 'created_by') = (to_jsonb(old) - 'created_by') then return new; end if;
     end if;
     raise exception 'news_revision is append-only' using errcode = 'restrict_violation';
   end $$`,
  `create trigger news_revision_stays before update or delete on news_revision
     for each row execute function news_revision_stays()`,
  `create trigger news_revision_no_truncate before truncate on news_revision
     for each statement execute function refuse_truncate()`,

  "grant select, insert, update, delete on news_item to talka_app, talka_gate",
  "grant select, insert, delete on news_revision to talka_app, talka_gate",
  // Who wrote it is nobody's business outside the house.
  `grant select (id, organisation_id, slug, state, published_revision, published_locales,
     funding_profile_id, first_published_at, published_at) on news_item to talka_public`,
  `grant select (organisation_id, news_id, revision, content) on news_revision to talka_public`,
];
