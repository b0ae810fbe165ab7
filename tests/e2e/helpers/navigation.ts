import type { Page } from "@playwright/test";

/** Goes to a page of the navigation: opens the group it lies in, then follows its link. */
export async function goTo(page: Page, group: string, name: string): Promise<void> {
  const navigation = page.locator("header nav");
  await navigation.getByRole("button", { name: group, exact: true }).click();
  await navigation.getByRole("link", { name, exact: true }).click();
}
