import type { Frame, Page } from "playwright-core";

/**
 * Presses Tab until the control with this name has the focus, as a person who listens for it would; `inside` is the
 * document that the control is in.
 */
export async function tabTo(page: Page, name: string, inside: Page | Frame = page): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const here = await inside.evaluate(() => {
      const focused = document.activeElement;
      const label =
        focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
          ? focused.labels?.[0]
          : null;
      return focused?.ariaLabel ?? (label ?? focused)?.textContent ?? "";
    });
    if (here.includes(name)) return;
  }
  throw new Error(`No Tab leads to ${name}`);
}

/** What the control with the focus says. */
export function focusedText(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.textContent ?? null);
}
