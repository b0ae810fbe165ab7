import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { translator } from "@talka/report";
import { composedWords } from "../../packages/web/src/app/composed-words.ts";
import { ideaWords } from "../../packages/web/src/features/ideas/idea-words.ts";
import { measureWords } from "../../packages/web/src/features/trials/measure-words.ts";
import { planWords } from "../../packages/web/src/features/trials/plan-words.ts";
import { trialWords } from "../../packages/web/src/features/trials/trial-words.ts";
import { noteWords } from "../../packages/web/src/features/voices/note-words.ts";
import { obstacleWords } from "../../packages/web/src/features/voices/obstacle-words.ts";
import { expectAccessible } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

const dayBack = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
/** Weekly values: twelve before the change and ten after it. */
const values = [
  20, 24, 22, 19, 23, 21, 25, 22, 20, 24, 21, 23, 12, 10, 11, 9, 13, 10, 8, 12, 9, 11,
];
const pasted = values.map((value, k) => `${dayBack(7 * (21 - k))}\t${value}`);

test("one thread leads from a note on a phone to a neighbour's reply", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const as = (organisation: string, role: string) =>
    asDemoPerson(browser, baseURL ?? "", "lv-LV", { organisation, role });
  const clerk = await as("Ludzas novads", "staff-contributor");
  const host = await as("Ludzas novads", "municipality-coordinator");
  const neighbour = await as("Zarasu rajona pašvaldība", "municipality-coordinator");
  const network = await as("Latgales plānošanas reģions", "network-coordinator");
  const note = translator(noteWords, "lv");
  const obstacle = translator(obstacleWords, "lv");
  const idea = translator(ideaWords, "lv");
  const plan = translator(planWords, "lv");
  const trial = translator(trialWords, "lv");
  const measure = translator(measureWords, "lv");
  const composed = translator(composedWords, "lv");
  const mark = randomUUID().slice(0, 8);
  const seen = `Pielikumu ${mark} meklē trīs diskos`;
  const inTheWay = `Pielikumi ${mark} nav vienuviet`;
  const title = `Viena mape pielikumiem ${mark}`;

  // A clerk notes it on a phone.
  await clerk.page.setViewportSize({ width: 360, height: 800 });
  await clerk.page.goto("/observations");
  await clerk.page.getByLabel(note("seen")).fill(seen);
  await clerk.page.getByRole("button", { name: note("send") }).click();
  await expect(clerk.page.getByText(note("sent"))).toBeVisible();

  // It becomes an obstacle, and the obstacle an idea.
  const { page } = host;
  const dialog = page.getByRole("dialog");
  await page.goto("/observations");
  await page.getByLabel(note("choose", { text: seen })).check();
  await page.getByRole("button", { name: note("makeObstacle") }).click();
  await dialog.getByLabel(obstacle("title")).fill(inTheWay);
  await dialog.getByRole("button", { name: obstacle("save") }).click();
  await expect(page.getByRole("heading", { level: 1, name: inTheWay })).toBeVisible();
  await page.getByRole("link", { name: composed("ideaFromObstacle") }).click();
  await expect(page.getByRole("heading", { level: 1, name: idea("title") })).toBeVisible();
  await dialog.getByRole("textbox", { name: idea("name") }).fill(title);
  await dialog.getByRole("button", { name: idea("put") }).click();

  // The idea is tried, with a prediction, and measured.
  const inColumn = (state: "new" | "looked-at" | "trying") =>
    page
      .getByRole("region", { name: idea(`state.${state}`), exact: true })
      .getByRole("button", { name: title, exact: true });
  await inColumn("new").press("Alt+ArrowRight");
  await inColumn("looked-at").press("Alt+ArrowRight");
  await inColumn("trying").click();
  await dialog.getByRole("link", { name: idea("planTrial") }).click();
  await dialog.getByRole("textbox", { name: plan("name") }).fill(title);
  await dialog.getByRole("textbox", { name: plan("question") }).fill("Vai meklē mazāk?");
  await dialog.getByRole("textbox", { name: plan("change") }).fill("Viena mape visiem.");
  await dialog.getByRole("textbox", { name: plan("measure") }).fill("Dienas līdz atbildei");
  await dialog.getByRole("textbox", { name: plan("fromValue") }).fill("22");
  await dialog.getByRole("textbox", { name: plan("toValue") }).fill("12");
  await dialog.getByLabel(plan("by"), { exact: true }).fill(dayBack(-20));
  await dialog.getByLabel(plan("startOn"), { exact: true }).fill(dayBack(66));
  await dialog.getByLabel(plan("checkOn"), { exact: true }).fill(dayBack(-20));
  await dialog.getByRole("button", { name: plan("save") }).click();
  await page.getByRole("button", { name: trial("start") }).click();
  await dialog.getByRole("button", { name: trial("start") }).click();
  await page.getByRole("textbox", { name: /^Vērtības: / }).fill(pasted.join("\n"));
  await page.getByRole("button", { name: measure("saveValues") }).click();
  await page.getByRole("radio", { name: trial("choose.adopt") }).check();
  await page.getByRole("button", { name: trial("decide") }).click();

  // It is told to the neighbours: what the trial says is there already.
  await page.getByRole("link", { name: composed("cardFromTrial") }).click();
  await expect(page.getByLabel("Nosaukums").first()).toHaveValue(title);
  await page.getByLabel("Solījums vienā teikumā").first().fill("Neviens vairs nemeklē pielikumus");
  await page.getByRole("button", { name: "Visiem atvērtajiem jautājumiem" }).click();
  await page.getByLabel("Pārskatīt").fill("2030-01-01");
  await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Rādīt kaimiņiem" }).click();

  // A neighbour asks, the network publishes, the neighbour borrows, tries and tells back.
  const peer = neighbour.page;
  await peer.goto(address);
  await peer.getByRole("button", { name: "Uzdot jautājumu" }).click();
  await peer.getByLabel("Jūsu jautājums").fill("Kam pieder mape?");
  await peer.getByRole("button", { name: "Nosūtīt" }).click();
  await expect(peer.getByText("Kam pieder mape?")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Atbilde", exact: true }).click();
  await dialog.getByLabel("Atbilde").fill("Kancelejai.");
  await page.getByRole("button", { name: "Nosūtīt" }).click();
  await page.getByRole("button", { name: "Nodot koordinatora pārbaudei" }).click();
  await expect(page.getByText("Aprakstu pārbauda tīkla koordinators.")).toBeVisible();
  await network.page.goto(address);
  await network.page.getByRole("button", { name: "Publicēt", exact: true }).click();
  await expect(network.page.getByRole("button", { name: "Publicēt", exact: true })).toBeHidden();
  await peer.goto(address);
  await peer.getByRole("button", { name: "Gribam to pārņemt" }).click();
  await peer.getByLabel("Kāpēc gribat to pārņemt").fill("Arī mēs meklējam");
  await peer.getByRole("dialog").getByRole("button", { name: "Gribam to pārņemt" }).click();
  await peer.getByRole("button", { name: "Izmēģināt" }).click();
  await peer.getByLabel("Rezultāts, ar skaitļiem, ja tādi ir").fill("Divas dienas ātrāk");
  await peer.getByRole("button", { name: "Saglabāt", exact: true }).click();
  await expect(peer.getByRole("button", { name: "Saglabāt", exact: true })).toBeDisabled();

  // The word comes back, and the picture shows all of it, from the note to the neighbour.
  await page.goto("/notices");
  await expect(page.getByText("Kaimiņi izmēģina jūsu praksi").first()).toBeVisible();
  await page.goto(address);
  await expect(page.getByText("Divas dienas ātrāk")).toBeVisible();
  await page.goto(address.replace("/practices/", "/thread/card/"));
  const table = page.getByRole("table");
  for (const part of [seen, inTheWay, title]) {
    await expect(table.getByText(part, { exact: true }).first()).toBeVisible();
  }
  await expect(table.getByText("Zarasu rajona pašvaldība").first()).toBeVisible();
  await expectAccessible(page);
  for (const one of [clerk, host, neighbour, network]) await one.page.context().close();
});
