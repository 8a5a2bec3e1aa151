import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Action, Controls, Update } from "../protocol.ts";
import { Note } from "./chrome/note.tsx";
import { Question } from "./chrome/question.tsx";
import { sheetMenus } from "./chrome/sheet-menus.ts";
import { Strip } from "./chrome/strip.tsx";
import { TitleBar } from "./chrome/title-bar.tsx";
import { type ToastMessage, Toasts } from "./chrome/toasts.tsx";
import { Connection } from "./connection.ts";
import { chooseFile, download, onFileDrop } from "./files.ts";
import { columnLetters } from "./grid/areas.ts";
import { UniverGrid } from "./grid/univer-grid.ts";
import { walkRegionsByKey } from "./regions.ts";
import { SidebarFrame } from "./sidebar/sidebar-frame.tsx";
import { type Choice, withChoice } from "./with-choice.ts";

/** The whole page: Sheets as far as the add-on needs it, and the strip outside of it. */
export function App({ person: first }: { person: string }) {
  const [person, setPerson] = useState(first);
  const [update, setUpdate] = useState<Update | null>(null);
  const [reachable, setReachable] = useState(true);
  const [ready, setReady] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const [hint, setHint] = useState(true);
  const [install, setInstall] = useState<Controls["install"] | null>(null);
  const [toasts, setToasts] = useState<ToastMessage[]>([]);
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<UniverGrid | null>(null);
  const line = useRef<Connection | null>(null);
  const [connection, setConnection] = useState<Connection | null>(null);

  const say = useCallback((toast: Omit<ToastMessage, "id">) => {
    setToasts((shown) => [...shown, { ...toast, id: (shown.at(-1)?.id ?? 0) + 1 }]);
  }, []);
  const dismiss = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const refuse = useCallback((message: string) => say({ title: "", message, refusal: true }), [say]);

  useEffect(() => {
    if (!container.current) return;
    grid.current ??= new UniverGrid(container.current, {
      did: (actions) => line.current?.act(...actions),
      refused: refuse,
      ready: () => setReady(true),
      overNote: setNote,
    });
  }, [refuse]);

  useEffect(() => {
    let heard: number | null = null;
    const opened = new Connection(person, {
      update: (next) => {
        grid.current?.show(next);
        setUpdate(next);
        for (const toast of next.screen.toasts.slice(heard ?? next.screen.toasts.length)) say(toast);
        heard = next.screen.toasts.length;
      },
      restart: () => location.reload(),
      reachable: setReachable,
      refused: refuse,
    });
    line.current = opened;
    setConnection(opened);
    history.replaceState(null, "", `?as=${encodeURIComponent(person)}`);
    return () => opened.close();
  }, [person, say, refuse]);

  const does = useCallback(
    async (action: Action) => {
      const outcome = await line.current?.ask(action);
      if (outcome && !outcome.ok) refuse(outcome.message);
    },
    [refuse],
  );
  const choose = useCallback((choice: Choice) => {
    line.current?.act(choice);
    setUpdate((shown) => shown && { ...shown, controls: withChoice(shown.controls, choice) });
  }, []);
  const importFile = useCallback(
    async (file: File) => does({ kind: "import-csv", name: file.name, text: await file.text() }),
    [does],
  );
  useEffect(walkRegionsByKey, []);
  useEffect(() => onFileDrop((file) => void importFile(file)), [importFile]);

  const column = update?.screen.areas.at(-1)?.column ?? 1;
  const menus = useMemo(() => {
    if (!update) return [];
    const { tab } = update.screen;
    const shape = update.tabs.find(({ id }) => id === tab);
    return sheetMenus(update, columnLetters(column), {
      downloadTab: () => download(`/api/csv?tab=${tab}`, `${update.file} - ${shape?.name ?? "tab"}.csv`),
      importCsv: () => void chooseFile(".csv,.tsv,text/csv").then((file) => file && importFile(file)),
      undo: () => grid.current?.undo(),
      redo: () => grid.current?.redo(),
      freeze: (rows) => does({ kind: "freeze", tab, rows }),
      showTab: (hidden) => does({ kind: "show-tab", tab: hidden }),
      sort: (ascending) => does({ kind: "sort", tab, column, ascending }),
      toggleFilter: () =>
        does({ kind: "filter-area", tab, area: shape?.filter ? null : (grid.current?.dataArea() ?? null) }),
      addOn: (label) => does({ kind: "menu", label }),
    });
  }, [update, column, does, importFile]);

  const close = useCallback(() => void does({ kind: "close-sidebar" }), [does]);
  const sidebar = update?.screen.sidebar;
  return (
    <div class={sidebar ? "page with-sidebar" : "page"}>
      <TitleBar
        file={update?.file ?? ""}
        menus={menus}
        person={update?.controls.people.find(({ email }) => email === person)}
        hint={hint && update !== null && !sidebar}
        found={() => setHint(false)}
      />
      <main aria-label="Sheet" aria-busy={!ready}>
        <div class="grid" ref={container} />
        <Note text={note} />
        <Toasts toasts={toasts} dismiss={dismiss} />
      </main>
      {sidebar && connection && update && (
        <SidebarFrame
          key={person}
          title={sidebar.title}
          opened={sidebar.opened}
          aheadMs={update.controls.aheadMs}
          connection={connection}
          close={close}
        />
      )}
      {update && (
        <Strip
          controls={update.controls}
          person={person}
          reachable={reachable}
          be={setPerson}
          does={does}
          choose={choose}
          startOver={setInstall}
        />
      )}
      {install && (
        <Question
          title="Start over with a fresh file?"
          text="Everything in this playground is lost: the sheet, its runs and both people’s keys."
          yes="Start over"
          answer={(agreed) => {
            setInstall(null);
            if (agreed) void does({ kind: "start-over", install });
          }}
        />
      )}
    </div>
  );
}
