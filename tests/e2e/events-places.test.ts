import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { anotherPerson, clockFromNow, dayFromNow, makeEvent, signInAs } from "./helpers/events.ts";

test.use({ locale: "en-GB", timezoneId: "Europe/Riga" });

test("a full event has a waiting list, and a place that becomes free is offered to the next", async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, "Latgales plānošanas", "network-coordinator");
  const id = await makeEvent(page, { title: "One place", capacity: 1 });
  const first = await anotherPerson(browser, baseURL);
  const second = await anotherPerson(browser, baseURL);
  await signInAs(first, "Ludzas novad", "municipality-coordinator");
  await signInAs(second, "Balvu novad", "staff-contributor");
  for (const [who, told] of [
    [first, "You have a place."],
    [second, "You are on the waiting list. Number 1 in line."],
  ] as const) {
    await who.goto(`/events/${id}`);
    await who.getByRole("button", { name: "Register", exact: true }).click();
    const dialog = who.getByRole("dialog");
    await dialog.getByLabel("Diet").fill("without nuts");
    await dialog.getByRole("button", { name: "Register", exact: true }).click();
    await expect(who.locator("main").getByText(told)).toBeVisible();
  }
  await expectAccessible(second);
  await page.goto(`/events/${id}/people`);
  await expect(page.getByRole("row", { name: /Has a place.*without nuts/ })).toHaveCount(1);

  await first.getByRole("button", { name: "Withdraw" }).first().click();
  await first.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await expect(first.locator("main").getByText("You have withdrawn.")).toBeVisible();
  await second.reload();
  await expect(
    second.locator("main").getByText(/A place is free for you.*Answer until/),
  ).toBeVisible();
  await expectAccessible(second);
  await second.getByRole("button", { name: "Take the place" }).click();
  await expect(second.locator("main").getByText("You have a place.")).toBeVisible();
  await second.context().close();
  await first.context().close();
});

test("on a phone of 360 pixels one checks in at the door, signed in or by the code of the badge", async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, "Latgales plānošanas", "network-coordinator");
  const day = dayFromNow(0);
  const halfDay = {
    day,
    half: "morning",
    begins: clockFromNow(-10),
    ends: clockFromNow(120),
    hours: 2,
  };
  const id = await makeEvent(page, { title: "Check in", startsOn: day, halfDays: [halfDay] });
  const phone = { viewport: { width: 360, height: 740 } };
  const own = await anotherPerson(browser, baseURL, phone);
  await signInAs(own, "Ludzas novad", "municipality-coordinator");
  await own.goto(`/events/${id}`);
  await own.getByRole("button", { name: "Register", exact: true }).click();
  await own.getByRole("dialog").getByRole("button", { name: "Register", exact: true }).click();
  await expect(own.locator("main").getByText("You have a place.")).toBeVisible();
  await own.getByRole("button", { name: "Register a colleague" }).click();
  await own.getByRole("dialog").getByLabel("Name").fill("Anna Lauks");
  await own.getByRole("dialog").getByRole("button", { name: "Register a colleague" }).click();
  const colleague = own.getByRole("listitem").filter({ hasText: "Anna Lauks" });
  const code = (await colleague.locator("code").textContent()) ?? "";

  await page.goto(`/events/${id}/door`);
  await expect(page.getByRole("img", { name: "Point your phone at the code" })).toBeVisible();
  const link = await page.evaluate(async (event) => {
    const { doors } = await (await fetch(`/api/events/${event}/door`)).json();
    return doors[0].link as string;
  }, id);
  await own.goto(link);
  await expectAccessible(own);
  await own.getByRole("button", { name: "I am here" }).click();
  await expect(own.getByRole("heading", { level: 1 })).toContainText("Welcome, Demo");
  await expectAccessible(own);

  const guest = await anotherPerson(browser, baseURL, phone);
  await guest.goto(link);
  await expectAccessible(guest);
  await guest.getByLabel("Code of your badge").fill("222222");
  await guest.getByRole("button", { name: "I am here" }).click();
  await expect(guest.getByRole("alert")).toContainText("Check the code");
  await expect(guest.getByLabel("Code of your badge")).toHaveValue("222222");
  await guest.getByLabel("Code of your badge").fill(code.toLowerCase());
  await guest.getByRole("button", { name: "I am here" }).click();
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Welcome, Anna Lauks!");

  await page.goto(`/events/${id}/attendance`);
  await expect(page.getByText("2 of 2 present")).toBeVisible();
  await expect(page.getByText("Code at the door")).toHaveCount(2);
  await own.context().close();
  await guest.context().close();
});

test("without a mouse: a draft is written, its agenda reordered, and the event announced", async ({
  page,
}) => {
  await signInAs(page, "Latgales plānošanas", "network-coordinator");
  await page.goto("/events/new");
  await page.getByLabel("Title", { exact: true }).focus();
  await page.keyboard.type("By keyboard");
  await page.getByRole("button", { name: "Save the draft" }).focus();
  await page.keyboard.press("Enter");
  // the first thing to mend has the focus, and says what it wants
  await expect(page.getByText("Choose the first day.")).toBeVisible();
  await expect(page.getByLabel("First day")).toBeFocused();
  await page.getByLabel("First day").fill(dayFromNow(5));
  await page.getByRole("button", { name: "Save the draft" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("By keyboard");
  for (const title of ["First thing", "Second thing"]) {
    await page.getByRole("button", { name: "Add to the agenda" }).press("Enter");
    await page.getByRole("dialog").getByLabel("What happens", { exact: true }).fill(title);
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await page.getByRole("button", { name: "What to do with “Second thing”" }).press("Enter");
  await page.getByRole("menuitem", { name: "Earlier" }).press("Enter");
  const items = page.getByRole("listitem").filter({ hasText: "thing" });
  await expect(items.first()).toContainText("09:00–10:00Second thing");
  await expect(items.last()).toContainText("10:00–11:00First thing");
  await page.reload();
  await expect(items.first()).toContainText("Second thing");
  await page.getByRole("button", { name: "Announce" }).press("Enter");
  await expect(page.getByText("The event is announced.")).toBeVisible();
});

test("whoever is not signed in reads what is public, and is led to sign in", async ({ page }) => {
  await page.goto("/events");
  await page.getByRole("tab", { name: /^Past/ }).click();
  await page.getByRole("link", { name: /^How we organise our work/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("How we organise our work");
  await expect(page.getByText("This project is funded by the European Union.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/events/00000000-0000-4000-8000-000000000000");
  await expect(page.getByRole("alert")).toContainText("There is no such event");
});
