export const SIDEBAR = { loading: "One moment…" } as const;
