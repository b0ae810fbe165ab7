import {
  type ThreadKind,
  type ThreadRecord,
  type ThreadRelation,
  threadKinds,
  threadRelations,
} from "./vocabulary.ts";

/** A link of the thread: the later record came from the earlier one. */
export interface ThreadLink {
  readonly from: ThreadRecord;
  readonly to: ThreadRecord;
  readonly relation: ThreadRelation;
}

/** One name for a record: its kind and id. */
export const recordKey = ({ kind, id }: ThreadRecord): string => `${kind}:${id}`;

/** Whether a word names a kind of record of this version. */
export const isThreadKind = (word: string): word is ThreadKind =>
  (threadKinds as readonly string[]).includes(word);

/** Whether a word names a relation of this version. */
export const isThreadRelation = (word: string): word is ThreadRelation =>
  (threadRelations as readonly string[]).includes(word);
