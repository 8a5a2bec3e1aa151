import type { Controls } from "../../protocol.ts";
import { MenuBar } from "./menu-bar.tsx";
import type { Menu } from "./menu-keys.ts";
import { EXTENSIONS } from "./sheet-menus.ts";

interface TitleBarProps {
  file: string;
  menus: Menu[];
  person: Controls["people"][number] | undefined;
  /** Until the add-on's menu was found, a hint says where it is. */
  hint: boolean;
  found: () => void;
}

/** The top of the sheet: the file's name above the menus, and who is at it. */
export function TitleBar({ file, menus, person, hint, found }: TitleBarProps) {
  return (
    <header class="title-bar">
      <svg class="file-icon" viewBox="0 0 24 32" aria-hidden="true">
        <path d="M3 1h12l7 7v21a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z" fill="#188038" />
        <path d="M15 1l7 7h-7z" fill="#0d652d" />
        <path d="M6 14h12v11H6zM6 18h12M6 21.5h12M12 14v11" fill="none" stroke="#fff" stroke-width="1.6" />
      </svg>
      <div class="name-and-menus">
        <h1>{file}</h1>
        <div class="menus-and-hint">
          <MenuBar menus={menus} onOpen={(label) => label === EXTENSIONS && found()} />
          {hint && <p class="hint">Start here: the add-on is in this menu</p>}
        </div>
      </div>
      {person && (
        <span
          class={`avatar ${person.name.toLowerCase()}`}
          role="img"
          aria-label={`${person.name} (${person.email})`}
        >
          {person.name.slice(0, 1)}
        </span>
      )}
    </header>
  );
}
