import { type Kysely, sql } from "kysely";

/** Names of an open vote can be forgotten; nothing else of a record can be changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create or replace function meeting_event_stays() returns trigger language plpgsql as $$
   begin
     if pg_trigger_depth() > 1 and tg_op = 'DELETE' then return old; end if;
     if tg_op = 'UPDATE' and old.event->>'kind' = 'vote.closed'
       and new.event = old.event || '{"names": null}'
       and row(new.organisation_id, new.meeting_id, new.number, new.command_id)
         = row(old.organisation_id, old.meeting_id, old.number, old.command_id)
     then return new; end if;
     raise exception 'meeting_event is append-only' using errcode = 'restrict_violation';
   end $$`,
  "grant update (event) on meeting_event to talka_gate",
];
