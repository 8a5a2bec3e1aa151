/** What the sidebar says about connecting, and the key. */
export const CONNECT = {
  connect: {
    title: "Connect to Sixtyfour",
    lead: "Paste your API key once. Then pick rows, and Sixtyfour fills in what is missing.",
    invite: "Others are already enriching this file. Connect with your own key to join them.",
    field: "API key",
    where: "Where do I find it?",
    whereSteps: ["Open app.sixtyfour.ai", "Go to Settings, then API Keys", "Create a key and copy it"],
    open: "Open app.sixtyfour.ai",
    save: "Connect",
    saving: "Trying the key…",
    privacy: "The key stays with your Google account. Others who edit this sheet cannot see it.",
    empty: "Paste your API key first.",
  },

  connection: {
    title: "Your key",
    connected: "Connected with the key ending in {hint}.",
    connectedUnnamed: "Connected.",
    change: "Use another key",
    forget: "Forget key",
    forgetTitle: "Forget the key?",
    forgetAsk: "Runs that are under way stop being followed until you connect again.",
    forgetYes: "Forget it",
    forgetNo: "Keep it",
    forgetting: "Forgetting…",
    saved: "Connected.",
    forgotten: "The key is forgotten.",
  },
} as const;
