import type { Page } from "playwright-core";

/** Seats another person at the sheet, by the name on the strip. */
export async function seat(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name }).check();
}

/** Closes the sidebar and lets a time pass that the strip offers, such as "15 minutes"; triggers have run afterwards. */
export async function letPass(page: Page, time: string): Promise<void> {
  await page.getByRole("button", { name: time, exact: true }).click();
  await page.getByText(new RegExp(`^${time} passed`)).waitFor();
}

/** Switches something that goes wrong on or off, by its words on the strip. */
export async function switchFault(page: Page, label: string, on: boolean): Promise<void> {
  const summary = page.getByText(/^Faults:/);
  await summary.click();
  await page.getByLabel(label).setChecked(on);
  await summary.click();
}
