import { QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { FreshQueryClient } from "./fresh-query-client.ts";

/** Answers a list as it is when asked, the first time only once `release` is called. */
function slowList() {
  const kept: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((free) => {
    release = free;
  });
  let asked = 0;
  const queryFn = async () => {
    const isFirst = asked++ === 0;
    const answer = [...kept];
    if (isFirst) await held;
    return answer;
  };
  return { kept, queryFn, release: () => release(), asked: () => asked };
}

test("a first answer older than a change does not stand", async () => {
  const client = new FreshQueryClient();
  const list = slowList();
  const observer = new QueryObserver(client, { queryKey: ["needs"], queryFn: list.queryFn });
  const stop = observer.subscribe(() => undefined);
  list.kept.push("free on Fridays");
  await client.invalidateQueries({ queryKey: ["needs"] });
  list.release();
  await new Promise((done) => setTimeout(done));
  expect(observer.getCurrentResult().data).toEqual(["free on Fridays"]);
  expect(list.asked()).toBe(2);
  stop();
});

test("what a change is not about is waited for", async () => {
  const client = new FreshQueryClient();
  const list = slowList();
  const observer = new QueryObserver(client, { queryKey: ["notices"], queryFn: list.queryFn });
  const stop = observer.subscribe(() => undefined);
  await client.invalidateQueries({ queryKey: ["needs"] });
  list.release();
  await new Promise((done) => setTimeout(done));
  expect(observer.getCurrentResult().data).toEqual([]);
  expect(list.asked()).toBe(1);
  stop();
});
