/** The press that takes a row out. */
export interface RemovalEvent {
  currentTarget: HTMLElement;
}

/**
 * Takes a row out of a list without losing the focus: it stays where the next row has come, else it goes to the last press
 * of the list, or to the one before a list that is gone. The page draws while `remove` runs.
 */
export function removeRow({ currentTarget }: RemovalEvent, remove: () => void): void {
  const list = currentTarget.closest("fieldset");
  const before = list?.previousElementSibling;
  remove();
  if (currentTarget.isConnected) return;
  const place = list?.isConnected ? list : before;
  [...(place?.querySelectorAll<HTMLElement>("button") ?? [])].pop()?.focus();
}
