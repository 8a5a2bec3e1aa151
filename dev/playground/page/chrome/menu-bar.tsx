import { useEffect, useRef, useState } from "preact/hooks";
import { entryAt, type Menu, type MenuEntry, moved, type Place, SHUT } from "./menu-keys.ts";

/** The menus below the file's name, for mouse and keyboard as the ARIA menu bar pattern has it. */
export function MenuBar({ menus, onOpen }: { menus: Menu[]; onOpen: (label: string) => void }) {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(SHUT);
  const [top, setTop] = useState(0);
  const open = place.menu >= 0;

  useEffect(() => {
    if (!open) return;
    const shut = ({ target }: Event) => {
      if (!(target instanceof Node) || !bar.current?.contains(target)) setPlace(SHUT);
    };
    addEventListener("pointerdown", shut, true);
    addEventListener("blur", shut);
    return () => {
      removeEventListener("pointerdown", shut, true);
      removeEventListener("blur", shut);
    };
  }, [open]);

  useEffect(() => {
    const name =
      place.menu < 0 ? null : place.entry < 0 ? `top-${place.menu}` : `${place.entry}.${place.sub}`;
    if (name) bar.current?.querySelector<HTMLElement>(`[data-place="${name}"]`)?.focus();
  }, [place]);

  const go = (next: Place) => {
    if (next.menu >= 0) {
      setTop(next.menu);
      if (next.menu !== place.menu) onOpen(menus[next.menu]?.label ?? "");
    }
    setPlace(next);
  };
  const choose = (entry: MenuEntry) => {
    if (entry.disabled) return;
    setPlace(SHUT);
    focusTop(bar.current, top);
    entry.act?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(menus, { ...place, menu: open ? place.menu : top }, event.key, open);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === "choose") {
      const entry = entryAt(menus, place);
      if (entry?.items) go({ ...place, sub: 0 });
      else if (entry) choose(entry);
      else go({ menu: top, entry: 0, sub: -1 });
    } else if (next.menu < 0) {
      setPlace(SHUT);
      focusTop(bar.current, top);
    } else if (!open && next.entry < 0) {
      setTop(next.menu);
      focusTop(bar.current, next.menu);
    } else go(next);
  };

  return (
    <div class="menu-bar" role="menubar" aria-label="Menus" tabIndex={-1} ref={bar} onKeyDown={onKeyDown}>
      {menus.map(({ label, items }, menu) => (
        <div class="menu" role="none" key={label}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={place.menu === menu}
            data-place={`top-${menu}`}
            tabIndex={menu === top ? 0 : -1}
            onFocus={() => setTop(menu)}
            onClick={() => (place.menu === menu ? setPlace(SHUT) : go({ menu, entry: -1, sub: -1 }))}
            onMouseEnter={() => open && place.menu !== menu && go({ menu, entry: -1, sub: -1 })}
          >
            {label}
          </button>
          {place.menu === menu && (
            <Entries
              label={label}
              items={items}
              place={place}
              choose={choose}
              point={(entry, sub) => go({ menu, entry, sub })}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface EntriesProps {
  label: string;
  items: MenuEntry[];
  place: Place;
  choose: (entry: MenuEntry) => void;
  point: (entry: number, sub: number) => void;
}

function Entries({ label, items, place, choose, point }: EntriesProps) {
  return (
    <div class="entries" role="menu" aria-label={label}>
      {items.map((item, entry) => (
        <div role="none" key={item.label}>
          <button
            type="button"
            role="menuitem"
            data-place={`${entry}.-1`}
            tabIndex={-1}
            aria-disabled={item.disabled === true}
            {...(item.items && { "aria-haspopup": "menu" as const, "aria-expanded": place.entry === entry })}
            onClick={() => (item.items ? point(entry, 0) : choose(item))}
            onMouseEnter={() => place.entry !== entry && point(entry, -1)}
          >
            {item.label}
          </button>
          {item.items && place.entry === entry && (
            <div class="entries beside" role="menu" aria-label={item.label}>
              {item.items.map((inner, sub) => (
                <button
                  type="button"
                  role="menuitem"
                  key={inner.label}
                  data-place={`${entry}.${sub}`}
                  tabIndex={-1}
                  aria-disabled={inner.disabled === true}
                  onClick={() => choose(inner)}
                >
                  {inner.label}
                </button>
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

function focusTop(bar: HTMLElement | null, menu: number): void {
  bar?.querySelector<HTMLElement>(`[data-place="top-${menu}"]`)?.focus();
}
