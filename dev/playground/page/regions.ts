/** The parts of the window by keyboard, in order; each by what takes the focus in it. */
const REGIONS = [
  '[role="menubar"] [tabindex="0"]',
  ".grid [contenteditable]",
  ".sidebar iframe",
  ".strip input:checked",
];

/** Lets F6 lead from one part of the window to the next, since the grid keeps the Tab key to itself. */
export function walkRegionsByKey(): () => void {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    const stops = REGIONS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
    const here = stops.findIndex((stop) => regionOf(stop)?.contains(document.activeElement));
    const step = event.shiftKey ? stops.length - 1 : 1;
    event.preventDefault();
    event.stopPropagation();
    stops[(Math.max(here, 0) + step) % stops.length]?.focus();
  };
  addEventListener("keydown", walk, true);
  return () => removeEventListener("keydown", walk, true);
}

function regionOf(stop: HTMLElement): Element | null {
  return stop.closest(".title-bar, .grid, .sidebar, .strip");
}
